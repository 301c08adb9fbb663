import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";

/**
 * Returns a copy of an answer's schema without the three forms that the SDK's `jsonSchemaOutputFormat` cannot close: a list of
 * types (the `properties` of `["object", "null"]` would become text in the description), a schema without a type, and `true`.
 * The SDK handles the rest, including `additionalProperties: false` and unsupported keywords.
 */
export function withOneTypeEach(schema: JsonSchema): JsonSchema {
  return oneType(schema) as JsonSchema;
}

const schemaKeywords = new Set(["items"]);
const schemaListKeywords = new Set(["anyOf", "oneOf", "allOf"]);
const schemaMapKeywords = new Set(["properties", "$defs"]);
const selfTyped = ["type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"];
const annotations = ["title", "description"];

/** The types of an answer whose schema allows anything: objects and arrays would need a description. */
const anyScalar = ["string", "number", "boolean", "null"];

function oneType(schema: unknown): unknown {
  if (!isObject(schema)) return { anyOf: anyScalar.map((type) => ({ type })) };
  const copy = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, nested(keyword, value)]),
  );
  if (Array.isArray(copy.type)) return variants(copy, copy.type);
  if (selfTyped.some((keyword) => keyword in copy)) return copy;
  if ("properties" in copy) return { type: "object", ...copy };
  if ("items" in copy) return { type: "array", ...copy };
  return { ...copy, anyOf: anyScalar.map((type) => ({ type })) };
}

function nested(keyword: string, value: unknown): unknown {
  if (schemaKeywords.has(keyword)) return oneType(value);
  if (schemaListKeywords.has(keyword) && Array.isArray(value)) return value.map(oneType);
  if (schemaMapKeywords.has(keyword) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, oneType(schema)]));
  }
  return value;
}

/** `{ type: ["string", "null"], maxLength: 9 }` as `{ anyOf: [{ type: "string", maxLength: 9 }, { type: "null" }] }`. */
function variants(schema: Record<string, unknown>, types: unknown[]): unknown {
  // The values of an enum imply their types.
  if ("enum" in schema || "const" in schema) return without(schema, ["type"]);
  const constraints = without(schema, ["type", ...annotations]);
  return {
    ...Object.fromEntries(annotations.filter((key) => key in schema).map((key) => [key, schema[key]])),
    anyOf: types.map((type) => (type === "null" ? { type } : { ...constraints, type })),
  };
}

function without(schema: Record<string, unknown>, keywords: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}
