import { jsonText } from "../json/json-text.ts";
import type { Runtime } from "./runtime.ts";
import type { ToolResult } from "./tool.ts";

/** The key in a result's `_meta` for the lists that were cut. */
const cutMetaKey = "tmux-orchestrator/cut";

/** Wraps a runtime: results longer than `maxCharacters` are cut at whole list elements, to fit a model's context. */
export function limitResults(runtime: Runtime, maxCharacters: number): Runtime {
  return {
    ...runtime,
    async call(name, args, context) {
      const result = await runtime.call(name, args, context);
      if (result.isError || jsonText(result.value).length <= maxCharacters) return result;
      const schema = runtime.list().find((tool) => tool.name === name)?.outputSchema ?? {};
      const { cutResult } = await import("./cut-result.ts");
      return toResult(result, cutResult(result.value, schema, maxCharacters));
    },
  };
}

function toResult(
  result: Extract<ToolResult, { isError: false }>,
  cut: { value: Record<string, unknown>; lists: readonly string[] } | undefined,
): ToolResult {
  if (!cut) return result;
  const page = "next" in cut.value ? ` "next" skips the rest: request a smaller page first.` : "";
  const notice = `The result was too long and was cut at whole elements: ${cut.lists.join(", ")}. Ask for less: a narrower filter, a smaller page.${page}`;
  return { ...result, value: cut.value, notice, meta: { ...result.meta, [cutMetaKey]: cut.lists } };
}
