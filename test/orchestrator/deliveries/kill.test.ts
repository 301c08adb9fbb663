import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledProgram } from "../../support/bundled-program.ts";
import { Harness, until } from "../harness.ts";

/** Killed with SIGKILL at a step of a delivery; what the next start makes of it, by the agent's own journal. */
let harness: Harness;
let program: string;
const projects = new Map<string, string>();
beforeAll(async () => {
  harness = await Harness.start();
  program = await bundledProgram("killed-orchestrator.ts");
  const journal = ["--journal", harness.root];
  const team_composition = ["developer"];
  const known = [process.execPath, harness.scriptedAgent, ...journal];
  projects.set("known", await harness.runningProject("known", { team_composition, agent_command: known }));
  const copy = join(harness.root, "other-agent.cjs");
  await copyFile(harness.scriptedAgent, copy);
  const unknown = [process.execPath, copy, ...journal];
  projects.set("any", await harness.runningProject("any", { team_composition, agent_command: unknown }));
  for (const id of projects.values()) await until("rest", async () => (await taken(id, "briefing")) === 1);
});
afterAll(() => harness?.close());

/** How many prompts that contain a text the agent took. */
async function taken(projectId: string, text: string): Promise<number> {
  const journal = await readFile(join(harness.root, `${projectId}.developer.jsonl`), "utf8").catch(() => "");
  return journal.split("\n").filter((line) => line.includes(text)).length;
}

async function killed(step: string, projectId: string, content: string): Promise<void> {
  await harness.stop();
  const settings = JSON.stringify(harness.settings());
  const args = [program, step, settings, projectId, content];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  const [code, signal] = await once(child, "exit");
  expect([code, signal]).toEqual([null, "SIGKILL"]);
}

async function ended(projectId: string) {
  return until("the end of the delivery", async () => {
    const { body } = await harness.call("GET", `/projects/${projectId}/messages?limit=1`);
    const [delivery] = body.messages[0].deliveries;
    return ["submitted", "acknowledged", "failed"].includes(delivery.state) && delivery;
  });
}

describe("the text arrives exactly once", () => {
  test.each([
    ["before-paste", "known"],
    ["after-paste", "known"],
    ["before-enter", "known"],
    ["after-enter", "known"],
    ["after-paste", "any"],
    ["after-enter", "any"],
  ])("a message arrives exactly once after a kill %s, in a program of the kind %s", async (step, kind) => {
    const id = projects.get(kind) ?? "";
    const content = `${kind} ${step}`;
    await killed(step, id, content);
    await harness.startAgain();
    expect(await ended(id)).toMatchObject({ error: null, attempts: 1 });
    await until("the text", async () => (await taken(id, content)) > 0);
    const next = `after ${content}`;
    const body = { target_agent: "developer", content: next, include_context: false };
    await harness.call("POST", `/projects/${id}/messages?wait=submitted`, { body });
    await until("the next text", async () => (await taken(id, next)) === 1);
    // The next one's line holds the first one's words too.
    expect(await taken(id, content)).toBe(2);
  });
});

test("a message that was pasted before a kill of tmux too fails with the reason and is not delivered again", async () => {
  const id = projects.get("known") ?? "";
  await killed("after-paste", id, "with tmux");
  await harness.tmux("kill-server");
  await harness.startAgain();
  await harness.call("POST", `/projects/${id}/resume`);
  expect(await ended(id)).toMatchObject({
    state: "failed",
    error: expect.stringContaining("the terminal that it was for is gone"),
  });
  const { body } = await harness.call("GET", `/projects/${id}/messages?limit=1`);
  expect(await taken(id, body.messages[0].id)).toBe(0);
});
