import { createHash } from "node:crypto";
import { isObject } from "../json/value.ts";

/** Stands for an object of the table: `{ "#": "3f9a…" }`. A document's own member of such a name has a `#` more. */
const mark = "#";

/** Objects whose text is shorter stay where they are. */
const shortest = 240;

/**
 * The value as JSON with each long object inside of it in a table, by a digest of its text: documents repeat most of their
 * schemas. The value itself is not in the table.
 */
export function shareSchemas(value: unknown, table: Map<string, string>): string {
  if (Array.isArray(value)) return `[${value.map((element) => shareMember(element, table)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(escaped(name))}:${shareMember(member, table)}`);
  return `{${members.join(",")}}`;
}

function shareMember(value: unknown, table: Map<string, string>): string {
  const text = shareSchemas(value, table);
  if (text.length < shortest || !isObject(value)) return text;
  const key = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  table.set(key, text);
  return `{"${mark}":"${key}"}`;
}

/** The value as it was. The same object wherever the same was meant. */
export function joinSchemas(value: unknown, table: Readonly<Record<string, unknown>>): unknown {
  const known = new Map<string, unknown>();
  return join(value);

  function join(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(join);
    if (!isObject(part)) return part;
    const key = part[mark];
    if (typeof key === "string") {
      if (!known.has(key)) known.set(key, join(table[key]));
      return known.get(key);
    }
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [restored(name), join(member)]));
  }
}

function escaped(name: string): string {
  return /^#+$/.test(name) ? `${name}#` : name;
}

function restored(name: string): string {
  return /^##+$/.test(name) ? name.slice(1) : name;
}
