import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { execa } from "execa";
import { afterAll, onTestFinished } from "vitest";
import { agentEnvironment } from "../../src/orchestrator/processes/environment.ts";
import type { TmuxOptions } from "../../src/orchestrator/tmux/connection.ts";
import { createTmux, type Tmux } from "../../src/orchestrator/tmux/tmux.ts";

export interface PrivateTmux {
  tmux: Tmux;
  socketPath: string;
  /** A temporary folder that holds the socket and may hold whatever else the test needs. */
  folder: string;
  /** Runs a tmux command as a human in another terminal would; resolves with what it prints. */
  human: (...args: string[]) => Promise<string>;
}

/**
 * A tmux of the test file's own. Called outside of a test it lasts for the file, inside of one for that test;
 * afterwards its server, all that runs in it and the folder are gone, also when a test failed.
 */
export function privateTmux(options: Partial<TmuxOptions> = {}): PrivateTmux {
  const folder = mkdtempSync(path.join(tmpdir(), "orchestrator-tmux-"));
  const socketPath = path.join(folder, "tmux.sock");
  const tmux = createTmux({ socketPath, environment: agentEnvironment(process.env), ...options });
  const human = async (...args: string[]) => (await execa("tmux", ["-S", socketPath, ...args])).stdout;
  const end = async () => {
    await tmux.close();
    await endServer(socketPath);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    onTestFinished(end);
  } catch {
    afterAll(end);
  }
  return { tmux, socketPath, folder, human };
}

/** Ends a private tmux server, waits until it is gone, and kills what outlived it. */
export async function endServer(socketPath: string): Promise<void> {
  const ask = (...args: string[]) => execa("tmux", ["-S", socketPath, ...args], { reject: false });
  const panes = (await ask("list-panes", "-a", "-F", "#{?pane_dead,,#{pane_pid}}")).stdout.split("\n");
  const server = Number((await ask("display-message", "-p", "#{pid}")).stdout);
  await ask("kill-server");
  while (server > 0 && runs(server)) await delay(5);
  for (const pid of panes.map(Number)) if (pid > 0) signal(-pid, "SIGKILL");
}

/** Repeats a look until it finds something. */
export async function eventually<T>(
  look: () => Promise<T | undefined | false>,
  timeoutMs = 5000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Nothing found within ${timeoutMs} ms: ${look}`);
    await delay(20);
  }
}

/** A process that has ended but was not collected by its parent yet does not run. */
function runs(pid: number): boolean {
  if (!signal(pid, 0)) return false;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return !existsSync("/proc/self");
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
