import { beforeEach, describe, expect, it } from "vitest";
import { compileTool } from "../../src/handlers/compile.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { HttpAnswer, HttpRequest } from "../../src/net/http-message.ts";
import type { SourceSettings } from "../../src/sources/settings.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";
import { recordExample } from "../../src/tool-tests/record-example.ts";
import { runExample } from "../../src/tool-tests/run-example.ts";

const api = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example.com" }],
  security: [{ token: [] }, {}],
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "getPet",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "note", in: "query", schema: { type: "string" } },
        ],
        responses: { 200: { description: "ok", content: { "application/json": { schema: {} } } } },
      },
    },
  },
};

const manifest = {
  manifestVersion: 1,
  sourceDescriptions: [{ name: "pets", url: "../schemas/pets.json", type: "openapi", settings: "pets" }],
  tools: [
    {
      name: "get_pets",
      description: "Gives pets",
      toolset: "pets",
      inputSchema: {
        type: "object",
        properties: { ids: { type: "array", items: { type: "string" } }, note: { type: "string" } },
      },
      outputSchema: { type: "object", properties: { pets: { type: "array", items: {} } } },
      handler: {
        kind: "proxy",
        steps: [
          {
            stepId: "get",
            operationId: "getPet",
            forEach: { in: "$inputs.ids", maxConcurrency: 1 },
            parameters: { id: "$item", note: "$inputs.note" },
            onFailure: "continue",
          },
        ],
        result: { pets: "$steps.get.outputs.body" },
      },
    },
  ],
};

/** What the API answers, by path; one after another where there are several. */
let answers: Record<string, { status?: number; type?: string; body: string }[]>;
let sent: HttpRequest[];
beforeEach(() => {
  answers = {};
  sent = [];
});

function tool() {
  const files = new Map([
    ["manifest/tools.json", { kind: "json" as const, value: structuredClone<unknown>(manifest) }],
    ["schemas/pets.json", { kind: "json" as const, value: api }],
  ]);
  const { tools, diagnostics } = planTools(
    { manifest: "manifest/tools.json", files },
    { analyses: [], reviews: [] },
  );
  const [plan] = tools;
  if (plan?.handler.kind !== "proxy") throw new Error(JSON.stringify(diagnostics));
  return { tool: compileTool(plan, { analyses: {}, reviews: {} }), steps: plan.handler.steps };
}

async function answer(request: HttpRequest): Promise<HttpAnswer> {
  sent.push(request);
  const given = answers[new URL(request.url).pathname] ?? [];
  const {
    status = 200,
    type = "application/json",
    body,
  } = (given.length > 1 ? given.shift() : given[0]) ?? {
    status: 404,
    body: "{}",
  };
  return { status, headers: { "content-type": type }, bytes: Buffer.from(body, "latin1") };
}

/** Records a call and plays it again. */
async function recorded(input: Record<string, unknown>, settings: Partial<SourceSettings> = {}) {
  const pets = {
    ...{ name: "pets", baseUrl: "https://pets.example.com", servers: {}, variables: {}, headers: {} },
    ...{ credentials: {}, timeoutMs: 1000, retryAttempts: 2, ...settings },
  };
  const { example } = await recordExample(tool(), {
    name: "a call",
    arguments: input,
    open: (record) => ({
      webServer: createWebServer({ baseUrl: "https://unused.test" }),
      sources: createSources({
        sources: [pets],
        transport: record(answer),
        backoff: { firstWaitMs: 1, maxWaitMs: 1 },
      }),
    }),
    secrets: Object.values(pets.headers),
  });
  return { example, problems: await runExample(tool(), example) };
}

describe("a recorded call", () => {
  it("a recorded call has an answer for each request, also for equal requests that fail", async () => {
    answers = { "/pets/5": [{ body: '{"id": 5}' }] };
    const { example, problems } = await recorded({ ids: ["7", "7", "5"] });
    expect(problems).toEqual([]);
    expect(example.exchanges.map(({ request, response }) => [request.url, response.status])).toEqual([
      ["https://pets.test/pets/7", 404],
      ["https://pets.test/pets/7", 404],
      ["https://pets.test/pets/5", 200],
    ]);
    expect(example.result).toEqual({ pets: [{ id: 5 }] });
  });

  it("a recorded call has only the last answer to a request that was retried", async () => {
    answers = { "/pets/5": [{ status: 503, body: "{}" }, { body: '{"id": 5}' }] };
    const { example, problems } = await recorded({ ids: ["5"] });
    expect(problems).toEqual([]);
    expect(sent).toHaveLength(2);
    expect(example.exchanges).toMatchObject([{ response: { status: 200, json: { id: 5 } } }]);
  });

  it.each<[string, string | undefined, string, unknown]>([
    ["as they are", undefined, '{"you": "by sesame-1"}', { you: "by ***" }],
    ["as JSON writes them", 'a"b\\c', '{"you": "a\\"b\\\\c"}', { you: "***" }],
    ["in names of members", undefined, '{"sesame-1": 1}', { "***": 1 }],
  ])("a recorded call hides secrets in answers: %s", async (_what, secret, body, wanted) => {
    answers = { "/pets/5": [{ body }] };
    const { example, problems } = await recorded(
      { ids: ["5"] },
      { headers: { "X-Key": secret ?? "sesame-1" } },
    );
    expect(problems).toEqual([]);
    expect(example.result).toEqual({ pets: [wanted] });
    expect(JSON.stringify(example)).not.toMatch(/sesame|a\\\\?"b/);
  });

  it("a recorded call hides secrets in arguments and in the requests made from them", async () => {
    answers = { "/pets/5": [{ body: '{"id": 5}' }] };
    const headers = { "X-Key": "open sesame" };
    const { example, problems } = await recorded({ ids: ["5"], note: "with open sesame" }, { headers });
    expect(sent[0]?.url).toBe("https://pets.example.com/pets/5?note=with%20open%20sesame");
    expect(problems).toEqual([]);
    expect(example).toMatchObject({
      arguments: { note: "with ***" },
      exchanges: [{ request: { url: "https://pets.test/pets/5?note=with%20%2A%2A%2A" } }],
    });
  });

  it("a recorded call hides a token that nobody configured as a secret", async () => {
    answers = { "/pets/5": [{ body: '{"you": "Bearer fetched-token"}' }] };
    const credentials = { token: { kind: "bearer" as const, token: "fetched-token" } };
    const { example, problems } = await recorded({ ids: ["5"] }, { credentials });
    expect(sent[0]?.headers.authorization).toBe("Bearer fetched-token");
    expect(problems).toEqual([]);
    expect(example.result).toEqual({ pets: [{ you: "***" }] });
  });

  it("a recorded call keeps the bytes of a file without a secret", async () => {
    const body = "\x89PNG\r\n\x1a\n\0\xff";
    answers = { "/pets/6": [{ type: "image/png", body }] };
    const { example, problems } = await recorded({ ids: ["6"] }, { headers: { "X-Key": "sesame-1" } });
    expect(problems).toEqual([]);
    expect(example.exchanges).toMatchObject([
      { response: { base64: Buffer.from(body, "latin1").toString("base64") } },
    ]);
  });

  it("a recorded call keeps a content type that contains a secret, and hides only the secret in a file", async () => {
    answers = {
      "/pets/5": [{ body: '{"id": 5}' }],
      "/pets/6": [{ type: "image/png", body: "\x89json\xff" }],
    };
    const { example } = await recorded({ ids: ["5", "6"] }, { headers: { "X-Form": "json" } });
    expect(example.exchanges.map(({ response }) => response)).toEqual([
      { status: 200, headers: { "content-type": "application/json" }, json: { id: 5 } },
      {
        status: 200,
        headers: { "content-type": "image/png" },
        base64: Buffer.from("\x89***\xff", "latin1").toString("base64"),
      },
    ]);
  });
});
