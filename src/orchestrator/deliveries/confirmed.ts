/** Screens are drawn in steps: what could be a step in between counts when a check this much later agrees. */
export const drawnMs = 15;

/** The result of a probe for something first seen at `since`: true, false, or the delay before the confirming check. */
export function confirmed(since: number | undefined): boolean | number {
  if (since === undefined) return false;
  const missing = drawnMs - (performance.now() - since);
  return missing <= 0 || missing;
}
