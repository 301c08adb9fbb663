import type { NewEvent } from "../events/log.ts";
import type { Instruments } from "./instruments.ts";

/** The library is loaded this long after the start, so that it does not slow the start. */
const loadAfterMs = 2000;
const mostEarly = 10_000;
const mostRecent = 1000;

export type Measurements = ReturnType<typeof createMeasurements>;

/** Counts and times requests, deliveries and sweeps. Observations wait until the library is loaded. */
export function createMeasurements() {
  const recentDeliveries: number[] = [];
  const early: ((instruments: Instruments) => void)[] = [];
  let loaded: Instruments | undefined;
  let loading: Promise<Instruments> | undefined;

  function load(): Promise<Instruments> {
    loading ??= import("./instruments.ts").then(({ createInstruments }) => {
      loaded = createInstruments();
      for (const observe of early.splice(0)) observe(loaded);
      return loaded;
    });
    return loading;
  }
  const timer = setTimeout(load, loadAfterMs);
  timer.unref();

  function observe(observation: (instruments: Instruments) => void): void {
    if (loaded) observation(loaded);
    else early.push(observation);
    if (early.length >= mostEarly) void load();
  }

  return {
    request: (operation: string, status: number, ms: number): void =>
      observe((instruments) => instruments.request(operation, status, ms)),
    /** Runs a sweep and measures its time. */
    async sweep<T>(work: () => Promise<T>): Promise<T> {
      const began = performance.now();
      try {
        return await work();
      } finally {
        const ms = performance.now() - began;
        observe((instruments) => instruments.sweep(ms));
      }
    },
    /** Reads the times of deliveries from their events. */
    hear({ type, data }: NewEvent): void {
      if (type !== "message_update" || !Array.isArray(data.deliveries)) return;
      for (const { state, queued_at, submitted_at } of data.deliveries) {
        const ms = Date.parse(submitted_at) - Date.parse(queued_at);
        if (state !== "submitted" || !(ms >= 0)) continue;
        recentDeliveries.push(ms);
        if (recentDeliveries.length > mostRecent) recentDeliveries.shift();
        observe((instruments) => instruments.delivery(ms));
      }
    },
    deliveryMs: (): { p50: number | null; p95: number | null } => ({
      p50: percentile(recentDeliveries, 50),
      p95: percentile(recentDeliveries, 95),
    }),
    instruments: load,
    close: (): void => clearTimeout(timer),
  };
}

/** By the nearest-rank method; null without values. */
function percentile(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}
