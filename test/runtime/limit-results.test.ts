import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import type { JsonSchema } from "../../src/json/schema.ts";
import { toCallToolResult } from "../../src/mcp/result.ts";
import { limitResults } from "../../src/runtime/limit-results.ts";
import { createRuntime } from "../../src/runtime/runtime.ts";
import type { CallContext } from "../../src/runtime/tool.ts";

const context: CallContext = { signal: new AbortController().signal, progress: () => undefined };

/** What a client gets of a tool that gives `value`. */
async function given(value: Record<string, unknown>, schema: JsonSchema, maxCharacters: number) {
  const definition = {
    ...{ name: "t", title: "T", description: "A tool", annotations: {} },
    inputSchema: { type: "object" },
    outputSchema: schema,
  };
  const load = async () => ({
    validateInput: () => [],
    validateOutput: () => [],
    handler: undefined,
  });
  const runtime = createRuntime([{ definition, toolset: "t", timeoutMs: 1000, load }], async () => ({
    value,
  }));
  return toCallToolResult(await limitResults(runtime, maxCharacters).call("t", {}, context));
}

const items = (count: number, text = "x".repeat(90)) =>
  Array.from({ length: count }, (_, id) => ({ id: id + 1, text }));
const open = { type: "object" };

describe("a result that is too long for a context", () => {
  test("a result that is too long is cut at whole elements, with the number that is missing", async () => {
    const { structuredContent, content } = await given(
      { status: 200, body: { items: items(50) } },
      open,
      2000,
    );
    const shown = 16;
    expect(structuredContent).toEqual({
      status: 200,
      body: { items: items(shown) },
      left_out: { "$.body.items": 50 - shown },
    });
    expect(content).toEqual([
      { type: "text", text: JSON.stringify(structuredContent) },
      {
        type: "text",
        text: "The result was too long and was cut at whole elements: $.body.items: 16 of 50 elements. Ask for less: a narrower filter, a smaller page.",
      },
    ]);
  });

  test("a cut result with a next page warns that the page skips the rest", async () => {
    const { content } = await given({ items: items(50), next: { page: 2 } }, open, 2000);
    expect(content[1]).toMatchObject({ text: expect.stringMatching(/"next" skips the rest/) });
  });

  test("a cut result keeps short lists whole and shares the remaining space", async () => {
    const value = { a: items(40), b: items(3), c: items(40) };
    const { structuredContent } = await given(value, open, 3000);
    expect(structuredContent).toMatchObject({ b: items(3), left_out: { "$.a": 29, "$.c": 29 } });
  });

  test("a cut result with a closed schema has no added member: only the text reports the cut", async () => {
    const closed = { type: "object", additionalProperties: false, properties: { items: { type: "array" } } };
    const { structuredContent, content } = await given({ items: items(50) }, closed, 2000);
    expect(structuredContent).toEqual({ items: items(18) });
    expect(content).toHaveLength(2);
  });

  test("a cut adds to the number of elements that were left out before", async () => {
    const schema = { properties: { left_out: { additionalProperties: { type: "integer" } } } };
    const { structuredContent } = await given({ items: items(50), left_out: { "$.items": 7 } }, schema, 2000);
    expect(structuredContent?.left_out).toEqual({ "$.items": 7 + 50 - 16 });
  });

  test("a result of one long element is cut inside the element", async () => {
    const { structuredContent } = await given(
      { projects: [{ id: 1, events: items(50) }, { id: 2 }] },
      open,
      2000,
    );
    expect(structuredContent).toMatchObject({
      projects: [{ id: 1, events: items(16) }],
      left_out: { "$.projects": 1, "$.projects[*].events": 34 },
    });
  });

  test.each([
    ["a text", { body: "x".repeat(5000) }, open],
    ["a list that has to be as long", { a: items(50) }, { properties: { a: { minItems: 50 } } }],
    [
      "a list that a choice speaks of",
      { a: items(50) },
      { properties: { a: { oneOf: [{ minItems: 9 }, {}] } } },
    ],
    ["a list in an object of fixed values", { a: { b: items(50) } }, { properties: { a: { enum: [1] } } }],
  ])("a long result stays whole where nothing can be cut: %s", async (_title, value, schema) => {
    const { structuredContent, content } = await given(value, schema, 2000);
    expect(structuredContent).toEqual(value);
    expect(content).toHaveLength(1);
  });

  test("a cut result matches its schema and contains only original elements", async () => {
    const ajv = createAjv("unchecked");
    const element = fc.record({ id: fc.nat(), tags: fc.array(fc.string(), { maxLength: 5 }) });
    const arbitrary = fc.record({
      a: fc.array(element),
      b: fc.array(fc.string(), { minLength: 2 }),
      c: fc.string(),
    });
    const tags = { type: "array", items: { type: "string" } };
    const schema = {
      type: "object",
      required: ["a", "b", "c"],
      properties: {
        a: { type: "array", items: { type: "object", required: ["id", "tags"], properties: { tags } } },
        b: { type: "array", minItems: 2, items: { type: "string" } },
        c: { type: "string" },
      },
    };
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.integer({ min: 50, max: 600 }), async (value, most) => {
        const { structuredContent = {} } = await given(value, schema, most);
        expect(ajv.validate(schema, structuredContent)).toBe(true);
        expect(structuredContent.b).toEqual(value.b.slice(0, (structuredContent.b as string[]).length));
        const cut = JSON.stringify(structuredContent) !== JSON.stringify(value);
        if (cut) expect(JSON.stringify(value).length).toBeGreaterThan(most);
        expect("left_out" in structuredContent).toBe(cut);
      }),
    );
  });
});
