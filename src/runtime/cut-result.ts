import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { elements, writePath } from "../manifest/json-path.ts";

/** A cut value, and a line for each list that was cut: `$.body.items: 120 of 1000 elements`. */
export interface CutResult {
  readonly value: Record<string, unknown>;
  readonly lists: readonly string[];
}

interface Cutting {
  readonly lists: Map<string, { shown: number; of: number }>;
  readonly sizes: Map<object, number>;
}

type Trail = readonly (string | typeof elements)[];

/**
 * Cuts the ends of the longest lists until the value has at most `maxCharacters` as JSON, as far as whole elements allow. The
 * schema's constraints on lists still hold. Adds `left_out` where the schema allows it. Returns undefined where nothing can be
 * cut.
 */
export function cutResult(
  value: Record<string, unknown>,
  schema: JsonSchema,
  maxCharacters: number,
): CutResult | undefined {
  const cutting: Cutting = { lists: new Map(), sizes: new Map() };
  sizeOf(value, cutting.sizes);
  const isReported = allowsLeftOut(schema, value);
  const cut = cutObject(value, schema, maxCharacters - (isReported ? roomForLeftOut : 0), [], cutting);
  if (cutting.lists.size === 0) return undefined;
  const lists = [...cutting.lists].map(([path, { shown, of }]) => `${path}: ${shown} of ${of} elements`);
  if (!isReported) return { value: cut, lists };
  const leftOut: Record<string, unknown> = isObject(value.left_out) ? { ...value.left_out } : {};
  for (const [path, { shown, of }] of cutting.lists) leftOut[path] = Number(leftOut[path] ?? 0) + of - shown;
  return { value: { ...cut, left_out: leftOut }, lists };
}

const roomForLeftOut = 200;

/** Whether the schema allows a member "left_out", and the value has none with another meaning. */
function allowsLeftOut(schema: JsonSchema, { left_out }: Record<string, unknown>): boolean {
  const declared = isObject(schema.properties) ? schema.properties.left_out : undefined;
  if (declared !== undefined) return isObject(declared) && isObject(declared.additionalProperties);
  const closing = ["additionalProperties", "unevaluatedProperties", "maxProperties", "propertyNames"];
  return (
    left_out === undefined &&
    closing.every((keyword) => schema[keyword] === undefined || schema[keyword] === true) &&
    schema.patternProperties === undefined
  );
}

function cut(
  value: unknown,
  schema: JsonSchema | undefined,
  budget: number,
  trail: Trail,
  cutting: Cutting,
): unknown {
  if (typeof value !== "object" || value === null || !schema) return value;
  if (sizeOf(value, cutting.sizes) <= budget) return value;
  return Array.isArray(value)
    ? cutList(value, schema, budget, trail, cutting)
    : cutObject(Object(value), schema, budget, trail, cutting);
}

/** Short members keep the space they need; long ones share the rest. */
function cutObject(
  value: Record<string, unknown>,
  schema: JsonSchema,
  budget: number,
  trail: Trail,
  cutting: Cutting,
): Record<string, unknown> {
  const members = Object.entries(value).map(([key, member]) => ({
    key,
    member,
    size: sizeOf(member, cutting.sizes),
    schema: schemaOf(schema, "properties", key),
  }));
  const fixed = members.filter(({ member, schema }) => !schema || !hasList(member));
  const around = 2 + members.reduce((sum, { key }) => sum + JSON.stringify(key).length + 2, 0);
  let left = budget - around - fixed.reduce((sum, { size }) => sum + size, 0);
  const cuttable = members.filter((member) => !fixed.includes(member)).sort((a, b) => a.size - b.size);
  const replaced = new Map<string, unknown>();
  cuttable.forEach(({ key, member, schema }, index) => {
    const share = Math.max(0, Math.floor(left / (cuttable.length - index)));
    const shorter = cut(member, schema, share, [...trail, key], cutting);
    left -= sizeOf(shorter, cutting.sizes);
    replaced.set(key, shorter);
  });
  return Object.fromEntries(
    members.map(({ key, member }) => [key, replaced.has(key) ? replaced.get(key) : member]),
  );
}

/** Returns the first elements that fit. If not even one fits, cuts the lists inside the first. */
function cutList(
  list: readonly unknown[],
  schema: JsonSchema,
  budget: number,
  trail: Trail,
  cutting: Cutting,
): unknown[] {
  const least = fewest(schema);
  if (least === undefined) return [...list];
  let used = 2;
  let count = 0;
  for (const element of list) {
    used += sizeOf(element, cutting.sizes) + 1;
    if (used > budget + 1) break;
    count += 1;
  }
  const shown = Math.min(list.length, Math.max(count, least, 1));
  const inside: Trail = [...trail, elements];
  const kept = list.slice(0, shown);
  const short =
    count > 0
      ? kept
      : kept.map((element) =>
          cut(element, schemaOf(schema, "items", ""), Math.floor(budget / shown), inside, cutting),
        );
  if (shown < list.length) {
    const before = cutting.lists.get(writePath(trail)) ?? { shown: 0, of: 0 };
    cutting.lists.set(writePath(trail), { shown: before.shown + shown, of: before.of + list.length });
  }
  return short;
}

/** Returns the schema of a member or of the elements; undefined where a cut inside could violate it. */
function schemaOf(schema: JsonSchema, keyword: "properties" | "items", key: string): JsonSchema | undefined {
  if (opaque.some((one) => schema[one] !== undefined)) return undefined;
  const direct = keyword === "items" ? schema.items : Object(schema.properties)[key];
  return isObject(direct) ? direct : direct === undefined && isOpen(schema, keyword) ? {} : undefined;
}

/** Keywords that a shorter list, however deep, could violate. */
const opaque = [
  "const",
  "enum",
  "not",
  "if",
  "anyOf",
  "oneOf",
  "allOf",
  "dependentSchemas",
  "patternProperties",
  "prefixItems",
];

function isOpen({ additionalProperties }: JsonSchema, keyword: "properties" | "items"): boolean {
  return keyword === "items" || additionalProperties === undefined || additionalProperties === true;
}

/** Returns the least length of a list; undefined where the schema leaves it open. */
function fewest(schema: JsonSchema): number | undefined {
  if ([...opaque, "contains"].some((keyword) => schema[keyword] !== undefined)) return undefined;
  return typeof schema.minItems === "number" ? schema.minItems : 0;
}

function hasList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.values(value).some(hasList);
}

/** Returns the length of a value as JSON, cached for lists and objects. */
function sizeOf(value: unknown, sizes: Map<object, number>): number {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null).length;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  const inside = Array.isArray(value)
    ? value.reduce((sum: number, element) => sum + sizeOf(element, sizes) + 1, 0)
    : Object.entries(value).reduce(
        (sum, [key, member]) => sum + JSON.stringify(key).length + 2 + sizeOf(member, sizes),
        0,
      );
  const size = 2 + Math.max(0, inside - 1);
  sizes.set(value, size);
  return size;
}
