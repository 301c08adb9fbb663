import { setTimeout as sleep } from "node:timers/promises";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { neverArrived } from "../net/network-failures.ts";

export interface RetryPolicy {
  /** The first one included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt. Each further wait is twice as long, times a random factor from 1 to 2. */
  readonly firstWaitMs: number;
  /** The longest wait: a call fails at once if the server's Retry-After exceeds it. */
  readonly maxWaitMs: number;
}

export interface Repeatable<T> {
  readonly method: string;
  readonly signal: AbortSignal;
  /** Statuses after which the server has certainly not begun. */
  readonly notBegun: readonly number[];
  /** Called only where a repetition depends on it. */
  honoursIdempotencyKey(): Promise<boolean> | boolean;
  onRetry(error: ToolError): void;
  attempt(): Promise<T>;
}

/** Repeats a call whose first attempt has failed, where that is safe and can help. Throws the last attempt's error. */
export async function repeat<T>(
  first: unknown,
  { attempts, firstWaitMs, maxWaitMs }: RetryPolicy,
  call: Repeatable<T>,
): Promise<T> {
  const { signal } = call;
  // Most calls do not fail, so the first failure loads it.
  const { default: pRetry } = await import("p-retry");
  let last: ToolError | undefined;
  try {
    return await pRetry((attempt) => (attempt === 1 ? Promise.reject(first) : call.attempt()), {
      retries: attempts - 1,
      minTimeout: firstWaitMs,
      maxTimeout: maxWaitMs,
      randomize: true,
      signal,
      async shouldRetry({ error }) {
        if (signal.aborted || !(error instanceof ToolError)) return false;
        const requiredMs = (error.retryAfter ?? 0) * 1000;
        if (requiredMs > maxWaitMs || !(await mayRepeat(call, error))) return false;
        last = error;
        call.onRetry(error);
        if (requiredMs > 0) await sleep(requiredMs, undefined, { signal });
        return true;
      },
    });
  } catch (error) {
    throw signal.aborted ? stopped(signal, last) : error;
  }
}

/** The contract's rule: repeat GET, or POST with an honoured Idempotency-Key; otherwise only if the server has not begun. */
async function mayRepeat(call: Repeatable<unknown>, error: ToolError): Promise<boolean> {
  if (!error.retryable) return false;
  if (neverArrived(error) || call.notBegun.includes(error.status ?? 0)) return true;
  if (call.method === "GET" || call.method === "HEAD") return true;
  return call.method === "POST" && (await call.honoursIdempotencyKey());
}
