import { type PlannedTool, toToolPlan } from "../manifest/planned-tool.ts";
import { readyDefinition } from "../runtime/ready-definition.ts";
import type { ToolEntry } from "./tool-module.ts";

/** A planned tool, ready to be listed. Its plan is parsed and compiled, and what that takes is loaded, by its first call. */
export function plannedEntry(tool: PlannedTool): ToolEntry {
  const { toolset, timeoutMs } = tool;
  return {
    definition: readyDefinition(tool),
    toolset,
    timeoutMs,
    async load() {
      const { compileTool } = await import("./compile.ts");
      return compileTool(toToolPlan(tool), { analyses: {}, reviews: {} }).load();
    },
  };
}
