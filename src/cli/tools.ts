import { createColors } from "picocolors";
import type { ToolDefinition } from "../runtime/tool.ts";
import { type ConfigOptions, loadConfig } from "./config.ts";
import { openLog } from "./log.ts";
import { outputStyle, print } from "./output.ts";
import { printable } from "./render.ts";
import { openRuntimeWith } from "./runtime.ts";
import { describeType } from "./tool-command.ts";
import { unknownTool } from "./unknown-tool.ts";

export interface ToolsOptions extends ConfigOptions {
  readonly name: string | undefined;
  readonly json: boolean;
  readonly manifests: readonly string[];
}

/** Lists the tools, or describes one. Gives the exit code. */
export async function tools({ name, json, manifests, ...settings }: ToolsOptions): Promise<number> {
  const config = loadConfig(settings);
  const definitions = (await openRuntimeWith(config, openLog(config.logging), manifests)).list();
  if (name === undefined) {
    print(json ? JSON.stringify(definitions, null, 2) : overview(definitions));
    return 0;
  }
  const definition = definitions.find((tool) => tool.name === name);
  if (!definition) return unknownTool(name, definitions);
  print(json ? JSON.stringify(definition, null, 2) : description(definition));
  return 0;
}

function overview(definitions: readonly ToolDefinition[]): string {
  const { bold, dim } = createColors(outputStyle().color);
  const lines = definitions.map(({ name, description }) => `${bold(name)}\n  ${printable(description)}`);
  return [...lines, "", dim("`tools NAME` describes one, `call NAME --help` lists its options.")].join("\n");
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
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
