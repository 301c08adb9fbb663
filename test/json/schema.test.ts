import { expect, test } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { isPlain } from "../../src/json/schema.ts";

const ajv = createAjv("unchecked");

function takes(schema: object): boolean {
  try {
    return ajv.validateSchema(schema) === true && ajv.compile(schema) !== undefined;
  } catch {
    return false;
  }
}

test.each<[Record<string, unknown>, boolean]>([
  [{ type: "object", properties: { a: { enum: ["x"], default: "x" }, pattern: { type: "string" } } }, true],
  [{ type: ["string", "null"], pattern: "^\\p{L}+$", format: "no-such-format" }, true],
  [{ items: { anyOf: [{ const: 1 }, { not: { required: ["a", "b"] } }] }, "x-ours": undefined }, false],
  [{ properties: { a: { pattern: "(" } } }, false],
  [{ patternProperties: { "[": {} } }, false],
  [{ anyOf: [{ enum: [] }] }, false],
  [{ items: { nullable: true } }, false],
  [{ $id: "a", allOf: [{ $id: "a", type: "string" }] }, false],
  [{ $schema: "http://json-schema.org/draft-04/schema#" }, false],
])("the schema %j is recognised as plain: %s", (schema, plain) => {
  expect(isPlain(schema)).toBe(plain);
  // What is not plain is compiled to know; what is plain must be known without.
  if (plain) expect(takes(schema)).toBe(true);
});
