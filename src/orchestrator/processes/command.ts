import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { endProcessGroup } from "../tmux/process-group.ts";
import { findCommand } from "../tmux/program.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { endMarked, processMark } from "./process-mark.ts";

/** The run of a command that a client gave, such as a check. */
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
  /** All that it gets to see: the environment of this process can hold secrets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Called before the program is run, with the process that becomes it and the mark in its environment. */
  readonly onStart?: (pid: number, mark: string) => Promise<void>;
}

const mostOutput = 16_384;
/** What is cut off may remove its lock files first: those that a killed git leaves stop all that follow. */
export const cleaningUpMs = 1000;
/** A pipe that something keeps open after the end of its program is not read for longer. */
const outputGraceMs = 500;

/**
 * Becomes the program once a line comes in, and ends when none does: a process that nobody has recorded runs
 * nothing. The program and its arguments are data to it.
 */
const gate = ["-c", 'IFS= read -r _ && exec "$@" </dev/null', "gate"];

/** Runs the program with its arguments, without a shell, and ends it with all that it started when the time is over. */
export async function runCommand(
  dir: string,
  { command, timeoutMs, environment, onStart }: CommandToRun,
  signal?: AbortSignal,
): Promise<CommandRun> {
  const [name = "", ...args] = command;
  const started = performance.now();
  const mark = processMark();
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
    env: { ...environment, ...mark.environment },
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Ended before it took its line.
  child.stdin.on("error", () => {});
  const output = collect(child);

  const timer = new AbortController();
  const end = () => endGroup(child.pid);
  let cutOff: Promise<void> | undefined;
  const cut = () => {
    if (child.pid !== undefined) cutOff = endProcessGroup(child.pid, "SIGTERM", cleaningUpMs);
  };
  const exit = exitOf(child);
  try {
    if (child.pid !== undefined) await onStart?.(child.pid, mark.id);
    child.stdin.end("\n");
    const over = AbortSignal.any([timer.signal, ...(signal ? [signal] : [])]);
    const timeout = setTimeout(() => timer.abort(), timeoutMs);
    over.addEventListener("abort", cut, { once: true });
    if (over.aborted) cut();
    const { code, failure } = await exit;
    clearTimeout(timeout);
    over.removeEventListener("abort", cut);
    await cutOff;
    // What it left running holds its pipes open.
    end();
    await endMarked(mark.id);
    return ended({
      exit_code: code,
      timed_out: timer.signal.aborted,
      output: (await output()) || (failure ?? ""),
    });
  } finally {
    end();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function findProgram(name: string, dir: string, searchPath: string): Promise<string | TmuxError> {
  try {
    return await findCommand(name, dir, searchPath);
  } catch (error) {
    if (error instanceof TmuxError) return error;
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

/** Reads what the process writes; the function gives the end of it once both pipes are closed. */
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

/** The process is the leader of its own group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "ESRCH" || error.code === "EPERM")))
      throw error;
  }
}
