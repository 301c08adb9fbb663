import { spawn } from "node:child_process";
import { signalGroup } from "./process-group.ts";

export interface ProcessOptions {
  /** Added to our own environment; undefined removes a variable. */
  env?: Record<string, string | undefined>;
  input?: string | Uint8Array | undefined;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

export interface EndedProcess {
  /** Null when a signal ended it or it did not start. */
  exitCode: number | null;
  stdout: Buffer;
  stderr: Buffer;
  /** Why we ended it or it did not start; null when it ended by itself. The first reason wins. */
  reason: "cancelled" | "timeout" | "output" | "missing" | "failed" | null;
  cause?: unknown;
}

const mostOutput = 256 * 1024 * 1024;
const graceMs = 2_000;

/**
 * Runs a program of the orchestrator itself, such as git, until it and all that it started have ended. It leads its own
 * session: it has no terminal to prompt on, and a Ctrl-C in ours does not interrupt it. Never rejects.
 */
export function runProcess(
  program: string,
  args: readonly string[],
  { env, input, timeoutMs, signal }: ProcessOptions,
): Promise<EndedProcess> {
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
    const signalAll = (name: NodeJS.Signals) => {
      if (child.pid !== undefined) signalGroup(child.pid, name);
    };
    let reason: EndedProcess["reason"] = null;
    let grace: NodeJS.Timeout | undefined;
    let lingering: NodeJS.Timeout | undefined;
    const end = (why: EndedProcess["reason"]) => {
      if (reason !== null) return;
      reason = why;
      signalAll("SIGTERM");
      grace = setTimeout(() => signalAll("SIGKILL"), graceMs);
    };
    const cancel = () => end("cancelled");
    const timer = setTimeout(() => end("timeout"), timeoutMs);
    signal?.addEventListener("abort", cancel, { once: true });

    const stdout = collect(child.stdout, () => end("output"));
    const stderr = collect(child.stderr, () => end("output"));
    const settle = (ended: Pick<EndedProcess, "exitCode" | "reason" | "cause">) => {
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
    // A program that ends before it has read everything reports why by its exit code.
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
