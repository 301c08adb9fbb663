/**
 * The long form of the fault test: `npm run test:faults -- [--rounds 200] [--seed N] [--each 20]`. Rounds are played
 * in runs of `--each`, every run on a machine and with a seed of its own: N, N + 1 and so on.
 */
import { parseArgs } from "node:util";
import { addFigures, figuresText, noFigures } from "./figures.ts";
import { run } from "./run.ts";
import { runText } from "./run-text.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    each: { type: "string", default: "20" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    trail: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const each = Number(values.each);
const sum = noFigures();
const failed: number[] = [];
for (let seed = Number(values.seed); sum.rounds < rounds; seed++) {
  const options = { seed, rounds: Math.min(each, rounds - sum.rounds), restEvery: 5 };
  const began = performance.now();
  const done = await run(options);
  addFigures(sum, done.figures);
  print(
    `seed ${seed}: ${done.figures.rounds} rounds in ${((performance.now() - began) / 1000).toFixed(1)} s, ${done.violations.length} violations`,
  );
  if (done.violations.length > 0) failed.push(seed);
  if (done.violations.length > 0 || values.trail) print(runText(options, done));
}
print(`\n${figuresText(sum)}`);
if (failed.length > 0) print(`seeds with violations: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 || sum.internalErrors.length > 0 ? 1 : 0;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
