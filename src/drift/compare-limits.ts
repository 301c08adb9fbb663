import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json/schema.ts";
import { codeText, type Effect, type SchemaChange } from "./schema-change.ts";

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const forms = ["pattern", "format", "contentEncoding", "contentMediaType", "multipleOf", "uniqueItems"];

/** Compares bounds and formats: with a new one fewer values match, without one more do. */
export function compareLimits(was: JsonSchema, is: JsonSchema, at: readonly string[]): SchemaChange[] {
  return [...lower, ...upper, ...forms].flatMap((keyword) => {
    const [before, after] = [limitOf(was, keyword), limitOf(is, keyword)];
    if (isDeepStrictEqual(before, after)) return [];
    return [{ at, effect: effectOf(keyword, before, after), what: wordsFor(keyword, before, after) }];
  });
}

/** Undefined also for a limit that every value meets. */
function limitOf(schema: JsonSchema, keyword: string): unknown {
  const value = schema[keyword];
  const idle =
    keyword === "uniqueItems" ? value === false : /^min(Length|Items|Prop)/.test(keyword) && value === 0;
  return idle ? undefined : value;
}

function effectOf(keyword: string, before: unknown, after: unknown): Effect {
  if (keyword === "format" && isNumeric(before) && isNumeric(after)) return numericFormat(before, after);
  if (before === undefined) return "fewer";
  if (after === undefined) return "more";
  if (typeof before !== "number" || typeof after !== "number") return "other";
  if (lower.includes(keyword)) return after > before ? "fewer" : "more";
  if (upper.includes(keyword)) return after < before ? "fewer" : "more";
  return after % before === 0 ? "fewer" : before % after === 0 ? "more" : "other";
}

/** Formats of numbers are widths in some programming languages. They limit values only where both schemas have one. */
function numericFormat(before: unknown, after: unknown): Effect {
  if (before === undefined || after === undefined) return "words";
  const widths = ["int32", "int64", "float", "double"];
  return widths.indexOf(String(after)) > widths.indexOf(String(before)) ? "more" : "fewer";
}

function isNumeric(format: unknown): boolean {
  return format === undefined || ["int32", "int64", "float", "double"].includes(String(format));
}

function wordsFor(keyword: string, before: unknown, after: unknown): string {
  if (before === undefined) return `has ${keyword} ${codeText(JSON.stringify(after))} now`;
  if (after === undefined) return `has no ${keyword} any more (was ${codeText(JSON.stringify(before))})`;
  return `has ${keyword} ${codeText(JSON.stringify(after))} (was ${codeText(JSON.stringify(before))})`;
}
