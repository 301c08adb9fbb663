import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { compareChoices, oneFormToMany } from "./compare-choices.ts";
import { compareLimits } from "./compare-limits.ts";
import { normalSchemas, typesOf } from "./normal-schema.ts";
import { codeText, type Effect, type SchemaChange } from "./schema-change.ts";

/**
 * The changes from one schema to another, both without `$ref`. The effect of an unknown keyword can't be decided.
 * Pure; empty for equal schemas.
 */
export function compareSchemas(
  before: unknown,
  after: unknown,
  at: readonly string[] = [],
): readonly SchemaChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [was, is] = normalSchemas(before, after);
  const spread = oneFormToMany(was, is, at, compareSchemas);
  if (spread) return [...spread, ...compareWords(was, is, at)];
  const types = compareTypes(was, is, at);
  // After a change from an object to a string its members do not matter.
  if (types.some(({ effect }) => effect === "other") || isUnrestricted(was) || isUnrestricted(is))
    return [...types, ...compareWords(was, is, at)];
  return [
    ...types,
    ...compareValues(was, is, at),
    ...compareLimits(was, is, at),
    ...compareMembers(was, is, at),
    ...compareElements(was, is, at),
    ...compareChoices(was, is, at, compareSchemas),
    ...compareUnknown(was, is, at),
    ...compareWords(was, is, at),
  ];
}

const wordKeywords = ["title", "description", "examples", "example", "$comment", "$schema", "$id"];
const otherWords = ["readOnly", "writeOnly", "deprecated", "default"];

function isUnrestricted(schema: JsonSchema): boolean {
  return Object.keys(schema).every((name) => wordKeywords.includes(name) || otherWords.includes(name));
}

function compareTypes(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  if (isUnrestricted(was) || isUnrestricted(is)) {
    if (isUnrestricted(was) === isUnrestricted(is)) return [];
    const [effect, schema] = isUnrestricted(is) ? (["more", was] as const) : (["fewer", is] as const);
    const kind = typesOf(schema)?.join(" or ") ?? "described";
    const what = effect === "more" ? `was ${kind}, can be anything now` : `could be anything, is ${kind} now`;
    return [{ at, effect, what }];
  }
  const [before, after] = [typesOf(was), typesOf(is)];
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    const effect = after === undefined ? "more" : "fewer";
    return [{ at, effect, what: `was ${typeText(before)}, is ${typeText(after)}` }];
  }
  const lost = before.filter((type) => !covers(after, type));
  const won = after.filter((type) => !covers(before, type));
  if (lost.length === 0 && won.length === 0) return [];
  if (won.length === 0 && lost.join() === "null")
    return [{ at, effect: "fewer", what: "can't be null any more" }];
  if (lost.length === 0 && won.join() === "null") return [{ at, effect: "more", what: "can be null now" }];
  const effect = lost.length === 0 ? "more" : won.length === 0 ? "fewer" : "other";
  return [{ at, effect, what: `was ${typeText(before)}, is ${typeText(after)}` }];
}

function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function typeText(types: readonly string[] | undefined): string {
  return types?.join(" or ") ?? "of any type";
}

function compareValues(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const [before, after] = [was.enum, is.enum];
  if (Array.isArray(before) && Array.isArray(after)) {
    // A null that came or went with the type was reported there.
    const reported =
      nullable(was) !== undefined && nullable(is) !== undefined && nullable(was) !== nullable(is);
    const real = (list: readonly unknown[]) => list.filter((value) => value !== null || !reported);
    const lost = real(before).filter((value) => !after.some((other) => isDeepStrictEqual(value, other)));
    const won = real(after).filter((value) => !before.some((other) => isDeepStrictEqual(value, other)));
    if (lost.length > 0) changes.push({ at, effect: "fewer", what: `can't be ${valueList(lost)} any more` });
    if (won.length > 0) changes.push({ at, effect: "more", what: `can be ${valueList(won)} now` });
  } else if (Array.isArray(after)) {
    changes.push({ at, effect: "fewer", what: `can only be ${valueList(after)} now` });
  } else if (Array.isArray(before)) {
    changes.push({ at, effect: "more", what: `can be more than ${valueList(before)} now` });
  }
  return changes;
}

function nullable(schema: JsonSchema): boolean | undefined {
  return typesOf(schema)?.includes("null");
}

function valueList(values: readonly unknown[]): string {
  const shown = values.slice(0, 6).map((value) => valueText(value));
  const [last = "", ...others] = shown.toReversed();
  const list = others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
  return values.length > 6 ? `${shown.join(", ")} or ${values.length - 6} others` : list;
}

function valueText(value: unknown): string {
  return codeText(JSON.stringify(value) ?? "nothing");
}

function compareMembers(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  const [before, after] = [membersOf(was.properties), membersOf(is.properties)];
  const [needed, needs] = [namesIn(was.required), namesIn(is.required)];
  const changes: SchemaChange[] = [];
  for (const name of new Set([...before.keys(), ...after.keys(), ...needed, ...needs])) {
    const place = [...at, name];
    const add = (effect: Effect, what: string) => changes.push({ at: place, effect, what });
    const known = before.has(name) || needed.has(name);
    const stays = after.has(name) || needs.has(name);
    if (!stays) add("gone", "is gone");
    else if (!known && needs.has(name)) add("new and required", "is new and required");
    else if (!known) add("new", "is new");
    else {
      if (!needed.has(name) && needs.has(name)) add("fewer", "is required now");
      if (needed.has(name) && !needs.has(name)) add("more", "is not required any more");
      const [old, one] = [before.get(name) ?? openOf(was), after.get(name) ?? openOf(is)];
      changes.push(...compareSchemas(old, one, place));
    }
  }
  return [...changes, ...compareOpen(was, is, at)];
}

/** Compares the schemas of members that `properties` does not name. */
function compareOpen(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  const [before, after] = [openOf(was), openOf(is)];
  const place = [...at, "*"];
  if (before === false && after === false) return [];
  if (after === false) return [{ at: place, effect: "fewer", what: "(any other member) is refused now" }];
  if (before === false) return [{ at: place, effect: "more", what: "(any other member) can be there now" }];
  return [...compareSchemas(before, after, place)];
}

function openOf({ additionalProperties, unevaluatedProperties }: JsonSchema): unknown {
  const open = additionalProperties ?? unevaluatedProperties;
  return open === undefined || open === true ? {} : open;
}

function compareElements(was: JsonSchema, is: JsonSchema, at: readonly string[]): readonly SchemaChange[] {
  const [before, after] = [was.items, is.items];
  return Array.isArray(before) || Array.isArray(after)
    ? differs(was, is, "items", at)
    : compareSchemas(before ?? {}, after ?? {}, [...at, "[]"]);
}

/** Keywords that have a comparison. All others are compared as a whole. */
const knownKeywords = new Set([
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "anyOf",
  "oneOf",
  "allOf",
  "format",
  "pattern",
  "uniqueItems",
  "multipleOf",
  "contentEncoding",
  "contentMediaType",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  ...wordKeywords,
  ...otherWords,
]);

function compareUnknown(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  const keywords = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keywords]
    .filter((keyword) => !knownKeywords.has(keyword) && !keyword.startsWith("x-"))
    .flatMap((keyword) => differs(was, is, keyword, at));
}

function differs(was: JsonSchema, is: JsonSchema, keyword: string, at: readonly string[]): SchemaChange[] {
  return isDeepStrictEqual(was[keyword], is[keyword])
    ? []
    : [{ at, effect: "other", what: `changed in "${keyword}"` }];
}

function compareWords(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  const changes: SchemaChange[] = [];
  if (wordKeywords.some((keyword) => !isDeepStrictEqual(was[keyword], is[keyword])))
    changes.push({ at, effect: "words", what: "is described in other words" });
  if ((was.deprecated === true) !== (is.deprecated === true))
    changes.push({
      at,
      effect: "words",
      what: `is ${is.deprecated === true ? "deprecated now" : "not deprecated any more"}`,
    });
  return changes.concat(compareDefaults(was.default, is.default, at));
}

function compareDefaults(was: unknown, is: unknown, at: readonly string[]): SchemaChange[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (was === undefined) return [{ at, effect: "words", what: `has the default ${valueText(is)} now` }];
  if (is === undefined)
    return [{ at, effect: "default", what: `has no default any more (was ${valueText(was)})` }];
  return [{ at, effect: "default", what: `has the default ${valueText(is)} (was ${valueText(was)})` }];
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isObject(value) ? Object.entries(value) : []);
}

function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.map(String) : []);
}
