import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startCoverage } from "./coverage.ts";
import { loop, type Progress } from "./loop.ts";
import { createRunningFile } from "./running-input.ts";
import { causeOf, type Target } from "./target.ts";

/** The process that `watch` starts: it runs the loop in the folder of its work. */

export interface ChildOptions {
  /** The address of the target's module. */
  readonly module: string;
  readonly folder: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly executions: number;
  /** A file whose content is the only input. */
  readonly input?: string;
}

export type Report =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "failure"; readonly cause: string; readonly text: string; readonly input: string }
  | { readonly kind: "end" };

const options: ChildOptions = JSON.parse(process.argv[2] ?? "{}");
const running = createRunningFile(join(options.folder, "running"));
const inFolder = (name: string) =>
  readdirSync(join(options.folder, name)).map((file) => readFileSync(join(options.folder, name, file)));
const fatal = new Set(inFolder("fatal").map((input) => input.toString("latin1")));
let last: Buffer = Buffer.alloc(0);

const report = (message: Report) => new Promise((resolve) => process.send?.(message, resolve));

function failed(input: Buffer, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void report({ kind: "failure", cause: causeOf(error), text, input: input.toString("base64") });
}

process.on("uncaughtException", (error) => failed(last, error));
process.on("unhandledRejection", (error) => failed(last, error));
// Without its parent nobody would end it.
process.on("disconnect", () => process.exit(1));

const coverage = await startCoverage();
const { target }: { target: Target } = await import(options.module);
const only = options.input === undefined ? undefined : readFileSync(options.input);
let told = 0;
const done = await loop({
  target: only ? { ...target, seeds: [only] } : target,
  coverage,
  seed: options.seed,
  corpus: only ? [] : inFolder("corpus"),
  isFatal: (input) => fatal.size > 0 && fatal.has(input.toString("latin1")),
  goesOn: (executions) => executions < options.executions && Date.now() < options.until,
  running(input) {
    if (input) last = input;
    running.write(input);
  },
  failed,
  found: (input) => writeFileSync(join(options.folder, "corpus", `${process.pid}-${++told}`), input),
  progress: (progress) => void report({ kind: "progress", progress }),
}).catch((error: Error) => {
  // The fuzzer's own, not the target's.
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
running.close();
await report({ kind: "progress", progress: done });
await report({ kind: "end" });
process.exit();
