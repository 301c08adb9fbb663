/** p50, p95 and so on by the nearest-rank method. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new RangeError("percentile of no values");
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);
