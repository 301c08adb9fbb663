import { expect, test } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { toValidator } from "../../src/json/issues.ts";

const schema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 1 },
    size: { enum: ["small", "large"], default: "small" },
    limit: { type: "integer", minimum: 1, maximum: 100 },
    path: { type: "string", pattern: "^/", description: "an absolute path" },
    tags: { type: "array", items: { type: "string" }, maxItems: 2, uniqueItems: true },
    when: { type: "string", format: "date-time" },
    choice: { anyOf: [{ type: "string" }, { type: "integer" }], description: "a name or a number" },
    "a/b": { type: "object", properties: { c: { const: 1 } } },
  },
};
const constraints = {
  if: { required: ["limit"] },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword.
  then: {
    required: ["size"],
    properties: { name: { maxLength: 3, description: "with a limit, a name has at most 3 letters" } },
  },
};

const validate = toValidator(
  createAjv("checked").compile<unknown>(schema),
  createAjv("checked").compile<unknown>(constraints),
);

test.each<[string, unknown, [string, string][]]>([
  ["no object", "x", [["", "must be an object, not a string"]]],
  ["a missing argument", {}, [["/name", "is required"]]],
  ["an empty text", { name: "" }, [["/name", "must not be empty"]]],
  [
    "an unknown argument",
    { name: "a", limt: 1 },
    [
      [
        "/limt",
        'is not known. Did you mean "limit"? Known: name, size, limit, path, tags, when, choice, a/b',
      ],
    ],
  ],
  ["another value", { name: "a", size: "huge" }, [["/size", 'must be one of "small", "large"']]],
  ["another type", { name: "a", limit: "9" }, [["/limit", "must be a whole number, not a string"]]],
  ["too much", { name: "a", limit: 101 }, [["/limit", "must be at most 100"]]],
  ["too little", { name: "a", limit: 0 }, [["/limit", "must be at least 1"]]],
  ["a pattern with a description", { name: "a", path: "x" }, [["/path", "does not fit: an absolute path"]]],
  ["too many elements", { name: "a", tags: ["x", "y", "z"] }, [["/tags", "must have at most 2 elements"]]],
  [
    "an element twice",
    { name: "a", tags: ["x", "x"] },
    [["/tags", "must not hold an element twice (elements 0 and 1 are the same)"]],
  ],
  ["an element of another type", { name: "a", tags: [null] }, [["/tags/0", "must be a string, not null"]]],
  ["a format", { name: "a", when: "soon" }, [["/when", 'must be in the format "date-time"']]],
  ["a choice with a description", { name: "a", choice: true }, [["/choice", "a name or a number"]]],
  ["a key with a slash", { name: "a", "a/b": { c: 2 } }, [["/a~1b/c", "must be 1"]]],
  [
    "a constraint, in its own words",
    { name: "abcd", limit: 1 },
    [["/name", "with a limit, a name has at most 3 letters"]],
  ],
  [
    "two things",
    { limit: 0 },
    [
      ["/name", "is required"],
      ["/limit", "must be at least 1"],
    ],
  ],
])("each problem of a value is reported with its path and a sentence: %s", (_title, value, wanted) => {
  expect(validate(value).map(({ path, message }) => [path, message])).toEqual(wanted);
});

test("the validator fills in the defaults of absent members", () => {
  const value = { name: "a" };
  expect(validate(value)).toEqual([]);
  expect(value).toEqual({ name: "a", size: "small" });
});
