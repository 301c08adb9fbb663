import { setTimeout as sleep } from "node:timers/promises";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { neverArrived } from "../net/network-failures.ts";

export interface RetryPolicy {
  /** The first one included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further wait is twice as long, times 1 to 2 at random. */
  readonly firstWaitMs: number;
  /** No wait is longer: a call fails at once if the server requires more with Retry-After. */
  readonly maxWaitMs: number;
}

export interface Repeatable<T> {
  readonly method: string;
  readonly signal: AbortSignal;
  /** Statuses after which the server has surely not begun. */
  readonly notBegun: readonly number[];
  /** Called only where a repetition depends on it. */
  honoursIdempotencyKey(): Promise<boolean> | boolean;
  onRetry(error: ToolError): void;
  attempt(): Promise<T>;
}

/** Repeats a call whose first attempt has failed, where that is safe and can help. Throws the last attempt's error. */
export async function repeat<T>(first: unknown, policy: RetryPolicy, call: Repeatable<T>): Promise<T> {
  const { signal } = call;
  let last: ToolError | undefined;
  let error = first;
  try {
    for (let attempts = 1; attempts < policy.attempts; attempts += 1) {
      if (signal.aborted || !(error instanceof ToolError)) break;
      const requiredMs = (error.retryAfter ?? 0) * 1000;
      if (requiredMs > policy.maxWaitMs || !(await mayRepeat(call, error))) break;
      last = error;
      call.onRetry(error);
      await sleep(requiredMs + waitMs(policy, attempts), undefined, { signal });
      try {
        return await call.attempt();
      } catch (failure) {
        error = failure;
      }
    }
    throw error;
  } catch (failure) {
    throw signal.aborted ? stopped(signal, last) : failure;
  }
}

function waitMs({ firstWaitMs, maxWaitMs }: RetryPolicy, attempts: number): number {
  return Math.min(maxWaitMs, Math.round((1 + Math.random()) * firstWaitMs * 2 ** (attempts - 1)));
}

/** The contract's rule: GET, or POST with an honoured Idempotency-Key; else only what the server has not begun. */
async function mayRepeat(call: Repeatable<unknown>, error: ToolError): Promise<boolean> {
  if (!error.retryable) return false;
  if (neverArrived(error) || call.notBegun.includes(error.status ?? 0)) return true;
  if (call.method === "GET" || call.method === "HEAD") return true;
  return call.method === "POST" && (await call.honoursIdempotencyKey());
}
