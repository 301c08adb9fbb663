import type { Keys } from "./diagnostics.ts";
import type { JsonSchema } from "./tool-plan.ts";

/** Where JSON Schema 2020-12 (and the drafts before it) has schemas inside of a schema. */
const single = [
  "items",
  "additionalItems",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
  "contentSchema",
];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of a schema in which each schema directly inside is replaced. Keywords with data (`default`, `enum`, …) stay. */
export function mapSubschemas(
  schema: JsonSchema,
  replace: (subschema: JsonSchema, at: Keys) => unknown,
): { [keyword: string]: unknown } {
  const visit = (value: unknown, at: Keys) => (isRecord(value) ? replace(value, at) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (Array.isArray(value) && lists.includes(keyword)) {
        return [keyword, value.map((member, index) => visit(member, [keyword, index]))];
      }
      if (isRecord(value) && maps.includes(keyword)) {
        const members = Object.entries(value).map(([key, member]) => [key, visit(member, [keyword, key])]);
        return [keyword, Object.fromEntries(members)];
      }
      return [keyword, single.includes(keyword) ? visit(value, [keyword]) : value];
    }),
  );
}

/** The names under `properties`. */
export function propertyNames(schema: JsonSchema): string[] {
  return isRecord(schema.properties) ? Object.keys(schema.properties) : [];
}
