import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../src/orchestrator/processes/command.ts";
import { createCommandRuns } from "../../../src/orchestrator/processes/command-runs.ts";
import { birthOf } from "../../../src/orchestrator/processes/process-birth.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";

let folder: string;
let store: Store;
const environment = { PATH: process.env.PATH ?? "" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orc-"));
  store = await openStore(join(folder, "processes.db"));
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function commands() {
  return createCommandRuns({ processes: store.processes, environment, logger: pino({ level: "silent" }) });
}

describe("a command that a client gave", () => {
  test("a client's command is recorded while it runs, and its record is removed when it ends", async () => {
    const file = join(folder, "go");
    const running = commands().run(folder, {
      command: ["sh", "-c", `until [ -e "$0" ]; do sleep 0.02; done`, file],
      timeoutMs: 60_000,
    });
    await expect
      .poll(() => store.processes.all(), { timeout: 20_000 })
      .toMatchObject([{ pid: expect.any(Number) }]);
    await runCommand(folder, { command: ["touch", file], timeoutMs: 60_000, environment });
    expect((await running).passed).toBe(true);
    expect(await store.processes.all()).toEqual([]);
  });

  test("a command that exceeds its timeout can remove its lock file before it ends", async () => {
    const lock = join(folder, "index.lock");
    const script = `trap 'rm "$0"; exit 1' TERM; touch "$0"; while :; do sleep 0.02; done`;
    const command = ["sh", "-c", script, lock];
    const run = await runCommand(folder, { command, timeoutMs: 1000, environment });
    expect(run).toMatchObject({ passed: false, timed_out: true });
    expect(existsSync(lock)).toBe(false);
  });

  test("a command that exceeds its timeout and ignores SIGTERM is killed", async () => {
    const command = ["sh", "-c", "trap '' TERM; while :; do sleep 0.02; done"];
    const run = await runCommand(folder, { command, timeoutMs: 300, environment });
    expect(run).toMatchObject({ passed: false, timed_out: true, exit_code: null });
  });

  test("a command that cannot be recorded is not run", async () => {
    const file = join(folder, "never");
    const onStart = () => Promise.reject(new Error("the disk is full"));
    const run = runCommand("/", { command: ["touch", file], timeoutMs: 60_000, environment, onStart });
    await expect(run).rejects.toThrow("the disk is full");
    expect(existsSync(file)).toBe(false);
  });

  test("recovery ends a command that a killed orchestrator left, and not a process that reused a recorded pid", async () => {
    const children = [0, 1].map(() => spawn("sleep", ["600"], { detached: true, stdio: "ignore" }));
    const [left, stranger] = await Promise.all(
      children.map(async (child) => ({ child, pid: child.pid ?? 0, birth: await birthOf(child.pid ?? 0) })),
    );
    if (!left || !stranger) throw new Error("Nothing was started.");
    const row = { started_at: "2026-01-01T00:00:00.000Z" };
    await store.processes.started({ ...row, mark: "a", pid: left.pid, birth: left.birth });
    await store.processes.started({ ...row, mark: "b", pid: stranger.pid, birth: "another" });
    const ended = once(left.child, "exit");
    await commands().recover();
    expect((await ended)[1]).toBe("SIGTERM");
    expect(await store.processes.all()).toEqual([]);
    expect(stranger.child.kill(0)).toBe(true);
    stranger.child.kill("SIGKILL");
  });
});
