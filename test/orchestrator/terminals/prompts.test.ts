import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPrompt } from "../../../src/orchestrator/terminals/prompts.ts";
import { Harness, until } from "../harness.ts";

const screen = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "../../fixtures/screens", `${name}.txt`), "utf8").trimEnd();

describe("the dialogs of real programs", () => {
  test.each([
    ["claude-trust", "waiting_permission", ["No, exit", "Yes, I trust this folder"], 0],
    [
      "claude-permission",
      "waiting_permission",
      [
        "Yes",
        "Yes, and always allow access to /home/user/shop from this project",
        "Yes, and switch to auto mode · auto mode handles these prompts for you",
        "No",
      ],
      0,
    ],
    ["claude-question", "waiting_input", ["Red", "Green", "Blue", "Type something.", "Chat about this"], 0],
    [
      "claude-question-multiple",
      "waiting_input",
      ["[✔] Red", "[ ] Green", "[✔] Blue", "[ ] Type something", "Submit", "Chat about this"],
      2,
    ],
    [
      "claude-question-submit",
      "waiting_input",
      ["[✔] Red", "[ ] Green", "[✔] Blue", "[ ] Type something", "Submit", "Chat about this"],
      4,
    ],
    ["claude-question-review", "waiting_input", ["Submit answers", "Cancel"], 0],
    [
      "claude-auto-mode",
      "waiting_input",
      ["Yes, set auto mode as my default permission mode", "No, keep manual mode"],
      0,
    ],
    ["codex-trust", "waiting_permission", ["Trust and continue", "Back to Agent Command Center"], 0],
    [
      "codex-login",
      "waiting_input",
      ["Sign in with ChatGPT", "Sign in with Device Code", "Sign in another way"],
      0,
    ],
    [
      "gemini-trust",
      "waiting_permission",
      ["Trust folder (shop)", "Trust parent folder (user)", "Don't trust"],
      0,
    ],
  ] as const)("readPrompt finds the options in the dialog %s", (name, activity, options, selected) => {
    expect(readPrompt("a", screen(name), activity)).toMatchObject({ options, selected });
  });

  test("a multiple choice keeps its id and its question when boxes are ticked and when its button is selected", () => {
    const shown = screen("claude-question-multiple");
    const texts = [shown, shown.replace("1. [✔]", "1. [ ]"), screen("claude-question-submit")];
    const prompts = texts.map((text) => readPrompt("a", text, "waiting_input"));
    expect(new Set(prompts.map((prompt) => prompt?.id)).size).toBe(1);
    for (const prompt of prompts) expect(prompt?.text).toContain("Which colour?");
  });

  test("a prompt keeps its id when the selection mark moves", () => {
    const before = screen("claude-permission");
    const after = before.replace(" ❯ 1. Yes", "   1. Yes").replace("   2. Yes", " ❯ 2. Yes");
    const [first, second] = [before, after].map((text) => readPrompt("a", text, "waiting_permission"));
    expect(second?.id).toBe(first?.id);
    expect(second?.selected).toBe(1);
  });

  const permission = screen("claude-permission");
  const login = screen("codex-login");
  const idOf = (text: string, activity: "waiting_permission" | "waiting_input" = "waiting_permission") =>
    readPrompt("a", text, activity)?.id;
  /** The permission dialog with another line in the place of the one that says what runs. */
  const withLine = (line: string) => permission.replace(" run it\n", ` ${line}\n`);

  test.each([
    ["a spinner", withLine("⠋ Loading"), withLine("⠙ Loading")],
    ["a spinner of ASCII", withLine("| Loading"), withLine("/ Loading")],
    ["a busy line", withLine("✶ Thinking… (8s · ↓ 1.2k tokens)"), withLine("✢ Musing… (9s · ↓ 300 tokens)")],
    ["a running time", withLine("Waiting (12s)"), withLine("Waiting (1.5m)")],
    ["a countdown", withLine("Denied in 30 seconds"), withLine("Denied in 9 seconds")],
    ["a clock", withLine("Now 09:51:07"), withLine("Now 10:02:33")],
    ["a clock alone", withLine("9:51"), withLine("10:02")],
    ["art", withLine("▐▛███▛█"), withLine("  ▘▝▀▀")],
    ["a footer", permission, permission.replace("Tab to amend", "Tab to amend · 12 tokens")],
  ])("a prompt keeps its id when %s moves", (_what, before, after) => {
    expect(before).not.toBe(after);
    expect(idOf(after)).toBe(idOf(before));
  });

  test("a prompt keeps its id when the animation above it moves", () => {
    const other = login.replaceAll(/[\u2800-\u28ff]/g, (sign) => (sign === "⣿" ? " " : "⣿"));
    const letters = login.replaceAll(/[\u2800-\u28ff]/g, "e");
    expect(other).not.toBe(login);
    for (const moved of [other, letters])
      expect(idOf(moved, "waiting_input")).toBe(idOf(login, "waiting_input"));
  });

  test.each([
    ["another file", "touch y2.txt"],
    ["another sign", "touch y.txt/"],
    ["another port", "touch y.txt -p 80:81"],
  ])("a prompt for a command with %s has another id", (_what, command) => {
    expect(idOf(permission.replace(/^ touch y\.txt$/m, ` ${command}`))).not.toBe(idOf(permission));
  });

  test("a prompt with other options, or of another agent, has another id", () => {
    expect(idOf(permission.replace("4. No", "4. Never"))).not.toBe(idOf(permission));
    expect(readPrompt("b", permission, "waiting_permission")?.id).not.toBe(idOf(permission));
  });

  test("the text of a prompt is that of the dialog and not of earlier output", () => {
    const prompt = readPrompt("a", screen("claude-permission"), "waiting_permission");
    expect(prompt?.text).toContain("Do you want to proceed?");
    expect(prompt?.text).not.toContain("please RUN");
  });

  test("readPrompt returns null for an agent that does not wait", () => {
    expect(readPrompt("a", screen("codex-idle"), "idle")).toBeNull();
  });
});

describe("answering an agent", () => {
  let harness: Harness;
  let id: string;
  beforeAll(async () => {
    harness = await Harness.start();
    id = await harness.runningProject("answers");
  });
  afterAll(() => harness?.close());

  const agent = () => `/projects/${id}/agents/${id}.developer`;
  const answer = (body: Record<string, unknown>) => harness.call("POST", `${agent()}/answer`, { body });
  const untilActivity = (activity: string) =>
    until(activity, async () => {
      const { body } = await harness.call("GET", `${agent()}/status`);
      return body.activity === activity && body;
    });
  const send = async (content: string) => {
    await untilActivity("idle");
    const body = { target_agent: "developer", content, include_context: false };
    await harness.call("POST", `/projects/${id}/messages?wait=submitted`, { body });
  };

  test.each([
    ["allow", "allowed"],
    ["deny", "denied"],
  ])("answerAgent with the decision %s answers a permission prompt", async (decision, want) => {
    await send("/permission");
    const { prompt } = await untilActivity("waiting_permission");
    expect(prompt).toMatchObject({ kind: "permission", text: expect.stringContaining("Allow?") });
    const answered = await answer({ decision, prompt_id: prompt.id });
    expect(answered).toMatchObject({ status: 200, body: { prompt: null } });
    expect(answered.body.activity).not.toBe("waiting_permission");
    await until(want, async () => (await harness.screen(`${id}.developer`)).includes(`developer: ${want}`));
  });

  test("answerAgent answers a question with a text and rejects a decision for it", async () => {
    await send("/wait");
    const { prompt, status } = await untilActivity("waiting_input");
    expect(status, "of an agent that would take up no work").toBe("active");
    expect(prompt).toMatchObject({ kind: "input", text: expect.stringContaining("Which colour?") });
    expect(await answer({ decision: "allow" })).toMatchObject({
      status: 409,
      body: { code: "state_conflict" },
    });
    expect((await answer({ text: "blue; $(touch pwned)" })).status).toBe(200);
    await until("the answer", async () =>
      (await harness.screen(`${id}.developer`)).includes("the answer is «blue; $(touch pwned)»"),
    );
  });

  test("a text that answers a question is no command of the agent's program", async () => {
    await send("/wait");
    await untilActivity("waiting_input");
    expect((await answer({ text: " !touch pwned" })).status).toBe(200);
    await until("the answer", async () =>
      (await harness.screen(`${id}.developer`)).includes("the answer is «Message:  !touch pwned»"),
    );
  });

  test("answerAgent does not answer for an agent that does not wait or waits at another prompt", async () => {
    await untilActivity("idle");
    const before = await harness.screen(`${id}.developer`);
    expect(await answer({ decision: "allow" })).toMatchObject({
      status: 409,
      body: { code: "state_conflict" },
    });
    await send("/permission");
    await untilActivity("waiting_permission");
    const other = await answer({ decision: "allow", prompt_id: "prompt-of-yesterday" });
    expect(other).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(await answer({ option: 3 })).toMatchObject({ status: 422, body: { code: "validation_failed" } });
    const shown = await harness.screen(`${id}.developer`);
    expect(shown.split("allowed").length).toBe(before.split("allowed").length);
    expect((await answer({ decision: "deny" })).status).toBe(200);
  });
});
