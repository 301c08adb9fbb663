import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { linearExpression } from "../../src/json/linear-expression.ts";

describe("a pattern finds what JavaScript's own expression finds", () => {
  test.each([
    "^[A-Za-z][A-Za-z0-9_]*$",
    String.raw`^\d{4}-\d{2}(-\d{2})?$`,
    String.raw`[\w.+-]+@[\w-]+\.[a-z]{2,}`,
    String.raw`^\/[^?#]*$`,
    String.raw`^(?:a|bc)*\x2d?$`,
    String.raw`\u00e9|\p{Lu}`,
  ])("the pattern %s finds what JavaScript's own expression finds", (pattern) => {
    const [linear, own] = [linearExpression(pattern), new RegExp(pattern, "u")];
    const texts = fc.oneof(
      fc.stringMatching(own, { size: "-1" }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(linear?.test(text)).toBe(own.test(text));
      }),
      { numRuns: 50 },
    );
  });
});

test("a pattern that runs forever in JavaScript finishes at once", () => {
  const text = `${"a".repeat(2000)}!`;
  for (const pattern of ["^(a+)+$", "^(a|aa)+$", "^a*a*a*a*b$"])
    expect(linearExpression(pattern)?.test(text)).toBe(false);
});

test.each(["^(?!x)", "(?<=x)y", String.raw`(a)\1`])("linearExpression rejects the pattern %s", (pattern) => {
  expect(linearExpression(pattern)).toBeUndefined();
});

test("each pattern of a schema is checked by the matching engine, even one that only JavaScript supports", () => {
  const check = createAjv("unchecked").compile({
    properties: { a: { pattern: "^a+$" }, b: { pattern: "^b+$" }, c: { pattern: "^(?!c)" } },
  });
  expect([
    check({ a: "a", b: "b", c: "d" }),
    check({ a: "b" }),
    check({ b: "a" }),
    check({ c: "c" }),
  ]).toEqual([...[true, false, false, false]]);
});
