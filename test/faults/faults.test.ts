import { expect, test } from "vitest";
import { figuresText } from "./figures.ts";
import { run } from "./run.ts";
import { runText } from "./run-text.ts";

/** The short form; the long one is `npm run test:faults -- --rounds 200`. */
const seeds = [2, Math.floor(Math.random() * 2 ** 31)];

test.concurrent.for(seeds)(
  "nothing accepted is lost and every state is true after kills at random moments (seed %i)",
  { timeout: 180_000 },
  async (seed) => {
    const options = { seed, rounds: 3, restEvery: 3 };
    const done = await run(options);
    expect(done.violations, runText(options, done)).toEqual([]);
    expect(done.figures.internalErrors, runText(options, done)).toEqual([]);
    expect(done.figures.promptsTaken.of("prompts"), figuresText(done.figures)).toBeGreaterThan(0);
  },
);
