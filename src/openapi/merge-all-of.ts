import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";

/** Keywords that can be joined without changing a schema's meaning, except `additionalProperties`: see below. */
const joinable = new Set([
  "type",
  "properties",
  "required",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "additionalProperties",
]);
const annotations = new Set(["description", "deprecated", "readOnly", "writeOnly", "default"]);

/**
 * Joins the parts of `allOf` into one schema, where all are objects. Documents write inheritance that way; models and clients
 * read the joined form better, and only it can be split into arguments. `additionalProperties: false` in a part would forbid
 * the other parts' members, which no author means, so it is dropped. Of contradicting parts one is enough.
 */
export function mergeAllOf(schema: JsonSchema): JsonSchema {
  const { allOf, ...own } = schema;
  if (!Array.isArray(allOf)) return schema;
  const given = allOf.filter(isObject);
  const parts = given.filter((part) => !isAnnotation(part));
  // A part with only annotations describes the whole.
  const rest: JsonSchema = Object.assign({}, ...given.filter(isAnnotation), own);
  const [only] = parts;
  if (parts.length === 0) return rest;
  if (only && parts.length === 1 && Object.keys(rest).every((keyword) => annotations.has(keyword)))
    return { ...only, ...rest };
  if (contradict(parts)) return { ...rest, anyOf: parts };
  const all = [...parts, rest];
  if (!all.every(isPlainObject)) return { ...rest, allOf: parts };
  const properties: Record<string, unknown> = {};
  const required = new Set<unknown>();
  for (const part of all) {
    for (const [name, property] of Object.entries(Object(part.properties))) {
      const before = Object.hasOwn(properties, name) ? properties[name] : undefined;
      define(properties, name, before === undefined ? property : both(before, property));
    }
    for (const name of Array.isArray(part.required) ? part.required : []) required.add(name);
  }
  const open = all
    .map((part) => part.additionalProperties)
    .find((value) => value !== undefined && value !== false);
  const described = [rest, ...parts.toReversed()].find(({ description }) => description !== undefined);
  return {
    type: "object",
    ...(described && { description: described.description }),
    ...(rest.deprecated === true && { deprecated: true }),
    ...(rest.readOnly === true && { readOnly: true }),
    ...(rest.writeOnly === true && { writeOnly: true }),
    properties,
    ...(required.size > 0 && { required: [...required] }),
    ...(open !== undefined && { additionalProperties: open }),
  };
}

function isAnnotation(part: JsonSchema): boolean {
  return Object.keys(part).every((keyword) => annotations.has(keyword));
}

function isPlainObject(part: JsonSchema): boolean {
  return (
    (part.type === undefined || part.type === "object") &&
    Object.keys(part).every((keyword) => joinable.has(keyword))
  );
}

/** A property of two parts: the second adds to the description, or changes it. */
function both(before: unknown, after: unknown): unknown {
  if (isDeepStrictEqual(before, after) || !isObject(before) || !isObject(after)) return after;
  const conflict = Object.keys(after).some(
    (keyword) =>
      keyword in before && !annotations.has(keyword) && !isDeepStrictEqual(before[keyword], after[keyword]),
  );
  if (!conflict) return { ...before, ...after };
  return contradict([before, after]) ? { anyOf: [before, after] } : { allOf: [before, after] };
}

/** Whether no value can match all parts, such as a text and a number. The author meant one of them. */
function contradict(parts: readonly JsonSchema[]): boolean {
  const types = parts.map(({ type }) => [type ?? []].flat()).filter((list) => list.length > 0);
  const [first = [], ...others] = types;
  const common = first.filter((type) =>
    others.every((list) => list.includes(type) || (type === "integer" && list.includes("number"))),
  );
  return (
    types.length > 1 &&
    common.length === 0 &&
    !(first.includes("number") && others.some((list) => list.includes("integer")))
  );
}

/** A plain assignment to `__proto__` would set the prototype. */
export function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
