import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { startTimeLimit } from "../../async/time-limit.ts";
import { ProcessError } from "./process-error.ts";
import { endProcessGroup, signalGroup } from "./process-group.ts";
import { createProcessTag, killTagged } from "./process-tag.ts";
import { findCommand } from "./program.ts";

/** The result of a command that a client gave, such as a check. */
export interface CommandRun {
  passed: boolean;
  command: string[];
  /** Null when a signal ended it or it did not start. */
  exit_code: number | null;
  timed_out: boolean;
  /** The end of what it wrote to stdout and stderr, at most 16,384 characters. */
  output: string;
  duration_ms: number;
}

export interface CommandToRun {
  readonly command: readonly string[];
  readonly timeoutMs: number;
  /** Its whole environment. That of this process can hold secrets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Called before the program runs, with the process that becomes it and the id of its tag. */
  readonly onStart?: (pid: number, tagId: string) => Promise<void>;
}

const mostOutput = 16_384;
/** Time for a stopped command to remove its lock files: those of a killed git would block every later git. */
export const cleaningUpMs = 1000;
/** How long a pipe is read that something keeps open after its program has ended. */
const outputGraceMs = 500;

/**
 * Becomes the program when it reads a line, and ends when stdin is closed without one: a process that was not recorded
 * runs nothing. The program and its arguments are data to it.
 */
const gate = ["-c", 'IFS= read -r _ && exec "$@" </dev/null', "gate"];

/** Runs a program without a shell. When the time is over, ends it and everything that it started. */
export async function runCommand(
  dir: string,
  { command, timeoutMs, environment, onStart }: CommandToRun,
  signal?: AbortSignal,
): Promise<CommandRun> {
  const [name = "", ...args] = command;
  const started = performance.now();
  const tag = createProcessTag();
  const ended = (exit: Pick<CommandRun, "exit_code" | "output"> & { timed_out?: boolean }): CommandRun => ({
    passed: exit.exit_code === 0 && !exit.timed_out,
    command: [...command],
    timed_out: false,
    ...exit,
    duration_ms: Math.round(performance.now() - started),
  });

  const program = await findProgram(name, dir, environment.PATH ?? "");
  if (typeof program !== "string") return ended({ exit_code: null, output: program.message });
  if (signal?.aborted) return ended({ exit_code: null, output: "It was cancelled before it started." });
  const child = spawn("/bin/sh", [...gate, program, ...args], {
    cwd: dir,
    env: { ...environment, ...tag.environment },
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  // It can end before it reads its line.
  child.stdin.on("error", () => {});
  const output = collect(child);

  const killGroup = () => child.pid !== undefined && signalGroup(child.pid, "SIGKILL");
  let stopped: Promise<void> | undefined;
  const stop = () => {
    if (child.pid !== undefined) stopped = endProcessGroup(child.pid, "SIGTERM", cleaningUpMs);
  };
  const exit = exitOf(child);
  try {
    if (child.pid !== undefined) await onStart?.(child.pid, tag.id);
    child.stdin.end("\n");
    const limit = startTimeLimit(timeoutMs, signal ? [signal] : []);
    limit.signal.addEventListener("abort", stop, { once: true });
    if (limit.signal.aborted) stop();
    const { code, failure } = await exit.finally(limit.end);
    await stopped;
    // What it left running holds its pipes open.
    killGroup();
    await killTagged(tag.id);
    return ended({
      exit_code: code,
      timed_out: limit.timedOut(),
      output: (await output()) || (failure ?? ""),
    });
  } finally {
    killGroup();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function findProgram(name: string, dir: string, searchPath: string): Promise<string | ProcessError> {
  try {
    return await findCommand(name, dir, searchPath);
  } catch (error) {
    if (error instanceof ProcessError) return error;
    throw error;
  }
}

async function exitOf(child: ChildProcess): Promise<{ code: number | null; failure?: string }> {
  try {
    const [code] = await once(child, "exit");
    return { code: typeof code === "number" ? code : null };
  } catch (error) {
    return { code: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads what the process writes. The returned function resolves with the end of it once both pipes are closed. */
function collect({ stdout, stderr }: ChildProcess): () => Promise<string> {
  let text = "";
  const closed = [stdout, stderr].map(async (pipe) => {
    if (!pipe) return;
    pipe.setEncoding("utf8").on("data", (part: string) => {
      text = (text + part).slice(-mostOutput);
    });
    await once(pipe, "close");
  });
  return async () => {
    const grace = new Promise((resolve) => setTimeout(resolve, outputGraceMs).unref());
    await Promise.race([Promise.allSettled(closed), grace]);
    return text;
  };
}
