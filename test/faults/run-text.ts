import { invariants } from "./invariants.ts";
import type { Run, RunOptions } from "./run.ts";

/** A failure as a person needs it: what is wrong, what was done, how to do it again. */
export function runText({ seed, rounds }: RunOptions, { violations, trail }: Run): string {
  return [
    ...violations.map(({ invariant, detail }) => `✗ ${invariants[invariant].sentence}\n    ${detail}`),
    ...trail,
    `again: npm run test:faults -- --seed ${seed} --rounds ${rounds} --each ${rounds}`,
  ].join("\n");
}
