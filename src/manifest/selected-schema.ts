import type { JsonSchema } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import type { SelectedMember, Selection } from "./tool-plan.ts";

/**
 * Returns the schema of the values that a selection makes from values that match `schema`. It keeps only guarantees that still
 * hold: a value that matches `schema` becomes one that matches the result.
 */
export function selectedSchema(schema: JsonSchema, selection: Selection): JsonSchema {
  switch (selection.kind) {
    case "all":
      return schema;
    case "elements": {
      const { items } = schema;
      const most = [schema.maxItems, selection.max].filter((max) => typeof max === "number");
      return {
        ...aboutIt(schema),
        ...choices(schema, selection),
        ...(isObject(items) && schema.prefixItems === undefined
          ? { items: selectedSchema(items, selection.element) }
          : {}),
        ...(most.length > 0 && { maxItems: Math.min(...most) }),
      };
    }
    case "members": {
      const members = selection.members.filter(({ from: [key = ""] }) => memberSchema(schema, key));
      const required = members.filter((member) => isThere(schema, member)).map(({ name }) => name);
      return {
        ...aboutIt(schema),
        ...choices(schema, selection),
        properties: Object.fromEntries(
          members.map(({ name, from, selection: inside }) => [
            name,
            selectedSchema(schemaAt(schema, from), inside),
          ]),
        ),
        ...(required.length > 0 && { required }),
      };
    }
  }
}

/** Returns the schema of a member, as far as `properties` and `additionalProperties` define it. */
function memberSchema(schema: JsonSchema, key: string): JsonSchema | undefined {
  const property = own(schema.properties, key);
  if (property !== undefined) return isObject(property) ? property : {};
  if (isObject(schema.properties) && matchesPattern(schema, key)) return {};
  return isObject(schema.additionalProperties) && !matchesPattern(schema, key)
    ? schema.additionalProperties
    : undefined;
}

/** Returns the keywords, besides those of members, that still hold for an object with fewer members. */
function aboutIt(schema: JsonSchema): JsonSchema {
  const kept = ["type", "title", "description", "deprecated"].filter((keyword) => keyword in schema);
  return Object.fromEntries(kept.map((keyword) => [keyword, schema[keyword]]));
}

/** Two branches can become the same, so that `oneOf` would reject values that match both. */
function choices(schema: JsonSchema, selection: Selection): JsonSchema {
  const branches = (keyword: string) => {
    const given = schema[keyword];
    return Array.isArray(given)
      ? given.map((branch: unknown) => (isObject(branch) ? selectedSchema(branch, selection) : {}))
      : undefined;
  };
  const [anyOf, oneOf, allOf = []] = [branches("anyOf"), branches("oneOf"), branches("allOf")];
  const all = [...allOf, ...(anyOf && oneOf ? [{ anyOf: oneOf }] : [])];
  const any = anyOf ?? oneOf;
  return { ...(any && { anyOf: any }), ...(all.length > 0 && { allOf: all }) };
}

function schemaAt(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  return keys.reduce((at: JsonSchema, key) => memberSchema(at, key) ?? {}, schema);
}

/** Whether every value that matches the schema has the member, and the selection keeps it. */
function isThere(schema: JsonSchema, { from, selection }: SelectedMember): boolean {
  let at = schema;
  for (const [index, key] of from.entries()) {
    if (index > 0 && at.type !== "object") return false;
    if (!Array.isArray(at.required) || !at.required.includes(key)) return false;
    at = memberSchema(at, key) ?? {};
  }
  if (selection.kind === "all") return true;
  const types: readonly unknown[] = [at.type ?? "any"].flat();
  const kept = selection.kind === "elements" ? "array" : "object";
  return types.every((type) => type === kept || type === "null");
}

function matchesPattern({ patternProperties }: JsonSchema, key: string): boolean {
  return Object.keys(Object(patternProperties)).some((pattern) => {
    try {
      return new RegExp(pattern, "u").test(key);
    } catch {
      return true;
    }
  });
}
