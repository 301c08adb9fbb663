import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/discovery/words.ts";

describe("the words of a text are the same", () => {
  test.each([
    [
      "however an identifier is written",
      ["listPullRequests", "list_pull_requests", "list-pull/requests", "List Pull Requests"],
    ],
    ["with and without accents", ["änderung löschen", "anderung loschen"]],
    ["in full-width letters", ["Ｉｓｓｕｅ", "issue"]],
    ["in the plural", ["repositories", "repository"]],
    ["composed or not", ["café".normalize("NFC"), "café".normalize("NFD")]],
  ])("the words of a text are the same %s", (_what, texts) => {
    const [first, ...others] = texts.map((text) => wordsOf(text).join(" "));
    expect(first).not.toBe("");
    for (const other of others) expect(other).toBe(first);
  });

  test("an acronym is one word", () => {
    expect(wordsOf("getHTTPStatus")).toEqual(wordsOf("get http status"));
    expect(wordsOf("sha256 v2Beta")).toEqual(["sha256", "v2", "beta"]);
  });
});

test("text in scripts without spaces is split into words", () => {
  expect(wordsOf("課題を作成")).toEqual(expect.arrayContaining(["課題", "作成"]));
  expect(wordsOf("创建分支")).toEqual(expect.arrayContaining(["分支"]));
});
