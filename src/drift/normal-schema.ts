import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";

/** Rewrites two schemas to one notation for what JSON Schema can express in two: `true`, `const`, "this or null", an object of parts. */
export function normalSchemas(before: unknown, after: unknown): readonly [JsonSchema, JsonSchema] {
  const [was, is] = [normalSchema(before), normalSchema(after)];
  const [whole, other] = [joinParts(was), joinParts(is)];
  return "allOf" in whole || "allOf" in other ? [was, is] : [whole, other];
}

function normalSchema(schema: unknown): JsonSchema {
  if (schema === false) return { not: {} };
  if (!isObject(schema)) return {};
  const { const: only, ...rest } = schema;
  return joinNull(only === undefined ? rest : { ...rest, enum: [only] });
}

/** The types that a schema allows; undefined where it allows all. */
export function typesOf({ type }: JsonSchema): string[] | undefined {
  return type === undefined ? undefined : [type].flat().map(String);
}

/** `anyOf: [X, null]` becomes X that can be null. */
function joinNull(schema: JsonSchema): JsonSchema {
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length !== 2) continue;
    const other = branches.find((branch) => !isNull(branch));
    if (!branches.some(isNull) || !isObject(other)) continue;
    const { [keyword]: _choice, ...rest } = schema;
    const types = typesOf(other);
    if (types === undefined || Object.keys(rest).some((name) => name in other && name !== "description"))
      continue;
    return {
      ...other,
      ...rest,
      type: [...new Set([...types, "null"])],
      ...(Array.isArray(other.enum) && { enum: [...other.enum, null] }),
    };
  }
  return schema;
}

/** An `allOf` of objects becomes an object with the members of all of them. */
function joinParts(schema: JsonSchema): JsonSchema {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf) || !allOf.every(isPlainObject)) return schema;
  const parts: readonly JsonSchema[] = [...allOf, ...("properties" in rest || "type" in rest ? [rest] : [])];
  const names = parts.flatMap(({ properties }) => Object.keys(Object(properties)));
  if (!parts.every(isPlainObject) || new Set(names).size < names.length) return schema;
  const [types = [], ...others] = parts.map((part) => typesOf(part) ?? []);
  const required = new Set(parts.flatMap((part) => (Array.isArray(part.required) ? part.required : [])));
  return {
    ...rest,
    type: types.filter((type) => others.every((list) => list.includes(type))),
    properties: Object.assign({}, ...parts.map(({ properties }) => Object(properties))),
    required: [...required],
  };
}

const plainKeywords = ["type", "properties", "required", "title", "description"];

function isPlainObject(part: unknown): part is JsonSchema {
  if (!isObject(part) || !typesOf(part)?.includes("object")) return false;
  return Object.keys(part).every((keyword) => plainKeywords.includes(keyword));
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema.type === "null";
}
