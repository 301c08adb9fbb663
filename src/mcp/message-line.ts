import type { JSONRPCMessage, Tool } from "@modelcontextprotocol/server";
import { jsonText } from "../json/json-text.ts";
import { isObject } from "../json/value.ts";
import { definitionJson } from "../runtime/ready-definition.ts";
import type { ToolDefinition } from "../runtime/tool.ts";

/**
 * Returns a placeholder for a list of tools whose JSON exists already, so that megabytes are neither parsed nor serialised
 * again. Only for a transport that writes the lines of `messageLine`.
 */
export function readyTools(definitions: readonly ToolDefinition[]): Tool[] {
  const tools: Tool[] = [];
  ready.set(tools, definitions);
  return tools;
}

/** A text in pieces that are written in order. */
export type LinePieces = readonly (string | Uint8Array)[];

/** Returns a message as a line of JSON. */
export function messageLine(message: JSONRPCMessage): LinePieces {
  const result = "result" in message && isObject(message.result) ? message.result : undefined;
  const { tools, structuredContent, ...others } = result ?? {};
  const definitions = Array.isArray(tools) ? ready.get(tools) : undefined;
  if (definitions) {
    const [before, after] = aroundMember("tools", others, message);
    return [`${before}[`, ...joined(definitions.map(definitionJson)), `]${after}`];
  }
  // The result's text is the same JSON, so it is cached.
  if (isObject(structuredContent) && tools === undefined) {
    const [before, after] = aroundMember("structuredContent", others, message);
    return [before + jsonText(structuredContent) + after];
  }
  return [`${JSON.stringify(message)}\n`];
}

/** Returns the text of a response before and after one member of its result; `others` are the result's other members. */
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

/** Joins texts with commas. Texts that are neighbours in memory, as in a plan file, become one piece without copying. */
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
