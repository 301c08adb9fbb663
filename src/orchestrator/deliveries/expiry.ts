import type { Logger } from "pino";

export interface ExpiryParts {
  /** Ends what is due; resolves with when the next one is, RFC 3339. */
  readonly expire: () => Promise<string | null>;
  readonly logger: Logger;
}

/** Node fires a timer that is longer than this at once. */
const longestTimerMs = 2 ** 31 - 1;
const againMs = 1000;

/** One timer for all deliveries: it rings when the first of them is due, whatever their workers are doing. */
export function createDeliveryExpiry({ expire, logger }: ExpiryParts) {
  let timer: NodeJS.Timeout | undefined;
  let rings = Number.POSITIVE_INFINITY;
  let ringing: Promise<void> = Promise.resolve();
  let closed = false;

  function set(at: number): void {
    if (closed || at >= rings) return;
    clearTimeout(timer);
    rings = at;
    timer = setTimeout(ring, Math.min(Math.max(0, at - Date.now()), longestTimerMs)).unref();
  }

  function ring(): void {
    rings = Number.POSITIVE_INFINITY;
    ringing = expire()
      .then((next) => {
        if (next !== null) set(Date.parse(next));
      })
      .catch((error: unknown) => {
        if (closed) return;
        logger.error({ err: error }, "deliveries could not be expired");
        set(Date.now() + againMs);
      });
  }

  return {
    /** Something is due at this time; without one, whatever the record says. */
    due(at?: string | null): void {
      if (at !== null) set(at === undefined ? Date.now() : Date.parse(at));
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await ringing;
    },
  };
}
