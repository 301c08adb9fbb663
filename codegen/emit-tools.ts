import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { quote } from "../src/tool-types/type-text.ts";
import { block, literal } from "./code.ts";
import { template } from "./templates.ts";

const render = template<{ entries: string }>("tools.ts");

/** The resolved list: what tools/list needs, and how the rest is loaded. */
export function emitTools(tools: readonly ToolPlan[]): string {
  return render({ entries: block("[", tools.map(entry), "]") });
}

function entry({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations,
  toolset,
  timeoutMs,
}: ToolPlan): string {
  const definition = literal({ name, title, description, inputSchema, outputSchema, annotations });
  const members = [
    `definition: ${definition}`,
    `toolset: ${quote(toolset)}`,
    `timeoutMs: ${timeoutMs}`,
    `load: async () => (await import(${quote(`./tools/${name}.ts`)})).tool`,
  ];
  return block("{", members, "}");
}
