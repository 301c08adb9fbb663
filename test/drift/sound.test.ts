import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareSchemas } from "../../src/drift/compare-schemas.ts";
import { levelOf, type SchemaChange } from "../../src/drift/schema-change.ts";

/** Schemas with the most frequent keywords of documents, two levels deep. */
const { schema } = fc.letrec<{ schema: object; leaf: object }>((tie) => ({
  leaf: fc.oneof(
    fc.constant({}),
    fc.record({ type: fc.subarray(["string", "integer", "number", "null", "boolean"], { minLength: 1 }) }),
    fc.record({ enum: fc.subarray([1, 2, "a", "b", null], { minLength: 1 }) }),
    fc.record({ const: fc.constantFrom(1, "a", null) }),
    fc.record(
      {
        type: fc.constant("integer"),
        minimum: fc.integer({ min: 0, max: 3 }),
        exclusiveMaximum: fc.integer({ min: 1, max: 4 }),
        multipleOf: fc.constantFrom(1, 2, 4),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record(
      {
        type: fc.constant("string"),
        minLength: fc.integer({ min: 0, max: 2 }),
        maxLength: fc.integer({ min: 1, max: 3 }),
        pattern: fc.constantFrom("^a", "b$"),
      },
      { requiredKeys: ["type"] },
    ),
  ),
  schema: fc.oneof(
    { maxDepth: 2 },
    tie("leaf"),
    fc.record(
      {
        type: fc.constantFrom("object", ["object", "null"]),
        properties: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2 }),
        required: fc.subarray(["a", "b"]),
        additionalProperties: fc.oneof(fc.boolean(), tie("leaf")),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record(
      { type: fc.constant("array"), items: tie("schema"), maxItems: fc.integer({ min: 0, max: 2 }) },
      { requiredKeys: ["type"] },
    ),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("leaf") }),
  ),
}));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, 2, 3, 4, 1.5, "", "a", "b", "ab", "aab"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 2 }),
  ),
}));

/** A new member counts as additive on both sides: clients that do not know it do not send it, and ignore it. */
const comes = ({ effect }: SchemaChange) => effect === "new" || effect === "new and required";

it("a harmless change keeps accepting the same values and returns only values that were promised", () => {
  const ajv = new Ajv2020({ strict: false });
  let decided = 0;
  fc.assert(
    fc.property(schema, schema, fc.array(value, { minLength: 8, maxLength: 20 }), (before, after, values) => {
      const changes = compareSchemas(before, after);
      if (changes.some(comes)) return;
      const harmless = (direction: "input" | "output") =>
        changes.every(({ effect }) => levelOf(effect, direction) !== "breaking");
      const [takes, gives] = [harmless("input"), harmless("output")];
      if (changes.length === 0 || (!takes && !gives)) return;
      decided += 1;
      const [was, is] = [ajv.compile(before), ajv.compile(after)];
      for (const one of values) {
        if (takes && was(one)) expect([one, is(one)]).toEqual([one, true]);
        if (gives && is(one)) expect([one, was(one)]).toEqual([one, true]);
      }
    }),
    { numRuns: 1000 },
  );
  // The rule was applied, and not only to equal schemas.
  expect(decided).toBeGreaterThan(10);
});
