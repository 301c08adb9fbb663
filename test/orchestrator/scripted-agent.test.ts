import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { beforeAll, expect, test } from "vitest";
import { bundleScriptedAgent } from "../support/scripted-agent.ts";
import { eventually, privateTmux } from "../support/tmux.ts";

const { tmux, folder, human } = privateTmux();
let agent = "";
let sessions = 0;
beforeAll(async () => {
  agent = await bundleScriptedAgent(folder);
});

const start = async (env: Record<string, string> = {}, args: string[] = [], cwd = folder) => {
  const name = `agent-${++sessions}`;
  const think = { SCRIPTED_AGENT_THINK_MS: "50", TMUX_ORCHESTRATOR_ROLE: "developer" };
  const { paneId } = await tmux.newSession({
    name,
    cwd,
    argv: ["node", agent, ...args],
    env: { ...think, ...env },
  });
  await seen(paneId, /^›$/m);
  return paneId;
};
const seen = (paneId: string, pattern: RegExp) =>
  eventually(async () => {
    const text = await tmux.capturePane(paneId);
    return pattern.test(text) && text;
  });
const ended = (paneId: string) =>
  eventually(async () => {
    const pane = (await tmux.listPanes()).find((one) => one.paneId === paneId);
    return pane?.dead && pane.deadStatus !== null && pane;
  });
/** As a human types: no paste, so that Enter counts at once. */
const type = (paneId: string, text: string) => tmux.sendKeys(paneId, [...text, "Enter"]);
const enterUntilTaken = (paneId: string, shown: RegExp) =>
  eventually(async () => {
    await tmux.sendKeys(paneId, ["Enter"]);
    return shown.test(await tmux.capturePane(paneId));
  });

test("the scripted agent prints what it is and its role", async () => {
  const paneId = await start();
  expect(await tmux.capturePane(paneId)).toBe("scripted agent – no model behind it\nrole: developer\n›");
});

test("the scripted agent shows a message, thinks, and then answers it", async () => {
  const paneId = await start({ SCRIPTED_AGENT_THINK_MS: "300" });
  await type(paneId, "hello there");
  await seen(paneId, /^│ hello there\nthinking… \(ctrl-c to interrupt\)\n›$/m);
  await seen(paneId, /^developer: received «hello there» \(1 line, 11 bytes\)\n›$/m);
});

test("the scripted agent takes a pasted text of several lines as one message", async () => {
  const paneId = await start();
  await tmux.pasteText(paneId, "one é\ntwo\nthree\nfour\n漢字 😀");
  await seen(paneId, /^› \[Pasted text #1 \+4 lines\]$/m);
  await enterUntilTaken(paneId, /^│ one é$/m);
  const text = await seen(paneId, /received «one é» \(5 lines, 33 bytes\)/);
  expect(text).toContain("│ one é\n│ two\n│ three\n│ four\n│ 漢字 😀\n");
});

test("the scripted agent's box indents the rows of a short paste and scrolls to the end of a high one", async () => {
  const paneId = await start();
  await tmux.pasteText(paneId, "one\ntwo");
  await seen(paneId, /^› one\n {2}two$/m);
  await human("resize-window", "-t", paneId, "-x", "40", "-y", "12");
  await tmux.pasteText(paneId, ` ${"more and ".repeat(30)}end`);
  await seen(paneId, /─── ↑ \d+ more\n {2}[\s\S]*end$/);
});

test("the scripted agent asks for a permission after a paste, and Enter then gives it", async () => {
  const paneId = await start({ SCRIPTED_AGENT_ASKS_AFTER_PASTES: "30" });
  await tmux.pasteText(paneId, "in between");
  await seen(paneId, /Allow\? \(y\/n\)$/);
  await tmux.sendKeys(paneId, ["Enter"]);
  await seen(paneId, /^developer: allowed\n› in between$/m);
});

test("the scripted agent ignores an Enter right after a paste, as real agents do", async () => {
  const paneId = await start();
  await tmux.pasteText(paneId, "too early");
  await tmux.sendKeys(paneId, ["Enter"]);
  await seen(paneId, /^› too early$/m);
  await enterUntilTaken(paneId, /^│ too early$/m);
  await seen(paneId, /received «too early»/);
});

test("messages that arrive while the scripted agent thinks are answered afterwards and in order", async () => {
  const paneId = await start({ SCRIPTED_AGENT_THINK_MS: "200" });
  await type(paneId, "first");
  await type(paneId, "second");
  await seen(paneId, /received «first»[\s\S]*received «second»/);
});

test("ctrl-c interrupts the scripted agent's thinking, and twice at the prompt it ends the program", async () => {
  const paneId = await start();
  await type(paneId, "/slow 60000");
  await seen(paneId, /^thinking…/m);
  await tmux.sendKeys(paneId, ["C-c"]);
  await seen(paneId, /^interrupted\n›$/m);
  await tmux.sendKeys(paneId, ["C-c"]);
  await seen(paneId, /^press ctrl-c again to exit\n›$/m);
  await tmux.sendKeys(paneId, ["C-c"]);
  expect(await ended(paneId)).toMatchObject({ deadStatus: 0 });
});

test("/permission of the scripted agent waits for y or n and ignores other input", async () => {
  const paneId = await start();
  await type(paneId, "/permission");
  await seen(paneId, /Allow\? \(y\/n\)$/);
  await tmux.pasteText(paneId, "yes please");
  await tmux.sendKeys(paneId, ["n"]);
  await seen(paneId, /^developer: denied\n›$/m);
});

test("/wait of the scripted agent shows a question and takes the next message as its answer", async () => {
  const paneId = await start();
  await type(paneId, "/wait");
  await seen(paneId, /^\? Which colour\?\n›$/m);
  await type(paneId, "blue");
  await seen(paneId, /^developer: the answer is «blue»$/m);
});

test("the scripted agent's /status counts messages, /slow waits, and /exit ends with the given code", async () => {
  const paneId = await start();
  await type(paneId, "/slow 20");
  await seen(paneId, /^developer: done after 20 ms$/m);
  await type(paneId, "/status");
  await seen(paneId, /^developer: 2 messages received$/m);
  await type(paneId, "/exit 7");
  expect(await ended(paneId)).toMatchObject({ deadStatus: 7 });
});

test("the scripted agent turns bracketed paste off when it ends", async () => {
  const { paneId } = await tmux.newSession({
    name: "shell",
    cwd: folder,
    argv: ["sh", "-c", 'node "$0"; exec cat', agent],
    env: { SCRIPTED_AGENT_THINK_MS: "0" },
  });
  await seen(paneId, /^›$/m);
  await type(paneId, "/exit 0");
  await eventually(
    async () => (await human("display-message", "-p", "-t", paneId, "#{pane_current_command}")) === "cat",
  );
  await tmux.pasteText(paneId, "plain");
  await tmux.sendKeys(paneId, ["Enter"]);
  expect(await seen(paneId, /^plain$/m)).not.toContain("200~");
});

test("the scripted agent without a terminal exits with 2 and an error", async () => {
  const { exitCode, stderr } = await execa("node", [agent], { reject: false, input: "hello" });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "The scripted agent needs a terminal." });
});

test("/commit of the scripted agent makes a real commit, and the journal records prompts and commits", async () => {
  const cwd = join(folder, "repository");
  await mkdir(cwd);
  const git = async (...args: string[]) => (await execa("git", ["-C", cwd, ...args])).stdout;
  await git("init", "--quiet", "--initial-branch=main");
  const paneId = await start({ TMUX_ORCHESTRATOR_AGENT_ID: "p.developer" }, ["--journal", folder], cwd);
  await type(paneId, "/commit src/a.txt it's; $(one) line");
  await seen(paneId, /committed src\/a\.txt as [0-9a-f]{10}/);
  expect(await git("show", "HEAD:src/a.txt")).toBe("it's; $(one) line");
  expect(await git("log", "--format=%an: %s")).toBe("Scripted agent: developer: src/a.txt");

  const lines = (await readFile(join(folder, "p.developer.jsonl"), "utf8")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { took: "/commit src/a.txt it's; $(one) line" },
    { committed: await git("rev-parse", "HEAD"), file: "src/a.txt" },
  ]);

  await type(paneId, "/commit src/a.txt it's; $(one) line");
  await seen(paneId, /could not commit src\/a\.txt: Command failed/);
});
