import type { Keys } from "./pointer.ts";
import { isRegularExpression } from "./regular-expression.ts";
import { isObject } from "./value.ts";

export type JsonSchema = { readonly [keyword: string]: unknown };

/** The keywords of JSON Schema 2020-12 and earlier drafts that contain schemas. */
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

/** Returns a copy of a schema with each schema directly inside replaced. Keywords with data (`default`, `enum`, …) stay. */
export function mapSubschemas(
  schema: JsonSchema,
  replace: (subschema: JsonSchema, at: Keys) => unknown,
): { [keyword: string]: unknown } {
  const visit = (value: unknown, at: Keys) => (isObject(value) ? replace(value, at) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (Array.isArray(value) && lists.includes(keyword)) {
        return [keyword, value.map((member, index) => visit(member, [keyword, index]))];
      }
      if (isObject(value) && maps.includes(keyword)) {
        const members = Object.entries(value).map(([key, member]) => [key, visit(member, [keyword, key])]);
        return [keyword, Object.fromEntries(members)];
      }
      return [keyword, single.includes(keyword) ? visit(value, [keyword]) : value];
    }),
  );
}

/** Keywords whose values the meta-schema checks completely. */
const plainKeywords = new Set([
  ...single,
  ...lists,
  "properties",
  "dependentSchemas",
  "type",
  "const",
  "required",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "contentEncoding",
  "contentMediaType",
]);

/**
 * Whether Ajv is sure to accept a schema that the meta-schema accepts. Only compiling shows it for other schemas, which takes
 * seconds for thousands.
 */
export function isPlain(schema: JsonSchema): boolean {
  if (!Object.entries(schema).every(([keyword, value]) => isPlainKeyword(keyword, value))) return false;
  let plain = true;
  mapSubschemas(schema, (subschema) => {
    plain &&= isPlain(subschema);
    return subschema;
  });
  return plain;
}

function isPlainKeyword(keyword: string, value: unknown): boolean {
  switch (keyword) {
    case "enum":
      return Array.isArray(value) && value.length > 0;
    case "pattern":
      return isRegularExpression(value);
    case "patternProperties":
      return isObject(value) && Object.keys(value).every(isRegularExpression);
    default:
      return plainKeywords.has(keyword);
  }
}

/** The names under `properties`. */
export function propertyNames(schema: JsonSchema): string[] {
  return isObject(schema.properties) ? Object.keys(schema.properties) : [];
}
