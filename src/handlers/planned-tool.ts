import { type PlannedTool, toToolPlan } from "../manifest/planned-tool.ts";
import { readyDefinition } from "../runtime/ready-definition.ts";
import type { Tool } from "../runtime/tool.ts";
import type { Handler } from "./handler.ts";

/** Returns the tool of a serialized plan. Its first call loads the compiler, parses the plan and compiles it. */
export function plannedTool(planned: PlannedTool): Tool<Handler> {
  return {
    definition: readyDefinition(planned),
    toolset: planned.toolset,
    feature: planned.feature,
    timeoutMs: planned.timeoutMs,
    async load() {
      const { compileTool } = await import("./compile.ts");
      return compileTool(toToolPlan(planned), { analyses: {}, reviews: {} }).load();
    },
  };
}
