// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like code is the point
import { describe, expect, it } from "vitest";
import { schemaType } from "../../src/tool-types/schema-type.ts";
import { emitted } from "./compiler.ts";

const text = { type: "string" };

describe("the type of a schema", () => {
  it.each<[unknown, string]>([
    [{}, "unknown"],
    [true, "unknown"],
    [false, "never"],
    [text, "string"],
    [{ type: ["integer", "null"] }, "number | null"],
    [{ type: "string", nullable: true }, "string | null"],
    [{ enum: ["a", 1, null, ["b"], { c: true }] }, '"a" | 1 | null | ["b"] | { "c": true }'],
    [{ const: 'say "hi"' }, '"say \\"hi\\""'],
    [{ type: "array" }, "unknown[]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, 'Array<"a" | "b">'],
    [{ type: "array", prefixItems: [text, { type: "number" }], items: false }, "[string?, number?]"],
    [{ type: "array", prefixItems: [text], items: text }, "[string?, ...string[]]"],
    [{ type: "object" }, "{ [key: string]: unknown }"],
    [{ type: "object", additionalProperties: text }, "{ [key: string]: string }"],
    [{ type: "object", additionalProperties: false }, "Record<string, never>"],
    [{ properties: { "a-b": text }, required: ["a-b", "c"] }, '{\n  "a-b": string;\n  c: unknown;\n}'],
    [
      { properties: { a: text }, additionalProperties: text },
      "{\n  a?: string;\n  [key: string]: unknown;\n}",
    ],
    [{ anyOf: [text, { type: "null" }] }, "string | null"],
    [{ oneOf: [text, {}] }, "unknown"],
    [
      { type: "object", anyOf: [{ properties: { a: text } }, { properties: { b: text } }] },
      "{\n  a?: string;\n} | {\n  b?: string;\n}",
    ],
    [
      { properties: { a: text }, allOf: [{ properties: { b: text } }] },
      "({\n  a?: string;\n}) & ({\n  b?: string;\n})",
    ],
  ])("the schema %j has the type %j", (schema, type) => {
    expect(schemaType(schema, "as written")).toBe(type);
  });

  it("a member with a default is optional for callers, present once it is filled in, and as required in a result", () => {
    const schema = { properties: { size: { type: "integer", default: 30 } }, required: ["size"] };
    expect(schemaType(schema, "left out")).toBe("{\n  size?: number;\n}");
    expect(schemaType(schema, "as written")).toBe("{\n  size: number;\n}");
    const optional = { properties: schema.properties };
    expect(schemaType(optional, "filled")).toBe("{\n  size: number;\n}");
    expect(schemaType(optional, "as written")).toBe("{\n  size?: number;\n}");
  });

  it("texts of a schema become only comments and literals", () => {
    const hostile = '*/ } process.exit(1); /* ${process.exit(1)} {{this}} ` \u2028 \\" \n */';
    const schema = {
      type: "object",
      description: hostile,
      required: [hostile],
      properties: {
        [hostile]: { type: "string", description: hostile },
        constructor: { enum: [hostile] },
        ["__proto__"]: { const: { [hostile]: hostile } },
      },
    };
    const type = schemaType(schema, "left out");
    expect(emitted(`export type A = ${type};\n`)).toBe("export {};");
    expect(emitted(`/** before */ export const b: ${type} = 1;`)).toBe("export const b = 1;");
  });
});
