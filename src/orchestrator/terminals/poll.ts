import { pause } from "../processes/pause.ts";

/** A probe is cheap: often at first, for what happens at once, then less and less often. */
const pausesMs = [4, 4, 6, 6, 8, 12, 18, 25, 40] as const;
const laterMs = 50;

/**
 * Calls the probe until it is done, and returns false when the time is over before that. The probe returns true when
 * done, false to retry with backoff, or the delay in ms before one confirming check.
 */
export async function poll(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  probe: () => Promise<boolean | number>,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (let count = 0; ; count++) {
    const result = await probe();
    if (result === true) return true;
    if (performance.now() > deadline) return false;
    await pause(result === false ? (pausesMs[count] ?? laterMs) : result, signal);
  }
}
