import { isObject, parseJson } from "../json/value.ts";
import type { ToolLock } from "./tool-lock.ts";

/** Beside the manifest: a whole lock of version 1. */
export const lockFileVersion1 = "tools.lock.json";

/** Reads a lock of version 1: one file, with long schemas in a table. Undefined for any other text. */
export function readLockVersion1(text: string): ToolLock | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value.lockVersion !== 1) return undefined;
  const { sources, operations, tools, schemas } = value;
  if (!isObject(sources) || !isObject(operations) || !isObject(tools) || !isObject(schemas)) return undefined;
  // Written by this program; the members that decide about its form were checked.
  return {
    sources: sources as ToolLock["sources"],
    operations: withoutDigests(joinSchemas(operations, schemas)) as ToolLock["operations"],
    tools: withoutDigests(joinSchemas(tools, schemas)) as ToolLock["tools"],
  };
}

/** Puts each object of the table back where `{ "#": "its digest" }` stands. A member named `#` was written as `##`. */
function joinSchemas(value: unknown, table: Readonly<Record<string, unknown>>): unknown {
  const known = new Map<string, unknown>();
  return join(value);

  function join(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(join);
    if (!isObject(part)) return part;
    const digest = part["#"];
    if (typeof digest === "string") {
      if (!known.has(digest)) known.set(digest, join(table[digest]));
      return known.get(digest);
    }
    return Object.fromEntries(
      Object.entries(part).map(([name, member]) => [name.replace(/^#(#+)$/, "$1"), join(member)]),
    );
  }
}

function withoutDigests(entries: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(entries)).map(([name, entry]) => {
      const { sha256: _digest, ...rest } = Object(entry);
      return [name, rest];
    }),
  );
}
