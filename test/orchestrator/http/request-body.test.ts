import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
const logged: string[] = [];
beforeAll(async () => {
  const write = (line: Buffer, _: string, done: () => void) => {
    logged.push(String(line));
    done();
  };
  harness = await Harness.start({ logger: pino({ level: "warn" }, new Writable({ write })) });
});
afterAll(() => harness?.close());

/** The server may close a connection whose request it has not read to the end. */
const oneRequest = { connection: "close" };

const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, i]));

/** Sends the head of a request and a part of its body. */
function sendPart(headers: string[], part = ""): Socket {
  const socket = connect(Number(new URL(harness.url).port), "127.0.0.1");
  const head = ["POST /api/v1/projects HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json"];
  socket.write([...head, ...headers, part].join("\r\n"));
  return socket;
}

test("createProject accepts a body of 4 MiB at most, and the answer to a larger one is 413", async () => {
  const create = (length: number) => {
    const body = { name: "x", path: "/x", specification: "x".repeat(length) };
    return harness.call("POST", "/projects", { body, headers: oneRequest });
  };
  expect(await create(4_000_000)).toMatchObject({
    status: 422,
    body: { errors: [{ path: "/specification" }] },
  });
  const large = await create(4_200_000);
  expect(large).toMatchObject({ status: 413, body: { code: "payload_too_large" } });
  expect(large.body.detail).toContain("4,194,304 bytes");
});

test("an operation without x-max-body-bytes accepts 1 MiB at most", async () => {
  const answer = await harness.call("POST", "/workflows", {
    body: { name: "x".repeat(1_048_576) },
    headers: oneRequest,
  });
  expect(answer).toMatchObject({ status: 413, body: { code: "payload_too_large" } });
  expect(answer.body.detail).toContain("1,048,576 bytes");
});

test("a body with thousands of mistakes is answered with 422 and the first 20 of them", async () => {
  const { status, body } = await harness.call("POST", "/projects", { body: members(9_000) });
  expect(status).toBe(422);
  expect(body.errors).toHaveLength(20);
  expect(body.errors).toContainEqual({ path: "/m0", message: expect.stringContaining("is not known") });
});

test("a body with thousands of values that fit none of many choices is answered with 422", async () => {
  const actions = Array.from({ length: 3_000 }, () => null);
  const body = {
    name: "git",
    branch_strategy: {},
    automation_rules: [{ name: "a", event: "message_update", actions }],
  };
  const answer = await harness.call("PUT", "/projects/none/git/workflow", { body });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toContainEqual(
    expect.objectContaining({ path: expect.stringMatching(/^\/automation_rules\/0\/actions\/0/) }),
  );
});

test("a body of more than 10,000 members is answered with 422 and not parsed", async () => {
  const body = members(250_000);
  const answer = await harness.call("POST", "/projects", { body, headers: oneRequest });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toEqual([{ path: "", message: "has more than 10,000 members and elements" }]);
});

test("commas and brackets in a string do not count as members and elements", async () => {
  const specification = '{[,"\\'.repeat(100_000);
  const { body } = await harness.call("POST", "/projects", {
    body: { name: "x", path: "/nowhere/x", specification },
  });
  expect(body.code).toBe("path_not_allowed");
});

test.each(["Transfer-Encoding: chunked", "Content-Length: 1000000"])(
  "a request without a key is answered with 401 before any of its body has arrived: %s",
  async (header) => {
    const socket = sendPart([header, ""]);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain("HTTP/1.1 401");
    socket.destroy();
  },
);

test("a request whose body is cut off is counted with the status 400, and nothing is logged", async () => {
  for (const header of ["Content-Length: 1000", "Transfer-Encoding: chunked"]) {
    const socket = sendPart([`Authorization: Bearer ${harness.key}`, header, ""], "10\r\n{");
    await once(socket, "ready");
    socket.end(() => socket.destroy());
  }
  await until("both requests are counted as refused", async () => {
    const headers = { authorization: `Bearer ${harness.key}`, accept: "text/plain" };
    const metrics = await (await fetch(`${harness.url}/api/v1/system/metrics`, { headers })).text();
    return metrics.includes('orchestrator_requests_total{operation="createProject",status="400"} 2');
  });
  expect(logged).toEqual([]);
});

test.each([
  "TRACE /api/v1/projects HTTP/1.1",
  "TRACE /api/v1/projects HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket",
  "POST /api/v1/projects HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket",
])("a request with an unusual method is answered and not logged as an error: %j", async (lines) => {
  const socket = connect(Number(new URL(harness.url).port), "127.0.0.1");
  socket.write(`${lines}\r\nHost: 127.0.0.1\r\n\r\n`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 4\d\d /);
  socket.destroy();
  expect(logged).toEqual([]);
});

test.each([
  '{"name":"x","path":"/x","specification":"x","git":{"__proto__":{"a":1}}}',
  '{"__proto__":{"name":"x"}}',
])("a body with a member that is named like something inherited is refused: %s", async (text) => {
  const { status, body } = await harness.call("POST", "/projects", { text });
  expect(status).toBe(422);
  expect(body.errors.map(({ path }: { path: string }) => path).join()).toContain("__proto__");
});
