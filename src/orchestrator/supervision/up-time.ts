import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { Store } from "../store/store.ts";

const everyMs = 10_000;
/** After a longer gap the machine slept, or we did not get to run: nothing was watched meanwhile. */
const longestGapMs = 3 * everyMs;

/** Keeps when this orchestrator runs, so that nobody takes for watched what happened while it did not. */
export function createUpTime(store: Store, logger: Logger) {
  let timer: NodeJS.Timeout | undefined;
  let current: { id: number; seen: number } | undefined;
  let saying: Promise<void> = Promise.resolve();

  async function begin(): Promise<void> {
    current = { id: await store.upTimes.start(now()), seen: Date.now() };
  }

  async function say(): Promise<void> {
    if (!current || Date.now() - current.seen > longestGapMs) return begin();
    await store.upTimes.seen(current.id, now());
    current.seen = Date.now();
  }

  function sayInTurn(): Promise<void> {
    saying = saying.then(say).catch((error: unknown) => {
      logger.warn({ err: error }, "the time of running could not be recorded");
    });
    return saying;
  }

  return {
    async start(): Promise<void> {
      await begin();
      timer = setInterval(sayInTurn, everyMs);
    },
    async close(): Promise<void> {
      clearInterval(timer);
      await sayInTurn();
    },
  };
}
