import type { CallContext, LoadedTool, Tool, ToolInput } from "../runtime/tool.ts";
import { type AiOptions, runAi } from "./ai.ts";
import { runProxy } from "./proxy.ts";
import type { Apis } from "./step.ts";
import type { ToolEntry, ToolModule } from "./tool-module.ts";

/** The manifest's tools, joined to the APIs and the model that they call. */
export function createTools(entries: readonly ToolEntry[], apis: Apis, ai: AiOptions): Tool[] {
  return entries.map(({ definition, toolset, timeoutMs, load }) => ({
    definition,
    toolset,
    timeoutMs,
    load: once(async () => toLoadedTool(await load(), apis, ai)),
  }));
}

/** An `import()` of what is loaded already still costs time, in every call. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

function toLoadedTool(
  { validateInput, validateOutput, handler }: ToolModule,
  apis: Apis,
  ai: AiOptions,
): LoadedTool {
  return {
    validateInput,
    validateOutput,
    run(input: ToolInput, context: CallContext) {
      switch (handler.kind) {
        case "proxy":
          return runProxy(handler, apis, input, context);
        case "ai":
          return runAi(handler, apis, ai, input, context);
      }
    },
  };
}
