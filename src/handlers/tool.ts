import { once } from "../async/once.ts";
import type { CallContext, LoadedTool, Tool, ToolInput } from "../runtime/tool.ts";
import { type AiOptions, runAi } from "./ai.ts";
import { runProxy } from "./proxy.ts";
import type { Apis } from "./step.ts";
import type { ToolEntry, ToolModule } from "./tool-module.ts";

/** The manifest's tools, joined to the APIs and the model that they call. */
export function createTools(entries: readonly ToolEntry[], apis: Apis, ai: AiOptions): Tool[] {
  return entries.map((entry) => ({
    definition: entry.definition,
    toolset: entry.toolset,
    timeoutMs: entry.timeoutMs,
    load: once(() => loadTool(entry, apis, ai)),
  }));
}

/** One of them, ready to be called. */
export async function loadTool(entry: ToolEntry, apis: Apis, ai: AiOptions): Promise<LoadedTool> {
  return toLoadedTool(await entry.load(), apis, ai);
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
