import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createAudit, type EndedRequest } from "../../../src/orchestrator/http/audit.ts";
import { type CallOptions, Harness } from "../harness.ts";

let harness: Harness;
let project: string;
let other: string;
let token: string;
beforeAll(async () => {
  harness = await Harness.start({
    settings: {
      requestLimits: {
        key: { perSecond: 1000, burst: 1000 },
        agent: { perSecond: 0.01, burst: 20 },
        stranger: { perSecond: 0.01, burst: 60 },
      },
    },
  });
  project = await harness.runningProject("audited");
  other = await harness.runningProject("not-mine");
  token = await harness.agentToken(project, "developer");
});
afterAll(() => harness?.close());

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
const text = () => readFileSync(join(harness.stateDir, "logs", "audit.log"), "utf8");
const entries = () => text().trimEnd().split("\n").map(parsed);
const parsed = (line: string) => JSON.parse(line);

/** The entries of one request, by the request id of its answer. */
async function audited(method: string, path: string, options: CallOptions = {}) {
  const { status, headers } = await harness.call(method, path, options);
  const id = headers.get("x-request-id");
  return { status, found: entries().filter(({ request_id }) => request_id === id) };
}

const addKey = async (name: string, scope: string) =>
  (await harness.call("POST", "/system/keys", { body: { name, scope } })).body;

const message = { target_agent: "orchestrator", content: "Say hello." };

describe("the entries of requests", () => {
  test("a request that changes something has one entry, which is written before the answer is sent", async () => {
    const before = Date.now();
    const { found } = await audited("POST", `/projects/${project}/messages`, { body: message });
    expect(found).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        request_id: expect.stringMatching(/^\w{12}$/),
        caller: { kind: "key", id: "admin" },
        operation: "sendMessage",
        method: "POST",
        project_id: project,
        agent_id: null,
        ids: {},
        status: 201,
        code: null,
        replayed: false,
        ms: expect.any(Number),
      },
    ]);
    expect(Date.parse(found[0].time)).toBeGreaterThanOrEqual(before - 1);
    expect(found[0].ms).toBeGreaterThan(0);
  });

  test.each([
    ["POST", "/projects/none/pause", 404, "not_found", "pauseProject", "none", null],
    ["POST", "/projects", 422, "validation_failed", "createProject", null, null],
    ["POST", "/workflows/some-workflow/run", 501, "not_implemented", "runWorkflow", null, null],
    ["PATCH", "/projects", 405, "method_not_allowed", null, null, null],
    [
      "POST",
      "/projects/none/agents/developer/interrupt",
      404,
      "not_found",
      "interruptAgent",
      "none",
      "developer",
    ],
  ])("the entry of %s %s has the status %i and the code %s", async (...row) => {
    const [method, path, status, code, operation, project_id, agent_id] = row;
    const { found } = await audited(method, path, method === "POST" ? { body: {} } : {});
    const caller = { kind: "key", id: "admin" };
    expect(found).toMatchObject([{ caller, operation, method, project_id, agent_id, status, code }]);
  });

  test("a created key is the caller of its requests, also of those that its scope does not allow", async () => {
    const { id, key } = await addKey("scoped", "read");
    const caller = { kind: "key", id };
    const read = await audited("GET", "/system/keys", bearer(key));
    expect(read.found).toMatchObject([{ caller, operation: "listKeys", method: "GET", code: "forbidden" }]);
    const written = await audited("DELETE", `/projects/${project}`, bearer(key));
    expect(written.found).toMatchObject([{ caller, operation: "deleteProject", project_id: project }]);
    expect(written.found[0]).toMatchObject({ status: 403, code: "forbidden" });
  });

  test("the entry of a request has the other ids of its path", async () => {
    const { id } = await addKey("removed", "read");
    const removed = await audited("DELETE", `/system/keys/${id}`);
    expect(removed.found).toMatchObject([{ operation: "deleteKey", project_id: null, ids: { key_id: id } }]);
    const run = await audited("POST", "/workflows/some-workflow/run", { body: {} });
    expect(run.found).toMatchObject([{ ids: { workflow_id: "some-workflow" } }]);
  });

  test("an agent is the caller of the requests with its token, accepted or refused", async () => {
    const caller = { kind: "agent", id: `${project}.developer` };
    const as = bearer(token);
    const sent = await audited("POST", `/projects/${project}/messages`, { ...as, body: message });
    expect(sent.found).toMatchObject([{ caller, operation: "sendMessage", status: 201, code: null }]);
    const foreign = await audited("GET", `/projects/${other}/status`, as);
    expect(foreign.found).toMatchObject([{ caller, project_id: other, status: 403, code: "forbidden" }]);
    const path = `/projects/${project}/agents/developer/interrupt`;
    const refused = await audited("POST", path, { ...as, body: {} });
    expect(refused.found).toMatchObject([{ caller, operation: "interruptAgent", agent_id: "developer" }]);
  });

  test("a request without a valid key, or from a page of another origin, has no caller", async () => {
    const caller = { kind: "none", id: null };
    const stranger = await audited("GET", "/projects", bearer("wrong"));
    expect(stranger.found).toMatchObject([{ caller, operation: "listProjects", code: "unauthorized" }]);
    const nowhere = await audited("POST", "/nothing/here", bearer("wrong"));
    expect(nowhere.found).toMatchObject([{ caller, operation: null, status: 404, code: "not_found" }]);
    const page = await audited("POST", "/projects", { headers: { origin: "https://evil.example" } });
    expect(page.found).toMatchObject([{ caller, operation: null, status: 403, code: "forbidden" }]);
  });

  test("an answer that is repeated by its Idempotency-Key has an entry that says so", async () => {
    const options = { body: message, headers: { "idempotency-key": "send-once" } };
    const first = await audited("POST", `/projects/${project}/messages`, options);
    const second = await audited("POST", `/projects/${project}/messages`, options);
    expect(
      [first, second].map(({ found }) => found.map(({ status, replayed }) => [status, replayed])),
    ).toEqual([[[201, false]], [[201, true]]]);
  });

  test("a read has no entry, whether it succeeds or finds nothing", async () => {
    expect(await audited("GET", "/projects")).toEqual({ status: 200, found: [] });
    expect(await audited("GET", "/projects/none")).toEqual({ status: 404, found: [] });
    expect(await audited("GET", "/system/health", { headers: { authorization: "" } })).toEqual({
      status: 200,
      found: [],
    });
  });

  test("an upgrade that is refused has an entry, and an accepted one has none", async () => {
    const before = entries().length;
    expect(await upgrade("/ws/system", "wrong")).toBe(401);
    expect(await upgrade(`/ws/projects/${other}`, token)).toBe(403);
    expect(await upgrade("/ws/system", harness.key)).toBe(101);
    expect(entries().slice(before)).toMatchObject([
      { caller: { kind: "none" }, method: "GET", status: 401, code: "unauthorized" },
      { caller: { kind: "agent" }, operation: "projectSocket", project_id: other, status: 403 },
    ]);
  });

  test("a path value that is no id is made printable and cut to 200 characters", async () => {
    const hostile = encodeURIComponent(`\u001b]52;c;\u202e\u0000${"x".repeat(300)}`);
    const { found } = await audited("DELETE", `/projects/${hostile}`);
    expect(found).toMatchObject([{ project_id: `?]52;c;??${"x".repeat(191)}`, status: 422 }]);
  });
});

describe("the file", () => {
  test("the file contains no content, no query value, no key and no token", async () => {
    const { key } = await addKey("secret", "write");
    const content = "the content of a message";
    const sent = { ...bearer(key), body: { ...message, content } };
    await audited("POST", `/projects/${project}/messages`, sent);
    await audited("DELETE", `/projects/${project}?reason=because`);
    await audited("POST", `/projects/${project}/messages`, { ...bearer("a-wrong-key"), body: message });
    const written = text();
    for (const secret of [content, "because", "a-wrong-key", key, token, harness.key])
      expect(written).not.toContain(secret);
  });

  test("only this user can read the file and its folder", () => {
    expect(statSync(join(harness.stateDir, "logs", "audit.log")).mode & 0o777).toBe(0o600);
    expect(statSync(join(harness.stateDir, "logs")).mode & 0o777).toBe(0o700);
  });

  test("the entries stay when the orchestrator starts again", async () => {
    const before = text();
    await harness.stop();
    await harness.startAgain();
    await audited("POST", "/projects/none/pause");
    expect(text().startsWith(before)).toBe(true);
    expect(text().length).toBeGreaterThan(before.length);
  });

  test("a file of more than 10 MiB is renamed while requests are answered, and their entries go on in a new one", async () => {
    const file = join(harness.stateDir, "logs", "audit.log");
    truncateSync(file, 11 * 1024 * 1024);
    const asked = 400;
    for (let count = 0; count < asked; count++) await harness.call("DELETE", "/projects/none");
    expect(statSync(`${file}.old`).size).toBeGreaterThan(11 * 1024 * 1024);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const old = readFileSync(`${file}.old`, "latin1").slice(11 * 1024 * 1024);
    expect(`${old}${text()}`.trimEnd().split("\n").map(parsed)).toHaveLength(asked);
  });
});

test("one caller has twenty entries of refused requests in a minute, and the rest is counted", async () => {
  const { id, key } = await addKey("reads-only", "read");
  const before = entries().length;
  const callers = [
    { caller: { kind: "none", id: null }, authorized: bearer("wrong"), statuses: [401, 429] },
    { caller: { kind: "key", id }, authorized: bearer(key), statuses: [403] },
    {
      caller: { kind: "agent", id: `${project}.developer` },
      authorized: bearer(token),
      statuses: [403, 429],
    },
  ];
  for (const { authorized, statuses } of callers) {
    const sent = Array.from({ length: 70 }, () => harness.call("POST", "/projects", authorized));
    const answers = await Promise.all(sent);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(statuses));
  }
  await harness.stop();

  const found = entries().slice(before);
  expect(found).toHaveLength(63);
  for (const { caller } of callers)
    expect(found.filter((entry) => entry.request_id && entry.caller.id === caller.id)).toHaveLength(20);
  const time = expect.any(String);
  expect(found.slice(-3)).toEqual(callers.map(({ caller }) => ({ time, caller, more_refused: 50 })));
});

describe("over time", () => {
  let folder: string;
  beforeEach(() => {
    vi.useFakeTimers();
    folder = mkdtempSync(join(tmpdir(), "tmo-audit-"));
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  const refused: EndedRequest = {
    request_id: "123456789012",
    caller: undefined,
    operation: "listProjects",
    method: "GET",
    project_id: undefined,
    agent_id: undefined,
    status: 401,
    code: "unauthorized",
    replayed: false,
    ms: 1.234,
  };
  const lines = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean).map(parsed);

  test("each minute has twenty entries of strangers and then the number of the others", () => {
    const file = join(folder, "audit.log");
    const audit = createAudit({ file, logger: { error: vi.fn() } });
    for (let count = 0; count < 1000; count++) audit.record(refused);
    expect(lines(file)).toHaveLength(20);
    vi.advanceTimersByTime(60_000);
    expect(lines(file)[20]).toMatchObject({ caller: { kind: "none", id: null }, more_refused: 980 });
    vi.advanceTimersByTime(600_000);
    expect(lines(file)).toHaveLength(21);
    audit.record(refused);
    audit.close();
    expect(lines(file)).toHaveLength(22);
    expect(lines(file)[21]).toMatchObject({ request_id: "123456789012", ms: 1.2 });
  });

  test.each([404, 409, 422, 500])(
    "an agent has twenty entries a minute for requests that fail, here with %i",
    (status) => {
      const file = join(folder, "audit.log");
      const audit = createAudit({ file, logger: { error: vi.fn() } });
      const failed: EndedRequest = { ...refused, method: "POST", status, code: null, caller: agent };
      for (let count = 0; count < 100; count++) audit.record(failed);
      audit.record({ ...failed, status: 201 });
      audit.close();
      expect(lines(file)).toHaveLength(22);
      expect(lines(file)[20]).toMatchObject({ caller: { kind: "agent" }, status: 201 });
      expect(lines(file)[21]).toMatchObject({ caller: { id: "p.developer" }, more_refused: 80 });
    },
  );

  test("a key has an entry for each request that fails and was not refused", () => {
    const file = join(folder, "audit.log");
    const audit = createAudit({ file, logger: { error: vi.fn() } });
    const failed: EndedRequest = {
      ...refused,
      method: "POST",
      status: 404,
      code: "not_found",
      caller: admin,
    };
    for (let count = 0; count < 100; count++) audit.record(failed);
    expect(lines(file)).toHaveLength(100);
  });

  test("the path's other ids are in one member, printable and cut to 200 characters", () => {
    const file = join(folder, "audit.log");
    const audit = createAudit({ file, logger: { error: vi.fn() } });
    const path = {
      project_id: "p",
      agent_id: "developer",
      key_id: "key-1",
      task_id: `\u001b${"x".repeat(300)}`,
    };
    audit.record({ ...refused, project_id: "p", agent_id: "developer", path });
    const ids = { key_id: "key-1", task_id: `?${"x".repeat(199)}` };
    expect(lines(file)).toMatchObject([{ project_id: "p", agent_id: "developer", ids }]);
    expect(Object.keys(lines(file)[0].ids)).toEqual(["key_id", "task_id"]);
    expect(lines(file)[0].path).toBeUndefined();
  });

  test("a log that cannot be written does not throw, is reported once a minute, and continues on a line of its own", () => {
    const file = join(folder, "missing", "audit.log");
    const error = vi.fn();
    const audit = createAudit({ file, logger: { error } });
    const change: EndedRequest = { ...refused, method: "POST", status: 201, code: null, caller: admin };
    for (let count = 0; count < 5; count++) audit.record(change);
    expect(error.mock.calls).toEqual([[{ err: expect.any(Error), lost: 1 }, expect.any(String)]]);
    vi.advanceTimersByTime(60_000);
    audit.record(change);
    expect(error.mock.lastCall?.[0]).toMatchObject({ lost: 5 });
    mkdirSync(join(folder, "missing"));
    writeFileSync(file, '{"time":"2026-');
    audit.record(change);
    expect(readFileSync(file, "utf8").split("\n").slice(1, -1).map(parsed)).toMatchObject([{ status: 201 }]);
  });

  const admin: EndedRequest["caller"] = { kind: "key", id: "admin", scope: "admin" };
  const agent = { kind: "agent", id: "p.developer" } as EndedRequest["caller"];
});

/** The status that answers a request for a WebSocket. */
function upgrade(path: string, key: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${key}`,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    };
    request(`${harness.url}/api/v1${path}`, { headers })
      .on("upgrade", ({ statusCode }, socket) => {
        socket.destroy();
        resolve(statusCode);
      })
      .on("response", (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on("error", reject)
      .end();
  });
}
