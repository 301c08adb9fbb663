/** Random choices that a seed repeats: the same seed, the same plan. */
export interface Dice {
  /** At least 0, less than 1. */
  roll(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  /** One of them; undefined when there is none. */
  pick<T>(of: readonly T[]): T | undefined;
}

/** mulberry32: small, and good enough to choose what to break. */
export function dice(seed: number): Dice {
  // Spread, so that seeds that are neighbours have nothing in common.
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
    once: (times) => roll() * times < 1,
    pick: (of) => of[Math.floor(roll() * of.length)],
  };
}
