import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLookup } from "../../../src/orchestrator/contract/lookup.ts";
import type { OperationAnswer, SocketLike } from "../../../src/orchestrator/contract/operation.ts";
import { Problem } from "../../../src/orchestrator/contract/problem.ts";
import { type EventFeed, openEventFeed } from "../../../src/orchestrator/events/feed.ts";
import { createEventLog, type EventLog } from "../../../src/orchestrator/events/log.ts";
import { createEventStreams, type EventStreams } from "../../../src/orchestrator/events/streams.ts";
import { createEventOperations } from "../../../src/orchestrator/operations/events.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";
import { until } from "../harness.ts";

let folder: string;
let store: Store;
let feed: EventFeed;
let events: EventLog;
let streams: EventStreams;
/** Whether the key with which the streams are opened is still there. */
let keyThere: boolean;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "streams-"));
  store = await openStore(join(folder, "db"));
  feed = await openEventFeed(store);
  events = createEventLog(store, feed.push);
  keyThere = true;
  const identify = async () => {
    if (!keyThere) throw new Problem("unauthorized", "The key is not valid.");
    return { kind: "key", id: "key-1", scope: "read" } as const;
  };
  streams = createEventStreams({ feed, identify, heartbeatMs: 10 });
});
afterEach(async () => {
  streams.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const operations = () => createEventOperations({ lookup: createLookup(store), streams });
const open = (id: "streamEvents" | "systemSocket", header: Record<string, string> = {}) =>
  (operations()[id] as (request: object) => Promise<OperationAnswer>)({ header });

async function emit(count: number, text: string): Promise<void> {
  for (let at = 0; at < count; at++)
    await events.record((_, tell) => tell({ type: "git_event", data: { at, text } }));
}

/** A socket of a reader that takes nothing: what is sent waits, and no ping is answered. */
function stuckSocket() {
  const listeners = new Map<string, () => void>();
  const seen = { sent: 0, closed: 0 };
  const end = () => {
    seen.closed++;
    listeners.get("close")?.();
  };
  const socket = {
    bufferedAmount: 2_000_000,
    send: () => seen.sent++,
    ping: () => {},
    close: () => seen.closed++,
    terminate: end,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
  } as unknown as SocketLike;
  return { socket, seen };
}

test("an event stream ends at the next heartbeat after its key was removed", async () => {
  const { content } = await open("streamEvents");
  const reader = (content as ReadableStream<Uint8Array>).getReader();
  expect((await reader.read()).done).toBe(false);
  expect(streams.count()).toBe(1);
  keyThere = false;
  await until("the end", async () => (await reader.read()).done);
  expect(streams.count()).toBe(0);
});

test("an event socket ends at the next heartbeat after its key was removed", async () => {
  const { accept } = await open("systemSocket", { upgrade: "websocket" });
  const { socket, seen } = stuckSocket();
  accept?.(socket);
  keyThere = false;
  await until("the end", async () => streams.count() === 0);
  expect(seen.closed).toBeGreaterThan(0);
});

test("a stream whose reader stops reading is closed with what it has buffered, and receives no later events", async () => {
  const { content } = await open("streamEvents");
  const reader = (content as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  await emit(3, "x".repeat(70_000));
  await until("the end", async () => streams.count() === 0);
  await emit(3, "y".repeat(70_000));
  let taken = "";
  for (let part = await reader.read(); !part.done; part = await reader.read())
    taken += new TextDecoder().decode(part.value);
  expect(taken).toContain("x");
  expect(taken).not.toContain("y".repeat(100));
});

test("a socket with a full buffer receives at most one event and is closed when it answers no ping", async () => {
  const { accept } = await open("systemSocket", { upgrade: "websocket" });
  const { socket, seen } = stuckSocket();
  accept?.(socket);
  await emit(5, "x");
  await until("the end", async () => streams.count() === 0);
  expect(seen.sent).toBeLessThanOrEqual(1);
});
