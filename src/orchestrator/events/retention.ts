import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import type { Store } from "../store/store.ts";
import type { EventFeed } from "./feed.ts";

export interface EventRetention {
  /** The largest number of events that are kept. */
  readonly count: number;
  readonly days: number;
}

export const standardRetention: EventRetention = { count: 100_000, days: 14 };

const sweepEveryMs = 60_000;
/** Events that are removed at a time. Requests are served between two steps. */
const stepSize = 500;
const msPerDay = 86_400_000;

/** Removes events that are too old or too many, in small steps. */
export function createEventRetention(
  { store, feed, logger }: { store: Store; feed: EventFeed; logger: Logger },
  { count, days }: EventRetention,
) {
  let running: Promise<void> = Promise.resolve();
  const closing = new AbortController();

  /** True when there may be more to remove. */
  async function step(): Promise<boolean> {
    const rows = await store.events.oldestFew(stepSize);
    const tooOld = new Date(Date.now() - days * msPerDay).toISOString();
    const last = rows.filter((row) => row.id <= feed.newest() - count || row.time < tooOld).at(-1);
    if (!last) return false;
    // The feed knows first: no reader may pass the gap without a replay_gap.
    feed.forget(last.id);
    await store.events.deleteUpTo(last.id);
    return last.id === rows.at(-1)?.id && rows.length === stepSize;
  }

  async function sweep(): Promise<void> {
    try {
      while (!closing.signal.aborted && (await step()))
        await delay(5, undefined, { signal: closing.signal }).catch(() => {});
    } catch (error) {
      logger.error({ err: error }, "old events could not be removed");
    }
  }

  const later = () => {
    running = running.then(sweep);
    return running;
  };
  const timer = setInterval(later, sweepEveryMs);
  timer.unref();
  return {
    sweep: later,
    async close(): Promise<void> {
      clearInterval(timer);
      closing.abort();
      await running;
    },
  };
}
