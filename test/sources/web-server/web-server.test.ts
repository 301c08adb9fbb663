import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ToolError } from "../../../src/errors/tool-error.ts";
import { createFoundEndpoint } from "../../../src/sources/web-server/address.ts";
import { createWebServer, type WebServerSettings } from "../../../src/sources/web-server/web-server.ts";
import { startStarServer } from "../../support/star-server.ts";
import { notFound, type Reaction, type ScriptedServer, scripted } from "./scripted-server.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function server(...parameters: Parameters<typeof scripted>): Promise<ScriptedServer> {
  const started = await scripted(...parameters);
  open.push(started);
  return started;
}

const apiKey = "k-0123456789-secret";

function apiOf(baseUrl: WebServerSettings["baseUrl"], settings: Partial<WebServerSettings> = {}) {
  const quick = { firstWaitMs: 1, maxWaitMs: 2_000 };
  return createWebServer({ baseUrl, apiKey, timeoutMs: 5_000, backoff: quick, ...settings });
}

type TestApi = ReturnType<typeof createWebServer>;
const signal = new AbortController().signal;
const list = (api: TestApi, at = signal) => api.GET("/projects", { signal: at });
const status = (api: TestApi, project_id = "p1", at = signal) =>
  api.GET("/projects/{project_id}/status", { params: { path: { project_id } }, signal: at });
const create = (api: TestApi, at = signal) =>
  api.POST("/projects", { body: { name: "n", path: "/home/u/n", specification: "# S" }, signal: at });
const update = (api: TestApi) =>
  api.PUT("/projects/{project_id}", { params: { path: { project_id: "p1" } }, body: { name: "n2" }, signal });
const remove = (api: TestApi) =>
  api.DELETE("/projects/{project_id}", { params: { path: { project_id: "p1" } }, signal });

async function failure(work: Promise<unknown>): Promise<ToolError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ToolError)) throw new Error(`no ToolError came: ${error}`);
  expect(JSON.stringify([error.message, error.hint, error.issues, String(error.stack)])).not.toContain(
    apiKey,
  );
  return error;
}

describe("a good answer", () => {
  test("the Web Server client sends its key to a path under /api/v1 and returns the body with its status", async () => {
    const { url, asked } = await server([{ json: { projects: [{ id: "p1" }] } }]);
    const { body, statusCode } = await list(apiOf(`${url}/`));
    expect(body).toEqual({ projects: [{ id: "p1" }] });
    expect(statusCode).toBe(200);
    expect(asked[0]).toMatchObject({ method: "GET", url: "/api/v1/projects" });
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  });

  test("the Web Server client accepts an address with a path and one that already ends in /api/v1", async () => {
    const { url, asked } = await server([{ json: { projects: [] } }]);
    await list(apiOf(`${url}/orchestrator/`));
    await list(apiOf(`${url}/api/v1`));
    expect(asked.map((request) => request.url)).toEqual([
      "/orchestrator/api/v1/projects",
      "/api/v1/projects",
    ]);
  });

  test("the Web Server client puts a bare array into the contract's envelope", async () => {
    const { url } = await server([{ json: [{ id: "p1" }] }]);
    expect((await list(apiOf(url))).body).toEqual({ projects: [{ id: "p1" }] });
  });

  test("the Web Server client accepts an empty response where the contract allows it", async () => {
    const { url } = await server([{ status: 204 }]);
    expect(await remove(apiOf(url))).toMatchObject({ body: undefined });
  });

  test("the Web Server client sends each POST with a new idempotency key and the whole body", async () => {
    const { url, asked } = await server([{ status: 201, json: { id: "p1" } }]);
    await create(apiOf(url));
    await create(apiOf(url));
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ name: "n", path: "/home/u/n", specification: "# S" });
    expect(asked[0]?.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked[0]?.headers["idempotency-key"]).not.toBe(asked[1]?.headers["idempotency-key"]);
  });
});

describe("an answer that cannot be used", () => {
  const page = {
    headers: { "content-type": "text/html" },
    text: "<html><script>x()</script><h1>Sign in</h1></html>",
  };
  const rows: { name: string; reaction: Reaction; want: object; message: RegExp }[] = [
    {
      name: "a web page with 200",
      reaction: page,
      want: {
        code: "invalid_response",
        status: 200,
        retryable: false,
        hint: expect.stringContaining("TMUX_ORCHESTRATOR_URL"),
      },
      message:
        /^The Web Server answered listProjects \(GET \/api\/v1\/projects\) with 200 and a web page: Sign in$/,
    },
    {
      name: "204 without the JSON",
      reaction: { status: 204 },
      want: { code: "invalid_response" },
      message: /204 and nothing/,
    },
    {
      name: "200 without the JSON",
      reaction: { text: "" },
      want: { code: "invalid_response" },
      message: /200 and nothing/,
    },
    {
      name: "broken JSON",
      reaction: { text: '{"projects": [' },
      want: { code: "invalid_response" },
      message: /not JSON/,
    },
    {
      name: "plain text",
      reaction: { headers: { "content-type": "text/plain" }, text: "OK" },
      want: { code: "invalid_response" },
      message: /not JSON: OK$/,
    },
    {
      name: "half a body",
      reaction: (_request, response) => {
        response.writeHead(200, { "content-length": "100" }).write('{"projects"');
        setTimeout(() => response.destroy(), 20);
      },
      want: { code: "invalid_response", retryable: true },
      message: /broke off: the connection was closed/,
    },
    {
      name: "a body without end",
      reaction: (_request, response) => {
        response.writeHead(200);
        const more = setInterval(() => response.write("x".repeat(20_000)), 1);
        response.on("close", () => clearInterval(more));
      },
      want: { code: "invalid_response", retryable: false },
      message: /larger than 50000 bytes/,
    },
    {
      name: "a body that says that it is huge",
      reaction: { headers: { "content-length": "60000" }, text: "x".repeat(60_000) },
      want: { code: "invalid_response" },
      message: /larger than 50000 bytes/,
    },
  ];
  test.each(rows)(
    "the Web Server client rejects a response that it cannot use: $name",
    async ({ reaction, want, message }) => {
      const { url } = await server([reaction]);
      const error = await failure(list(apiOf(url, { retryAttempts: 1, maxResponseBytes: 50_000 })));
      expect(error).toMatchObject(want);
      expect(error.message).toMatch(message);
    },
  );
});

describe("a refusal", () => {
  const problem = (status: number, body: object, headers = {}) => ({
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    json: { type: "about:blank", title: "T", status, ...body },
  });
  const rows: { name: string; reaction: Reaction; want: object }[] = [
    {
      name: "a contract problem stays unchanged",
      reaction: problem(409, {
        code: "project_exists",
        detail: "A project <n> exists.",
        errors: [{ path: "/name", message: "taken" }],
      }),
      want: {
        code: "project_exists",
        message: "A project <n> exists.",
        status: 409,
        issues: [{ path: "/name", message: "taken" }],
        retryable: false,
      },
    },
    {
      name: "Retry-After is part of the error",
      reaction: problem(
        503,
        { code: "tmux_unavailable", detail: "No tmux.", retryable: true },
        { "retry-after": "7" },
      ),
      want: { code: "tmux_unavailable", retryable: true, retryAfter: 7 },
    },
    {
      name: "an unknown code follows the status",
      reaction: problem(400, { code: "cancelled", detail: "No." }),
      want: { code: "validation_failed", message: "No." },
    },
    {
      name: "internal_error becomes upstream_error",
      reaction: problem(500, { code: "internal_error", detail: "Oops." }),
      want: { code: "upstream_error", message: "Oops.", status: 500 },
    },
    {
      name: "a FastAPI detail is the message",
      reaction: { status: 409, json: { detail: "Project is not running" } },
      want: { code: "state_conflict", message: "Project is not running" },
    },
    {
      name: "a FastAPI list becomes issues",
      reaction: {
        status: 422,
        json: {
          detail: [
            { loc: ["body", "a/b", 0], msg: "field required" },
            { loc: ["query", "limit"], msg: "too large" },
          ],
        },
      },
      want: {
        code: "validation_failed",
        message: "/a~1b/0: field required; query.limit: too large",
        issues: [
          { path: "/a~1b/0", message: "field required" },
          { path: "query.limit", message: "too large" },
        ],
      },
    },
    {
      name: "a wrong key names the setting",
      reaction: { status: 401, json: { detail: "Invalid API key" } },
      want: { code: "unauthorized", message: "Invalid API key", hint: "Check TMUX_ORCHESTRATOR_API_KEY." },
    },
    {
      name: "a repeated key is hidden",
      reaction: { status: 401, json: { detail: `${apiKey} is no key` } },
      want: { code: "unauthorized", message: "[API key] is no key" },
    },
    {
      name: "a web page becomes one line",
      reaction: {
        status: 502,
        headers: { "content-type": "text/html" },
        text: `<html><head><title>x</title></head><body><h1>Bad\u001b[31m Gateway</h1>${"<p>nginx</p>".repeat(500)}</body></html>`,
      },
      want: {
        code: "upstream_error",
        message: expect.stringMatching(/^The Web Server answered 502: Bad \[31m Gateway nginx .{200,300}…$/),
      },
    },
    {
      name: "an empty response names the operation",
      reaction: { status: 500 },
      want: {
        code: "upstream_error",
        message: "The Web Server answered 500 to createProject (POST /api/v1/projects).",
      },
    },
    {
      name: "501 becomes unsupported_operation",
      reaction: { status: 501, json: { detail: "later" } },
      want: {
        code: "unsupported_operation",
        message: "This Web Server does not offer createProject (POST /api/v1/projects).",
        hint: expect.stringContaining("It says: later"),
      },
    },
  ];
  test.each(rows)(
    "the Web Server client turns an error response into an error: $name",
    async ({ reaction, want }) => {
      const { url } = await server([reaction]);
      expect(await failure(create(apiOf(url, { retryAttempts: 1 })))).toMatchObject({
        ...want,
        operationId: "createProject",
      });
    },
  );

  test("the Web Server client names an unsupported operation without an id by its method and address", async () => {
    const { url } = await server([{ status: 405 }]);
    const request = { parameters: [], servers: [], security: [], accept: [] };
    const plan = { operationId: "GET /things", method: "GET", path: "/things", ...request } as const;
    const error = await failure(apiOf(url).send(plan, {}, { signal }));
    expect(error.message).toBe("This Web Server does not offer GET /api/v1/things.");
  });
});

describe("a redirect", () => {
  test("the Web Server client follows a redirect within the server and sends the body again", async () => {
    const { url, asked } = await server([
      { status: 307, headers: { location: "/api/v1/projects/" } },
      { status: 201, json: { id: "p1" } },
    ]);
    expect((await create(apiOf(url))).body).toEqual({ id: "p1" });
    expect(asked.map((request) => request.url)).toEqual(["/api/v1/projects", "/api/v1/projects/"]);
    expect(asked[1]?.body).toBe(asked[0]?.body);
  });

  test("the Web Server client does not follow a redirect to another origin", async () => {
    const other = await server([{ json: {} }]);
    const { url } = await server([
      { status: 302, headers: { location: `${other.url}/api/v1/projects?token=x` } },
    ]);
    const error = await failure(list(apiOf(url)));
    expect(error).toMatchObject({
      code: "upstream_error",
      status: 302,
      hint: expect.stringContaining(other.url),
    });
    expect(other.asked).toEqual([]);
  });

  test.each([
    { name: "in a circle", location: "/api/v1/projects", work: list },
    { name: "from a POST to a GET", location: "/api/v1/other", work: create },
    { name: "without a location", location: undefined, work: list },
  ])("the Web Server client fails with upstream_error for a redirect: $name", async ({ location, work }) => {
    const { url } = await server([{ status: 302, headers: location ? { location } : {} }]);
    expect(await failure(work(apiOf(url)))).toMatchObject({
      code: "upstream_error",
      status: 302,
      retryable: false,
    });
  });
});

describe("a server that is not there", () => {
  test("the error for an unreachable Web Server names its address and the setting to check", async () => {
    const port = await freePort();
    const error = await failure(list(apiOf(`http://127.0.0.1:${port}`)));
    expect(error).toMatchObject({ code: "upstream_unreachable", retryable: true });
    expect(error.message).toBe(
      `The Web Server at http://127.0.0.1:${port} cannot be reached: the connection was refused.`,
    );
    expect(error.hint).toContain("TMUX_ORCHESTRATOR_URL");
  });

  test.each([
    ["GET", list],
    ["POST", create],
    ["PUT", update],
    ["DELETE", remove],
  ])("the Web Server client retries a %s to an unreachable Web Server", async (_method, work) => {
    const port = await freePort();
    const logger = { debug: vi.fn(), warn: vi.fn() };
    const error = await failure(work(apiOf(`http://127.0.0.1:${port}`, { logger })));
    expect(error.code).toBe("upstream_unreachable");
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});

describe("a second try", () => {
  const unavailable = { status: 503, json: { detail: "busy" } };
  const good = { json: { id: "p1", projects: [] } };
  const broken = { status: 500, json: { detail: "broken" } };
  const reset: Reaction = (request) => request.socket.destroy();
  const honouring = {
    "/openapi.json": {
      openapi: "3.1.0",
      paths: { "/api/v1/projects": { post: { parameters: [{ $ref: "#/components/parameters/Key" }] } } },
      components: { parameters: { Key: { name: "Idempotency-Key", in: "header" } } },
    },
  };
  const listing = { "/openapi.json": { openapi: "3.1.0", paths: { "/api/v1/projects": { post: {} } } } };
  const ours = {
    "/api/v1/system/capabilities": { contract_version: "1.0.0", operations: ["createProject"] },
  };

  const rows: {
    name: string;
    work: (api: TestApi) => Promise<unknown>;
    first: Reaction;
    about?: object;
    tries: number;
  }[] = [
    { name: "a GET after 503", work: list, first: unavailable, tries: 2 },
    { name: "a GET after 500", work: list, first: broken, tries: 2 },
    { name: "a GET after a lost connection", work: list, first: reset, tries: 2 },
    { name: "a POST after 503", work: create, first: unavailable, tries: 2 },
    {
      name: "a PUT after 429",
      work: update,
      first: { status: 429, headers: { "retry-after": "0" } },
      tries: 2,
    },
    { name: "a DELETE after 503", work: remove, first: unavailable, tries: 2 },
    { name: "a PUT after 500", work: update, first: broken, tries: 1 },
    { name: "a DELETE after 500", work: remove, first: broken, tries: 1 },
    { name: "a POST after 500", work: create, first: broken, tries: 1 },
    {
      name: "a POST after 500, key not documented",
      work: create,
      first: broken,
      about: listing,
      tries: 1,
    },
    { name: "a POST after a lost connection", work: create, first: reset, tries: 1 },
    {
      name: "a POST after 500, key documented",
      work: create,
      first: broken,
      about: honouring,
      tries: 2,
    },
    {
      name: "a lost POST, key kept by the server",
      work: create,
      first: reset,
      about: ours,
      tries: 2,
    },
    { name: "a GET after 422", work: list, first: { status: 422, json: {} }, tries: 1 },
    { name: "a GET after a web page", work: list, first: { text: "<p>hello</p>" }, tries: 1 },
    {
      name: "a GET after an unretryable error",
      work: list,
      first: { status: 503, json: { code: "tmux_unavailable", detail: "x", retryable: false } },
      tries: 1,
    },
  ];
  test.each(rows)(
    "the Web Server client retries only where that is safe: $name (attempts: $tries)",
    async ({ work, first, about, tries }) => {
      const { url, asked } = await server([first, good], { ...about });
      const done = work(apiOf(url));
      await (tries === 2 ? done : failure(done));
      expect(asked).toHaveLength(tries);
      expect(new Set(asked.map(({ headers, body }) => `${headers["idempotency-key"]} ${body}`)).size).toBe(1);
    },
  );

  test("the Web Server client sends a request at most three times", async () => {
    const { url, asked } = await server([unavailable]);
    expect(await failure(list(apiOf(url)))).toMatchObject({ status: 503, message: "busy" });
    expect(asked).toHaveLength(3);
  });

  test("the Web Server client waits for the time of Retry-After before it retries", async () => {
    const { url } = await server([{ status: 429, headers: { "retry-after": "1" } }, good]);
    const started = performance.now();
    await list(apiOf(url));
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  test("the Web Server client fails with rate_limited instead of waiting for a long Retry-After", async () => {
    const { url, asked } = await server([{ status: 429, headers: { "retry-after": "3600" } }]);
    expect(await failure(list(apiOf(url)))).toMatchObject({
      code: "rate_limited",
      retryAfter: 3600,
      retryable: true,
    });
    expect(asked).toHaveLength(1);
  });

  test("the Web Server client does not retry after the caller's deadline and reports the last error", async () => {
    const { url, asked } = await server([
      { status: 503, headers: { "retry-after": "2" }, json: { detail: "busy" } },
    ]);
    const error = await failure(list(apiOf(url), AbortSignal.timeout(100)));
    expect(error).toMatchObject({ code: "deadline_exceeded", status: 503, retryAfter: 2 });
    expect(error.message).toBe("The call's time was up. The last attempt had failed: busy");
    expect(asked).toHaveLength(1);
  });

  test("the Web Server client logs a retry without the key", async () => {
    const lines: string[] = [];
    const logger = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    const { url } = await server([{ status: 503, json: { detail: `${apiKey} is busy` } }, good]);
    await list(apiOf(url, { logger }));
    expect(lines.join("")).toContain("Trying again: [API key] is busy");
    expect(lines.join("")).toContain("listProjects (GET /api/v1/projects)");
    expect(lines.join("")).not.toContain(apiKey);
  });
});

describe("time and cancellation", () => {
  const silent =
    (closed: () => void): Reaction =>
    (request) =>
      void request.socket.on("close", closed);

  test("the Web Server client ends an attempt that takes too long and closes its socket", async () => {
    let closed = 0;
    const { url, asked } = await server([silent(() => closed++)]);
    const error = await failure(list(apiOf(url, { timeoutMs: 50, retryAttempts: 2 })));
    expect(error).toMatchObject({ code: "deadline_exceeded", retryable: true });
    expect(error.message).toContain("did not finish GET /api/v1/projects within 0.05 s");
    expect(asked).toHaveLength(2);
    await expect.poll(() => closed).toBe(2);
  });

  test("the Web Server client adds the wait time of a request to its time limit", async () => {
    const late: Reaction = (_request, response) =>
      void setTimeout(
        () => response.end(JSON.stringify({ message_id: "m", status: "sent", deliveries: [] })),
        200,
      );
    const { url, asked } = await server([late]);
    const api = apiOf(url, { timeoutMs: 50, retryAttempts: 1 });
    const send = (query: object) =>
      api.POST("/projects/{project_id}/messages", {
        params: { path: { project_id: "p1" }, query },
        body: { target_agent: "developer", content: "Go" },
        signal,
      });
    expect((await send({ wait: "answered", timeout_s: 1 })).body).toMatchObject({ message_id: "m" });
    expect((await failure(send({}))).code).toBe("deadline_exceeded");
    expect(asked[0]?.url).toBe("/api/v1/projects/p1/messages?wait=answered&timeout_s=1");
  });

  test("the Web Server client ends an attempt whose body stops half way", async () => {
    const { url } = await server([(_request, response) => void response.writeHead(200).write("[")]);
    const error = await failure(list(apiOf(url, { timeoutMs: 50, retryAttempts: 1 })));
    expect(error.code).toBe("deadline_exceeded");
  });

  test("a cancelled call of the Web Server client closes its socket and is not retried", async () => {
    let closed = 0;
    const { url, asked } = await server([silent(() => closed++)]);
    const caller = new AbortController();
    const call = failure(list(apiOf(url), caller.signal));
    await expect.poll(() => asked.length).toBe(1);
    caller.abort();
    expect(await call).toMatchObject({ code: "cancelled", retryable: false });
    await expect.poll(() => closed).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test("a call of the Web Server client that is cancelled while it reads a body closes its socket", async () => {
    let closed = false;
    const { url, asked } = await server([
      (_request, response) =>
        void response
          .on("close", () => (closed = true))
          .writeHead(200)
          .write("["),
    ]);
    const caller = new AbortController();
    const call = failure(list(apiOf(url), caller.signal));
    await expect.poll(() => asked.length).toBe(1);
    await sleep(20);
    caller.abort();
    expect((await call).code).toBe("cancelled");
    await expect.poll(() => closed).toBe(true);
  });

  test("a stopped call of the Web Server client fails with the caller's first reason", async () => {
    const { url, asked } = await server([silent(() => {})]);
    const caller = new AbortController();
    const reason = new ToolError("deadline_exceeded", "The tool's 30 s were up.");
    const call = failure(list(apiOf(url), caller.signal));
    await expect.poll(() => asked.length).toBe(1);
    caller.abort(reason);
    caller.abort();
    expect(await call).toBe(reason);
  });

  test("a call of the Web Server client that was cancelled before it began sends nothing", async () => {
    const { url, asked } = await server([{ json: [] }]);
    expect((await failure(list(apiOf(url), AbortSignal.abort()))).code).toBe("cancelled");
    expect(asked).toHaveLength(0);
  });
});

describe("a Web Server that has only the three operations of the specification", () => {
  async function star() {
    const started = await startStarServer({ apiKey });
    open.push(started);
    return started;
  }

  test("the client works with a Web Server that has only the specification's three operations", async () => {
    const { url } = await star();
    const api = apiOf(url);
    const { body: project } = await create(api);
    expect(project).toMatchObject({ id: "test-project-1", status: "created" });
    const { body: message } = await api.POST("/projects/{project_id}/messages", {
      params: { path: { project_id: "test-project-1" } },
      body: { target_agent: "developer", content: "Start" },
      signal,
    });
    expect(message).toMatchObject({ message_id: "msg-1", status: "sent" });
    expect((await status(api, "test-project-1")).body).toMatchObject({ status: "running", progress: 0.5 });
  });

  test("the client names the operation that a Web Server with three operations lacks", async () => {
    const { url } = await star();
    const api = apiOf(url);
    await create(api);
    const path = { project_id: "test-project-1" };
    const lacking = [
      [list(api), "This Web Server does not offer listProjects (GET /api/v1/projects)."],
      [
        api.GET("/workflows", { signal }),
        "This Web Server does not offer listWorkflows (GET /api/v1/workflows).",
      ],
      [
        api.GET("/projects/{project_id}/metrics", { params: { path }, signal }),
        "This Web Server does not offer getProjectMetrics (GET /api/v1/projects/{project_id}/metrics).",
      ],
    ] as const;
    for (const [call, message] of lacking) {
      expect(await failure(call)).toMatchObject({ code: "unsupported_operation", message, retryable: false });
    }
  });

  test("the client fails with not_found for an unknown project of a Web Server with three operations", async () => {
    const { url } = await star();
    const api = apiOf(url);
    expect(await failure(status(api, "nope"))).toMatchObject({
      code: "not_found",
      message: "Project nope not found",
    });
    const path = { project_id: "nope" };
    const metrics = api.GET("/projects/{project_id}/metrics", { params: { path }, signal });
    expect(await failure(metrics)).toMatchObject({
      code: "not_found",
      hint: expect.stringContaining("TMUX_ORCHESTRATOR_URL"),
    });
  });

  test("the client reports the invalid member of a request to a Web Server with three operations", async () => {
    const { url } = await star();
    const body = { name: "n", path: "/home/u/n" } as { name: string; path: string; specification: string };
    const error = await failure(apiOf(url).POST("/projects", { body, signal }));
    expect(error).toMatchObject({
      code: "validation_failed",
      issues: [{ path: "/specification", message: "field required" }],
    });
  });
});

describe("a 404 that does not say what is missing", () => {
  const metrics = (api: TestApi) =>
    api.GET("/projects/{project_id}/metrics", { params: { path: { project_id: "p1" } }, signal });
  const described = {
    openapi: "3.1.0",
    paths: { "/api/v1/projects": { post: {} }, "/api/v1/projects/{id}/metrics": { get: {} } },
  };

  const rows: { name: string; about: object; code: string; probes: string[] }[] = [
    {
      name: "the document lists the path",
      about: { "/openapi.json": described },
      code: "not_found",
      probes: ["/api/v1/openapi.json", "/openapi.json"],
    },
    {
      name: "the document omits the path",
      about: { "/api/v1/openapi.json": { openapi: "3.1.0", paths: { "/projects": { post: {} } } } },
      code: "unsupported_operation",
      probes: ["/api/v1/openapi.json"],
    },
    {
      name: "the capabilities omit the operation",
      about: { "/api/v1/system/capabilities": { operations: ["createProject"] } },
      code: "unsupported_operation",
      probes: ["/api/v1/openapi.json", "/openapi.json", "/api/v1/system/capabilities"],
    },
    {
      name: "the document is of another program",
      about: { "/openapi.json": { openapi: "3.1.0", paths: { "/pets": { get: {} } } } },
      code: "not_found",
      probes: ["/api/v1/openapi.json", "/openapi.json", "/api/v1/system/capabilities"],
    },
  ];
  test.each(rows)(
    "a 404 without a code means $code when $name, and the client probes once",
    async ({ about, code, probes }) => {
      const started = await server([notFound], { ...about });
      const api = apiOf(started.url);
      expect((await failure(metrics(api))).code).toBe(code);
      expect((await failure(metrics(api))).code).toBe(code);
      expect(started.probes).toEqual(probes);
    },
  );

  test("a 404 without a code means a missing operation where the project itself answers", async () => {
    const { url, asked } = await server([notFound, { json: { id: "p1" } }]);
    expect((await failure(metrics(apiOf(url)))).code).toBe("unsupported_operation");
    expect(asked[1]?.url).toBe("/api/v1/projects/p1/status");
  });

  test("a 404 without a code means a missing resource where the path names more than the project", async () => {
    const { url } = await server([notFound, { json: { id: "p1" } }]);
    const path = { project_id: "p1", message_id: "m1" };
    const call = apiOf(url).GET("/projects/{project_id}/messages/{message_id}", { params: { path }, signal });
    expect((await failure(call)).code).toBe("not_found");
  });

  test("a 404 with a code is reported without a probe", async () => {
    const started = await server([
      { status: 404, json: { code: "agent_not_found", detail: "Agents: dev-1." } },
    ]);
    expect(await failure(metrics(apiOf(started.url)))).toMatchObject({
      code: "agent_not_found",
      message: "Agents: dev-1.",
    });
    expect(started.probes).toEqual([]);
  });
});

describe("the embedded orchestrator", () => {
  test("the client looks up the embedded orchestrator at the first call, and once for simultaneous calls", async () => {
    const { url, asked } = await server([{ json: { projects: [] } }]);
    let looks = 0;
    const api = apiOf(async () => {
      looks++;
      await sleep(10);
      return { baseUrl: url, apiKey: "embedded-key" };
    });
    expect(looks).toBe(0);
    await Promise.all([list(api), list(api)]);
    await list(api);
    expect(looks).toBe(1);
    expect(asked[0]?.headers.authorization).toBe("Bearer embedded-key");
  });

  test("the client looks up an embedded orchestrator that is gone again, also for a POST without retries", async () => {
    const gone = `http://127.0.0.1:${await freePort()}`;
    const { url, asked } = await server([{ status: 201, json: { id: "p1" } }]);
    const places = [gone, url];
    const api = apiOf(async () => ({ baseUrl: places.shift() ?? gone, apiKey }), { retryAttempts: 1 });
    expect((await create(api)).body).toEqual({ id: "p1" });
    expect(asked).toHaveLength(1);
  });

  test("calls that find the embedded orchestrator gone one after another look it up again only once", async () => {
    let looks = 0;
    const source = createFoundEndpoint(async () => {
      looks++;
      await sleep(10);
      return { baseUrl: `http://127.0.0.1:${looks}` };
    });
    const gone = await source.get(signal);
    source.renew(gone);
    const first = source.get(signal);
    source.renew(gone);
    expect(await source.get(signal)).toBe(await first);
    expect(looks).toBe(2);
  });

  test("the client reports an embedded orchestrator that stays away as unreachable after one more lookup", async () => {
    const gone = `http://127.0.0.1:${await freePort()}`;
    let looks = 0;
    const api = apiOf(async () => ({ baseUrl: `${gone}/${looks++}` }));
    const { code, message, hint } = await failure(list(api));
    expect(code).toBe("upstream_unreachable");
    expect(message).toMatch(/^The embedded orchestrator at http/);
    expect(hint).toContain("orchestrator logs");
    expect(looks).toBe(2);
  });

  test("a call fails with the start error of the embedded orchestrator, and the next call tries again", async () => {
    const { url } = await server([{ json: { projects: [] } }]);
    const starts = [new ToolError("orchestrator_start_failed", "tmux is missing.")];
    const api = apiOf(async () => {
      const error = starts.pop();
      if (error) throw error;
      return { baseUrl: url };
    });
    expect((await failure(list(api))).code).toBe("orchestrator_start_failed");
    expect((await list(api)).statusCode).toBe(200);
  });

  test("a call ends at its deadline while the embedded orchestrator starts", async () => {
    const api = apiOf(() => new Promise(() => {}));
    expect((await failure(list(api, AbortSignal.timeout(30)))).code).toBe("deadline_exceeded");
  });
});

describe("settings", () => {
  const rows = [
    { name: "an invalid URL", baseUrl: "localhost:8000:x", want: /only http: and https:|it is not a URL/ },
    { name: "another scheme", baseUrl: "file:///etc/passwd", want: /"file:"/ },
    { name: "credentials in the address", baseUrl: "http://u:hunter22@h", want: /user name or password/ },
    { name: "a query", baseUrl: "http://h/?x=1", want: /query/ },
    { name: "a key with a line break", baseUrl: "http://h", apiKey: "hunter22\n", want: /API key has/ },
  ];
  test.each(rows)(
    "the Web Server client rejects settings at once: $name",
    ({ baseUrl, apiKey: key, want }) => {
      let error: unknown;
      try {
        createWebServer({ baseUrl, apiKey: key });
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: "configuration_invalid", message: expect.stringMatching(want) });
      expect(String(error)).not.toContain("hunter22");
    },
  );

  test.each(["..", ".", ""])(
    "the Web Server client rejects a project id %j that would name another path",
    async (project_id) => {
      const { url, asked } = await server([{ json: {} }]);
      expect((await failure(status(apiOf(url), project_id))).code).toBe("invalid_arguments");
      expect(asked).toEqual([]);
    },
  );

  test("a project id with a slash stays one segment of the path", async () => {
    const { url, asked } = await server([{ json: { id: "x" } }]);
    await status(apiOf(url), "../system");
    expect(asked[0]?.url).toBe("/api/v1/projects/..%2Fsystem/status");
  });
});

/** A port that nobody listens on any more. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
