import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { ToolError } from "../../src/errors/tool-error.ts";
import { runAi } from "../../src/handlers/ai.ts";
import { compileTool } from "../../src/handlers/compile.ts";
import type { Handler } from "../../src/handlers/handler.ts";
import { runProxy } from "../../src/handlers/proxy.ts";
import type { Apis } from "../../src/handlers/step.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";
import { compileRequest, type RequestValues } from "../../src/openapi/compile-request.ts";
import type { RequestPlan } from "../../src/openapi/operation-plan.ts";
import type { CallContext, LoadedTool, Tool } from "../../src/runtime/tool.ts";
import type { Sources } from "../../src/sources/sources.ts";
import type { WebServer } from "../../src/sources/web-server/web-server.ts";
import { fixture, removeRoots } from "./fixture.ts";

const generated = new Map<string, LoadedTool<Handler>>();
const compiled = new Map<string, LoadedTool<Handler>>();

beforeAll(async () => {
  await Promise.all(["valid", "valid-sources"].map(prepare));
});
afterAll(removeRoots);

async function prepare(name: string): Promise<void> {
  const root = fixture(name);
  const { diagnostics } = await generate({ root, check: false });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const module: { tools: Tool<Handler>[] } = await import(join(root, "generated/tools.ts"));
  for (const entry of module.tools) generated.set(entry.definition.name, await entry.load());
  const { documents } = loadManifest(join(root, "manifest/tools_manifest.json"));
  for (const plan of planTools(documents, { analyses: [], reviews: [] }).tools) {
    const entry = compileTool(plan, { analyses: {}, reviews: {} });
    expect(module.tools.find(({ definition }) => definition.name === plan.name)).toMatchObject({
      definition: entry.definition,
      toolset: entry.toolset,
      timeoutMs: entry.timeoutMs,
    });
    compiled.set(plan.name, await entry.load());
  }
}

const word = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom("$inputs.who", "{$item}", "__proto__", ""),
);
const optional = { requiredKeys: [] as [] };
const book = fc.record(
  {
    id: word,
    title: word,
    pages: fc.option(fc.integer({ min: -10, max: 90 })),
    "a-b": word,
    length: fc.integer(),
    constructor: word,
    tags: fc.array(word, { maxLength: 3 }),
    maker: fc.record({ name: word, "0": word }, optional),
    extra: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ["id", "title"] },
);
const answers = fc.array(
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record(
        {
          books: fc.array(book, { maxLength: 6, size: "max" }),
          id: word,
          title: word,
          pages: fc.option(fc.nat(9)),
        },
        { requiredKeys: ["id", "title"] },
      ),
    },
    { weight: 1, arbitrary: fc.constant({ id: "x", title: "y", broken: true }) },
    { weight: 1, arbitrary: fc.constant("failure" as const) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  ),
  { minLength: 8, maxLength: 8 },
);
const inputs: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  search_books: fc.record(
    {
      limit: fc.integer({ min: 0, max: 60 }),
      tags: fc.array(word, { maxLength: 2 }),
      who: word,
      options: fc.record({ deep: fc.boolean(), length: fc.nat(5) }, optional),
    },
    optional,
  ),
  "add-books": fc.record(
    {
      books: fc.array(
        fc.record({ title: word, pages: fc.nat(9), writer: word }, { requiredKeys: ["title"] }),
        { maxLength: 5 },
      ),
      clear: fc.boolean(),
    },
    { requiredKeys: ["books"] },
  ),
  judge_books: fc.record({ limit: fc.nat(9), id: word }, optional),
  page_books: fc.record({ limit: fc.nat(9), offset: fc.nat(9) }, optional),
  order_books: fc.record(
    {
      limit: fc.nat(9),
      tags: fc.array(word, { maxLength: 3 }),
      reader: fc.oneof(word, fc.constant("a\nb")),
      filter: fc.dictionary(word, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3, noNullPrototype: true }),
    },
    optional,
  ),
  set_cover: fc.record(
    {
      id: fc.oneof(
        { weight: 5, arbitrary: fc.stringMatching(/^[a-z]{1,4}$/) },
        { weight: 1, arbitrary: word },
      ),
      title: word,
      file: fc.oneof(
        fc.record({ text: word, filename: word }, { requiredKeys: ["text"] }),
        fc.record({ base64: fc.constantFrom("AAE=", "??"), filename: word }, { requiredKeys: ["base64"] }),
      ),
    },
    { requiredKeys: ["id"] },
  ),
};

test.each(["search_books", "add-books", "judge_books", "page_books", "order_books", "set_cover"])(
  "the tool %s sends and returns the same when it is generated and when it is compiled at run time",
  async (name) => {
    let succeeded = 0;
    let paged = 0;
    await fc.assert(
      fc.asyncProperty(inputs[name] ?? fc.constant({}), answers, async (input, queue) => {
        const first = await run(generated.get(name), input, queue);
        if (first.output) succeeded += 1;
        if (first.output && "next" in first.output.value) paged += 1;
        expect(await run(compiled.get(name), input, queue)).toEqual(first);
      }),
      { numRuns: 150 },
    );
    // Otherwise only failures would have been compared.
    expect(succeeded).toBeGreaterThan(50);
    expect(paged > 20).toBe(name === "page_books");
  },
);

/** The requests of a call and its result. */
async function run(module: LoadedTool<Handler> | undefined, given: object, queue: readonly unknown[]) {
  if (!module) throw new Error("The tool is missing.");
  const input = structuredClone(given) as Record<string, unknown>;
  const issues = module.validateInput(input);
  const { apis, requests } = recordingApis(queue);
  const context: CallContext = { signal: new AbortController().signal, progress: () => undefined };
  try {
    const { handler } = module;
    const output =
      handler.kind === "proxy"
        ? await runProxy(handler, apis, input, context)
        : await runAi(handler, apis, { maxTokens: 1 }, input, context);
    return { issues, input, requests, output, outputIssues: module.validateOutput(output.value) };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { issues, input, requests, error: { ...error, message: error.message, cause: undefined } };
  }
}

/** Stands in for the clients: records requests, those to other APIs as bytes, and responds from a queue. */
function recordingApis(queue: readonly unknown[]): { apis: Apis; requests: unknown[] } {
  const requests: unknown[] = [];
  const respond = (request: unknown) => {
    requests.push(structuredClone(request));
    const data = structuredClone(queue[requests.length - 1]);
    if (data === "failure") throw new ToolError("upstream_error", "It broke.", { status: 500 });
    return { statusCode: 200, header: { etag: `"${requests.length}"` }, body: data };
  };
  const answer =
    (method: string) =>
    async (path: string, { params, body }: { params?: RequestValues; body?: unknown }) =>
      respond({ method, path, ...params, body });
  const webServer = {
    GET: answer("GET"),
    POST: answer("POST"),
    DELETE: answer("DELETE"),
    send: async ({ method, path }: RequestPlan, values: RequestValues) =>
      respond({ method, path, ...values, body: values.body }),
  };
  const sources: Sources = {
    async send(source, plan, values) {
      return respond({ source, ...compileRequest(plan)(values) });
    },
  };
  return { apis: { webServer: webServer as unknown as WebServer, sources }, requests };
}
