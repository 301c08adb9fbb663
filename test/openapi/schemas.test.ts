import { expect, it } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { openParsed } from "../../src/openapi/load-document.ts";
import { listOperations } from "../../src/openapi/plan-operations.ts";
import { documentOf, planSchema } from "./documents.ts";

const text = { type: "string" };

it.each<[string, object, object]>([
  ["nullable is a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
  [
    "a nullable list of values has null too",
    { type: "string", enum: ["a", "b", "a"], nullable: true },
    { type: ["string", "null"], enum: ["a", "b", null] },
  ],
  [
    "x-nullable of Swagger is the same",
    { type: "integer", "x-nullable": true },
    { type: ["integer", "null"] },
  ],
  [
    "a nullable reference is a choice with null",
    { $ref: "#/components/schemas/Choice", nullable: true },
    { anyOf: [{ oneOf: [text, { type: "integer" }] }, { type: "null" }] },
  ],
  [
    "values that YAML read as numbers or booleans become texts",
    { type: "string", enum: [1, true, "1", "b"] },
    { type: "string", enum: ["1", "true", "b"] },
  ],
  [
    "numbers that were written as texts are numbers",
    { type: "integer", enum: ["1", 2, "x"] },
    { type: "integer", enum: [1, 2] },
  ],
  [
    "enum beside items applies to the elements",
    { type: "array", items: { type: "string", description: "One." }, enum: ["a", "b"] },
    { type: "array", items: { type: "string", description: "One.", enum: ["a", "b"] } },
  ],
  ["values win over a type that none of them has", { type: "integer", enum: ["a"] }, { enum: ["a"] }],
  [
    "allOf of a reference and a description is one schema",
    { allOf: [{ $ref: "#/components/schemas/Choice" }, { description: "Which.", deprecated: true }] },
    { oneOf: [text, { type: "integer" }], description: "Which.", deprecated: true },
  ],
  [
    "an invalid pattern of members is left out",
    { type: "object", patternProperties: { "[": text, "^x": text }, additionalProperties: false },
    { type: "object", patternProperties: { "^x": text } },
  ],
  [
    "exclusiveMinimum of 3.0 becomes a number",
    { type: "number", minimum: 3, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    { type: "number", exclusiveMinimum: 3, maximum: 9 },
  ],
  [
    "a member that is required twice is required",
    { type: "object", properties: { a: text }, required: ["a", "a"] },
    { type: "object", properties: { a: text }, required: ["a"] },
  ],
  ["an empty tuple of 3.0 allows any element", { type: "array", items: [] }, { type: "array" }],
  [
    "a missing type follows from the keywords",
    { properties: { a: text } },
    { type: "object", properties: { a: text } },
  ],
  [
    "examples, xml and extensions are left out",
    { ...text, example: "x", xml: {}, "x-a": 1, title: "T" },
    text,
  ],
  [
    "allOf of objects is joined",
    {
      description: "both",
      allOf: [
        { $ref: "#/components/schemas/Book" },
        {
          type: "object",
          properties: { title: { description: "new words" }, pages: { type: "integer" } },
          required: ["pages"],
        },
      ],
    },
    {
      type: "object",
      description: "both",
      properties: { title: { ...text, description: "new words" }, pages: { type: "integer" } },
      required: ["title", "pages"],
    },
  ],
  [
    "allOf around one reference is that one",
    { allOf: [{ $ref: "#/components/schemas/Book" }], description: "it" },
    { type: "object", description: "it", properties: { title: text }, required: ["title"] },
  ],
  ["a default is kept", { type: "integer", default: 5 }, { type: "integer", default: 5 }],
  ["a list of 3.0 without elements takes any", { type: "array", items: {} }, { type: "array", items: {} }],
])("a document's schema is rewritten for JSON Schema: %s", async (_what, schema, want) => {
  const schemas = {
    Book: { type: "object", properties: { title: text }, required: ["title"] },
    Choice: { oneOf: [text, { type: "integer" }] },
  };
  expect((await planSchema(schema, schemas)).input).toEqual(want);
});

it("a schema of OpenAPI 3.1 may have a list of types and keywords beside a reference", async () => {
  const schema = {
    type: "object",
    properties: {
      a: { type: ["string", "null"] },
      b: { $ref: "#/components/schemas/B", minimum: 3, description: "b" },
    },
  };
  const { input } = await planSchema(schema, { B: { type: "integer", maximum: 9 } }, "3.1.0");
  expect(input).toEqual({
    type: "object",
    properties: {
      a: { type: ["string", "null"] },
      b: { description: "b", minimum: 3, allOf: [{ type: "integer", maximum: 9 }] },
    },
  });
});

it("read-only members are left out of a body, and write-only members out of a response", async () => {
  const schema = {
    type: "object",
    required: ["id", "name", "password"],
    properties: {
      id: { ...text, readOnly: true },
      name: text,
      password: { ...text, writeOnly: true },
      owner: { $ref: "#/components/schemas/Id" },
    },
  };
  const { input, output } = await planSchema(schema, { Id: { ...text, readOnly: true } });
  expect(input).toMatchObject({ properties: { name: text, password: {} }, required: ["name", "password"] });
  expect(Object.keys(Object(input?.properties))).toEqual(["name", "password"]);
  expect(Object.keys(Object(output?.properties))).toEqual(["id", "name", "owner"]);
  expect(output?.required).toEqual(["id", "name"]);
});

it("each branch of a choice has its value of the discriminator", async () => {
  const animal = (kind: string) => ({
    type: "object",
    required: [kind],
    properties: { [kind]: text, type: text },
  });
  const { input } = await planSchema(
    {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "type", mapping: { hound: "#/components/schemas/Dog", pug: "Dog" } },
    },
    { Cat: animal("purr"), Dog: animal("bark") },
  );
  expect(input?.oneOf).toEqual([
    {
      type: "object",
      required: ["purr", "type"],
      properties: { purr: text, type: { ...text, const: "Cat" } },
    },
    {
      type: "object",
      required: ["bark", "type"],
      properties: { bark: text, type: { ...text, enum: ["hound", "pug"] } },
    },
  ]);
});

it("a base type with a mapping becomes a choice of the types that inherit from it", async () => {
  const { input } = await planSchema(
    { type: "array", items: { $ref: "#/components/schemas/Pet" } },
    {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: text },
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
      },
      Cat: {
        allOf: [
          { $ref: "#/components/schemas/Pet" },
          { type: "object", properties: { claws: { type: "integer" } } },
        ],
      },
    },
  );
  expect(input?.items).toEqual({
    anyOf: [
      {
        type: "object",
        properties: { kind: { ...text, const: "cat" }, claws: { type: "integer" } },
        required: ["kind"],
      },
    ],
  });
});

it("a recursive schema is described once and reported", async () => {
  const Node = {
    type: "object",
    properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
  };
  const { input, findings } = await planSchema({ $ref: "#/components/schemas/Node" }, { Node });
  expect(input).toEqual({
    type: "object",
    properties: {
      name: text,
      children: {
        type: "array",
        items: { type: "object", description: 'The same form as "Node" around it.' },
      },
    },
  });
  expect(findings).toEqual(["note: recursive-schema at #/components/schemas/Node/properties/children/items"]);
});

it("a reference to a missing schema accepts any value and is reported", async () => {
  const { input, findings } = await planSchema({
    type: "object",
    properties: { a: { $ref: "#/components/schemas/Nope" }, b: text },
  });
  expect(input).toEqual({ type: "object", properties: { a: {}, b: text } });
  expect(findings).toContain(
    "degraded: missing-reference at #/paths/~1books/post/requestBody/content/application~1json/schema/properties/a/$ref",
  );
});

it("references that form a circle are reported", async () => {
  const { input, findings } = await planSchema(
    { $ref: "#/components/schemas/A" },
    { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
  );
  expect(input).toEqual({ description: 'The same form as "A" around it.' });
  expect(findings).toEqual(["note: recursive-schema at #/components/schemas/B"]);
});

it("a schema that grows too large is cut, and the cut is reported", async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 30 }, (_, level) => {
      const next = { $ref: `#/components/schemas/L${level + 1}` };
      return [`L${level}`, { type: "object", properties: { a: next, b: next, c: next } }];
    }),
  );
  const { input, findings } = await planSchema(
    { $ref: "#/components/schemas/L0" },
    { ...schemas, L30: text },
  );
  expect(JSON.stringify(input).length).toBeLessThan(2_000_000);
  expect(findings).toContain("note: large-schema at #");
});

it("later operations of a document that is too large have a shortened schema with a note", async () => {
  const thing = (next: number) => ({
    type: "object",
    properties: {
      ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, text])),
      next: { $ref: `#/components/schemas/T${next}` },
    },
  });
  const schemas = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`T${at}`, thing((at + 1) % 40)]));
  const content = { "application/json": { schema: { $ref: "#/components/schemas/T0" } } };
  const operation = { requestBody: { content }, responses: { 200: { description: "ok" } } };
  const paths = { "/first": { post: operation }, "/second": { post: operation } };
  const loaded = await openParsed("/large.json", documentOf({ paths, components: { schemas } }));
  const { operations } = listOperations(loaded, { mostInAll: 500 });
  const sizes = operations
    .map((one) => one.plan())
    .map(({ plan, findings }) => [
      JSON.stringify(plan?.body?.alternatives[0]?.schema).length > 10_000,
      findings.map(({ effect, message }) => `${effect}: ${message}`),
    ]);
  expect(sizes).toEqual([
    [true, ['note: "T0" stands inside of itself; it is described once.']],
    [false, ["note: The schema is larger than 100 schemas; those beyond it accept any value."]],
  ]);
});

it.each([
  [
    "a pattern of another language",
    { ...text, pattern: "(?i)^a$" },
    { ...text, description: "Pattern: (?i)^a$" },
  ],
  ["an unknown type", { type: "int" }, {}],
  ["required of an older draft", { ...text, required: true }, text],
  ["a length that is a text", { ...text, maxLength: "5" }, text],
  ["a list of values without one", { ...text, enum: [] }, text],
  [
    "a member that is not a schema",
    { type: "object", properties: { a: "string", b: null } },
    { type: "object", properties: { a: {}, b: {} } },
  ],
  ["a keyword that is null", { ...text, minLength: null, format: null }, text],
])("a schema loses what Ajv would reject: %s", async (_what, schema, want) => {
  const { input } = await planSchema(schema);
  expect(input).toEqual(want);
  const ajv = createAjv("unchecked");
  expect(ajv.validateSchema(input ?? {})).toBe(true);
  ajv.compile(input ?? {});
});

it("a property named __proto__ stays a property of the schema", async () => {
  const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
  const { input } = await planSchema({ allOf: [schema, { type: "object", properties: { a: text } }] });
  expect(Object.keys(Object(input?.properties))).toEqual(["__proto__", "a"]);
});
