import { describe, expect, it } from "vitest";
import { compareSchemas } from "../../src/drift/compare-schemas.ts";
import { levelOf, placeOf } from "../../src/drift/schema-change.ts";

type Row = readonly [title: string, before: unknown, after: unknown, ...sentences: string[]];

/** Sentences, each with its level for inputs and for outputs. */
function told(before: unknown, after: unknown): string[] {
  return compareSchemas(before, after).map(
    ({ at, effect, what }) =>
      `${at.length === 0 ? "it" : placeOf(at)} ${what}: ${levelOf(effect, "input")} in, ${levelOf(effect, "output")} out`,
  );
}

const text = { type: "string" };
const object = (properties: object, required: string[] = []) => ({ type: "object", properties, required });

const fewer = "breaking in, additive out";
const more = "additive in, breaking out";
const other = "breaking in, breaking out";
const words = "cosmetic in, cosmetic out";

const rows: readonly Row[] = [
  [
    "a type that another takes the place of",
    text,
    { type: "integer" },
    `it was string, is integer: ${other}`,
  ],
  [
    "a whole number becomes any number",
    { type: "integer" },
    { type: "number" },
    `it was integer, is number: ${more}`,
  ],
  [
    "any number becomes a whole one",
    { type: "number" },
    { type: "integer" },
    `it was number, is integer: ${fewer}`,
  ],
  [
    "one type becomes two",
    text,
    { type: ["string", "integer"] },
    `it was string, is string or integer: ${more}`,
  ],
  ["null comes", text, { type: ["string", "null"] }, `it can be null now: ${more}`],
  ["null goes", { type: ["string", "null"] }, text, `it can't be null any more: ${fewer}`],
  ["null comes as a form", text, { anyOf: [text, { type: "null" }] }, `it can be null now: ${more}`],
  ["null in two notations", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
  [
    "null is among the values too",
    { type: ["string", "null"], enum: ["a", null] },
    { type: "string", enum: ["a"] },
    `it can't be null any more: ${fewer}`,
  ],
  ["anything becomes something", {}, text, `it could be anything, is string now: ${fewer}`],
  ["something becomes anything", text, true, `it was string, can be anything now: ${more}`],
  ["a value goes", { enum: ["a", "b"] }, { enum: ["a"] }, `it can't be \`"b"\` any more: ${fewer}`],
  ["a value comes", { enum: ["a"] }, { enum: ["a", "b"] }, `it can be \`"b"\` now: ${more}`],
  [
    "a value takes another's place",
    { enum: ["a"] },
    { const: "b" },
    `it can't be \`"a"\` any more: ${fewer}`,
    `it can be \`"b"\` now: ${more}`,
  ],
  [
    "values are listed for the first time",
    text,
    { type: "string", enum: ["a"] },
    `it can only be \`"a"\` now: ${fewer}`,
  ],
  [
    "values are listed no more",
    { type: "string", enum: ["a"] },
    text,
    `it can be more than \`"a"\` now: ${more}`,
  ],
  ["a list of one value is a constant", { const: "a" }, { enum: ["a"] }],
  [
    "a lower bound rises",
    { type: "integer", minimum: 1 },
    { type: "integer", minimum: 2 },
    `it has minimum \`2\` (was \`1\`): ${fewer}`,
  ],
  [
    "an upper bound rises",
    { type: "string", maxLength: 9 },
    { type: "string", maxLength: 10 },
    `it has maxLength \`10\` (was \`9\`): ${more}`,
  ],
  [
    "a bound comes",
    { type: "array" },
    { type: "array", maxItems: 10 },
    `it has maxItems \`10\` now: ${fewer}`,
  ],
  [
    "a bound goes",
    { type: "number", exclusiveMinimum: 0 },
    { type: "number" },
    `it has no exclusiveMinimum any more (was \`0\`): ${more}`,
  ],
  ["a bound that says nothing", { type: "array", minItems: 0 }, { type: "array" }],
  [
    "a pattern changes",
    { type: "string", pattern: "^a" },
    { type: "string", pattern: "^b" },
    `it has pattern \`"^b"\` (was \`"^a"\`): ${other}`,
  ],
  [
    "a format changes",
    { type: "string", format: "uri" },
    { type: "string", format: "email" },
    `it has format \`"email"\` (was \`"uri"\`): ${other}`,
  ],
  [
    "a number is said to be wide",
    { type: "integer" },
    { type: "integer", format: "int64" },
    `it has format \`"int64"\` now: ${words}`,
  ],
  [
    "a number gets wider",
    { type: "integer", format: "int32" },
    { type: "integer", format: "int64" },
    `it has format \`"int64"\` (was \`"int32"\`): ${more}`,
  ],
  [
    "a step gets finer",
    { type: "integer", multipleOf: 10 },
    { type: "integer", multipleOf: 5 },
    `it has multipleOf \`5\` (was \`10\`): ${more}`,
  ],
  ["a member comes", object({}), object({ a: text }), "`a` is new: additive in, additive out"],
  ["a required member comes", object({}), object({ a: text }, ["a"]), `\`a\` is new and required: ${fewer}`],
  ["a member goes", object({ a: text }), object({}), `\`a\` is gone: ${other}`],
  [
    "a member is required now",
    object({ a: text }),
    object({ a: text }, ["a"]),
    `\`a\` is required now: ${fewer}`,
  ],
  [
    "a member is not promised any more",
    object({ a: text }, ["a"]),
    object({ a: text }),
    `\`a\` is not required any more: ${more}`,
  ],
  [
    "a member's member changes",
    object({ a: { type: "array", items: object({ b: text }) } }),
    object({ a: { type: "array", items: object({ b: { type: "integer" } }) } }),
    `\`a[].b\` was string, is integer: ${other}`,
  ],
  [
    "other members are refused",
    { type: "object" },
    { type: "object", additionalProperties: false },
    `\`*\` (any other member) is refused now: ${fewer}`,
  ],
  [
    "other members are welcome",
    { type: "object", additionalProperties: false },
    { type: "object" },
    `\`*\` (any other member) can be there now: ${more}`,
  ],
  [
    "other members have another type",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: { type: "integer" } },
    `\`*\` was string, is integer: ${other}`,
  ],
  [
    "a form comes",
    { anyOf: [text, { type: "integer" }] },
    { anyOf: [{ type: "integer" }, text, { type: "boolean" }] },
    `it has a form more in anyOf: boolean: ${more}`,
  ],
  [
    "a form goes",
    { oneOf: [text, object({ a: text })] },
    { oneOf: [text] },
    `it has a form less in oneOf: \`{a}\`: ${fewer}`,
  ],
  [
    "a form changes",
    { anyOf: [text, object({ a: text })] },
    { anyOf: [text, object({ a: text, b: text })] },
    "`(2).b` is new: additive in, additive out",
  ],
  [
    "forms become others",
    { anyOf: [{ type: "integer" }, { type: "boolean" }] },
    { anyOf: [text] },
    `it changed in anyOf: integer, boolean became string: ${other}`,
  ],
  [
    "a value becomes one form of several",
    text,
    { anyOf: [text, { type: "integer" }] },
    `it can be integer too: ${more}`,
  ],
  [
    "one form is left of several",
    { anyOf: [text, { type: "integer" }] },
    text,
    `it can't be integer any more: ${fewer}`,
  ],
  [
    "another part has to hold",
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text }), { not: text }] },
    `it has a form more in allOf: any: ${fewer}`,
  ],
  [
    "an object is put together of parts",
    { type: ["object", "null"], properties: { a: text } },
    { allOf: [{ type: ["object", "null"], properties: { a: text } }, object({ b: text })] },
    `it can't be null any more: ${fewer}`,
    "`b` is new: additive in, additive out",
  ],
  [
    "a default changes",
    { type: "integer", default: 30 },
    { type: "integer", default: 50 },
    "it has the default `50` (was `30`): breaking in, cosmetic out",
  ],
  [
    "a default is told",
    { type: "integer" },
    { type: "integer", default: 50 },
    `it has the default \`50\` now: ${words}`,
  ],
  [
    "a text changes",
    { type: "string", description: "a" },
    { type: "string", description: "b" },
    `it is described in other words: ${words}`,
  ],
  ["something is deprecated", text, { type: "string", deprecated: true }, `it is deprecated now: ${words}`],
  [
    "what can't be decided",
    { type: "object", not: object({ a: text }) },
    { type: "object", not: object({ b: text }) },
    `it changed in "not": ${other}`,
  ],
  [
    "conditions can't be decided",
    { type: "object", dependentSchemas: { a: text } },
    { type: "object", dependentSchemas: { a: {} } },
    `it changed in "dependentSchemas": ${other}`,
  ],
  [
    "the order of members and of required names",
    { type: "object", required: ["a", "b"], properties: { a: text, b: text } },
    { properties: { b: text, a: text }, required: ["b", "a"], type: "object" },
  ],
];

describe("a change of a schema is reported, and is breaking, additive or cosmetic by its direction", () => {
  it.each(rows)(
    "a change of a schema is reported with its level for inputs and outputs: %s",
    (_title, before, after, ...sentences) => {
      expect(told(before, after)).toEqual(sentences);
    },
  );

  it.each(rows)("a schema has no change compared with itself: %s", (_title, before, after) => {
    expect([told(before, before), told(after, after)]).toEqual([[], []]);
  });

  it("text of a document can't end the code span that it is in", () => {
    const [sentence] = told({ enum: ["a"] }, { enum: ["a", "`rm`\u001b[2J\n*b*"] });
    expect(sentence).toBe(`it can be \`"'rm'\\u001b[2J\\n*b*"\` now: ${more}`);
  });
});
