import { beforeAll, describe, expect, test } from "vitest";
import { submitText } from "../../../src/orchestrator/deliveries/submission.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { inputBox, observe, readActivity, readScreen } from "../../../src/orchestrator/terminals/screen.ts";
import { bundleScriptedAgent } from "../../support/scripted-agent.ts";
import { eventually, privateTmux } from "../../support/tmux.ts";

const { tmux, folder, human } = privateTmux();
const errorCode = (code: string) => expect.objectContaining({ name: "TmuxError", code });
const profiles = createProfiles();
const scripted = profiles.named("scripted-agent");
const claude = profiles.named("claude");
const generic = profiles.named("generic");
let agent = "";
let sessions = 0;
beforeAll(async () => {
  agent = await bundleScriptedAgent(folder);
});

const startAgent = async (env: Record<string, string> = {}) => {
  const quick = { SCRIPTED_AGENT_THINK_MS: "300", TMUX_ORCHESTRATOR_ROLE: "developer" };
  const name = `agent-${++sessions}`;
  const argv = ["node", agent] as const;
  return (await tmux.newSession({ name, cwd: folder, argv, env: { ...quick, ...env } })).paneId;
};
const pane = async (paneId: string) => {
  const found = (await tmux.listPanes()).find((one) => one.paneId === paneId);
  if (!found) throw new Error(`no pane ${paneId}`);
  return found;
};
const look = async (paneId: string) => observe(tmux, await pane(paneId), scripted);
const untilIt = (paneId: string, activity: string) =>
  eventually(async () => {
    const seen = await look(paneId);
    return seen.activity === activity && seen;
  });
const answered = (paneId: string, text: string) =>
  eventually(async () => {
    const screen = await tmux.capturePane(paneId, { lines: 500 });
    return screen.includes(text) && screen;
  });
const count = (text: string, part: string) => text.split(part).length - 1;

describe("giving an agent a message", () => {
  test("submitText pastes a message of several lines, submits it with one Enter, and the agent answers", async () => {
    const paneId = await startAgent();
    const stages: string[] = [];
    const message = 'Fix the build; $(touch pwned) #{pid}\n\tthen say "done" é 😀\nend';
    const done = await submitText(tmux, paneId, message, scripted, {
      onStage: (stage) => stages.push(stage),
    });
    expect(done).toEqual({ proof: "input_cleared", enters: 1 });
    expect(stages).toEqual(["pasted", "submitted"]);
    const bytes = Buffer.byteLength(message);
    await answered(
      paneId,
      `developer: received «Fix the build; $(touch pwned) #{pid}» (3 lines, ${bytes} bytes)`,
    );
  });

  test("submitText repeats only Enter when it is swallowed, and the message arrives once", async () => {
    const paneId = await startAgent({ SCRIPTED_AGENT_PASTE_MS: "900" });
    const done = await submitText(tmux, paneId, "only once", scripted);
    expect(done.enters).toBeGreaterThan(1);
    const screen = await answered(paneId, "received «only once»");
    expect(count(screen, "received «only once»")).toBe(1);
  });

  test("submitText fails with not_submitted after one paste when the agent never takes Enter", async () => {
    const paneId = await startAgent({ SCRIPTED_AGENT_PASTE_MS: "60000" });
    const stages: string[] = [];
    const attempt = submitText(tmux, paneId, "stuck", scripted, { onStage: (stage) => stages.push(stage) });
    await expect(attempt).rejects.toEqual(errorCode("not_submitted"));
    expect(stages).toEqual(["pasted"]);
    expect((await readScreen(tmux, paneId, scripted)).input).toEqual({ text: "stuck", empty: false });
  });

  test("submitText fails while a person's text is in the input box, and clears it only when that is allowed", async () => {
    const paneId = await startAgent();
    await untilIt(paneId, "idle");
    await tmux.sendKeys(paneId, ["h", "m", "m"]);
    const attempt = submitText(tmux, paneId, "next", scripted, { readyWithinMs: 150 });
    await expect(attempt).rejects.toEqual(errorCode("input_not_empty"));
    await expect(attempt).rejects.toThrow('"hmm"');
    await submitText(tmux, paneId, "next", scripted, { removable: "hmm" });
    await answered(paneId, "received «next»");
  });

  test("submitText fails with not_ready while the agent asks for permission, and does not answer for a person", async () => {
    const paneId = await startAgent();
    await submitText(tmux, paneId, "/permission", scripted);
    await untilIt(paneId, "waiting_permission");
    const attempt = submitText(tmux, paneId, "y", scripted, { readyWithinMs: 150 });
    await expect(attempt).rejects.toEqual(errorCode("not_ready"));
    await expect(attempt).rejects.toThrow("asks for permission");
    expect(await look(paneId)).toMatchObject({ activity: "waiting_permission" });
  });

  test("submitText submits a message although a person scrolls meanwhile", async () => {
    const paneId = await startAgent();
    await untilIt(paneId, "idle");
    await human("copy-mode", "-t", paneId);
    const onStage = () => void human("copy-mode", "-t", paneId);
    expect(await submitText(tmux, paneId, "scrolled", scripted, { onStage })).toMatchObject({
      proof: "input_cleared",
    });
    await answered(paneId, "received «scrolled»");
  });

  test("submitText fails with not_submitted when the message is removed from the box before Enter", async () => {
    const paneId = await startAgent();
    await untilIt(paneId, "idle");
    let removed: Promise<unknown> = Promise.resolve();
    const onStage = (stage: string) => {
      if (stage === "pasted") removed = tmux.sendKeys(paneId, ["C-c"]);
    };
    const attempt = submitText(tmux, paneId, "wiped", scripted, { onStage });
    await expect(attempt).rejects.toEqual(errorCode("not_submitted"));
    await expect(attempt).rejects.toThrow("not known whether the agent took it");
    await removed;
    expect(await tmux.capturePane(paneId)).not.toContain("received «wiped»");
  });

  test("submitText fails with pane_dead for a dead agent and with cancelled for an aborted call", async () => {
    const paneId = await startAgent({ SCRIPTED_AGENT_THINK_MS: "0" });
    await expect(
      submitText(tmux, paneId, "x", scripted, { signal: AbortSignal.timeout(60) }),
    ).rejects.toMatchObject({ code: "cancelled" });
    const dead = (await tmux.newSession({ name: "dead", cwd: folder, argv: ["sh", "-c", "exit 1"] })).paneId;
    await eventually(async () => (await pane(dead)).dead);
    await expect(submitText(tmux, dead, "x", generic)).rejects.toEqual(errorCode("pane_dead"));
    const toDead = submitText(tmux, dead, "x", scripted, { readyWithinMs: 100 });
    await expect(toDead).rejects.toEqual(errorCode("pane_dead"));
  });

  test("submitText presses Enter in an unknown program only where its screen shows the message at the cursor", async () => {
    const echoing = (await tmux.newSession({ name: "cat", cwd: folder, argv: ["cat"] })).paneId;
    expect(await submitText(tmux, echoing, "hello", generic)).toEqual({ proof: "screen_changed", enters: 1 });
    const silent = await tmux.newSession({
      name: "silent",
      cwd: folder,
      argv: ["sh", "-c", "stty -echo; exec sleep 60"],
    });
    await eventually(async () => (await pane(silent.paneId)).currentCommand === "sleep");
    const attempt = submitText(tmux, silent.paneId, "hello", generic, { pastedWithinMs: 300 });
    await expect(attempt).rejects.toEqual(errorCode("not_submitted"));
    await expect(attempt).rejects.toThrow("Enter was not pressed");
  });
});

describe("what an agent is doing", () => {
  test("observe reads idle, working, waiting_input and idle again from the screen", async () => {
    const paneId = await startAgent();
    await untilIt(paneId, "idle");
    await submitText(tmux, paneId, "/slow 600", scripted);
    expect(await look(paneId)).toEqual({ activity: "working", source: "screen" });
    await untilIt(paneId, "idle");
    await submitText(tmux, paneId, "/wait", scripted);
    expect(await untilIt(paneId, "waiting_input")).toMatchObject({ reason: "asks a question" });
    await submitText(tmux, paneId, "blue", scripted);
    await answered(paneId, "the answer is «blue»");
    await untilIt(paneId, "idle");
  });

  test("observe reports the exit code or the signal of an ended program from tmux", async () => {
    const good = await startAgent({ SCRIPTED_AGENT_THINK_MS: "0" });
    await submitUntilExit(good, "/exit 0");
    expect(await look(good)).toEqual({
      activity: "exited",
      source: "tmux",
      reason: "ended with exit code 0",
    });
    const bad = await startAgent();
    process.kill((await pane(bad)).panePid, "SIGKILL");
    expect(await untilIt(bad, "crashed")).toMatchObject({ source: "tmux", reason: "ended by signal 9" });
  });

  test("observe reports the activity unknown while another program is in the foreground", async () => {
    const { paneId } = await tmux.newSession({ name: "shell", cwd: folder, argv: ["bash", "--norc"] });
    await eventually(async () => (await pane(paneId)).currentCommand === "bash");
    expect(await look(paneId)).toEqual({
      activity: "unknown",
      source: "process",
      reason: "bash is in the foreground, not node",
    });
  });

  test("observe reports the activity unknown for a generic program", async () => {
    const { paneId } = await tmux.newSession({ name: "plain", cwd: folder, argv: ["cat"] });
    expect(await observe(tmux, await pane(paneId), generic)).toMatchObject({ activity: "unknown" });
  });

  async function submitUntilExit(paneId: string, message: string) {
    await untilIt(paneId, "idle");
    await tmux.sendKeys(paneId, [...message, "Enter"]);
    await eventually(async () => (await pane(paneId)).dead);
  }
});

/** Screens of the real Claude Code 2.1.330, as tmux showed them. */
const rule = "─".repeat(60);
const box = (content: string, footer: string) => `${rule}\n❯${content}\n${rule}\n  ${footer}`;
const manual = "⏸ manual mode on · ? for shortcuts";
const worked = "❯ hello world\n\n● An answer.\n\n✻ Worked for 0s · done 6:35 PM\n\n";
const permission = `❯ runbash now\n\n● Making\n  ⎿  $ touch made\n\n${rule}\n Bash command\n Do you want to proceed?\n ❯ 1. Yes\n   2. Yes, and always allow access\n   4. No\n\n Esc to cancel · Tab to amend`;
const trust = `${rule}\n Accessing workspace:\n\n Quick safety check: Is this a project you created or one you trust?\n\n ❯ No, exit\n   Yes, I trust this folder\n\n Enter to confirm · Esc to cancel`;
const question = `❯ askme\n${rule}\n ☐ Colour\n\nWhich colour?\n\n❯ 1. Red\n     r\n  2. Blue\n${rule}\n  4. Chat about this\n\nEnter to select · ↑/↓ to navigate · Esc to cancel`;
const limited = "● API Error: Request rejected (429) · This request would exceed your rate limit\n\n";

describe("the screens of Claude Code", () => {
  test.each([
    ["an empty box", box("", manual), "idle"],
    ["an answer above the box", worked + box("", manual), "idle"],
    [
      "work",
      `❯ go\n\n✢ Swooping…\n  ⎿  Tip: Start small\n\n${box("", "⏵⏵ auto mode on · esc to interrupt")}`,
      "working",
    ],
    [
      "work, while the footer shows a hint",
      `✻ Swooping… (3s)\n\n${box(" [Pasted text #1 +4 lines]", "paste again to expand")}`,
      "working",
    ],
    ["a permission dialog", permission, "waiting_permission"],
    ["the question whether the folder is trusted", trust, "waiting_permission"],
    ["a question with choices", question, "waiting_input"],
    ["a menu", "  Select model\n  ❯ 1. Default\n  Enter to save · Esc to cancel", "waiting_input"],
    ["a refusal by the provider", limited + box(" Resend your message to try again", manual), "rate_limited"],
    ["an earlier refusal", `${limited}❯ again\n\n● An answer.\n\n${box("", manual)}`, "idle"],
    [
      "an answer that talks of permission",
      `● Do you want to proceed?\n  1. Yes\n  Esc to cancel\n\n${box("", manual)}`,
      "idle",
    ],
    ["no text yet", "", "starting"],
    ["an unknown text", "Segmentation fault", "unknown"],
  ])("readActivity reads the screen of Claude Code with %s", (_, text, activity) => {
    expect(readActivity(text, claude).activity).toBe(activity);
  });

  test.each([
    ["", 2, " ", { text: "", empty: true }],
    [" hello", 7, " ", { text: "hello", empty: false }],
    ["\u00a0hello", 7, " ", { text: "hello", empty: false }],
    [" Resend your message to try again", 2, "R", { text: "Resend your message to try again", empty: true }],
    [" hello", 2, " ", { text: "hello", empty: false }],
    [" [Pasted text #1 +4 lines]", 27, " ", { text: "[Pasted text #1 +4 lines]", empty: false }],
    [" one\n  two three", 11, " ", { text: "one\n  two three", empty: false }],
  ])(
    "inputBox reads a box with %j and the cursor at %i, on %j",
    (content, cursorX, cursorCharacter, want) => {
      const text = worked + box(content, manual);
      expect(inputBox({ text, cursorX, cursorCharacter }, claude)).toEqual(want);
    },
  );

  test.each([
    ["a permission dialog", permission],
    ["the question whether a folder is trusted", trust],
    ["a question with choices", question],
  ])("inputBox returns null while %s hides the box", (_, text) => {
    expect(inputBox({ text, cursorX: 2, cursorCharacter: " " }, claude)).toBeNull();
  });
});
