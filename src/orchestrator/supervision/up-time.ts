import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { Store } from "../store/store.ts";

const everyMs = 10_000;
/** After a longer gap the machine slept or this process did not run: nothing was observed meanwhile. */
const longestGapMs = 3 * everyMs;

/** Records when this orchestrator runs, so that times without it do not count as observed. */
export function createUpTime(store: Store, logger: Logger) {
  let timer: NodeJS.Timeout | undefined;
  let current: { id: number; seen: number } | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function begin(): Promise<void> {
    current = { id: await store.upTimes.start(now()), seen: Date.now() };
  }

  async function write(): Promise<void> {
    if (!current || Date.now() - current.seen > longestGapMs) return begin();
    await store.upTimes.seen(current.id, now());
    current.seen = Date.now();
  }

  function writeInTurn(): Promise<void> {
    writing = writing.then(write).catch((error: unknown) => {
      logger.warn({ err: error }, "the time of running could not be recorded");
    });
    return writing;
  }

  return {
    async start(): Promise<void> {
      await begin();
      timer = setInterval(writeInTurn, everyMs);
    },
    async close(): Promise<void> {
      clearInterval(timer);
      await writeInTurn();
    },
  };
}
