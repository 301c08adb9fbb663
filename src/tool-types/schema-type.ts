import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { comment, isIdentifier, quote } from "./type-text.ts";

/**
 * The presence of a member with a default: a caller may leave it out, validation has filled it in, or the value is as its
 * author wrote it.
 */
type Defaults = "left out" | "filled" | "as written";

/**
 * The TypeScript type of a schema without `$ref`: values that match the schema match the type. Limits, patterns, `not` and `if`
 * are left to the check at run time. Texts of the schema become comments and string literals, and nothing else.
 */
export function schemaType(schema: unknown, defaults: Defaults, by = ""): string {
  if (schema === false) return "never";
  if (!isObject(schema)) return "unknown";
  if ("const" in schema) return valueType(schema.const);
  if (Array.isArray(schema.enum)) return union(schema.enum.map(valueType));
  const choices = [
    ...[schema.anyOf, schema.oneOf].map((branches) => choiceType(branches, by)),
    ...listOf(schema.allOf).map((part) => schemaType(part, "as written", by)),
  ].filter((part) => part !== "unknown");
  const own = ownType(schema, defaults, by);
  // The choices already require an object.
  const parts = own === "unknown" || (own === anyObject && choices.length > 0) ? choices : [own, ...choices];
  return parts.length > 1 ? parts.map(grouped).join(" & ") : (parts[0] ?? "unknown");
}

const anyObject = "{ [key: string]: unknown }";

/** The type from the schema's own keywords, without its choices. */
function ownType(schema: JsonSchema, defaults: Defaults, by: string): string {
  const types = typesOf(schema);
  if (types.length === 0) return "unknown";
  return union(types.map((type) => typeOf(type, schema, defaults, by)));
}

function typesOf(schema: JsonSchema): string[] {
  const { type, nullable } = schema;
  const types = [type ?? []].flat().filter((one) => typeof one === "string");
  if (types.length === 0 && isObject(schema.properties)) types.push("object");
  if (types.length > 0 && nullable === true) types.push("null");
  return types;
}

function typeOf(type: string, schema: JsonSchema, defaults: Defaults, by: string): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "number":
    case "integer":
      return "number";
    case "array":
      return arrayType(schema, defaults, by);
    case "object":
      return objectType(schema, defaults, by);
    default:
      return "unknown";
  }
}

function arrayType({ prefixItems, items }: JsonSchema, defaults: Defaults, by: string): string {
  const element = items === false ? undefined : listType(schemaType(items, defaults, by));
  if (!Array.isArray(prefixItems)) return element ?? "[]";
  // A list may be shorter than `prefixItems`.
  const places = prefixItems.map((item) => `${grouped(schemaType(item, defaults, by))}?`);
  return `[${[...places, ...(element === undefined ? [] : [`...${element}`])].join(", ")}]`;
}

function objectType(schema: JsonSchema, defaults: Defaults, by: string): string {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = new Set(listOf(schema.required).filter((name) => typeof name === "string"));
  const inner = `${by}  `;
  const names = new Set([...Object.keys(properties), ...required]);
  const members = [...names].map((name) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const hasDefault = isObject(property) && "default" in property;
    const about = isObject(property) && typeof property.description === "string" ? property.description : "";
    const key = isIdentifier(name) ? name : quote(name);
    const present = hasDefault && defaults !== "as written" ? defaults === "filled" : required.has(name);
    return `${comment(about, inner)}${inner}${key}${present ? "" : "?"}: ${schemaType(property, defaults, inner)};\n`;
  });
  const others = othersType(schema, names.size > 0, defaults, by);
  if (members.length === 0)
    return others === undefined ? "Record<string, never>" : `{ [key: string]: ${others} }`;
  if (others !== undefined) members.push(`${inner}[key: string]: ${others};\n`);
  return `{\n${members.join("")}${by}}`;
}

/** The type of unnamed members. Beside named members it can only be `unknown`, because an index signature covers all members. */
function othersType(
  schema: JsonSchema,
  hasMembers: boolean,
  defaults: Defaults,
  by: string,
): string | undefined {
  const { additionalProperties: others, patternProperties } = schema;
  if (isObject(patternProperties) && Object.keys(patternProperties).length > 0) return "unknown";
  if (isObject(others) || others === true) return hasMembers ? "unknown" : schemaType(others, defaults, by);
  return others === undefined && !hasMembers ? "unknown" : undefined;
}

/** Ajv does not fill in defaults inside a choice. */
function choiceType(branches: unknown, by: string): string {
  return Array.isArray(branches) && branches.length > 0
    ? union(branches.map((branch) => schemaType(branch, "as written", by)))
    : "unknown";
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  if (distinct.length === 0) return "never";
  return distinct.includes("unknown") ? "unknown" : distinct.join(" | ");
}

/** The type of a single value: a literal, or a list or an object of literals. */
function valueType(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return `[${value.map(valueType).join(", ")}]`;
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${quote(key)}: ${valueType(member)}`)
      .join("; ")} }`;
  return JSON.stringify(value) ?? "unknown";
}

function listType(element: string): string {
  return isWord(element) ? `${element}[]` : `Array<${element}>`;
}

/** Adds brackets where an operator could otherwise split the type. */
function grouped(type: string): string {
  return isWord(type) ? type : `(${type})`;
}

function isWord(type: string): boolean {
  return /^\w+$/.test(type);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
