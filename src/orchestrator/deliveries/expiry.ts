import type { Logger } from "pino";

export interface ExpiryParts {
  /** Expires what is due. Resolves with the time of the next expiry, RFC 3339. */
  readonly expire: () => Promise<string | null>;
  readonly logger: Logger;
}

/** Node fires a timer that is longer than this at once. */
const longestTimerMs = 2 ** 31 - 1;
const againMs = 1000;

/** One timer for all deliveries. It fires when the first of them is due, whatever their workers are doing. */
export function createDeliveryExpiry({ expire, logger }: ExpiryParts) {
  let timer: NodeJS.Timeout | undefined;
  let firesAt = Number.POSITIVE_INFINITY;
  let firing: Promise<void> = Promise.resolve();
  let closed = false;

  function set(at: number): void {
    if (closed || at >= firesAt) return;
    clearTimeout(timer);
    firesAt = at;
    timer = setTimeout(fire, Math.min(Math.max(0, at - Date.now()), longestTimerMs)).unref();
  }

  function fire(): void {
    firesAt = Number.POSITIVE_INFINITY;
    firing = expire()
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
    /** Sets the timer to a time at which something is due. Without one, checks the store now. */
    due(at?: string | null): void {
      if (at !== null) set(at === undefined ? Date.now() : Date.parse(at));
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await firing;
    },
  };
}
