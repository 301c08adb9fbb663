import { Problem } from "../contract/problem.ts";

export interface RateLimit {
  readonly perSecond: number;
  /** How many requests may come together after a pause. */
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Beyond this number, the buckets that are full again are dropped: they equal new ones. */
const mostBuckets = 1000;

/** A token bucket for each caller: a request takes a token, and `perSecond` come back, up to `burst`. */
export function createRateLimiter(
  { perSecond, burst }: RateLimit,
  clock: () => number = () => performance.now(),
) {
  const buckets = new Map<string, Bucket>();

  function fill(bucket: Bucket, at: number): void {
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.filledAt) / 1000) * perSecond);
    bucket.filledAt = at;
  }

  function dropFull(at: number): void {
    for (const [caller, bucket] of buckets) {
      fill(bucket, at);
      if (bucket.tokens >= burst) buckets.delete(caller);
    }
  }

  return {
    /** Fails with `rate_limited` when the caller has no token left. */
    take(caller: string): void {
      const at = clock();
      if (buckets.size >= mostBuckets && !buckets.has(caller)) dropFull(at);
      const bucket = buckets.get(caller) ?? { tokens: burst, filledAt: at };
      buckets.set(caller, bucket);
      fill(bucket, at);
      if (bucket.tokens < 1) throw tooMany(Math.ceil((1 - bucket.tokens) / perSecond));
      bucket.tokens -= 1;
    },
  };
}

function tooMany(seconds: number): Problem {
  return new Problem(
    "rate_limited",
    `There were too many requests. Send this one again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
    { retryAfter: seconds },
  );
}
