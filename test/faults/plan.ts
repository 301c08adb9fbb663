import { type Dice, dice } from "./dice.ts";
import { type OperationName, operations } from "./operations.ts";

/** What is done in a round, and what is killed meanwhile. Made from the seed alone, before anything runs. */
export interface Round {
  readonly number: number;
  readonly steps: readonly Step[];
  readonly kill: Kill | undefined;
}

export interface Step {
  readonly operation: OperationName;
  /** Where its own random choices begin. */
  readonly seed: number;
  /** Since the round's start; steps run side by side. */
  readonly afterMs: number;
}

export interface Kill {
  /** `both` is what a machine that loses its power leaves: the agents' programs are gone, too. */
  readonly what: "orchestrator" | "tmux" | "both";
  readonly afterMs: number;
}

const longestRoundMs = 1200;
const requestLastsMs = 80;
const names = Object.keys(operations) as OperationName[];
const allWeights = names.reduce((sum, name) => sum + operations[name].weight, 0);

/** Without projects there is nothing to do anything to: one shared, one with work trees. */
export const firstSteps: readonly Step[] = [
  { operation: "createProject", seed: 3, afterMs: 0 },
  { operation: "createProject", seed: 2, afterMs: 0 },
];

export function planOf(seed: number, rounds: number): Round[] {
  const rolled = dice(seed);
  return Array.from({ length: rounds }, (_, index) => roundOf(index + 1, rolled));
}

function roundOf(number: number, rolled: Dice): Round {
  const steps = Array.from({ length: rolled.between(5, 12) }, () => ({
    operation: operationAt(rolled.roll() * allWeights),
    ...{ seed: rolled.between(1, 2 ** 31), afterMs: rolled.between(0, longestRoundMs) },
  })) satisfies Step[];
  const what = rolled.pick(["orchestrator", "orchestrator", "tmux", "both", undefined] as const);
  // Half of the kills meet a request that has just begun.
  const begun = rolled.once(2) ? rolled.pick(steps)?.afterMs : undefined;
  const afterMs =
    begun === undefined ? rolled.between(0, longestRoundMs) : begun + rolled.between(0, requestLastsMs);
  return { number, steps, kill: what && { what, afterMs } };
}

function operationAt(weight: number): OperationName {
  let rest = weight;
  for (const name of names) {
    rest -= operations[name].weight;
    if (rest < 0) return name;
  }
  return "sendMessage";
}

/** As a person reads it. */
export function roundText({ number, steps, kill }: Round): string {
  const parts = [
    ...steps.map(({ operation, seed, afterMs }) => ({ afterMs, text: `${operation}#${seed}` })),
    ...(kill ? [{ afterMs: kill.afterMs, text: `KILL ${kill.what}` }] : []),
  ].sort((a, b) => a.afterMs - b.afterMs);
  return `round ${number}: ${parts.map(({ text, afterMs }) => `${afterMs} ms ${text}`).join(", ")}`;
}
