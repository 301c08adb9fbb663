import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { neverArrived } from "./network-failures.ts";

export interface RetryPolicy {
  /** The first try included. */
  readonly attempts: number;
  /** Milliseconds before the second try; each further wait is twice as long, times 1 to 2 at random. */
  readonly firstWaitMs: number;
  /** No wait is longer; a server that asks for more with Retry-After is not asked again. */
  readonly maxWaitMs: number;
}

export interface Repeatable {
  readonly method: string;
  readonly signal: AbortSignal;
  /** Answers that say that the server has not begun. */
  readonly notBegun: readonly number[];
  /** Whether the server answers a repeated Idempotency-Key with the first answer. Asked only when it matters. */
  honoursIdempotencyKey(): Promise<boolean>;
  onRetry(error: ToolError): void;
}

/** Repeats `attempt` where that is safe and can help. What is thrown is a ToolError, or a bug. */
export async function withRetries<T>(
  { attempts, firstWaitMs, maxWaitMs }: RetryPolicy,
  call: Repeatable,
  attempt: () => Promise<T>,
): Promise<T> {
  const { signal } = call;
  let last: ToolError | undefined;
  try {
    return await pRetry(attempt, {
      retries: attempts - 1,
      minTimeout: firstWaitMs,
      maxTimeout: maxWaitMs,
      randomize: true,
      signal,
      async shouldRetry({ error }) {
        if (signal.aborted || !(error instanceof ToolError)) return false;
        const asked = (error.retryAfter ?? 0) * 1000;
        if (asked > maxWaitMs || !(await mayRepeat(call, error))) return false;
        last = error;
        call.onRetry(error);
        if (asked > 0) await sleep(asked, undefined, { signal });
        return true;
      },
    });
  } catch (error) {
    if (signal.aborted) throw stopped(signal, last);
    throw error;
  }
}

/** The contract's rule: GET, or POST with an honoured Idempotency-Key; else only what the server has not begun. */
async function mayRepeat(call: Repeatable, error: ToolError): Promise<boolean> {
  if (!error.retryable) return false;
  if (neverArrived(error) || call.notBegun.includes(error.status ?? 0)) return true;
  if (call.method === "GET" || call.method === "HEAD") return true;
  return call.method === "POST" && (await call.honoursIdempotencyKey());
}
