import { pino } from "pino";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createAnthropicProvider } from "../../src/ai/anthropic.ts";
import type { ModelRequest } from "../../src/ai/provider.ts";
import { selectProvider } from "../../src/ai/select.ts";
import { ToolError } from "../../src/errors/tool-error.ts";
import { type Handle, serve } from "../support/http-server.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface Asked {
  readonly path: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Record<string, unknown>;
}

type Answer = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string } | Handle;

/** The Messages API as far as this provider can tell. */
async function messagesApi(...answers: Answer[]) {
  const asked: Asked[] = [];
  const server = await serve(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    asked.push({
      path: `${request.method} ${request.url}`,
      headers: request.headers,
      body: JSON.parse(text),
    });
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? {};
    if (typeof answer === "function") return answer(request, response);
    const { status = 200, headers, json, text: body = JSON.stringify(json) } = answer;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  });
  open.push(server);
  return { url: server.url, asked };
}

function message(text: string, more: object = {}) {
  return {
    json: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "claude-sonnet-5-5",
      content: [
        { type: "thinking", thinking: "hm", signature: "s" },
        { type: "text", text, citations: null },
      ],
      stop_reason: "end_turn",
      stop_sequence: null,
      stop_details: null,
      usage: {
        input_tokens: 12,
        output_tokens: 34,
        cache_read_input_tokens: 56,
        cache_creation_input_tokens: null,
      },
      ...more,
    },
  };
}

const apiError = (status: number, type: string, words: string, headers = {}) => ({
  status,
  headers,
  json: { type: "error", error: { type, message: words } },
});

const apiKey = "sk-ant-0123456789";

const request: ModelRequest = {
  instructions: "Judge the project.",
  data: '<block name="status">{}</block>',
  schema: { type: "object", required: ["score"], properties: { score: { type: "integer", minimum: 0 } } },
  maxTokens: 2000,
  signal: new AbortController().signal,
};

function provider(baseUrl: string, more: object = {}) {
  return createAnthropicProvider({ apiKey, baseUrl, retries: 0, ...more });
}

async function failure(work: Promise<unknown>): Promise<ToolError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ToolError)) throw new Error(`no ToolError came: ${error}`);
  const told = [error.message, error.hint, String(error.stack), String(error.cause)];
  expect(told.join("\n")).not.toContain(apiKey);
  return error;
}

describe("a question", () => {
  test("a request requires JSON of the schema, with the instructions marked for the cache", async () => {
    const { url, asked } = await messagesApi(message('{"score": 7}'));
    expect(await provider(url).answer(request)).toEqual({
      value: { score: 7 },
      text: '{"score": 7}',
      model: "claude-sonnet-5-5",
      usage: { input_tokens: 12, output_tokens: 34, cache_read_input_tokens: 56 },
    });
    expect(asked[0]?.path).toBe("POST /v1/messages");
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      "anthropic-version": "2026-10-21",
    });
    expect(asked[0]?.body).toEqual({
      model: "claude-sonnet-5-5",
      max_tokens: 2000,
      system: [{ type: "text", text: "Judge the project.", cache_control: { type: "ephemeral" } }],
      messages: [{ role: "user", content: '<block name="status">{}</block>' }],
      output_config: {
        format: {
          type: "json_schema",
          schema: {
            type: "object",
            required: ["score"],
            properties: { score: { type: "integer", description: "{minimum: 0}" } },
            additionalProperties: false,
          },
        },
      },
    });
  });

  test("a request for a repair shows the earlier answer and what is wrong with it", async () => {
    const { url, asked } = await messagesApi(message('{"score": 1}'));
    await provider(url).answer({
      ...request,
      repair: { answer: '{"score": "high"} ', problems: "/score: must be integer" },
    });
    expect(asked[0]?.body.messages).toEqual([
      { role: "user", content: request.data },
      { role: "assistant", content: '{"score": "high"}' },
      { role: "user", content: expect.stringContaining("/score: must be integer") },
    ]);
  });

  test("a request uses the model of the settings", async () => {
    const { url, asked } = await messagesApi(message("{}"));
    await provider(url, { model: "claude-opus-5-5" }).answer(request);
    expect(asked[0]?.body.model).toBe("claude-opus-5-5");
  });

  test("a request for the model of the specification uses its successor, and logs it", async () => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const { url, asked } = await messagesApi(message("{}"));
    await provider(url, { model: "claude-3-sonnet-20240229", logger }).answer(request);
    expect(asked[0]?.body.model).toBe("claude-sonnet-5-5");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("claude-3-sonnet-20240229 is no longer offered; claude-sonnet-5-5 is used");
  });

  test("the settings alone decide a request, whatever the environment holds", async () => {
    const { url, asked } = await messagesApi(message("{}"));
    vi.stubEnv("ANTHROPIC_BASE_URL", "http://127.0.0.1:9");
    vi.stubEnv("ANTHROPIC_API_KEY", "sk-other");
    vi.stubEnv("ANTHROPIC_AUTH_TOKEN", "token-other");
    vi.stubEnv("ANTHROPIC_CUSTOM_HEADERS", "x-custom: 1\nauthorization: Bearer other\nx-api-key: other");
    vi.stubEnv("ANTHROPIC_LOG", "debug");
    await provider(url).answer(request);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(asked[0]?.headers).not.toHaveProperty("x-custom");
    expect(asked[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test("a request leaves the schema unchanged, and closes what the SDK alone would leave open", async () => {
    const schema = {
      type: "object",
      properties: {
        owner: {
          type: ["object", "null"],
          description: "who",
          properties: { name: { type: ["string", "null"] } },
        },
        state: { type: ["string", "null"], enum: ["on", null] },
        facts: { items: { properties: { any: {} } } },
        link: { $ref: "#/$defs/link" },
      },
      $defs: {
        link: {
          type: "object",
          properties: { url: { type: "string", format: "uri" } },
          additionalProperties: true,
        },
      },
    };
    const before = structuredClone(schema);
    const { url, asked } = await messagesApi(message("{}"));
    await provider(url).answer({ ...request, schema });
    expect(schema).toEqual(before);
    const nullable = { anyOf: [{ type: "string" }, { type: "null" }] };
    const anything = {
      anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }],
    };
    const closed = (properties: object) => ({ type: "object", properties, additionalProperties: false });
    expect(asked[0]?.body.output_config).toEqual({
      format: {
        type: "json_schema",
        schema: {
          $defs: { link: closed({ url: { type: "string", format: "uri" } }) },
          ...closed({
            owner: { description: "who", anyOf: [closed({ name: nullable }), { type: "null" }] },
            state: { enum: ["on", null] },
            facts: { type: "array", items: closed({ any: anything }) },
            link: { $ref: "#/$defs/link" },
          }),
        },
      },
    });
  });
});

describe("an answer that is not finished", () => {
  const rows = [
    {
      name: "a refusal, with its reason",
      more: {
        stop_reason: "refusal",
        stop_details: { type: "refusal", category: "cyber", explanation: "It could harm." },
      },
      want: { code: "ai_refused", message: "The model refused to answer: It could harm.", retryable: false },
    },
    { name: "a refusal without a reason", more: { stop_reason: "refusal" }, want: { code: "ai_refused" } },
    {
      name: "the bound on tokens",
      more: { stop_reason: "max_tokens" },
      want: { code: "ai_truncated", message: "The model's answer was cut off after 34 tokens." },
    },
    {
      name: "the context window",
      more: { stop_reason: "model_context_window_exceeded" },
      want: { code: "ai_truncated" },
    },
    { name: "a pause", more: { stop_reason: "pause_turn" }, want: { code: "ai_truncated", retryable: true } },
  ];
  test.each(rows)("an unfinished answer fails with its reason: $name", async ({ more, want }) => {
    const { url } = await messagesApi(message('{"score": 7}', more));
    expect(await failure(provider(url).answer(request))).toMatchObject(want);
  });

  test("an answer that is not JSON comes back as text without a value, so that it can be repaired", async () => {
    const { url } = await messagesApi(message("Sure! The score is 7."));
    expect(await provider(url).answer(request)).toMatchObject({
      value: undefined,
      text: "Sure! The score is 7.",
    });
  });
});

describe("a failure of the API", () => {
  const rows: { name: string; answer: Answer; want: object }[] = [
    {
      name: "a wrong key",
      answer: apiError(401, "authentication_error", `invalid x-api-key ${apiKey}`),
      want: {
        status: 401,
        retryable: false,
        message: "The Anthropic API does not accept the key (401). It says: invalid x-api-key [API key]",
        hint: "Check ANTHROPIC_API_KEY.",
      },
    },
    {
      name: "an unknown model",
      answer: apiError(404, "not_found_error", "model: claude-x"),
      want: { status: 404, hint: "Set default_model to a current model." },
    },
    {
      name: "the rate limit",
      answer: apiError(429, "rate_limit_error", "slow down", { "retry-after": "9" }),
      want: { status: 429, retryable: true, retryAfter: 9 },
    },
    {
      name: "too much load",
      answer: apiError(529, "overloaded_error", "Overloaded"),
      want: { status: 529, retryable: true },
    },
    {
      name: "its own error",
      answer: apiError(500, "api_error", "oops"),
      want: { status: 500, retryable: true },
    },
    {
      name: "a bad request",
      answer: apiError(400, "invalid_request_error", "no"),
      want: { status: 400, retryable: false },
    },
    {
      name: "a web page in its place",
      answer: { headers: { "content-type": "text/html" }, text: "<html></html>" },
      want: { hint: "Check ANTHROPIC_BASE_URL." },
    },
    { name: "broken JSON", answer: { text: '{"content": [' }, want: { hint: "Check ANTHROPIC_BASE_URL." } },
    { name: "a lost connection", answer: (asked) => void asked.socket.destroy(), want: { retryable: true } },
  ];
  test.each(rows)("a failure of the API is reported with the next step: $name", async ({ answer, want }) => {
    const { url } = await messagesApi(answer);
    expect(await failure(provider(url).answer(request))).toMatchObject({ code: "ai_unavailable", ...want });
  });

  test("a temporary failure of the API is retried", async () => {
    const busy = apiError(529, "overloaded_error", "Overloaded", { "retry-after-ms": "1" });
    const { url, asked } = await messagesApi(busy, busy, message("{}"));
    await provider(url, { retries: 2 }).answer(request);
    expect(asked).toHaveLength(3);
  });

  test("an API that does not answer in time is reported as such", async () => {
    const { url } = await messagesApi(() => {});
    const error = await failure(provider(url, { timeoutMs: 50 }).answer(request));
    expect(error).toMatchObject({ code: "ai_unavailable", retryable: true });
    expect(error.message).toBe("The Anthropic API did not answer in time.");
  });
});

describe("a cancelled question", () => {
  test.each([
    { name: "before the answer begins", hang: (() => {}) as Handle },
    {
      name: "in the middle of the answer",
      hang: ((_request, response) =>
        void response.writeHead(200, { "content-type": "application/json" }).write("{")) as Handle,
    },
  ])("a cancelled request closes its socket: $name", async ({ hang }) => {
    let closed = false;
    const { url, asked } = await messagesApi((asking, response) => {
      asking.socket.on("close", () => (closed = true));
      return hang(asking, response);
    });
    const caller = new AbortController();
    const call = failure(provider(url, { retries: 2 }).answer({ ...request, signal: caller.signal }));
    await expect.poll(() => asked.length).toBe(1);
    caller.abort();
    expect((await call).code).toBe("cancelled");
    await expect.poll(() => closed).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("a request ends at the caller's deadline, even while it waits to retry", async () => {
    const { url, asked } = await messagesApi(
      apiError(429, "rate_limit_error", "slow", { "retry-after": "30" }),
    );
    const call = provider(url, { retries: 2 }).answer({ ...request, signal: AbortSignal.timeout(100) });
    expect((await failure(call)).code).toBe("deadline_exceeded");
    expect(asked).toHaveLength(1);
  });
});

describe("the provider of the settings", () => {
  test("the provider is Anthropic with a key, and there is none without", () => {
    expect(selectProvider({ anthropicApiKey: apiKey })?.name).toBe("anthropic");
    expect(selectProvider({})).toBeUndefined();
    expect(selectProvider({ anthropicApiKey: "" })).toBeUndefined();
  });

  test("a key that no header can carry is rejected without showing it", () => {
    const select = () => selectProvider({ anthropicApiKey: `${apiKey}\n` });
    expect(select).toThrow(expect.objectContaining({ code: "configuration_invalid" }));
    expect(select).toThrow(expect.objectContaining({ message: expect.not.stringContaining(apiKey) }));
  });
});
