import { stepsOf } from "../src/dry-run/dry-run.ts";
import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { quote } from "../src/tool-types/type-text.ts";
import { block, propertyKey } from "./code.ts";

/** Writes which tool calls each operation that changes something, so that hints can name a tool and no code knows its name. */
export function emitToolOf(tools: readonly ToolPlan[]): string {
  const names = new Map<string, string>();
  for (const tool of tools)
    for (const { operation } of stepsOf(tool))
      if (operation.method !== "GET" && !names.has(operation.operationId))
        names.set(operation.operationId, tool.name);
  const members = [...names].map(([operationId, name]) => `${propertyKey(operationId)}: ${quote(name)}`);
  return [
    "// Written by `npm run generate` from manifest/tools_manifest.json. Do not edit.",
    "",
    "/** The first tool that calls an operation, by the operation's id. Only operations that change something. */",
    `export const toolOf = ${block("{", members, "}")} as const;`,
    "",
  ].join("\n");
}
