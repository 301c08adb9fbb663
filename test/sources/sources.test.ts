import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { publicLookup } from "../../src/net/internal-address.ts";
import type { RequestValues } from "../../src/openapi/compile-request.ts";
import type { RequestPlan, SecurityScheme } from "../../src/openapi/operation-plan.ts";
import { toFailure } from "../../src/runtime/failure.ts";
import { serverAddress } from "../../src/sources/server-address.ts";
import type { Credential, SourceSettings } from "../../src/sources/settings.ts";
import { createSources } from "../../src/sources/sources.ts";

let server: Server;
let origin: string;
let seen: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen = [];
  answer = (_request, response) => json(response, 200, { ok: true });
});
afterAll(() => server.close());

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function planOf(changes: Partial<RequestPlan> = {}): RequestPlan {
  return {
    operationId: "getThing",
    method: "GET",
    path: "/thing",
    servers: [{ url: "https://api.example.com", variables: {}, shared: true }],
    parameters: [],
    accept: ["application/json"],
    security: [],
    ...changes,
  };
}

function settingsOf(changes: Partial<SourceSettings> = {}): SourceSettings {
  return {
    name: "things",
    baseUrl: origin,
    servers: {},
    variables: {},
    headers: {},
    credentials: {},
    timeoutMs: 5000,
    retryAttempts: 3,
    ...changes,
  };
}

function send(plan: RequestPlan, settings = settingsOf(), values: RequestValues = {}, credential?: string) {
  const backoff = { firstWaitMs: 1, maxWaitMs: 2000 };
  const { signal } = new AbortController();
  return createSources({ sources: [settings], backoff }).send("things", plan, values, { signal, credential });
}

async function failure(plan: RequestPlan, settings = settingsOf()) {
  const error = await send(plan, settings).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return toFailure(error);
}

describe("what an answer becomes", () => {
  it.each<[string, string, string | Buffer, unknown]>([
    ["JSON", "application/json", "[1,2]", [1, 2]],
    ["JSON of another kind", "application/problem+json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["text that is called JSON", "application/json", "oops", "oops"],
    ["a text", "text/plain", "hello", "hello"],
    ["a text in another charset", "text/plain; charset=iso-8859-1", Buffer.from([0xe9]), "é"],
    ["nothing", "application/json", "", undefined],
  ])("a source reads a response body by its media type: %s", async (_what, type, body, want) => {
    answer = (_request, response) => response.writeHead(200, { "content-type": type }).end(body);
    expect(await send(planOf())).toMatchObject({ body: want, statusCode: 200 });
  });

  it("a response with 204 is a success without a body", async () => {
    answer = (_request, response) => response.writeHead(204).end();
    const result = await send(planOf());
    expect(result.statusCode).toBe(204);
    expect(result.body).toBeUndefined();
  });

  it("a file in a response is described in the body and attached", async () => {
    const bytes = Buffer.from([0, 1, 254, 255]);
    answer = (_request, response) => response.writeHead(200, { "content-type": "image/png" }).end(bytes);
    const { body, attachment } = await send(planOf());
    expect(body).toEqual({ mime_type: "image/png", bytes: 4 });
    expect(attachment).toMatchObject({ contentType: "image/png" });
    expect(Buffer.from(attachment?.bytes ?? [])).toEqual(bytes);
  });
});

describe("what fails", () => {
  it.each<[number, unknown, string, boolean]>([
    [400, { message: "no such colour" }, "validation_failed", false],
    [404, { error: { message: "gone" } }, "not_found", false],
    [409, { detail: "taken" }, "state_conflict", false],
    [418, { a: 1 }, "upstream_error", false],
    [500, "oops", "upstream_error", true],
  ])("a response with %i fails with the server's body", async (status, body, code, retryable) => {
    answer = (_request, response) => json(response, status, body);
    expect(await failure(planOf({ method: "DELETE" }))).toMatchObject({
      code,
      status,
      body,
      retryable,
      operation_id: "getThing",
    });
    expect(seen).toHaveLength(1);
  });

  it("the error for a web page has the page's text in its message and a shortened body", async () => {
    answer = (_request, response) =>
      response.writeHead(400, { "content-type": "text/html" }).end(`<h1>Bad</h1>${"x".repeat(9000)}`);
    const { body, message } = await failure(planOf());
    expect(String(body)).toMatch(/x… \(9012 characters\)$/);
    expect(String(body).length).toBeLessThan(4100);
    expect(message).toMatch(/^things answered 400 to getThing: Bad x+…/);
  });

  it("a response with 429 and Retry-After is retried, also for a POST", async () => {
    answer = (_request, response) =>
      seen.length === 1 ? json(response, 429, {}, { "retry-after": "0" }) : json(response, 200, {});
    await send(planOf({ method: "POST" }));
    expect(seen).toHaveLength(2);
  });

  it("a response with 503 is retried for a GET but not for a POST, and both fail with a retryable error", async () => {
    answer = (_request, response) => json(response, 503, {}, { "retry-after": "1" });
    expect(await failure(planOf({ method: "POST" }))).toMatchObject({
      status: 503,
      retryable: true,
      retry_after: 1,
    });
    expect(seen).toHaveLength(1);
    answer = (_request, response) => json(response, 503, {});
    expect(await failure(planOf())).toMatchObject({ status: 503, retryable: true });
    expect(seen).toHaveLength(4);
  });

  it("a redirect to another server fails and names that server", async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: "https://elsewhere.example/" }).end();
    expect((await failure(planOf())).message).toContain("redirect (302) to https://elsewhere.example");
  });
});

describe("credentials", () => {
  const scheme = (kind: string, more: object = {}): SecurityScheme =>
    ({ name: "own", kind, ...more }) as SecurityScheme;
  const secured = (one: SecurityScheme, scopes: string[] = []) =>
    planOf({ security: [[{ scheme: one, scopes }]] });
  const having = (credential: Credential) => settingsOf({ credentials: { own: credential } });

  it.each<[string, SecurityScheme, Credential, (request: (typeof seen)[number]) => unknown, string]>([
    [
      "a key in a header",
      scheme("apiKey", { in: "header", key: "X-Key" }),
      { kind: "apiKey", key: "k1" },
      ({ headers }) => headers["x-key"],
      "k1",
    ],
    [
      "a key in the query",
      scheme("apiKey", { in: "query", key: "api key" }),
      { kind: "apiKey", key: "k&1" },
      ({ url }) => url,
      "/thing?api%20key=k%261",
    ],
    [
      "a key in a cookie",
      scheme("apiKey", { in: "cookie", key: "sid" }),
      { kind: "apiKey", key: "k1" },
      ({ headers }) => headers.cookie,
      "sid=k1",
    ],
    [
      "a name and a password",
      scheme("basic"),
      { kind: "basic", username: "ann", password: "pä" },
      ({ headers }) => headers.authorization,
      "Basic YW5uOnDDpA==",
    ],
    [
      "a bearer token",
      scheme("bearer"),
      { kind: "bearer", token: "t1" },
      ({ headers }) => headers.authorization,
      "Bearer t1",
    ],
    [
      "a token for OAuth 2.0",
      scheme("oauth2"),
      { kind: "bearer", token: "t2" },
      ({ headers }) => headers.authorization,
      "Bearer t2",
    ],
  ])("a source sends the configured credential: %s", async (_what, one, credential, read, want) => {
    await send(secured(one), having(credential));
    expect(seen.map(read)).toEqual([want]);
  });

  it("a source sends the credentials of the first security requirement that it can meet, or none", async () => {
    const key = scheme("apiKey", { in: "header", key: "x-key" });
    const user = { ...scheme("basic"), name: "user" } as SecurityScheme;
    const token = { ...scheme("bearer"), name: "token" } as SecurityScheme;
    const plan = planOf({
      security: [
        [
          { scheme: key, scopes: [] },
          { scheme: user, scopes: [] },
        ],
        [{ scheme: token, scopes: [] }],
      ],
    });
    await send(
      plan,
      settingsOf({
        credentials: { own: { kind: "apiKey", key: "k" }, token: { kind: "bearer", token: "t" } },
      }),
    );
    await send(plan, settingsOf({ credentials: { own: { kind: "apiKey", key: "k" } } }));
    expect(seen.map(({ headers }) => [headers["x-key"], headers.authorization])).toEqual([
      [undefined, "Bearer t"],
      [undefined, undefined],
    ]);
  });

  it("an access token is requested once, shared by calls, and requested again when the server rejects it", async () => {
    let given = 0;
    answer = (request, response) => {
      if (request.url === "/token")
        return json(response, 200, { access_token: `t${++given}`, expires_in: 3600 });
      json(response, request.headers.authorization === "Bearer t1" && seen.length > 4 ? 401 : 200, {});
    };
    const plan = secured(
      scheme("oauth2", { clientCredentials: { tokenUrl: "https://api.example.com/token" } }),
      ["read", "write"],
    );
    const credential = {
      kind: "oauth2",
      clientId: "me",
      clientSecret: "s:e",
      tokenUrl: `${origin}/token`,
      scopes: undefined,
    } as const;
    const sources = createSources({ sources: [having(credential)] });
    const { signal } = new AbortController();
    await Promise.all([1, 2].map(() => sources.send("things", plan, {}, { signal })));
    await sources.send("things", plan, {}, { signal });
    await sources.send("things", plan, {}, { signal });
    const tokens = seen.filter(({ url }) => url === "/token");
    expect(tokens).toMatchObject([
      {
        method: "POST",
        body: "grant_type=client_credentials&scope=read+write",
        headers: { authorization: `Basic ${Buffer.from("me:s%3Ae").toString("base64")}` },
      },
      {},
    ]);
    expect(seen.at(-1)?.headers.authorization).toBe("Bearer t2");
  });

  it("an access token is reused until shortly before its end, and then a new one is requested", async () => {
    let given = 0;
    answer = (request, response) =>
      json(response, 200, request.url === "/token" ? { access_token: `t${++given}`, expires_in: 3600 } : {});
    const plan = secured(scheme("oauth2"));
    const tokenUrl = `${origin}/token`;
    const credential = { kind: "oauth2", clientId: "me", clientSecret: "s", tokenUrl, scopes: [] } as const;
    const sources = createSources({ sources: [having(credential)] });
    const { signal } = new AbortController();
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    try {
      for (const seconds of [0, 3500, 3590, 3700]) {
        vi.setSystemTime(seconds * 1000);
        await sources.send("things", plan, {}, { signal });
      }
    } finally {
      vi.useRealTimers();
    }
    const sent = seen.filter(({ url }) => url === "/thing").map(({ headers }) => headers.authorization);
    expect(sent).toEqual(["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"]);
  });

  it("the caller's credential is sent only where the settings declare it", async () => {
    const plan = secured(scheme("bearer"));
    await send(plan, having({ kind: "caller" }), {}, "Bearer mine");
    await send(plan, settingsOf(), {}, "Bearer mine");
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer mine", undefined]);
  });

  it("the error for a 401 names the missing setting and shows no secret", async () => {
    answer = (request, response) => json(response, 401, { message: `bad ${request.headers.authorization}` });
    expect((await failure(secured(scheme("bearer")))).hint).toBe(
      "Set sources.things.credentials.own in the configuration file.",
    );
    const shown = await failure(secured(scheme("bearer")), having({ kind: "bearer", token: "very-secret" }));
    expect(JSON.stringify(shown)).not.toContain("very-secret");
    expect(shown.message).toContain("[secret]");
  });
});

describe("where a request goes", () => {
  const servers = (url: string, shared = true, variables = {}) =>
    planOf({ servers: [{ url, shared, variables }] });

  it("the configuration replaces an operation's own server by that server's address, not by base_url", async () => {
    await send(
      servers("https://uploads.example.com", false),
      settingsOf({
        baseUrl: "https://unused.example",
        servers: { "https://uploads.example.com": `${origin}/up` },
      }),
    );
    expect(seen.map(({ url }) => url)).toEqual(["/up/thing"]);
  });

  it("the configuration's base_url replaces the document's server, but not an operation's own", async () => {
    await send(servers("https://api.example.com/v1"), settingsOf({ baseUrl: `${origin}/v2` }));
    expect(seen.map(({ url }) => url)).toEqual(["/v2/thing"]);
    expect(serverAddress(servers("https://uploads.example.com", false), settingsOf())).toEqual({
      url: "https://uploads.example.com",
      publicOnly: true,
    });
  });

  it.each([
    ["localhost", "http://localhost:1/"],
    ["a number", "http://169.254.169.254/latest"],
    ["a variable that leads inside", "http://{host}/"],
    ["another protocol", "ftp://example.com"],
    ["no host", "/v1"],
  ])("a request fails for a server address of the document with %s", async (_what, url) => {
    const plan = servers(url, true, { host: { default: "10.0.0.1", enum: [] } });
    const settings = settingsOf({ baseUrl: undefined });
    expect(await failure(plan, settings)).toMatchObject({
      code: "configuration_invalid",
      hint: "Set sources.things.base_url in the configuration file.",
    });
    expect(seen).toEqual([]);
  });

  it("a name that resolves to an internal address is rejected", async () => {
    const error = await new Promise((resolve) => publicLookup("localhost", {}, resolve));
    expect(error).toMatchObject({ code: "EINTERNAL", message: "localhost leads to an internal address" });
  });

  it("server variables come from the configuration, else from the document", () => {
    const variables = { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1", enum: [] } };
    const plan = servers("https://{region}.example.com/{version}/", true, variables);
    const settings = settingsOf({ baseUrl: undefined, variables: { region: "us" } });
    expect(serverAddress(plan, settings)).toEqual({ url: "https://us.example.com/v1", publicOnly: true });
  });
});
