import { argumentsSchema } from "../json/ajv.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import { schemaType } from "./schema-type.ts";
import { comment, pascalCase, uniqueNames } from "./type-text.ts";

/** The first line of every generated file, which identifies it. */
export const marker = "// Written by `tmux-orchestrator-mcp generate --manifest`. Do not edit.";

/**
 * Files with the types of a manifest's tools, by path: one for each toolset, and one that joins them. Programs that call the
 * tools compile against them, so that the compiler reports every call that a change of the API breaks.
 */
export function toolTypes(tools: readonly ToolPlan[]): Map<string, string> {
  const toolsets = new Map<string, ToolPlan[]>();
  for (const tool of tools) toolsets.set(tool.toolset, [...(toolsets.get(tool.toolset) ?? []), tool]);
  const names = uniqueNames([...toolsets.keys()], (toolset) => `${pascalCase(toolset)}Tools`);
  const files = new Map<string, string>();
  for (const [toolset, members] of toolsets)
    files.set(`generated/toolsets/${toolset}.ts`, toolsetFile(names.get(toolset) ?? toolset, members));
  files.set("generated/tools.ts", joiningFile(names));
  return files;
}

function toolsetFile(name: string, tools: readonly ToolPlan[]): string {
  return `${marker}\n\nexport interface ${name} {\n${tools.map(toolType).join("")}}\n`;
}

/** A tool's name needs no escaping: it has only letters, digits, "_" and "-". */
function toolType(tool: ToolPlan): string {
  return [
    comment(tool.description, "  "),
    `  "${tool.name}": {\n`,
    `    arguments: ${schemaType(argumentsSchema(tool), "left out", "    ")};\n`,
    `    result: ${schemaType(tool.outputSchema, "as written", "    ")};\n`,
    "  };\n",
  ].join("");
}

function joiningFile(names: ReadonlyMap<string, string>): string {
  const imports = [...names].map(
    ([toolset, name]) => `import type { ${name} } from "./toolsets/${toolset}.js";\n`,
  );
  const parents = [...names.values()].join(", ");
  return [
    `${marker}\n\n`,
    ...imports,
    "\n/** The arguments and the result (`structuredContent`) of each tool, by its name. */\n",
    `export interface Tools${parents === "" ? "" : ` extends ${parents}`} {}\n\n`,
    "export type ToolName = keyof Tools;\n",
    `export type ToolArguments<Name extends ToolName> = Tools[Name]["arguments"];\n`,
    `export type ToolResult<Name extends ToolName> = Tools[Name]["result"];\n`,
  ].join("");
}
