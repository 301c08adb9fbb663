import type { JSONRPCMessage, Tool } from "@modelcontextprotocol/server";
import { isObject } from "../json.ts";
import { definitionJson } from "../runtime/ready-definition.ts";
import type { ToolDefinition } from "../runtime/tool.ts";

/**
 * Stands for a list of tools whose JSON is there already: megabytes that are neither parsed nor written again. Only for a
 * transport that writes its messages as `messageLine` gives them.
 */
export function readyTools(definitions: readonly ToolDefinition[]): Tool[] {
  const tools: Tool[] = [];
  ready.set(tools, definitions);
  return tools;
}

/** A message as a line of JSON. */
export function messageLine(message: JSONRPCMessage): string | Buffer {
  const result = "result" in message && isObject(message.result) ? message.result : undefined;
  const definitions = isObject(result) && Array.isArray(result.tools) ? ready.get(result.tools) : undefined;
  if (!result || !definitions) return `${JSON.stringify(message)}\n`;
  const { tools: _tools, ...others } = result;
  const { result: _result, ...around } = { ...message, result };
  const rest = JSON.stringify(others).slice(1);
  const list = definitions.flatMap((definition, index) => [
    index === 0 ? nothing : comma,
    definitionJson(definition),
  ]);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(around).slice(0, -1)},"result":{"tools":[`),
    ...list,
    Buffer.from(`]${rest === "}" ? "" : ","}${rest}}\n`),
  ]);
}

const nothing = Buffer.alloc(0);
const comma = Buffer.from(",");
const ready = new WeakMap<readonly unknown[], readonly ToolDefinition[]>();
