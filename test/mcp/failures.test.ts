import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRunHandler } from "../../src/handlers/run-handler.ts";
import type { Step } from "../../src/handlers/step.ts";
import { type CallToolAnswer, toCallToolResult } from "../../src/mcp/result.ts";
import type { RequestPlan } from "../../src/openapi/operation-plan.ts";
import { createRuntime } from "../../src/runtime/runtime.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";
import { type HttpServer, serve } from "../support/http-server.ts";

/** What becomes of an upstream's answer on its whole way: HTTP, client, handler, runtime, MCP. */

const secret = "secret-0123456789";
let server: HttpServer;
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  server = await serve(async (_request, response) => answer(response));
});
afterAll(() => server.close());

const request: RequestPlan = {
  ...{ operationId: "removeThing", method: "DELETE", path: "/thing", accept: ["*/*"] },
  ...{
    servers: [{ url: "https://api.example.com", variables: {}, shared: true }],
    parameters: [],
    security: [],
  },
};
const calls: Record<"the Web Server" | "another API", Step["call"]> = {
  "the Web Server": ({ webServer }, _scope, options) =>
    webServer.DELETE("/projects/{project_id}", { ...options, params: { path: { project_id: "p1" } } }),
  "another API": ({ sources }, _scope, options) => sources.send("things", request, {}, options),
};
type Upstream = keyof typeof calls;
const upstreams: Upstream[] = ["the Web Server", "another API"];

async function called(upstream: Upstream, reaction: typeof answer): Promise<CallToolAnswer> {
  answer = reaction;
  const common = { baseUrl: server.url, timeoutMs: 5000, retryAttempts: 1 };
  const source = { name: "things", servers: {}, variables: {}, credentials: {}, ...common };
  const apis = {
    webServer: createWebServer({ ...common, apiKey: secret }),
    sources: createSources({ sources: [{ ...source, headers: { "x-key": secret } }] }),
  };
  const step: Step = {
    ...{ stepId: "remove", operationId: "removeThing", onFailure: "end", call: calls[upstream] },
    outputs: ({ response }) => ({ status: response.statusCode, body: response.body }),
  };
  const entry = {
    definition: {
      ...{ name: "remove_thing", title: "Remove", description: "Removes it.", annotations: {} },
      ...{ inputSchema: { type: "object" }, outputSchema: { type: "object" } },
    },
    ...{ toolset: "things", timeoutMs: 5000 },
    load: async () => ({
      ...{ validateInput: () => [], validateOutput: () => [] },
      handler: {
        ...{ kind: "proxy" as const, steps: [step] },
        result: ({ steps }: { steps: Record<string, { outputs?: Record<string, unknown> } | undefined> }) =>
          steps.remove?.outputs ?? {},
      },
    }),
  };
  const runtime = createRuntime([entry], createRunHandler(apis, { provider: undefined, maxTokens: 1000 }));
  const context = { signal: new AbortController().signal, progress: () => {} };
  return toCallToolResult(await runtime.call("remove_thing", {}, context));
}

function sends(status: number, headers: Record<string, string>, body: unknown = "") {
  const text = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return (response: ServerResponse) => void response.writeHead(status, headers).end(text);
}

const json = { "content-type": "application/json" };

describe.each(upstreams)("what %s refuses", (upstream) => {
  test.each([
    [400, json, { error: "no such colour" }, { code: "validation_failed", retryable: false }],
    [403, json, { detail: "Not yours.", owner: "ada" }, { code: "forbidden", retryable: false }],
    [409, json, ["taken", 7], { code: "state_conflict", retryable: false }],
    [418, { "content-type": "text/plain" }, "I am a teapot", { code: "upstream_error", retryable: false }],
    [
      429,
      { ...json, "retry-after": "30" },
      { a: 1 },
      { code: "rate_limited", retryable: true, retry_after: 30 },
    ],
    [500, json, { trace: null }, { code: "upstream_error", retryable: true }],
    [501, json, { later: true }, { retryable: false }],
    [503, { ...json, "retry-after": "0" }, {}, { code: "upstream_error", retryable: true, retry_after: 0 }],
  ])(
    `a refusal of ${upstream} with %i is an error with the body of the refusal`,
    async (status, headers, body, want) => {
      const { isError, structuredContent, content, _meta } = await called(
        upstream,
        sends(status, headers, body),
      );
      expect({ isError, structuredContent }).toEqual({ isError: true, structuredContent: undefined });
      expect(_meta?.["tmux-orchestrator/error"]).toMatchObject({ ...want, status, body });
      expect(JSON.stringify(content)).toContain("The server's answer: ");
    },
  );

  test(`a refusal of ${upstream} without a body becomes an error without a body`, async () => {
    const { _meta } = await called(upstream, sends(502, {}));
    expect(_meta?.["tmux-orchestrator/error"]).toMatchObject({ status: 502, retryable: true });
    expect(_meta?.["tmux-orchestrator/error"]).not.toHaveProperty("body");
  });

  test(`a refusal of ${upstream} with a picture becomes an error without a body`, async () => {
    const { _meta } = await called(
      upstream,
      sends(500, { "content-type": "image/png" }, Buffer.from([0, 255])),
    );
    expect(_meta?.["tmux-orchestrator/error"]).not.toHaveProperty("body");
  });

  test(`a long refusal of ${upstream} is cut`, async () => {
    const { _meta } = await called(upstream, sends(400, json, { list: Array(3000).fill("x") }));
    expect(_meta?.["tmux-orchestrator/error"]).toMatchObject({
      body: expect.stringMatching(/^\{"list":\["x".{3900,4000}… \(12010 characters\)$/),
    });
  });

  test(`a refusal of ${upstream} that repeats the key is shown without it`, async () => {
    const said = await called(upstream, sends(401, json, { sent: { key: secret } }));
    expect(JSON.stringify(said)).not.toContain(secret);
    expect(said._meta?.["tmux-orchestrator/error"]).toMatchObject({
      code: "unauthorized",
      body: { sent: { key: expect.stringMatching(/^\[.*\]$/) } },
    });
  });
});

test("a problem that only repeats the message is shown once", async () => {
  const problem = {
    code: "project_exists",
    detail: "There is one.",
    errors: [{ path: "/name", message: "taken" }],
  };
  const { content, _meta } = await called("the Web Server", sends(409, json, problem));
  expect(content).toEqual([{ type: "text", text: "There is one. (project_exists)\n- /name: taken" }]);
  expect(_meta?.["tmux-orchestrator/error"]).toMatchObject({ body: problem });
});

describe.each(upstreams)("what %s answers", (upstream) => {
  test.each([
    [204, {}],
    [200, json],
    [202, { "content-type": "text/plain", "content-length": "0" }],
  ])(`an answer of ${upstream} with %i and an empty body is a success`, async (status, headers) => {
    expect(await called(upstream, sends(status, headers))).toEqual({
      content: [{ type: "text", text: JSON.stringify({ status }) }],
      structuredContent: { status },
    });
  });
});

describe("a file in an answer becomes MCP content", () => {
  const bytes = Buffer.from([0, 1, 254, 255]);
  const data = bytes.toString("base64");
  test.each([
    ["image/png", { type: "image", data, mimeType: "image/png" }],
    ["audio/mpeg; x=1", { type: "audio", data, mimeType: "audio/mpeg" }],
    [
      "application/pdf",
      { type: "resource", resource: { uri: "attachment:///1", mimeType: "application/pdf", blob: data } },
    ],
  ])("a file of the type %s becomes MCP content", async (type, block) => {
    const { content, structuredContent, isError } = await called(
      "another API",
      sends(200, { "content-type": type }, bytes),
    );
    const described = { status: 200, body: { mime_type: type.split(";")[0], bytes: 4 } };
    expect(content).toEqual([{ type: "text", text: JSON.stringify(described) }, block]);
    expect({ isError, structuredContent }).toEqual({ isError: undefined, structuredContent: described });
  });
});
