import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Harness } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

const call = (...given: Parameters<Harness["call"]>) => harness.call(...given);

describe("who may ask", () => {
  test("health and readiness need no key", async () => {
    const headers = { authorization: "" };
    expect((await call("GET", "/system/health", { headers })).body.status).toBe("ok");
    const ready = await call("GET", "/system/ready", { headers });
    expect(ready.body).toMatchObject({ ready: true, checks: { store: { ok: true }, tmux: { ok: true } } });
  });

  test.each([
    ["no key", {}],
    ["another key", { authorization: "Bearer nonsense" }],
    ["another scheme", { authorization: "Basic a2V5" }],
  ])("a request with %s is rejected with 401", async (_, headers) => {
    const answer = await call("GET", "/projects", { headers: { authorization: "", ...headers } });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      code: "unauthorized",
      retryable: false,
      instance: "/api/v1/projects",
    });
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(JSON.stringify(answer.body)).not.toContain(harness.key);
  });

  test("a request from a page of another origin is rejected even with a valid key", async () => {
    const answer = await call("GET", "/projects", { headers: { origin: "https://evil.example" } });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  test("a request with the Host of another site is rejected with 403", async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(harness.url);
      const headers = { host: `evil.example:${port}`, authorization: `Bearer ${harness.key}` };
      request({ host: "127.0.0.1", port, path: "/api/v1/projects", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe("requests that the contract does not allow", () => {
  test("an unknown address is answered with 404, and the error names openapi.json", async () => {
    const answer = await call("GET", "/nothing/here");
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(answer.body.detail).toContain("openapi.json");
  });

  test("a method that the address does not support is answered with 405 and the allowed methods", async () => {
    const answer = await call("PATCH", "/projects");
    expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  test("a body whose content type is not JSON is rejected with 415", async () => {
    const answer = await call("POST", "/projects", { text: "{}", headers: { "content-type": "text/plain" } });
    expect(answer).toMatchObject({ status: 415, body: { code: "unsupported_media_type" } });
  });

  test.each(["{", "[]", "null", "5", '"text"'])("the body %s is rejected with its errors", async (text) => {
    const answer = await call("POST", "/projects", { text });
    expect(answer).toMatchObject({ status: 422, body: { code: "validation_failed" } });
    expect(answer.body.errors).not.toEqual([]);
  });

  test("each error of a request is reported with its place and with what is allowed", async () => {
    const answer = await call("POST", "/projects", {
      body: {
        name: "a b",
        path: "/x/../y",
        specification: "",
        project_size: "huge",
        nonsense: 1,
        agent_command: 7,
        team_composition: ["Developer"],
      },
      headers: { "idempotency-key": "with space" },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { path: "/name", message: expect.stringContaining("1 to 64 characters") },
        { path: "/path", message: expect.stringContaining("absolute path") },
        { path: "/specification", message: expect.stringContaining("fewer than 1 char") },
        { path: "/project_size", message: "must be one of small, medium, large" },
        { path: "/nonsense", message: expect.stringContaining("Known are name, path") },
        { path: "/agent_command", message: expect.stringContaining("program") },
        { path: "/team_composition/0", message: expect.stringContaining("lower-case letter") },
        { path: "header.idempotency-key", message: expect.stringContaining("printable ASCII") },
      ]),
    );
  });

  test("a missing member is reported together with its other name", async () => {
    const answer = await call("POST", "/projects", { body: { name: "x" } });
    expect(answer.body.errors).toEqual([
      { path: "", message: "needs one of path, project_path" },
      { path: "", message: "needs one of specification, spec_content" },
    ]);
  });

  test("query parameters are accepted as numbers, flags and lists, and invalid ones are reported", async () => {
    const good = await call("GET", "/projects?limit=5&include_metrics=true&status_filter=running");
    expect(good.status).toBe(200);
    const bad = await call("GET", "/projects?limit=0&status_filter=running&status_filter=nope&colour=red");
    expect(bad.body.errors).toEqual(
      expect.arrayContaining([
        { path: "query.limit", message: "must be >= 1" },
        { path: "query.status_filter", message: expect.stringContaining("creating, running") },
        { path: "query.colour", message: expect.stringContaining("Known are status_filter") },
      ]),
    );
  });

  test("a specification of more than 1,048,576 characters is rejected with 422 and its place", async () => {
    const specification = "x".repeat(2_200_000);
    const answer = await call("POST", "/projects", { body: { name: "x", path: "/x", specification } });
    expect(answer).toMatchObject({ status: 422, body: { code: "validation_failed" } });
    expect(answer.body.errors[0].path).toBe("/specification");
  });

  test("an operation that is not implemented is answered with 501 and its name", async () => {
    const answer = await call("POST", "/workflows/some-workflow/run", { body: {} });
    expect(answer).toMatchObject({ status: 501, body: { code: "not_implemented" } });
    expect(answer.body.detail).toContain("runWorkflow");
  });
});

describe("what the server says of itself", () => {
  test("getCapabilities lists implemented operations and omits one that answers 501", async () => {
    const { body } = await call("GET", "/system/capabilities");
    expect(body.operations).toEqual(
      expect.arrayContaining([
        "createProject",
        "getCapabilities",
        "getProjectStatus",
        "resolveConflict",
        "sendMessage",
      ]),
    );
    expect(body.operations).not.toContain("runWorkflow");
    expect(body.tools.tmux).toMatch(/^\d/);
    expect(body.idempotency).toBe(true);
    expect(body.tmux_hazards).toContainEqual(expect.objectContaining({ id: "semicolon_ends_command" }));
  });

  test("GET /openapi.json returns the contract as OpenAPI 3.1.0", async () => {
    const { body } = await call("GET", "/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    expect(JSON.stringify(body)).toContain("$ref");
  });

  test("an error has the same request id in its header and in its body", async () => {
    const { headers, body } = await call("GET", "/projects/none");
    expect(headers.get("x-request-id")).toBe(body.request_id);
  });
});
