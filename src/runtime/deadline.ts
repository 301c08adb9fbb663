import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";

/**
 * Runs work with a signal that aborts with `outer`, or with deadline_exceeded after `timeoutMs`. Rejects with that reason at
 * once, without waiting for work that ignores the signal, so that the client has its answer in time.
 */
export function withDeadline<T>(
  outer: AbortSignal,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: ToolError) => {
      done();
      controller.abort(reason);
      reject(reason);
    };
    const onAbort = () => stop(stopped(outer));
    const timer = setTimeout(() => stop(timeIsUp(timeoutMs)), timeoutMs);
    // `AbortSignal.any` would stay registered with a signal that lives as long as the server.
    const done = () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", onAbort);
    };
    if (outer.aborted) {
      onAbort();
      return;
    }
    outer.addEventListener("abort", onAbort);
    void work(controller.signal).then(resolve, reject).finally(done);
  });
}

function timeIsUp(timeoutMs: number): ToolError {
  return new ToolError("deadline_exceeded", `The call was not done within ${timeoutMs / 1000} seconds.`, {
    retryable: true,
    hint: "Check the state before you call again: the Web Server may still finish what it has begun.",
  });
}
