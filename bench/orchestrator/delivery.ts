import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createProfiles } from "../../src/orchestrator/terminals/profiles.ts";
import { inputBox } from "../../src/orchestrator/terminals/screen.ts";
import { percentile } from "../statistics.ts";
import { checkPanes, deliverQueued, queueMessages, startPanes } from "./queue.ts";
import { eventually, pollIntervalMs, Rig } from "./rig.ts";

const run = promisify(execFile);
const scriptedAgent = fileURLToPath(new URL("../../dist/scripted-agent.js", import.meta.url));
const profiles = createProfiles();
const scripted = profiles.named("scripted-agent");
const pauseMs = scripted.submitDelayMs;
const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
const panes = 100;
const messagesEach = Number(process.env.BENCH_EACH ?? 100);
const baselineEach = 3;

/**
 * Delivery: from accepted to submitted, without the profile's own pause, and 10,000 queued messages over 100 panes.
 * The baseline is the same by one `tmux` process a call.
 */
export async function benchDelivery(): Promise<void> {
  const rig = await Rig.start();
  try {
    await benchOne(rig);
    await benchMany(rig);
  } finally {
    await rig.close();
  }
}

async function benchOne(rig: Rig): Promise<void> {
  const id = await rig.project("one", [process.execPath, scriptedAgent], 1);
  const { agents } = await rig.call("GET", `/projects/${id}/agents`);
  const [agent] = agents;
  const atOnce: number[] = [];
  const atRest: number[] = [];
  const baseline: number[] = [];
  const rest = () => eventually("the agent rests", () => isAtRest(rig.socket, agent.pane_id), 20);
  await eventually("the agent is briefed", async () => {
    const { text } = await rig.call("GET", `/projects/${id}/agents/${agent.id}/output`);
    return text.includes("received «Read your");
  });
  const send = async (content: string) => {
    const body = { target_agent: "developer", content, include_context: false };
    const { deliveries } = await rig.call("POST", `/projects/${id}/messages?wait=submitted`, body);
    const [{ state, queued_at, submitted_at }] = deliveries;
    if (state !== "submitted") throw new Error(`a delivery is ${state}`);
    return Date.parse(submitted_at) - Date.parse(queued_at) - pauseMs;
  };
  for (let round = 0; round < rounds; round++) {
    await rest();
    atOnce.push(await send(`round ${round}`));
    await rest();
    const began = performance.now();
    await submitByProcesses(rig.socket, agent.pane_id, `round ${round}`);
    baseline.push(performance.now() - began - pauseMs);
    if (round % 3 > 0) continue;
    // Until a sweep has seen it at rest.
    await sleep(3 * pollIntervalMs);
    atRest.push(await send(`round ${round}, at rest`));
  }
  console.log(`Accepted until submitted, without the profile's pause of ${pauseMs} ms, ms`);
  console.table({
    "an agent at rest": quantiles(atRest),
    "an agent that has just answered": quantiles(atOnce),
    "one tmux process a call": quantiles(baseline),
  });
}

async function benchMany(rig: Rig): Promise<void> {
  const started = await startPanes(rig, panes);
  await queueMessages(rig, started, 0, messagesEach);
  const ms = await deliverQueued(rig, started);
  const found = await checkPanes(rig, started, messagesEach);
  const total = panes * messagesEach;

  const { stdout } = await tmux(rig.socket, "list-panes", "-a", "-F", "#{pane_id} #{@project_id}");
  const ids = stdout
    .split("\n")
    .flatMap((line) => (line.includes("panes-") ? [line.split(" ")[0] ?? ""] : []));
  const began = performance.now();
  await Promise.all(
    ids.map(async (paneId) => {
      for (let number = 0; number < baselineEach; number++)
        await submitUnseenByProcesses(rig.socket, paneId, `baseline ${number}.`);
    }),
  );
  const baselineMs = performance.now() - began;
  console.log(`${total.toLocaleString("en")} queued messages over ${panes} panes`);
  console.table({
    ours: { messages: total, seconds: round(ms / 1000), "a second": round((total / ms) * 1000), ...found },
    "one tmux process a call": {
      messages: ids.length * baselineEach,
      seconds: round(baselineMs / 1000),
      "a second": round(((ids.length * baselineEach) / baselineMs) * 1000),
    },
  });
  if (found.lost + found.doubled + found.disordered > 0)
    throw new Error("messages were lost, doubled or disordered");
}

/** The usual way of scripts: a process for each step, and looks until the text has come and gone. */
async function submitByProcesses(socket: string, paneId: string, text: string): Promise<void> {
  await paste(socket, paneId, text);
  await eventually("it is pasted", async () => !(await boxIsEmpty(socket, paneId)), 4);
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  await tmux(socket, "send-keys", "-t", paneId, "Enter");
  await eventually("it is submitted", () => boxIsEmpty(socket, paneId), 4);
}

async function submitUnseenByProcesses(socket: string, paneId: string, text: string): Promise<void> {
  await paste(socket, paneId, text);
  await new Promise((resolve) => setTimeout(resolve, profiles.named("generic").submitDelayMs));
  const before = await tmux(socket, "capture-pane", "-p", "-t", paneId);
  await tmux(socket, "send-keys", "-t", paneId, "Enter");
  await eventually(
    "the screen has changed",
    async () => (await tmux(socket, "capture-pane", "-p", "-t", paneId)).stdout !== before.stdout,
    4,
  );
}

async function paste(socket: string, paneId: string, text: string): Promise<void> {
  const buffer = `baseline-${paneId.slice(1)}`;
  await tmux(socket, "set-buffer", "-b", buffer, "--", text);
  await tmux(socket, "paste-buffer", "-p", "-r", "-d", "-b", buffer, "-t", paneId);
}

async function boxIsEmpty(socket: string, paneId: string): Promise<boolean> {
  const { stdout } = await tmux(socket, "capture-pane", "-p", "-J", "-t", paneId);
  return inputBox({ text: trimmed(stdout), cursorX: 99, cursorCharacter: "" }, scripted)?.text === "";
}

async function isAtRest(socket: string, paneId: string): Promise<boolean> {
  const { stdout } = await tmux(socket, "capture-pane", "-p", "-J", "-t", paneId);
  const screen = trimmed(stdout);
  return screen.endsWith("›") && !screen.includes("thinking…");
}

function trimmed(screen: string): string {
  const lines = screen.split("\n").map((line) => line.trimEnd());
  return lines.join("\n").trimEnd();
}

function tmux(socket: string, ...args: string[]): Promise<{ stdout: string }> {
  return run("tmux", ["-u", "-S", socket, ...args]);
}

function quantiles(values: readonly number[]) {
  return { p50: round(percentile(values, 50)), p95: round(percentile(values, 95)), messages: values.length };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
