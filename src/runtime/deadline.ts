import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";

/**
 * A signal that is aborted with `outer`, or with deadline_exceeded when the time is up. `done` gives both up.
 * `AbortSignal.any` with `AbortSignal.timeout` would stay registered with a signal that lives as long as the server.
 */
export function withDeadline(
  outer: AbortSignal,
  timeoutMs: number,
): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const stop = () => controller.abort(stopped(outer));
  const timer = setTimeout(() => controller.abort(timeIsUp(timeoutMs)), timeoutMs);
  if (outer.aborted) stop();
  outer.addEventListener("abort", stop, { once: true });
  return {
    signal: controller.signal,
    done() {
      clearTimeout(timer);
      outer.removeEventListener("abort", stop);
    },
  };
}

function timeIsUp(timeoutMs: number): ToolError {
  return new ToolError("deadline_exceeded", `The call was not done within ${timeoutMs / 1000} seconds.`, {
    retryable: true,
    hint: "Look at the state before you call again: what the Web Server had begun may still be done.",
  });
}
