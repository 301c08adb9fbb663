import { execa } from "execa";

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

const mostOutput = 16_384;

/** Runs the program with its arguments, without a shell, and ends it with all that it started when the time is over. */
export async function runCommand(
  dir: string,
  { command, timeoutMs }: { command: readonly string[]; timeoutMs: number },
  signal?: AbortSignal,
): Promise<CommandRun> {
  const [program = "", ...args] = command;
  const started = performance.now();
  const child = execa(program, args, {
    cwd: dir,
    detached: true,
    stdin: "ignore",
    all: true,
    buffer: false,
    reject: false,
  });

  let output = "";
  child.all.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-mostOutput);
  });

  let timedOut = false;
  const end = () => endGroup(child.pid);
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, timeoutMs);
  signal?.addEventListener("abort", end, { once: true });
  if (signal?.aborted) end();
  const result = await child.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    end();
  });

  const exitCode = result.exitCode ?? null;
  return {
    passed: exitCode === 0 && !timedOut,
    command: [...command],
    exit_code: exitCode,
    timed_out: timedOut,
    output: output || (result.exitCode === undefined && !timedOut ? (result.originalMessage ?? "") : ""),
    duration_ms: Math.round(performance.now() - started),
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
