import { expect, it } from "vitest";
import { readPlanFile, writePlanFile } from "../../src/manifest/plan-file.ts";
import { messageLine, readyTools } from "../../src/mcp/message-line.ts";
import { readyDefinition } from "../../src/runtime/ready-definition.ts";
import type { ToolDefinition } from "../../src/runtime/tool.ts";

/** A list of tools is written from the bytes that are there already: clients must not see the difference. */

const owner = { program: "test", manifest: "/tools.json" };
const own = ["first", "second"].map(definitionOf);
const [a, b, c] = keptDefinitions(["añadir", "b", "c"]);

it.each<[string, readonly (ToolDefinition | undefined)[]]>([
  ["no tool", []],
  ["tools of the program", own],
  ["tools of a plan file", [a, b, c]],
  ["some of them", [a, c]],
  ["them in another order", [c, a, b]],
  ["one of them twice", [b, b]],
  ["both kinds", [...own, a, b, ...own, c]],
  ["those of two files", [a, b, ...keptDefinitions(["d", "e"])]],
])("a list of %s is the JSON that it stands for", (_what, definitions) => {
  const list = definitions.filter((definition) => definition !== undefined);
  const others = { ttlMs: 5, nextCursor: "x" };
  const line = written({ ...others, tools: readyTools(list) });
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toEqual({
    ...{ jsonrpc: "2.0", id: 1 },
    result: { ...others, tools: JSON.parse(JSON.stringify(list)) },
  });
});

it("definitions that are adjacent in a plan file are written as one piece", () => {
  const pieces = messageLine({ jsonrpc: "2.0", id: 1, result: { tools: readyTools(many()) } });
  expect(pieces).toHaveLength(3);
});

it("any other message is written as its JSON", () => {
  expect(written({ tools: [{ name: "parsed" }] })).toBe(
    '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"parsed"}]}}\n',
  );
});

function written(result: Record<string, unknown>): string {
  const pieces = messageLine({ jsonrpc: "2.0", id: 1, result });
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString();
}

function many(): ToolDefinition[] {
  return keptDefinitions(Array.from({ length: 100 }, (_, index) => `tool_${index}`));
}

/** Of tools that were written to a plan file and read again. */
function keptDefinitions(names: readonly string[]): ToolDefinition[] {
  const bytes = writePlanFile(owner, {
    quickStamps: [],
    origin: () => ({ stamps: [], frame: "", entries: [], files: [] }),
    tools: names.map((name) => ({
      name,
      toolset: "test",
      feature: undefined,
      timeoutMs: 1,
      annotations: definitionOf(name).annotations,
      definition: Buffer.from(JSON.stringify(definitionOf(name))),
      plan: () => Buffer.from("{}"),
    })),
  });
  const { tools } = readPlanFile(owner, bytes) ?? { tools: [] };
  expect(tools).toHaveLength(names.length);
  return tools.map(readyDefinition);
}

function definitionOf(name: string): ToolDefinition {
  return {
    ...{ name, title: `Title of ${name}`, description: `Does “${name}”` },
    inputSchema: { type: "object" },
    outputSchema: { type: "object", description: "," },
    annotations: { readOnlyHint: true },
  };
}
