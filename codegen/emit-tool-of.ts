import { stepsOf } from "../src/dry-run/dry-run.ts";
import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { quote } from "../src/tool-types/type-text.ts";
import { block, propertyKey } from "./code.ts";
import { template } from "./templates.ts";

const render = template<{ members: string }>("tool-of.ts");

/** Writes which tool calls each operation that changes something, so that hints can name a tool and no code knows its name. */
export function emitToolOf(tools: readonly ToolPlan[]): string {
  const names = new Map<string, string>();
  for (const tool of tools)
    for (const { operation } of stepsOf(tool))
      if (operation.method !== "GET" && !names.has(operation.operationId))
        names.set(operation.operationId, tool.name);
  const members = [...names].map(([operationId, name]) => `${propertyKey(operationId)}: ${quote(name)}`);
  return render({ members: block("{", members, "}") });
}
