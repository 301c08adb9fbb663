import { createColors } from "picocolors";
import { ToolError } from "../../errors/tool-error.ts";
import { isObject } from "../../json/value.ts";
import type { Tool, ToolDefinition } from "../../runtime/tool.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { openLog } from "../config/log.ts";
import { toolChoice } from "../runtime/open-runtime.ts";
import { byToolset, toolsetsOf } from "../runtime/toolsets.ts";
import { outputStyle, print, printValue } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import { describeType } from "./tool-command.ts";

export interface ToolsOptions extends ConfigOptions {
  readonly name: string | undefined;
  /** The toolsets in place of their tools. */
  readonly toolsets: boolean;
  readonly json: boolean;
  readonly manifests: readonly string[];
}

/** Lists the tools or the toolsets, or describes a tool. Gives the exit code. */
export async function tools(options: ToolsOptions): Promise<number> {
  const { name, toolsets, json, manifests, ...settings } = options;
  if (toolsets && name !== undefined)
    throw new ToolError("invalid_arguments", "`tools --toolsets` lists all toolsets: it takes no name.", {
      hint: "`tools NAME` describes a tool, `--toolset NAME tools` lists those of a toolset.",
    });
  const config = loadConfig(settings);
  const choice = await toolChoice(config, openLog(config.logging), manifests);
  const definitions = choice.offered.map(({ definition }) => definition);
  if (toolsets) {
    printValue(await toolsetsOf(choice), json);
    return 0;
  }
  if (name === undefined) {
    print(json ? JSON.stringify(definitions, null, 2) : overview(choice.offered));
    return 0;
  }
  const definition = definitions.find((tool) => tool.name === name);
  if (!definition) return unknownTool(name, definitions);
  print(json ? JSON.stringify(definition, null, 2) : description(definition));
  return 0;
}

function overview(offered: readonly Tool[]): string {
  const { bold, dim } = createColors(outputStyle().color);
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
  const { bold, dim } = createColors(outputStyle().color);
  const properties = Object.entries(record(inputSchema.properties));
  const required = Array.isArray(inputSchema.required) ? inputSchema.required : [];
  const widest = Math.max(0, ...properties.map(([property]) => property.length));
  const lines = properties.map(([property, schema]) => {
    const about = record(schema);
    const kind = printable(`${describeType(about)}${required.includes(property) ? "; required" : ""}`);
    const text =
      typeof about.description === "string"
        ? `\n${" ".repeat(widest + 4)}${printable(about.description)}`
        : "";
    return `  ${bold(printable(property))}${" ".repeat(widest - property.length + 2)}${dim(kind)}${text}`;
  });
  return [`${bold(name)}  ${printable(title)}`, printable(description), "", bold("Arguments"), ...lines].join(
    "\n",
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
