import { ToolError } from "../../errors/tool-error.ts";
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
import { defineCommand } from "./command.ts";
import { flag, json, optional } from "./options.ts";

export const command = defineCommand({
  name: "tools",
  summary: "list the tools, or describe one",
  arguments: { name: optional("a tool") },
  options: {
    toolsets: flag("list the toolsets: their tools, how many are offered, what they cost in tokens"),
    json,
  },
  async run({ name, toolsets, json }, { settings, manifests }) {
    if (toolsets && name !== undefined)
      throw new ToolError("invalid_arguments", "`tools --toolsets` lists all toolsets: it takes no name.", {
        hint: "`tools NAME` describes a tool, `--toolset NAME tools` lists those of a toolset.",
      });
    const config = loadConfig(settings);
    const choice = await toolChoice(config, createLog(config.logging), manifests);
    const definitions = choice.offered.map(({ definition }) => definition);
    if (toolsets) {
      printValue(await toolsetsOf(choice), json);
      return 0;
    }
    if (name === undefined) {
      if (json) printJson(definitions);
      else print(overview(choice.offered));
      return 0;
    }
    const definition = definitions.find((tool) => tool.name === name);
    if (!definition) return unknownTool(name, definitions);
    if (json) printJson(definition);
    else print(description(definition));
    return 0;
  },
});

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
