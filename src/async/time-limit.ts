/** A signal for work that has to end in time. */
export interface TimeLimit {
  /** Aborts with the first of the sources, with its reason, or with a TimeoutError when the time is over. */
  readonly signal: AbortSignal;
  /** Whether the time was over before a source aborted. */
  timedOut(): boolean;
  /** Forgets the sources and the time. The signal no longer aborts. */
  end(): void;
}

/**
 * Starts a time limit. It does not keep the process alive. Node 20 loses the sources of `AbortSignal.any` in a garbage
 * collection when nothing else holds them, so that it never aborts; a timer and listeners hold what they need.
 */
export function startTimeLimit(timeoutMs: number, sources: readonly AbortSignal[] = []): TimeLimit {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop(new DOMException(`It was not done within ${timeoutMs / 1000} seconds.`, "TimeoutError"));
  }, timeoutMs).unref();
  const listeners = sources.map((source) => ({ source, onAbort: () => stop(source.reason) }));
  const end = () => {
    clearTimeout(timer);
    for (const { source, onAbort } of listeners) source.removeEventListener("abort", onAbort);
  };
  const stop = (reason: unknown) => {
    end();
    controller.abort(reason);
  };
  for (const { source, onAbort } of listeners) {
    source.addEventListener("abort", onAbort);
    if (source.aborted) onAbort();
  }
  return { signal: controller.signal, timedOut: () => late, end };
}
