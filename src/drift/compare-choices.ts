import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { codeText, type Effect, type SchemaChange } from "./schema-change.ts";

/** `compareSchemas`, for the forms. */
type Compare = (before: unknown, after: unknown, at: readonly string[]) => readonly SchemaChange[];

/** Compares `anyOf`, `oneOf` and `allOf`: equal forms are paired first, the remaining ones in order. */
export function compareChoices(
  was: JsonSchema,
  is: JsonSchema,
  at: readonly string[],
  compare: Compare,
): SchemaChange[] {
  return (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) => {
    const [before, after] = [listOf(was[keyword]), listOf(is[keyword])];
    if (before.length === 0 && after.length === 0) return [];
    if (before.length === 0 || after.length === 0) return [wholeChoice(keyword, before, after, at)];
    return compareForms(keyword, before, after, at, compare);
  });
}

/** The change of a schema to one of several forms, or of several forms to one of them. Undefined for any other. */
export function oneFormToMany(
  was: JsonSchema,
  is: JsonSchema,
  at: readonly string[],
  compare: Compare,
): SchemaChange[] | undefined {
  const [before, after] = [formsOf(was), formsOf(is)];
  const many = before ?? after;
  if ((before === undefined) === (after === undefined) || !many) return undefined;
  const one = before ? is : was;
  const others = many.filter((form) => compare(form, one, []).some(({ effect }) => effect !== "words"));
  if (others.length === many.length) return undefined;
  const what = `${before ? `can't be ${names(others)} any more` : `can be ${names(others)} too`}`;
  return [{ at, effect: before ? "fewer" : "more", what }];
}

/** The forms of a schema that is only a choice. */
function formsOf(schema: JsonSchema): readonly unknown[] | undefined {
  const { anyOf, oneOf, description: _description, title: _title, ...rest } = schema;
  const forms = anyOf === undefined ? oneOf : oneOf === undefined ? anyOf : undefined;
  return Array.isArray(forms) && Object.keys(rest).length === 0 ? forms : undefined;
}

/** The change of a schema that gets a choice or loses it. */
function wholeChoice(
  keyword: string,
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly string[],
): SchemaChange {
  const effect = before.length === 0 ? "fewer" : "more";
  const count = Math.max(before.length, after.length);
  const what =
    before.length === 0
      ? `has ${keyword} of ${count} forms now`
      : `has no ${keyword} of ${count} forms any more`;
  return { at, effect, what };
}

function compareForms(
  keyword: "anyOf" | "oneOf" | "allOf",
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly string[],
  compare: Compare,
): SchemaChange[] {
  const [lost, won] = unmatched(before, after, compare);
  const pairs =
    lost.length === won.length ? lost.map((form, index) => [form, won[index]] as const) : undefined;
  if (pairs)
    return pairs.flatMap(([old, form]) => [...compare(old, form, [...at, `(${after.indexOf(form) + 1})`])]);
  const more: Effect = keyword === "allOf" ? "fewer" : "more";
  const fewer: Effect = keyword === "allOf" ? "more" : "fewer";
  if (lost.length === 0)
    return [{ at, effect: more, what: `has ${formCount(won)} more in ${keyword}: ${names(won)}` }];
  if (won.length === 0)
    return [{ at, effect: fewer, what: `has ${formCount(lost)} less in ${keyword}: ${names(lost)}` }];
  return [{ at, effect: "other", what: `changed in ${keyword}: ${names(lost)} became ${names(won)}` }];
}

/** The forms without an equal one on the other side. Forms that differ only in texts are equal. */
function unmatched(
  before: readonly unknown[],
  after: readonly unknown[],
  compare: Compare,
): [unknown[], unknown[]] {
  const won = [...after];
  const lost = before.filter((form) => {
    const same = won.findIndex((other) => isDeepStrictEqual(form, other));
    if (same !== -1) won.splice(same, 1);
    return same === -1;
  });
  const left = lost.filter((form) => {
    const same = won.findIndex((other) => compare(form, other, []).every(({ effect }) => effect === "words"));
    if (same !== -1) won.splice(same, 1);
    return same === -1;
  });
  return [left, won];
}

function formCount(forms: readonly unknown[]): string {
  return forms.length === 1 ? "a form" : `${forms.length} forms`;
}

function names(forms: readonly unknown[]): string {
  return forms.slice(0, 4).map(nameOf).join(", ") + (forms.length > 4 ? ", …" : "");
}

function nameOf(form: unknown): string {
  if (!isObject(form)) return codeText(String(form));
  const { title, enum: values, properties, required, type = "any" } = form;
  if (typeof title === "string") return codeText(title);
  if (Array.isArray(values)) return codeText(values.map((value) => JSON.stringify(value)).join("|"));
  const members = isObject(properties) ? Object.keys(properties) : listOf(required);
  return members.length > 0 ? codeText(`{${members.join(", ")}}`) : [type].flat().join(" or ");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
