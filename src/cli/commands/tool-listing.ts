import { isObject } from "../../json/value.ts";
import type { Tool, ToolDefinition } from "../../runtime/tool.ts";
import { loadConfig } from "../config/config.ts";
import { createLog } from "../config/log.ts";
import { toolChoice } from "../runtime/tool-runtime.ts";
import { byToolset, toolsetsOf } from "../runtime/toolsets.ts";
import { outputColors, print, printJson, printValue } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import { describeType } from "./call-command.ts";
import type { ProgramSettings } from "./command.ts";

/** Lists the toolsets. Returns the exit code. */
export async function listToolsets(program: ProgramSettings, json: boolean): Promise<number> {
  printValue(await toolsetsOf(await choose(program)), json);
  return 0;
}

/** Lists the tools. Returns the exit code. */
export async function listTools(program: ProgramSettings, json: boolean): Promise<number> {
  const { offered } = await choose(program);
  if (json) printJson(offered.map(({ definition }) => definition));
  else print(overview(offered));
  return 0;
}

/** Describes one tool. Returns the exit code. */
export async function describeTool(program: ProgramSettings, name: string, json: boolean): Promise<number> {
  const { offered } = await choose(program);
  const definitions = offered.map(({ definition }) => definition);
  const definition = definitions.find((tool) => tool.name === name);
  if (!definition) return unknownTool(name, definitions);
  if (json) printJson(definition);
  else print(description(definition));
  return 0;
}

function choose({ settings, manifests }: ProgramSettings) {
  const config = loadConfig(settings);
  return toolChoice(config, createLog(config.logging), manifests);
}

function overview(offered: readonly Tool[]): string {
  const { bold, dim } = outputColors();
  const blocks = [...byToolset(offered)].map(([toolset, entries]) => {
    const lines = entries.map(
      ({ definition }) => `  ${bold(definition.name)}\n    ${printable(definition.description)}`,
    );
    return [printable(toolset), ...lines].join("\n");
  });
  const hint = "`tools NAME` describes one, `call NAME --help` lists its options.";
  return [...blocks, dim(hint)].join("\n\n");
}

function description({ name, title, description, inputSchema }: ToolDefinition): string {
  const { bold, dim } = outputColors();
  const properties = isObject(inputSchema.properties) ? Object.entries(inputSchema.properties) : [];
  const required = Array.isArray(inputSchema.required) ? inputSchema.required : [];
  const widest = Math.max(0, ...properties.map(([property]) => property.length));
  const lines = properties.map(([property, value]) => {
    const schema = isObject(value) ? value : {};
    const kind = printable(`${describeType(schema)}${required.includes(property) ? "; required" : ""}`);
    const about =
      typeof schema.description === "string"
        ? `\n${" ".repeat(widest + 4)}${printable(schema.description)}`
        : "";
    return `  ${bold(printable(property))}${" ".repeat(widest - property.length + 2)}${dim(kind)}${about}`;
  });
  return [`${bold(name)}  ${printable(title)}`, printable(description), "", bold("Arguments"), ...lines].join(
    "\n",
  );
}
