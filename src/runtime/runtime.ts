import { ToolError } from "../errors/tool-error.ts";
import type { Issue } from "../json/issue.ts";
import type { Instructions } from "../manifest/tool-plan.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { parseArguments } from "./arguments.ts";
import { withDeadline } from "./deadline.ts";
import { toFailure } from "./failure.ts";
import type {
  CallContext,
  LoadedTool,
  RunHandler,
  Tool,
  ToolDefinition,
  ToolOutput,
  ToolResult,
} from "./tool.ts";

/** The key in a result's `_meta` for the ways in which the output violates the tool's schema. */
const outputIssuesMetaKey = "tmux-orchestrator/output-issues";

export interface RuntimeLogger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface Runtime {
  /** The tools in the manifest's order. */
  list(): readonly ToolDefinition[];
  /** Instructions for the use of the tools, by manifest. Absent where no manifest has any. */
  instructions?(): readonly Instructions[];
  /** Never rejects: a failure is a result with `isError`. An unknown name has the code `unknown_tool`. */
  call(name: string, args: unknown, context: CallContext): Promise<ToolResult>;
  /** Calls `listener` when the tools change, until the returned function is called. Absent where they never change. */
  onChange?(listener: () => void): () => void;
}

/** How output that does not match its schema is treated. */
export type OutputValidation = "strict" | "warn" | "off";

export function createRuntime<Handler>(
  tools: readonly Tool<Handler>[],
  runHandler: RunHandler<Handler>,
  logger?: RuntimeLogger,
  validation: OutputValidation = "warn",
): Runtime {
  const byName = new Map(tools.map((tool) => [tool.definition.name, tool]));
  const loaded = new Map<Tool<Handler>, Promise<LoadedTool<Handler>>>();
  const definitions = tools.map(({ definition }) => definition);

  async function answer(name: string, args: unknown, context: CallContext): Promise<ToolResult> {
    const tool = byName.get(name);
    if (!tool) throw unknownTool(name, [...byName.keys()]);
    const { validateInput, validateOutput, handler } = await load(tool);
    const input = parseArguments(tool.definition, validateInput, args);
    const output = await withDeadline(context.signal, tool.timeoutMs, (signal) =>
      runHandler(handler, input, { ...context, signal }),
    );
    return toResult(name, output, validation === "off" ? [] : validateOutput(output.value));
  }

  /** Loads a tool's code once. A failure is not cached: the next call tries again. */
  function load(tool: Tool<Handler>): Promise<LoadedTool<Handler>> {
    const known = loaded.get(tool);
    if (known) return known;
    const loading = tool.load();
    loaded.set(tool, loading);
    loading.catch(() => loaded.delete(tool));
    return loading;
  }

  /** Reports a mismatch. Only "strict" replaces the answer by an error. */
  function toResult(name: string, output: ToolOutput, issues: Issue[]): ToolResult {
    const { value, meta = {}, attachments } = output;
    const files = attachments && attachments.length > 0 ? { attachments } : {};
    if (issues.length === 0) return { isError: false, value, meta, ...files };
    logger?.warn({ tool: name, issues }, "the output does not fit the tool's output schema");
    if (validation === "strict")
      return { isError: true, error: toFailure(unfitting(name, value, issues)), meta };
    return { isError: false, value, meta: { ...meta, [outputIssuesMetaKey]: issues }, ...files };
  }

  return {
    list: () => definitions,
    async call(name, args, context) {
      try {
        return await answer(name, args, context);
      } catch (error) {
        if (!(error instanceof ToolError))
          logger?.error({ tool: name, err: error }, "a call failed by a bug");
        return { isError: true, error: toFailure(error), meta: {} };
      }
    },
  };
}

/** Characters of an output in an error. */
const longestBody = 4000;

function unfitting(name: string, value: Record<string, unknown>, issues: Issue[]): ToolError {
  const text = JSON.stringify(value);
  const body =
    text.length <= longestBody ? value : `${text.slice(0, longestBody)}… (${text.length} characters)`;
  return new ToolError("invalid_response", `The output of ${name} does not fit its output schema.`, {
    issues,
    body,
    hint: "The call was carried out. results.validation in the configuration controls how such outputs are treated.",
  });
}

function unknownTool(name: string, known: string[]): ToolError {
  return new ToolError("unknown_tool", `There is no tool "${name}".${didYouMean(name, known)}`, {
    hint:
      known.length > mostNames
        ? `tools/list has the names of the ${known.length} tools.`
        : `The tools are: ${known.join(", ")}.`,
  });
}

/** More names would not help a model to correct one. */
const mostNames = 50;
