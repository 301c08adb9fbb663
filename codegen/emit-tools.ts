import type { Instructions, ToolPlan } from "../src/manifest/tool-plan.ts";
import { quote } from "../src/tool-types/type-text.ts";
import { block, literal } from "./code.ts";
import { template } from "./templates.ts";

const render = template<{ entries: string; instructions: string }>("tools.ts");

/** The resolved list: each tool's definition for tools/list, and a function that loads the rest. */
export function emitTools(tools: readonly ToolPlan[], instructions: Instructions | undefined): string {
  return render({
    entries: block("[", tools.map(entry), "]"),
    instructions: instructions ? literal(instructions) : "undefined",
  });
}

function entry({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations,
  toolset,
  feature,
  timeoutMs,
}: ToolPlan): string {
  const definition = literal({ name, title, description, inputSchema, outputSchema, annotations });
  const members = [
    `definition: ${definition}`,
    `toolset: ${quote(toolset)}`,
    ...(feature === undefined ? [] : [`feature: ${quote(feature)}`]),
    `timeoutMs: ${timeoutMs}`,
    `load: async () => (await import(${quote(`./tools/${name}.ts`)})).tool`,
  ];
  return block("{", members, "}");
}
