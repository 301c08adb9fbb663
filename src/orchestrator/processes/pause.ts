import { setTimeout as delay } from "node:timers/promises";
import { ProcessError } from "./process-error.ts";

/** Throws `cancelled`. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch (error) {
    throw new ProcessError("cancelled", "Cancelled while waiting for a program.", { cause: error });
  }
}
