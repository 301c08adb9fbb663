import type { JsonSchema } from "../json/schema.ts";
import type { ToolDefinition } from "../runtime/tool.ts";
import type { FoundTool } from "./tool-index.ts";

const toolProperties = {
  name: { type: "string", description: "The name to pass to describe_tools and call_tool." },
  title: { type: "string" },
  toolset: { type: "string" },
} as const;

/** The tool that searches. Its description lists the toolsets. */
export function searchDefinition(tools: readonly FoundTool[]): ToolDefinition {
  return {
    name: "search_tools",
    title: "Search tools",
    description: `Searches the names and descriptions of ${tools.length} tools and returns the best matches first. Then read a tool's arguments with describe_tools and call it with call_tool. Toolsets: ${toolsetsOf(tools)}.`,
    inputSchema: closed({
      query: {
        type: "string",
        maxLength: 500,
        description:
          "The task in a few words, or a tool's name. Without a query, all tools are listed in their order.",
      },
      toolset: { type: "string", description: "Return only tools of this toolset." },
      read_only: { type: "boolean", description: "Return only tools that change nothing." },
      limit: {
        type: "integer",
        minimum: 1,
        maximum: 50,
        default: 10,
        description: "The maximum number of tools to return.",
      },
      cursor: {
        type: "string",
        pattern: "^[0-9]{1,9}$",
        description: "The next_cursor of the previous page. Pass the same query with it.",
      },
    }),
    outputSchema: closed(
      {
        tools: {
          type: "array",
          items: closed(
            {
              ...toolProperties,
              description: { type: "string", description: "The description; a long one is cut." },
              read_only: { type: "boolean", description: "True if the tool changes nothing." },
            },
            ["name", "title", "toolset", "description", "read_only"],
          ),
        },
        total: { type: "integer", description: "The number of tools that match." },
        next_cursor: { type: "string", description: "The cursor of the next page. Absent on the last page." },
      },
      ["tools", "total"],
    ),
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

export const describeDefinition: ToolDefinition = {
  name: "describe_tools",
  title: "Describe tools",
  description: "Returns the descriptions and argument schemas of tools. Take their names from search_tools.",
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
        description: "Whether to return the output schemas too.",
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
            annotations: { type: "object", description: "The hints of MCP's ToolAnnotations." },
            input_schema: { type: "object", description: "JSON Schema of the arguments." },
            output_schema: { type: "object", description: "JSON Schema of the result." },
          },
          ["name", "title", "toolset", "description", "annotations", "input_schema"],
        ),
      },
      not_found: {
        type: "array",
        description: "The names for which there is no tool.",
        items: closed({ name: { type: "string" }, message: { type: "string" } }, ["name", "message"]),
      },
    },
    ["tools", "not_found"],
  ),
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
};

/** The tool that calls another. Its annotations hold for every tool that it can call. */
export function callDefinition(tools: readonly FoundTool[]): ToolDefinition {
  const all = (holds: (annotations: ToolDefinition["annotations"]) => boolean) =>
    tools.every(({ definition }) => holds(definition.annotations));
  const readOnly = all(({ readOnlyHint }) => readOnlyHint === true);
  return {
    name: "call_tool",
    title: "Call a tool",
    description:
      "Calls a tool by the name from search_tools, with arguments that match its schema from describe_tools. Returns that tool's result.",
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
