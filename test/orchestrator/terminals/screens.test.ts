import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { inputBox, readActivity } from "../../../src/orchestrator/terminals/screen.ts";

/** Screens of the real programs, as tmux captured them: Claude Code 2.1.330, Codex 0.169.0 and 0.171.0, Gemini CLI 0.61.0. */
const screen = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "../../fixtures/screens", `${name}.txt`), "utf8").trimEnd();
const profiles = createProfiles();
const profileOf = (name: string) => profiles.named(name.split("-")[0] ?? "");

test.each([
  ["claude-text-style", "waiting_input", "was never set up: asks for a text style"],
  ["claude-login", "waiting_input", "is not logged in: asks for a login method"],
  [
    "claude-trust",
    "waiting_permission",
    "asks whether the folder is trusted; the choice that is set leaves the program",
  ],
  ["claude-question", "waiting_input", "asks a question"],
  ["claude-question-multiple", "waiting_input", "asks a question"],
  ["claude-question-submit", "waiting_input", "asks a question"],
  ["claude-question-review", "waiting_input", "asks whether its answers are to be submitted"],
  ["claude-auto-mode", "waiting_input", "asks whether auto mode is to be the default"],
  ["claude-not-logged-in", "waiting_input", "is not logged in: log in with /login"],
  ["codex-login", "waiting_input", "is not signed in: asks how to"],
  ["codex-trust", "waiting_permission", "asks whether the folder is trusted"],
  ["codex-limit", "rate_limited", "the model's provider refuses for now"],
  ["codex-working", "working", undefined],
  ["codex-idle", "idle", undefined],
  ["gemini-trust", "waiting_permission", "asks whether the folder is trusted"],
  ["gemini-working", "working", undefined],
  ["gemini-idle", "idle", undefined],
])("readActivity reads the screen %s as %s with the reason", (name, activity, reason) => {
  const seen = readActivity(screen(name), profileOf(name));
  expect({ activity: seen.activity, reason: seen.reason }).toEqual({ activity, reason });
});

test.each([
  ["codex-idle", 2, "A"],
  ["codex-working", 2, "A"],
  ["gemini-idle", 3, "T"],
  ["gemini-working", 3, "T"],
])(
  "inputBox finds the box of the screen %s and reads its hint as empty",
  (name, cursorX, cursorCharacter) => {
    expect(inputBox({ text: screen(name), cursorX, cursorCharacter }, profileOf(name))?.empty).toBe(true);
  },
);

test.each([
  ["codex-idle", "› Ask Codex to do anything", "› fix it\n\n  [message msg-1 from user]\n", "fix it"],
  [
    "gemini-idle",
    " >   Type your message or @path/to/file",
    " > fix it\n\n   [message msg-1 from user]",
    "fix it",
  ],
])("inputBox reads all lines of a message in the box of the screen %s", (name, hint, typed, start) => {
  const text = screen(name).replace(hint, typed.trimEnd());
  const box = inputBox({ text, cursorX: 30, cursorCharacter: " " }, profileOf(name));
  expect(box).toMatchObject({ empty: false });
  expect(box?.text.startsWith(start)).toBe(true);
  expect(box?.text).toContain("[message msg-1 from user]");
});

test("a box of Codex that fills a small window, without a line below it, is read to its end", () => {
  const text = screen("codex-scrolled");
  const box = inputBox({ text, cursorX: 56, cursorCharacter: "" }, profileOf("codex-x"));
  expect(box?.text).toMatch(/^Line 18 of/);
  expect(box?.text).toMatch(/\[message msg-kgpqr5h3y9 from user · no git repository\]$/);
});

test("a limit that Codex showed before its last answer is over", () => {
  const text = screen("codex-limit").replace("› Ask", "› Go on\n\n\n• Done\n\n› Ask");
  expect(readActivity(text, profileOf("codex-x")).activity).toBe("idle");
});

test("a message is held while Claude Code is not logged in although it shows its box", () => {
  expect(readActivity(screen("claude-not-logged-in"), profileOf("claude-x")).holds).toBe(true);
  expect(readActivity(screen("codex-idle"), profileOf("codex-x")).holds).toBeUndefined();
});
