import { ToolError } from "./tool-error.ts";

/**
 * Returns the reason of an aborted signal as an error: unchanged where it is a ToolError, else deadline_exceeded
 * (`AbortSignal.timeout`) or cancelled. `last` is the error of the attempt before it.
 */
export function stopped(signal: AbortSignal, last?: ToolError): ToolError {
  const reason: unknown = signal.reason;
  const error = reason instanceof ToolError ? reason : fromReason(reason);
  if (!last) return error;
  return new ToolError(error.code, `${error.message} The last attempt had failed: ${last.message}`, {
    status: last.status,
    retryable: error.retryable,
    retryAfter: last.retryAfter,
    hint: last.hint ?? error.hint,
    issues: [...last.issues],
    operationId: last.operationId,
    body: last.body,
    cause: last,
  });
}

/** Resolves as `work` does, or rejects with the signal's reason as soon as it is aborted; the work itself goes on. */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => {});
    throw stopped(signal);
  }
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(stopped(signal));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function fromReason(reason: unknown): ToolError {
  if (reason instanceof Error && reason.name === "TimeoutError") {
    return new ToolError("deadline_exceeded", "The call's time was up.", { retryable: true, cause: reason });
  }
  return new ToolError("cancelled", "The call was cancelled.", { cause: reason });
}
