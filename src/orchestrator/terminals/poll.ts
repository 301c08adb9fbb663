import { pause } from "../processes/pause.ts";

/** A look costs little: soon at first, for what happens at once, then less and less often. */
const pausesMs = [4, 4, 6, 6, 8, 12, 18, 25, 40] as const;
const laterMs = 50;

/**
 * Looks until a look says yes; false when the time is over. A look that says a number has seen what it looks for and
 * wants to see it again, that many milliseconds later.
 */
export async function within(
  ms: number,
  signal: AbortSignal | undefined,
  look: () => Promise<boolean | number>,
): Promise<boolean> {
  const deadline = performance.now() + ms;
  for (let looks = 0; ; looks++) {
    const seen = await look();
    if (seen === true) return true;
    if (performance.now() > deadline) return false;
    await pause(seen === false ? (pausesMs[looks] ?? laterMs) : seen, signal);
  }
}
