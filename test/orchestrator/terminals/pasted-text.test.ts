import { describe, expect, test } from "vitest";
import {
  contains,
  endsWithText,
  showsBeginning,
  showsOnly,
} from "../../../src/orchestrator/terminals/pasted-text.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";

const profiles = createProfiles();
const claude = profiles.named("claude");
const codex = profiles.named("codex");
const message = "Please fix the parser.\n\nWith a list:\n- one\n- two\n\n[message msg-a1 from user]";
const id = "[message msg-a1 from user]";

describe("showsOnly", () => {
  test.each([
    ["the whole text", message],
    ["the text with indents", message.replaceAll("\n", "\n  ")],
    ["the text that the box has wrapped", message.replace("the parser", "the par\n  ser")],
    ["the text with signs of the box", `${message.replace("fix the parser.", "fix the parser.      ↑")}`],
    ["the size of the paste", "[Pasted text #3 +6 lines]"],
    ["the end of the text, when the box has scrolled", `parser.\n  With a list:\n  - one\n  - two\n  ${id}`],
    ["its beginning before an ellipsis", "Please fix the parser. With a list: - one - two [message…"],
  ])("a box shows a message and nothing else: %s", (_, box) => {
    expect(showsOnly(box, message, claude)).toBe(true);
  });

  test.each([
    ["another text", "Please fix the printer."],
    ["the text and more before it", `rm -rf build\n${message}`],
    ["the text and more after it", `${message} and also that`],
    ["the same beginning only", message.slice(0, 60)],
    ["the id of the message only", id],
    ["a paste of another size", "[Pasted text #3 +7 lines]"],
    ["a paste of one line", "[Pasted text #3]"],
    ["the paste and what somebody typed", "look at [Pasted text #3 +6 lines]"],
    ["nothing", ""],
  ])("a box does not show the message alone: %s", (_, box) => {
    expect(showsOnly(box, message, claude)).toBe(false);
  });

  test("Codex shows a long paste by its characters, not by its UTF-16 units", () => {
    const long = "😀".repeat(1_200);
    expect(showsOnly("[Pasted Content 1200 chars]", long, codex)).toBe(true);
    expect(showsOnly("[Pasted Content 2400 chars]", long, codex)).toBe(false);
  });

  test("a text without letters and digits is compared by its signs", () => {
    expect(showsOnly(" ?! ", "?!", claude)).toBe(true);
    expect(showsOnly("?", "?!", claude)).toBe(false);
  });
});

test("showsBeginning holds for what is left of a text whose last lines were removed", () => {
  expect(showsBeginning("Please fix the parser.\n\n  With a list:\n  -", message)).toBe(true);
  expect(showsBeginning("With a list:", message)).toBe(false);
});

test("endsWithText and contains need the end of a message, which has its id", () => {
  const screen = `❯ Please fix the parser.\n\n  With a list:\n  • one\n  • two\n\n  ${id}`;
  expect(endsWithText(screen, message)).toBe(true);
  expect(endsWithText(`${screen}\n● Done.`, message)).toBe(false);
  expect(contains(`${screen}\n● Done.`, message)).toBe(true);
  expect(contains(screen.replace("msg-a1", "msg-b2"), message)).toBe(false);
  expect(contains("fix the parser", message)).toBe(false);
});
