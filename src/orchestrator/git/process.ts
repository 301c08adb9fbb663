import { type ChildProcess, spawn } from "node:child_process";

export interface ProcessOptions {
  /** Added to our own environment; undefined takes a variable out. */
  env: Record<string, string | undefined>;
  input?: string | Uint8Array | undefined;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

export interface Ended {
  /** Null when a signal ended it or it did not start. */
  exitCode: number | null;
  stdout: Buffer;
  stderr: Buffer;
  /** Why it was ended or not started by us; null when it ended by itself. The first reason wins. */
  reason: "cancelled" | "timeout" | "output" | "missing" | "failed" | null;
  cause?: unknown;
}

const mostOutput = 256 * 1024 * 1024;
const graceMs = 2_000;

/**
 * Runs a program to its end, with what it starts. It is the leader of a session of its own: it has no terminal to ask
 * on, and a Ctrl-C in ours does not cut it off.
 */
export function runProcess(
  program: string,
  args: readonly string[],
  { env, input, timeoutMs, signal }: ProcessOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const nothing = Buffer.alloc(0);
    if (signal?.aborted)
      return resolve({ exitCode: null, stdout: nothing, stderr: nothing, reason: "cancelled" });

    const child = spawn(program, args, {
      cwd: "/",
      // biome-ignore lint/style/noProcessEnv: git finds the user's configuration, keys and helpers by the environment
      env: { ...process.env, ...env },
      detached: true,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let reason: Ended["reason"] = null;
    let grace: NodeJS.Timeout | undefined;
    let lingering: NodeJS.Timeout | undefined;
    const end = (why: Ended["reason"]) => {
      if (reason !== null) return;
      reason = why;
      signalGroup(child, "SIGTERM");
      grace = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
    };
    const cancel = () => end("cancelled");
    const timer = setTimeout(() => end("timeout"), timeoutMs);
    signal?.addEventListener("abort", cancel, { once: true });

    const stdout = collect(child.stdout, () => end("output"));
    const stderr = collect(child.stderr, () => end("output"));
    const settle = (ended: Pick<Ended, "exitCode" | "reason" | "cause">) => {
      clearTimeout(timer);
      clearTimeout(grace);
      clearTimeout(lingering);
      signal?.removeEventListener("abort", cancel);
      resolve({ ...ended, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
    };
    child.once("error", (cause: NodeJS.ErrnoException) =>
      settle({ exitCode: null, reason: cause.code === "ENOENT" ? "missing" : "failed", cause }),
    );
    child.once("close", (exitCode) => settle({ exitCode, reason }));
    // A hook can leave a program behind that keeps our pipes open for as long as it lives.
    child.once("exit", (exitCode) => {
      lingering = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        settle({ exitCode, reason });
      }, graceMs);
    });
    if (input === undefined) return;
    // A program that ends before it has read all says why by its exit code.
    child.stdin?.on("error", () => {}).end(input);
  });
}

function collect(stream: NodeJS.ReadableStream | null, tooMuch: () => void): Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostOutput) chunks.push(chunk);
    else tooMuch();
  });
  return chunks;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}
