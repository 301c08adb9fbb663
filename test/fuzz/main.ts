import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Argument, Command, InvalidArgumentError } from "commander";
import type { Progress } from "./loop.ts";
import { watch } from "./watch.ts";

/** `npm run fuzz -- TARGET`: docs/fuzzing.md says more. */

const repository = fileURLToPath(new URL("../..", import.meta.url));
const targets = ["screens", "openapi", "hook-events", "json-rpc", "operations"];

interface Options {
  readonly minutes: number;
  readonly executions: number;
  readonly seed: number;
  readonly input?: string;
}

await new Command("npm run fuzz --")
  .description("Gives changed inputs to a part of the program, and keeps those that reach new code.")
  .addArgument(new Argument("<target>").choices(targets))
  .option("--minutes <number>", "how long", positive, 1)
  .option("--executions <number>", "how many inputs at most", positive, Number.MAX_SAFE_INTEGER)
  .option("--seed <number>", "repeats the same choices", positive, Math.ceil(Math.random() * 2 ** 31))
  .option("--input <file>", "runs only this input, such as a file of fuzz-failures")
  .action(fuzz)
  .parseAsync();

async function fuzz(target: string, { minutes, executions, seed, input: only }: Options): Promise<void> {
  print(`${target}, seed ${seed}`);
  const began = performance.now();
  let toldMs = 0;
  let failed = 0;
  const { progress, failures, ms } = await watch({
    module: new URL(`./targets/${target}.ts`, import.meta.url).href,
    failures: join(repository, "fuzz-failures", target),
    seed,
    until: Date.now() + minutes * 60_000,
    executions: only === undefined ? executions : 0,
    input: only,
    onFailure({ cause, text, input, file }) {
      failed++;
      print(
        `failure: ${cause}\n${text}\ninput: ${JSON.stringify(input.toString().slice(0, 500))}, whole in ${file}`,
      );
    },
    onProgress(reached) {
      const nowMs = performance.now() - began;
      if (nowMs - toldMs < 10_000) return;
      toldMs = nowMs;
      print(line(reached, nowMs, failed));
    },
  });
  print(`${target}, seed ${seed}: ${line(progress, ms, failures.length)}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function line({ executions, blocks, seedBlocks, corpus }: Progress, ms: number, failures: number): string {
  const rate = (executions / (ms / 1000)).toFixed(0);
  return `${(ms / 1000).toFixed(0)} s, ${executions} executions (${rate}/s), ${blocks} blocks (${seedBlocks} by the seeds), ${corpus} inputs in the corpus, ${failures} failures`;
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new InvalidArgumentError("It must be a number above 0.");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
