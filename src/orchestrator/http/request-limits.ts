import type { Caller } from "../contract/caller.ts";
import { createRateLimiter, type RateLimit } from "./rate-limits.ts";

export interface RequestLimitSettings {
  /** For each key. */
  readonly key: RateLimit;
  /** For each agent's token. */
  readonly agent: RateLimit;
  /** For all requests without a valid key together. */
  readonly stranger: RateLimit;
}

/** The limit of a key is hardly reached; those of agents and strangers stop a runaway agent and guessed keys. */
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
    /** For a request that needs no key. */
    takeOpen(): undefined {
      strangers.take("open");
    },
    /** For a request without a valid key: throws its refusal, or `rate_limited` after too many. */
    refused(refusal: unknown): never {
      strangers.take("refused");
      throw refusal;
    },
  };
}
