import { expect, test } from "vitest";
import { discoveredRuntime } from "../../src/discovery/discovered-runtime.ts";
import type { FoundTool } from "../../src/discovery/tool-index.ts";
import { createRuntime } from "../../src/runtime/runtime.ts";
import type { CallContext, ToolResult } from "../../src/runtime/tool.ts";
import { petstoreTools, toolNamed } from "./tools.ts";

const context: CallContext = { signal: new AbortController().signal, progress: () => {} };
const tools = petstoreTools();
const runtime = served(tools);

/** Each tool gives its arguments back, with a file and usage beside it; one that is called `fail…` fails. */
function served(found: readonly FoundTool[]) {
  const inner = createRuntime(
    found.map(({ definition, toolset }) => ({
      definition,
      toolset,
      timeoutMs: 1000,
      load: async () => ({
        validateInput: (input: unknown) =>
          Object(input).petId === "no id" ? [{ path: "/petId", message: "must be integer" }] : [],
        validateOutput: () => [],
        handler: undefined,
      }),
    })),
    async (_handler, input) => ({
      value: { input },
      meta: { "test/cost": 1 },
      attachments: [{ contentType: "image/png", bytes: new Uint8Array([1]) }],
    }),
  );
  return discoveredRuntime(found, inner);
}

async function value(name: string, args: object = {}): Promise<Record<string, unknown>> {
  const result = await runtime.call(name, args, context);
  if (result.isError) throw new Error(result.error.message);
  return result.value;
}

function failure(result: ToolResult) {
  return result.isError ? result.error : undefined;
}

test("three tools are listed, and the search tool names the toolsets", () => {
  const [search, describe, call] = runtime.list();
  expect(runtime.list()).toHaveLength(3);
  expect([search?.name, describe?.name, call?.name]).toEqual(["search_tools", "describe_tools", "call_tool"]);
  expect(search?.description).toContain(`of ${tools.length} tools`);
  expect(search?.description).toContain("store (");
});

test("a search returns the best match first, page by page, each tool once", async () => {
  const first = await value("search_tools", { query: "pet", limit: 4 });
  expect(first).toMatchObject({ next_cursor: "4", total: expect.any(Number) });
  const names: unknown[] = [];
  for (
    let page = first;
    ;
    page = await value("search_tools", { query: "pet", limit: 4, cursor: page.next_cursor })
  ) {
    names.push(...[page.tools].flat().map((tool) => Object(tool).name));
    if (page.next_cursor === undefined) break;
  }
  expect(names).toHaveLength(Number(first.total));
  expect(new Set(names).size).toBe(names.length);
});

test("a search can be limited to one toolset or to tools that change nothing, or list every tool", async () => {
  const inStore = await value("search_tools", { toolset: "store", limit: 50 });
  expect([inStore.tools].flat().map((tool) => Object(tool).toolset)).toEqual(
    Array(Number(inStore.total)).fill("store"),
  );
  const harmless = await value("search_tools", { query: "pet", read_only: true, limit: 50 });
  expect([harmless.tools].flat().every((tool) => Object(tool).read_only === true)).toBe(true);
  expect((await value("search_tools", { limit: 50 })).total).toBe(tools.length);
});

test("an unknown toolset is reported with the known ones", async () => {
  const error = failure(await runtime.call("search_tools", { query: "pet", toolset: "stor" }, context));
  expect(error).toMatchObject({
    code: "invalid_arguments",
    message: 'There is no toolset "stor". Did you mean "store"?',
    issues: [{ path: "/toolset" }],
  });
});

test("a description has the arguments' schema, and the output's on request", async () => {
  const add = tools.find(({ definition }) => definition.name === "add_pet")?.definition;
  const described = await value("describe_tools", { names: ["add_pet", "ad_pet"] });
  expect(described).toEqual({
    tools: [expect.objectContaining({ name: "add_pet", input_schema: add?.inputSchema })],
    not_found: [{ name: "ad_pet", message: 'There is no such tool. Did you mean "add_pet"?' }],
  });
  expect([described.tools].flat()[0]).not.toHaveProperty("output_schema");
  const whole = await value("describe_tools", { names: ["add_pet"], output_schema: true });
  expect([whole.tools].flat()[0]).toMatchObject({ output_schema: add?.outputSchema });
});

test("a call returns the complete result of the tool", async () => {
  const args = { petId: 7 };
  const direct = await runtime.call("get_pet_by_id", args, context);
  expect(await runtime.call("call_tool", { name: "get_pet_by_id", arguments: args }, context)).toEqual(
    direct,
  );
  expect(direct).toMatchObject({ isError: false, meta: { "test/cost": 1 }, attachments: [{}] });
});

test("call_tool returns the tool's error for invalid arguments, with their path", async () => {
  const args = { name: "get_pet_by_id", arguments: { petId: "no id" } };
  expect(failure(await runtime.call("call_tool", args, context))).toMatchObject({
    code: "invalid_arguments",
    message: "The arguments of get_pet_by_id are not valid.",
    issues: [{ path: "/petId", message: "must be integer" }],
  });
});

test.each([
  ["an unknown name", { name: "ad_pet" }, "/name", 'There is no tool "ad_pet". Did you mean "add_pet"?'],
  ["its own name", { name: "call_tool" }, "/name", 'There is no tool "call_tool".'],
  ["a missing name", { arguments: {} }, "/name", "The arguments of call_tool are not valid."],
])("call_tool rejects %s with the path and the next step", async (_what, args, path, message) => {
  const error = failure(await runtime.call("call_tool", args, context));
  expect(error).toMatchObject({ code: "invalid_arguments", issues: [{ path }], hint: expect.any(String) });
  expect(error?.message).toContain(message);
});

test("call_tool has the annotations of the least harmless tool that it can call", () => {
  const annotationsOf = (found: FoundTool[]) => served(found).list()[2]?.annotations;
  const harmless = toolNamed("show", "Show", { readOnlyHint: true, openWorldHint: false });
  const careful = toolNamed("add", "Add", { destructiveHint: false });
  expect(annotationsOf([harmless])).toMatchObject({
    ...{ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  });
  expect(annotationsOf([harmless, careful])).toMatchObject({
    ...{ readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  });
  expect(annotationsOf([careful, toolNamed("drop", "Drop")])).toMatchObject({ destructiveHint: true });
});
