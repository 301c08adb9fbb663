import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EventFeed, openEventFeed } from "../../../src/orchestrator/events/feed.ts";
import { createEventLog, type EventLog } from "../../../src/orchestrator/events/log.ts";
import { createEventRetention } from "../../../src/orchestrator/events/retention.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";

let folder: string;
let store: Store;
let feed: EventFeed;
let log: EventLog;

async function open(): Promise<void> {
  store = await openStore(join(folder, "events.db"));
  feed = await openEventFeed(store);
  log = createEventLog(store, feed.push);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "feed-"));
  await open();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Events of one transaction, for the projects in turn. */
const record = (count: number, projects = ["a"]) =>
  log.record(async (_records, emit) => {
    for (let i = 0; i < count; i++)
      await emit({ type: "task_update", projectId: projects[i % projects.length] ?? "a", data: { i } });
  });

async function read(wanted: number, options: { after?: number; projectId?: string } = {}) {
  const end = new AbortController();
  const { after, projectId } = options;
  const events = [];
  for await (const batch of feed.follow({ after, projectId, signal: end.signal })) {
    events.push(...batch);
    if (events.length >= wanted) end.abort();
  }
  return events;
}

const ids = (events: readonly { id?: string }[]) => events.map(({ id }) => Number(id));
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test("a reader receives 10,000 events in order, each once, while more are recorded and timers still run", async () => {
  for (let i = 0; i < 9; i++) await record(1000);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const reading = read(10_000, { after: 0 });
  for (let i = 0; i < 100; i++) await record(10);
  expect(ids(await reading)).toEqual(upTo(10_000));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test("readers that start while events are recorded each receive all events once and in order", async () => {
  const readers = [];
  for (let i = 0; i < 40; i++) {
    readers.push(read(40, { after: 0 }));
    void record(1);
    if (i % 7 === 0) await new Promise(setImmediate);
  }
  for (const events of await Promise.all(readers)) expect(ids(events)).toEqual(upTo(40));
});

test("a reader without a place receives only the events that are recorded after it started", async () => {
  await record(5);
  const reading = read(2);
  await new Promise(setImmediate);
  await record(2);
  expect(ids(await reading)).toEqual([6, 7]);
});

test("a reader of one project receives its old and new events in order and none of other projects", async () => {
  await record(600, ["a", "b", "b"]);
  await record(3000, ["b"]);
  const reading = read(210, { after: 0, projectId: "a" });
  await record(30, ["a", "b", "b"]);
  const events = await reading;
  expect(events).toHaveLength(210);
  expect(new Set(events.map(({ project_id }) => project_id))).toEqual(new Set(["a"]));
  expect(ids(events)).toEqual(ids(events).toSorted((a, b) => a - b));
});

test("an event of a transaction that is rolled back is not read, and the events around it are", async () => {
  await record(1);
  const undone = log.record(async (_records, emit) => {
    await emit({ type: "task_update", data: {} });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await record(2);
  expect(ids(await read(3, { after: 0 }))).toHaveLength(3);
});

test("a reader that asks for events that retention removed receives a replay_gap event first", async () => {
  await record(3000);
  const logger = pino({ level: "silent" });
  const retention = createEventRetention({ store, feed, logger }, { count: 100, days: 1 });
  await retention.sweep();
  await retention.close();
  expect(await store.events.count()).toBe(100);
  const events = await read(101, { after: 5 });
  expect(events[0]).toMatchObject({
    type: "replay_gap",
    id: "2900",
    data: { wanted_after: "5", resumed_after: "2900" },
  });
  expect(ids(events.slice(1))).toEqual(upTo(3000).slice(2900));
});

test("a reader that retention overtakes receives a replay_gap event and then the remaining events", async () => {
  await record(3000);
  const events = feed.follow({ after: 0, projectId: undefined, signal: new AbortController().signal });
  expect((await events.next()).value?.[0]?.id).toBe("1");
  const logger = pino({ level: "silent" });
  const retention = createEventRetention({ store, feed, logger }, { count: 10, days: 1 });
  await retention.sweep();
  await retention.close();
  expect((await events.next()).value).toMatchObject([{ type: "replay_gap", id: "2990" }]);
  expect((await events.next()).value?.[0]?.id).toBe("2991");
});

test("event ids continue after a restart, and a reader with an id from the future receives a replay_gap event", async () => {
  await record(3);
  await store.close();
  await open();
  const reading = read(2, { after: 2 });
  await record(1);
  expect(ids(await reading)).toEqual([3, 4]);
  expect((await read(1, { after: 99 }))[0]).toMatchObject({ type: "replay_gap", id: "4" });
});
