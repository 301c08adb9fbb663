import { once } from "../async/once.ts";
import { ToolError } from "../errors/tool-error.ts";
import type { Validator } from "../json/issue.ts";
import type { Instructions } from "../manifest/tool-plan.ts";
import { parseArguments } from "../runtime/arguments.ts";
import { toFailure } from "../runtime/failure.ts";
import { createRuntime, type Runtime, type RuntimeLogger } from "../runtime/runtime.ts";
import type { CallContext, Tool, ToolDefinition, ToolInput, ToolResult } from "../runtime/tool.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { callDefinition, describeDefinition, searchDefinition } from "./discovery-tools.ts";
import type { FoundTool, ToolIndex } from "./tool-index.ts";

/**
 * Returns a runtime of three tools that find, describe and call the tools of another one, so that the tool list does not grow
 * with an API. A client that knows a tool's name can also call it directly.
 */
export function discoveredRuntime(
  tools: readonly FoundTool[],
  runtime: Runtime,
  logger?: RuntimeLogger,
): Runtime {
  const byName = new Map(tools.map((tool) => [tool.definition.name, tool]));
  const definition = callDefinition(tools);
  // The first search loads the search code, not the start.
  const index = once(async () => (await import("./tool-index.ts")).toolIndex(tools));
  const validator = once(() => validatorOf(definition));
  const own = createRuntime(
    [
      toTool(searchDefinition(tools), async (input) => search(input, tools, await index())),
      toTool(describeDefinition, (input) => describe(input, byName)),
      toTool(definition, () => ({})),
    ],
    async (answer, input) => ({ value: await answer(input) }),
    logger,
  );
  const names = new Set(own.list().map(({ name }) => name));

  async function callNamed(args: unknown, context: CallContext): Promise<ToolResult> {
    const input = parseArguments(definition, await validator(), args);
    const name = String(input.name);
    if (!byName.has(name)) throw unknownTool(name, byName.keys());
    return runtime.call(name, input.arguments, context);
  }

  return {
    list: own.list,
    instructions: () => [...(runtime.instructions?.() ?? []), instructions],
    call(name, args, context) {
      if (name === definition.name)
        return callNamed(args, context).catch((error: unknown) => {
          if (!(error instanceof ToolError)) logger?.error({ err: error }, "a call failed by a bug");
          return { isError: true, error: toFailure(error), meta: {} };
        });
      return (names.has(name) ? own : runtime).call(name, args, context);
    },
  };
}

const instructions: Instructions = {
  introduction:
    "There are more tools than are listed. They are found by search_tools, described by describe_tools, and called by call_tool: search before you say that something can't be done.",
  usage: [],
};

function search(
  { query = "", toolset, read_only, limit, cursor }: ToolInput,
  all: readonly FoundTool[],
  found: ToolIndex,
): Record<string, unknown> {
  if (typeof toolset === "string" && !all.some((tool) => tool.toolset === toolset))
    throw unknownToolset(toolset, all);
  const matches = (String(query).trim() === "" ? all : found(String(query))).filter(
    (tool) =>
      (toolset === undefined || tool.toolset === toolset) &&
      (read_only !== true || tool.definition.annotations.readOnlyHint === true),
  );
  const start = Number(cursor ?? 0);
  const end = start + Number(limit);
  return {
    tools: matches.slice(start, end).map(({ definition, toolset: its }) => ({
      name: definition.name,
      title: definition.title,
      toolset: its,
      description: beginning(definition.description),
      read_only: definition.annotations.readOnlyHint === true,
    })),
    total: matches.length,
    ...(end < matches.length && { next_cursor: String(end) }),
  };
}

function describe(
  { names, output_schema }: ToolInput,
  byName: ReadonlyMap<string, FoundTool>,
): Record<string, unknown> {
  const asked = Array.isArray(names) ? names.map(String) : [];
  return {
    tools: asked.flatMap((name) => {
      const tool = byName.get(name);
      if (!tool) return [];
      const { title, description, annotations, inputSchema, outputSchema } = tool.definition;
      return {
        name,
        title,
        toolset: tool.toolset,
        description,
        annotations,
        input_schema: inputSchema,
        ...(output_schema === true && { output_schema: outputSchema }),
      };
    }),
    not_found: asked
      .filter((name) => !byName.has(name))
      .map((name) => ({ name, message: `There is no such tool.${didYouMean(name, byName.keys())}` })),
  };
}

type Answerer = (input: ToolInput) => Record<string, unknown> | Promise<Record<string, unknown>>;

function toTool(definition: ToolDefinition, handler: Answerer): Tool<Answerer> {
  return {
    definition,
    toolset: "discovery",
    timeoutMs: 10_000,
    load: async () => ({
      validateInput: await validatorOf(definition),
      validateOutput: () => [],
      handler,
    }),
  };
}

async function validatorOf(definition: ToolDefinition): Promise<Validator> {
  return (await import("./validator.ts")).argumentsValidator(definition);
}

/** Characters of a description in a list of tools. */
const longest = 200;

function beginning(description: string): string {
  if (description.length <= longest) return description;
  const cut = description.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}

function unknownTool(name: string, known: Iterable<string>): ToolError {
  return new ToolError("invalid_arguments", `There is no tool "${name}".${didYouMean(name, known)}`, {
    issues: [{ path: "/name", message: "must be the name of a tool" }],
    hint: "search_tools finds the tools.",
  });
}

function unknownToolset(name: string, tools: readonly FoundTool[]): ToolError {
  const known = [...new Set(tools.map(({ toolset }) => toolset))];
  return new ToolError("invalid_arguments", `There is no toolset "${name}".${didYouMean(name, known)}`, {
    issues: [{ path: "/toolset", message: `must be one of ${known.join(", ")}` }],
    hint: "Leave toolset out to search in all of them.",
  });
}
