import { type ChildProcess, execFile, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ChildOptions, Report } from "./child.ts";
import type { Progress } from "./loop.ts";
import { runningInput, runningNumber } from "./running-input.ts";

export interface WatchOptions extends Omit<ChildOptions, "folder"> {
  /** Where the inputs that fail are kept. */
  readonly failures: string;
  /** An input that runs longer hangs. */
  readonly hangMs?: number;
  onFailure(failure: Failure): void;
  onProgress?(progress: Progress): void;
}

interface Failure {
  readonly cause: string;
  readonly text: string;
  readonly input: Buffer;
  readonly file: string;
}

export interface Watched {
  readonly progress: Progress;
  readonly failures: readonly Failure[];
  readonly ms: number;
}

const repository = fileURLToPath(new URL("../..", import.meta.url));
const nothing: Progress = { executions: 0, blocks: 0, seedBlocks: 0, corpus: 0 };

/** Runs the loop in a process of its own, and in the next one where an input ends that or hangs. */
export async function watch(options: WatchOptions): Promise<Watched> {
  const { hangMs = 10_000, failures: failuresFolder, onFailure, onProgress, ...given } = options;
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  for (const name of ["corpus", "fatal"]) mkdirSync(join(folder, name));
  const began = performance.now();
  const failures = new Map<string, Failure>();
  let earlier = 0;
  let progress = nothing;

  function keep(cause: string, text: string, input: Buffer): void {
    if (failures.has(cause)) return;
    mkdirSync(failuresFolder, { recursive: true });
    const file = join(failuresFolder, createHash("sha256").update(cause).digest("hex").slice(0, 12));
    writeFileSync(file, input);
    writeFileSync(`${file}.txt`, `${text}\n`);
    const failure = { cause, text, input, file };
    failures.set(cause, failure);
    onFailure(failure);
  }

  function take(report: Report): void {
    if (report.kind === "failure") keep(report.cause, report.text, Buffer.from(report.input, "base64"));
    if (report.kind !== "progress") return;
    progress = { ...report.progress, executions: earlier + report.progress.executions };
    onProgress?.(progress);
  }

  try {
    for (let seed = given.seed; ; seed++) {
      earlier = progress.executions;
      const executions = given.executions - earlier;
      const end = await runChild({ ...given, seed, executions, folder }, hangMs, take);
      await endTmux(folder);
      if (end === "ended") break;
      const input = runningInput(join(folder, "running"));
      if (!input) throw new Error(`The fuzzer's process ended outside of an input (${end}).`);
      writeFileSync(join(folder, "fatal", String(seed)), input);
      keep(end, `The input ${end}.`, input);
      if (given.input !== undefined || Date.now() >= given.until) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { progress, failures: [...failures.values()], ms: performance.now() - began };
}

/** Resolves with "ended", or with what its last input did. */
function runChild(options: ChildOptions, hangMs: number, take: (report: Report) => void): Promise<string> {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), [JSON.stringify(options)], {
    cwd: repository,
    execArgv: ["--import", "tsx"],
    // What it makes is removed with the folder.
    env: { ...process.env, TMPDIR: options.folder },
  });
  return new Promise((resolve, reject) => {
    let end: string | undefined;
    const watching = watchForHang(child, join(options.folder, "running"), hangMs, () => {
      end = `ran longer than ${hangMs / 1000} s`;
    });
    child.on("message", (report: Report) => {
      if (report.kind === "end") end = "ended";
      else take(report);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearInterval(watching);
      resolve(end ?? `ended its process with ${signal ?? `exit code ${code}`}`);
    });
  });
}

function watchForHang(child: ChildProcess, file: string, hangMs: number, onHang: () => void): NodeJS.Timeout {
  let number: number | undefined;
  let since = performance.now();
  return setInterval(
    () => {
      const now = numberIn(file);
      if (now === undefined || now !== number) {
        number = now;
        since = performance.now();
      } else if (performance.now() - since > hangMs) {
        onHang();
        child.kill("SIGKILL");
      }
    },
    Math.min(500, hangMs / 4),
  );
}

/** The child makes the file when it starts. */
function numberIn(file: string): number | undefined {
  try {
    return runningNumber(file);
  } catch {
    return undefined;
  }
}

/** A child that was killed leaves its tmux. */
async function endTmux(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const socket of files.filter((file) => file.endsWith("tmux.sock")))
    await promisify(execFile)("tmux", ["-S", join(folder, socket), "kill-server"]).catch(() => {});
}
