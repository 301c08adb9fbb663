import { setTimeout as sleep } from "node:timers/promises";
import type { Machine } from "./machine.ts";

/** A reader of all events that goes on after the last one it has seen, whenever the server comes back. */
export interface EventReader {
  /** Ids and types, in the order in which they came. */
  readonly seen: readonly string[];
  /** False until the operation is served. */
  readonly served: boolean;
  close(): Promise<void>;
}

const reconnectAfterMs = 50;

export function readEvents(machine: Machine): EventReader {
  const seen: string[] = [];
  const stop = new AbortController();
  let served = false;
  let last = "0";

  async function read(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        served = (await stream(machine, last, stop.signal, keep)) || served;
      } catch {
        // The server was killed, or this reader is closed.
      }
      await sleep(reconnectAfterMs, undefined, { signal: stop.signal }).catch(() => {});
    }
  }

  function keep(id: string, type: string): void {
    last = id;
    seen.push(`${id} ${type}`);
  }

  const reading = read();
  return {
    seen,
    get served() {
      return served;
    },
    async close() {
      stop.abort();
      await reading;
    },
  };
}

/** All events from the first one on, until `enough` of them have come or none comes for a while. */
export async function replayEvents(machine: Machine, enough: number): Promise<string[]> {
  const seen: string[] = [];
  const stop = new AbortController();
  const quiet = () => setTimeout(() => stop.abort(), 2000);
  let timer = quiet();
  await stream(machine, "0", stop.signal, (id, type) => {
    seen.push(`${id} ${type}`);
    clearTimeout(timer);
    if (seen.length >= enough) stop.abort();
    else timer = quiet();
  }).catch(() => {});
  clearTimeout(timer);
  return seen;
}

/** Until the connection ends. False when the operation is not served. */
async function stream(
  machine: Machine,
  after: string,
  signal: AbortSignal,
  event: (id: string, type: string) => void,
): Promise<boolean> {
  const headers = { authorization: `Bearer ${machine.key}`, "last-event-id": after };
  const response = await fetch(`${machine.url}/api/v1/events`, { headers, signal });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    return response.status !== 501 && response.ok;
  }
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const id = /^id: ?(.*)$/m.exec(block)?.[1];
      if (id !== undefined) event(id, /^event: ?(.*)$/m.exec(block)?.[1] ?? "");
    }
  }
  return true;
}
