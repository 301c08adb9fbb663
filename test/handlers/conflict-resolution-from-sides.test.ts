import { describe, expect, test } from "vitest";
import {
  hasConflictMarkers,
  resolveByRule,
} from "../../src/handlers/analyses/conflict-resolution-from-sides.ts";

function resolve(
  base: string | null,
  ours: string | null,
  theirs: string | null,
  path = "src/a.ts",
  binary = false,
) {
  const { decision, content, confidence, explanation } = resolveByRule({
    path,
    base,
    ours,
    theirs,
    etag: "e",
    binary,
  });
  return { decision, content, confidence, explanation };
}

describe("a rule settles", () => {
  test.each([
    ["the same change on both sides", "1\n", "2\n", "2\n", "2\n", 1],
    ["a change on their side only", "1\n", "1\n", "2\n", "2\n", 1],
    ["a change on our side only", "1\n", "2\n", "1\n", "2\n", 1],
    ["changes at different places", "1\n2\n3\n", "one\n2\n3\n", "1\n2\nthree\n", "one\n2\nthree\n", 0.97],
    [
      "an addition and a removal far apart",
      "1\n2\n3\n4\n",
      "1\n1b\n2\n3\n4\n",
      "1\n2\n3\n",
      "1\n1b\n2\n3\n",
      0.97,
    ],
    [
      "the same addition beside another change",
      "1\n2\n3\n",
      "0\n1\n2\n3\n",
      "0\n1\n2\n3b\n",
      "0\n1\n2\n3b\n",
      0.97,
    ],
    ["white space on our side, words on theirs", "a = 1;\n", "  a = 1;\n", "a = 2;\n", "a = 2;\n", 0.95],
    ["line ends on their side, words on ours", "a = 1;\n", "a = 2;\n", "a = 1;\r\n", "a = 2;\n", 0.95],
    [
      "a file that both added alike but for white space",
      null,
      "a = 1;\nb\n",
      "a = 1;  \nb\n",
      "a = 1;\nb\n",
      0.95,
    ],
    ["an empty side that is the change", "1\n", "", "1\n", "", 1],
    [
      "places near the start of a file of many equal lines",
      `1\n2\n3\n${"x\n".repeat(50_000)}`,
      `a\n2\n3\n${"x\n".repeat(50_000)}`,
      `1\n2\nb\n${"x\n".repeat(50_000)}`,
      `a\n2\nb\n${"x\n".repeat(50_000)}`,
      0.97,
    ],
    ["a last line without its end", "1\n2", "one\n2", "1\n2", "one\n2", 1],
  ])("a rule settles a conflict: %s", (_title, base, ours, theirs, content, confidence) => {
    expect(resolve(base, ours, theirs)).toMatchObject({ decision: "resolved", content, confidence });
  });
});

describe("a person decides", () => {
  test.each([
    ["the same line changed in two ways", "1\n", "2\n", "3\n", undefined],
    ["a deletion on our side, a change on theirs", "1\n", null, "2\n", "2\n"],
    ["a deletion on their side, a change on ours", "1\n", "2\n", null, "2\n"],
    ["a deletion of what the other side left alone", "1\n", "1\n", null, "1\n"],
    ["a deletion on both sides", "1\n", null, null, undefined],
    ["a text that holds a conflict marker", "1\n", "1\n", "<<<<<<< ours\n", undefined],
  ])("a person decides a conflict: %s", (_title, base, ours, theirs, content) => {
    expect(resolve(base, ours, theirs)).toMatchObject({ decision: "needs_human", content, confidence: 0 });
  });

  test("a person decides when both sides added different lines at one place; the proposal keeps both", () => {
    const result = resolve("a\nz\n", "a\nours\nz\n", "a\ntheirs\nz\n");
    expect(result).toMatchObject({ decision: "needs_human", content: "a\nours\ntheirs\nz\n" });
    expect(result.explanation).toContain("Both sides added different lines at 1 place.");
  });

  test("a person decides when the indentation has a meaning", () => {
    const sides = ["if a:\n  b\n", "if a:\nb\n", "if a:\n  c\n"] as const;
    expect(resolve(...sides, "src/a.py").decision).toBe("needs_human");
    expect(resolve(...sides, "src/a.ts")).toMatchObject({ decision: "resolved", content: "if a:\n  c\n" });
  });

  test("a person decides when the file is binary", () => {
    expect(resolve(null, null, null, "logo.png", true).explanation).toBe(
      "The file is binary: choose one side.",
    );
  });

  test("a person decides when a comparison would take too long: many equal lines with changes all over", () => {
    const long = (line: string, step: number) =>
      Array.from({ length: 20_000 }, (_, index) => (index % step === 0 ? `${line} ${index}` : "x")).join(
        "\n",
      );
    const started = performance.now();
    expect(resolve(long("a", 7), long("b", 11), long("c", 13)).explanation).toContain("too many equal lines");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test.each([
  ["<<<<<<< HEAD\n", true],
  ["a\n>>>>>>> theirs", true],
  ["||||||| base\n", true],
  ["<<<<<<<\r\n", true],
  ["Title\n=======\n", false],
  ["  <<<<<<< indented", false],
  ["<<<<<<<< eight", false],
  ["a <<<<<<< b", false],
])("the check for conflict markers in %j returns %s", (text, expected) => {
  expect(hasConflictMarkers(text)).toBe(expected);
});
