import type { Caller } from "../contract/caller.ts";
import { createRateLimiter, type RateLimit } from "./rate-limits.ts";

export interface RequestLimitSettings {
  /** Of each key. */
  readonly key: RateLimit;
  /** Of each agent's token. */
  readonly agent: RateLimit;
  /** Of all requests without a valid key together. */
  readonly stranger: RateLimit;
}

/** A key of this machine's user is hardly limited; an agent that has run wild, and whoever tries keys, is. */
export const standardLimits: RequestLimitSettings = {
  key: { perSecond: 20_000, burst: 40_000 },
  agent: { perSecond: 50, burst: 200 },
  stranger: { perSecond: 50, burst: 200 },
};

export type RequestLimits = ReturnType<typeof createRequestLimits>;

export function createRequestLimits({ key, agent, stranger }: RequestLimitSettings) {
  const keys = createRateLimiter(key);
  const agents = createRateLimiter(agent);
  const strangers = createRateLimiter(stranger);
  return {
    take(caller: Caller): void {
      (caller.kind === "agent" ? agents : keys).take(caller.id);
    },
    /** A request that needs no key. */
    takeOpen(): undefined {
      strangers.take("open");
    },
    /** A request whose key is not valid: passes the refusal on, or says that there were too many. */
    refused(refusal: unknown): never {
      strangers.take("refused");
      throw refusal;
    },
  };
}
