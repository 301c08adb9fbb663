import type { JSONRPCMessage, Tool } from "@modelcontextprotocol/server";
import { jsonText } from "../json/json-text.ts";
import { isObject } from "../json/value.ts";
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

/** Text that is written one piece after the other. */
export type LinePieces = readonly (string | Uint8Array)[];

/** A message as a line of JSON. */
export function messageLine(message: JSONRPCMessage): LinePieces {
  const result = "result" in message && isObject(message.result) ? message.result : undefined;
  const { tools, structuredContent, ...others } = result ?? {};
  const definitions = Array.isArray(tools) ? ready.get(tools) : undefined;
  if (definitions) {
    const [before, after] = aroundMember("tools", others, message);
    return [`${before}[`, ...joined(definitions.map(definitionJson)), `]${after}`];
  }
  // The result's text is the same JSON, so it is there already.
  if (isObject(structuredContent) && tools === undefined) {
    const [before, after] = aroundMember("structuredContent", others, message);
    return [before + jsonText(structuredContent) + after];
  }
  return [`${JSON.stringify(message)}\n`];
}

/** The text of a response before and after one member of its result; `others` are the result's other members. */
function aroundMember(
  name: string,
  others: object,
  { result: _result, ...response }: JSONRPCMessage & { readonly result?: unknown },
): [before: string, after: string] {
  const rest = JSON.stringify(others).slice(1);
  return [
    `${JSON.stringify(response).slice(0, -1)},"result":{"${name}":`,
    `${rest === "}" ? "" : ","}${rest}}\n`,
  ];
}

/** Texts with commas between them. Those that stand so in memory, as in a plan file, are one piece: nothing is copied. */
function joined(texts: readonly Buffer[]): LinePieces {
  const pieces: (string | Uint8Array)[] = [];
  let memory: Uint8Array = nothing;
  let start = 0;
  let end = 0;
  for (const { buffer, byteOffset, length } of texts) {
    if (buffer !== memory.buffer || byteOffset !== end + 1 || memory[end] !== comma) {
      if (end > start) pieces.push(memory.subarray(start, end), ",");
      memory = new Uint8Array(buffer);
      start = byteOffset;
    }
    end = byteOffset + length;
  }
  return end > start ? [...pieces, memory.subarray(start, end)] : pieces;
}

const comma = 44;
const nothing = new Uint8Array();
const ready = new WeakMap<readonly unknown[], readonly ToolDefinition[]>();
