import { setTimeout as delay } from "node:timers/promises";
import { TmuxError } from "./tmux-error.ts";

/** Fails with `cancelled`. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch (error) {
    throw new TmuxError("cancelled", "Cancelled while waiting for a terminal.", { cause: error });
  }
}
