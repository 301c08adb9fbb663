import type { JsonSchema } from "../json/schema.ts";
import type { ToolDefinition } from "../runtime/tool.ts";
import type { FoundTool } from "./tool-index.ts";

const toolProperties = {
  name: { type: "string", description: "What describe_tools and call_tool take." },
  title: { type: "string" },
  toolset: { type: "string" },
} as const;

/** The tool that searches; its description lists the toolsets. */
export function searchDefinition(tools: readonly FoundTool[]): ToolDefinition {
  return {
    name: "search_tools",
    title: "Search tools",
    description: `Finds tools among ${tools.length} by what they do, the best first. Then describe_tools says what a tool takes, and call_tool calls it. Toolsets: ${toolsetsOf(tools)}.`,
    inputSchema: closed({
      query: {
        type: "string",
        maxLength: 500,
        description:
          "What is to be done, in a few words or as a name; without it all tools are listed in their order.",
      },
      toolset: { type: "string", description: "Only tools of this toolset." },
      read_only: { type: "boolean", description: "Only tools that change nothing." },
      limit: { type: "integer", minimum: 1, maximum: 50, default: 10, description: "How many at most." },
      cursor: {
        type: "string",
        pattern: "^[0-9]{1,9}$",
        description: "next_cursor of the page before, with the same query.",
      },
    }),
    outputSchema: closed(
      {
        tools: {
          type: "array",
          items: closed(
            {
              ...toolProperties,
              description: { type: "string", description: "Its beginning, where it is long." },
              read_only: { type: "boolean", description: "Whether it changes nothing." },
            },
            ["name", "title", "toolset", "description", "read_only"],
          ),
        },
        total: { type: "integer", description: "How many tools were found." },
        next_cursor: { type: "string", description: "For the next page; absent on the last one." },
      },
      ["tools", "total"],
    ),
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

export const describeDefinition: ToolDefinition = {
  name: "describe_tools",
  title: "Describe tools",
  description: "Says what tools do and which arguments they take, as search_tools names them.",
  inputSchema: closed(
    {
      names: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        items: { type: "string" },
        description: "The tools' names.",
      },
      output_schema: {
        type: "boolean",
        default: false,
        description: "Whether to say also what they give.",
      },
    },
    ["names"],
  ),
  outputSchema: closed(
    {
      tools: {
        type: "array",
        items: closed(
          {
            ...toolProperties,
            description: { type: "string" },
            annotations: { type: "object", description: "Hints as in MCP's ToolAnnotations." },
            input_schema: { type: "object", description: "JSON Schema of the arguments." },
            output_schema: { type: "object", description: "JSON Schema of what it gives." },
          },
          ["name", "title", "toolset", "description", "annotations", "input_schema"],
        ),
      },
      not_found: {
        type: "array",
        description: "What is no tool.",
        items: closed({ name: { type: "string" }, message: { type: "string" } }, ["name", "message"]),
      },
    },
    ["tools", "not_found"],
  ),
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
};

/** The tool that calls another; its annotations hold for every tool it can call. */
export function callDefinition(tools: readonly FoundTool[]): ToolDefinition {
  const all = (holds: (annotations: ToolDefinition["annotations"]) => boolean) =>
    tools.every(({ definition }) => holds(definition.annotations));
  const readOnly = all(({ readOnlyHint }) => readOnlyHint === true);
  return {
    name: "call_tool",
    title: "Call a tool",
    description:
      "Calls a tool that search_tools found, with the arguments that describe_tools names. Its result is that tool's.",
    inputSchema: closed(
      {
        name: { type: "string", description: "The tool's name." },
        arguments: { type: "object", description: "Its arguments.", default: {} },
      },
      ["name"],
    ),
    outputSchema: { type: "object" },
    annotations: {
      readOnlyHint: readOnly,
      destructiveHint:
        !readOnly &&
        !all(({ destructiveHint, readOnlyHint }) => readOnlyHint === true || destructiveHint === false),
      idempotentHint: all(
        ({ idempotentHint, readOnlyHint }) => readOnlyHint === true || idempotentHint === true,
      ),
      openWorldHint: !all(({ openWorldHint }) => openWorldHint === false),
    },
  };
}

/** `issues (45), repos (203)` */
function toolsetsOf(tools: readonly FoundTool[]): string {
  const counts = new Map<string, number>();
  for (const { toolset } of tools) counts.set(toolset, (counts.get(toolset) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} (${count})`).join(", ");
}

function closed(properties: JsonSchema, required: readonly string[] = []): JsonSchema {
  return {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
