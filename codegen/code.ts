import { isIdentifier, pascalCase, quote } from "../src/tool-types/type-text.ts";

/** Turns values of documents into TypeScript, and only into escaped literals. */

/** The key of an object literal. An unquoted or quoted `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return isIdentifier(name) ? name : quote(name);
}

/** A JSON value as a literal, formatted like hand-written code. */
export function literal(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return block("[", value.map(literal), "]");
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return block(
    "{",
    members.map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`),
    "}",
  );
}

const longest = 90;

/** Members between brackets, on one line where they fit. */
export function block(open: string, members: readonly string[], close: string): string {
  if (members.length === 0) return open + close;
  const line = `${open}${open === "{" ? " " : ""}${members.join(", ")}${open === "{" ? " " : ""}${close}`;
  if (line.length <= longest && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${indent(member)},\n`).join("")}${close}`;
}

/** Indents a text. Literals contain no line breaks, so that this never changes one. */
export function indent(text: string, by = "  "): string {
  return by + text.replaceAll("\n", `\n${by}`);
}

/** `list_projects` → `listProjects`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
