import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let project: string;
beforeAll(async () => {
  harness = await Harness.start();
  project = await harness.runningProject("streamed");
});
afterAll(() => harness?.close());

interface Received {
  readonly id: string;
  readonly type: string;
  readonly project_id: string | null;
  readonly data: Record<string, unknown>;
}

/** Collects the events of a stream until it ends. */
async function listen(path: string, headers: Record<string, string> = {}) {
  const end = new AbortController();
  const response = await fetch(`${harness.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${harness.key}`, ...headers },
    signal: end.signal,
  });
  const events: Received[] = [];
  const lines: string[] = [];
  const ended = (async () => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        lines.push(block);
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data !== undefined) events.push(JSON.parse(data));
      }
    }
  })().catch(() => {});
  return { response, events, lines, ended, stop: () => end.abort() };
}

const pause = () => harness.call("POST", `/projects/${project}/pause`);
const resume = () => harness.call("POST", `/projects/${project}/resume`);
const states = (events: readonly Received[]) =>
  events.flatMap(({ type, data }) => (type === "project_status_change" ? [data.status] : []));

describe("server-sent events", () => {
  test("an event is sent with its id and type to the streams of its project and of all projects", async () => {
    const [one, all] = await Promise.all([listen(`/projects/${project}/events`), listen("/events")]);
    expect(one.response.headers.get("content-type")).toBe("text/event-stream");
    await pause();
    await resume();
    for (const stream of [one, all]) {
      await until("both events", async () => states(stream.events).length === 2);
      expect(states(stream.events)).toEqual(["paused", "running"]);
      const [first] = stream.events;
      expect(stream.lines).toContainEqual(
        expect.stringMatching(new RegExp(`^id: ${first?.id}\nevent: ${first?.type}\ndata: `)),
      );
      stream.stop();
    }
  });

  test("a stream with Last-Event-ID starts with the missed events and repeats none", async () => {
    const before = await listen("/events");
    await pause();
    await until("an event", async () => states(before.events).length === 1);
    before.stop();
    await resume();
    const last = before.events.at(-1)?.id ?? "";
    const again = await listen("/events", { "last-event-id": last });
    await pause();
    await until("three events", async () => states(again.events).length === 2);
    expect(states(again.events)).toEqual(["running", "paused"]);
    expect(again.events.every(({ id }) => Number(id) > Number(last))).toBe(true);
    await resume();
    again.stop();
  });

  test("a stream with an invalid Last-Event-ID is rejected with 422", async () => {
    for (const id of ["x", "-1", "1.5", "9".repeat(30)]) {
      const { response, stop } = await listen("/events", { "last-event-id": id });
      expect(response.status, id).toBe(422);
      stop();
    }
  });

  test("the event stream of a deleted project ends after the event of the deletion", async () => {
    const doomed = await harness.runningProject("doomed");
    const stream = await listen(`/projects/${doomed}/events`);
    await harness.call("DELETE", `/projects/${doomed}?force=true`);
    await stream.ended;
    expect(stream.events.at(-1)).toMatchObject({ data: { status_reason: "deleted" } });
  });

  test("an event stream fails with 404 for an unknown project and with 401 for a wrong key", async () => {
    expect((await listen("/projects/none/events")).response.status).toBe(404);
    expect((await listen("/events", { authorization: "Bearer no" })).response.status).toBe(401);
  });
});

function socket(path: string, headers: Record<string, string> = {}) {
  const url = `${harness.url.replace("http", "ws")}/api/v1${path}`;
  return new WebSocket(url, { headers: { authorization: `Bearer ${harness.key}`, ...headers } });
}

async function collect(path: string, headers?: Record<string, string>) {
  const events: Received[] = [];
  const connection = socket(path, headers);
  connection.on("message", (data) => events.push(JSON.parse(String(data))));
  await new Promise((resolve, reject) => connection.once("open", resolve).once("error", reject));
  return { events, connection };
}

async function refusal(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const connection = socket(path, headers);
    connection.once("open", () => reject(new Error("it was opened")));
    connection.once("error", () => {});
    connection.once("unexpected-response", (_request, response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
  });
}

describe("WebSockets", () => {
  test("a WebSocket sends the same events as an event stream, starting after last_event_id", async () => {
    const stream = await listen("/events");
    const live = await collect(`/ws/projects/${project}`);
    await pause();
    await until("the event", async () => states(live.events).length === 1);
    await resume();
    await until("both events", async () => states(stream.events).length === 2);
    const first = stream.events[0]?.id ?? "";
    const replayed = await collect(`/ws/system?last_event_id=${Number(first) - 1}`);
    await until("the replay", async () => replayed.events.length >= stream.events.length);
    expect(replayed.events.slice(0, stream.events.length)).toEqual(stream.events);
    for (const { connection } of [live, replayed]) connection.terminate();
    stream.stop();
  });

  test.each([
    ["without a key", "/ws/system", { authorization: "" }, 401],
    ["from a page of another origin", "/ws/system", { origin: "https://evil.example" }, 403],
    ["under another host's name", "/ws/system", { host: "evil.example" }, 403],
    ["for an unknown project", "/ws/projects/none", {}, 404],
    ["with an invalid id", "/ws/system?last_event_id=x", {}, 422],
    ["at an unknown address", "/nothing", {}, 404],
  ])("a WebSocket %s is rejected with a problem", async (_, path, headers, status) => {
    const refused = await refusal(path, headers);
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body)).toMatchObject({ status, code: expect.any(String) });
  });

  test("a request to a WebSocket address without an upgrade fails with 400", async () => {
    const answer = await harness.call("GET", "/ws/system");
    expect(answer).toMatchObject({ status: 400, body: { code: "bad_request" } });
  });

  test("a WebSocket that sends a long frame is closed, and the server still answers", async () => {
    const { connection } = await collect("/ws/system");
    const closed = new Promise((resolve) => connection.once("close", resolve));
    connection.send("x".repeat(100_000));
    await closed;
    expect((await harness.call("GET", "/projects")).status).toBe(200);
  });
});

test("event streams and WebSockets end when the orchestrator stops", async () => {
  const stream = await listen("/events");
  const { connection } = await collect("/ws/system");
  const closed = new Promise((resolve) => connection.once("close", resolve));
  await harness.stop();
  await Promise.all([stream.ended, closed]);
  await harness.startAgain();
});
