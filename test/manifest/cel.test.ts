import { describe, expect, test } from "vitest";
import { cel, celReferences, checkCel, condition } from "../../src/manifest/cel.ts";

const scope = {
  inputs: { seven: 7, half: 0.5, name: "web", list: [1, 2, 3], on: true, nothing: null },
  steps: {
    list: { outputs: { total: 2, projects: [{ id: "a" }, { id: "b" }] }, errors: [] },
    skipped: { errors: [] },
  },
  response: { statusCode: 201, header: { etag: '"1"' }, body: { ok: true } },
};

describe("numbers of a document and written numbers", () => {
  test.each<[string, unknown]>([
    ["inputs.seven == 7", true],
    ["inputs.seven != 7", false],
    ["inputs.seven > 6", true],
    ["inputs.seven <= 6.5", false],
    ["inputs.half < 1", true],
    ["inputs.seven in [5, 7]", true],
    ["3 in inputs.list", true],
    ["size(inputs.list) == inputs.list[2]", true],
    ["steps.list.outputs.total == size(steps.list.outputs.projects)", true],
    ["inputs.seven + 1", 8],
    ["1 - inputs.seven", -6],
    ["inputs.seven * 2 + size(inputs.list)", 17],
    ["inputs.seven / 2", 3.5],
    ["7 / 2", 3],
    ["inputs.seven % 2", 1],
    ["-inputs.seven", -7],
    ["inputs.list.map(n, n + 1)", [2, 3, 4]],
    ["inputs.list.filter(n, n > 1).size()", 2],
    ["{'n': size(inputs.list)}", { n: 3 }],
    ["double(1) == 1", true],
  ])("the CEL expression %s returns %j", (source, wanted) => {
    expect(checkCel(source, "value")).toBeUndefined();
    expect(cel(source, scope)).toEqual(wanted);
  });
});

describe("patterns", () => {
  test("patterns are RE2's: time depends on the length of the text, not on the pattern", async () => {
    const text = `${"a".repeat(50_000)}!`;
    expect(
      await condition('inputs.text.matches("^(a+)+$") || inputs.text.matches("(x+x+)+y")')({
        inputs: { text },
      }),
    ).toBe(false);
    expect(
      cel("inputs.list.filter(word, word.matches('^w.b$'))", { inputs: { list: ["web", "wood"] } }),
    ).toEqual(["web"]);
    await expect(condition('inputs.text.matches("(a)\\\\1")')({ inputs: { text } })).rejects.toMatchObject({
      code: "condition_failed",
    });
  });
});

describe("what is absent", () => {
  test.each<[string, boolean]>([
    ["has(inputs.none)", false],
    ["has(inputs.seven)", true],
    ["inputs.nothing == null", true],
    ["has(steps.skipped.outputs)", false],
    ["has(item.id)", false],
    ["item == null", true],
    ["has(ai.answer)", false],
    ["inputs.?none.orValue('x') == 'x'", true],
    ["has(inputs.constructor) || has(inputs.__proto__)", false],
    ["statusCode == 201 && response.body.ok", true],
    ["has(inputs.none) && inputs.none > 1", false],
  ])("the CEL condition %s returns %s", async (source, wanted) => {
    expect(checkCel(source, "condition")).toBeUndefined();
    expect(await condition(source)(scope)).toBe(wanted);
  });

  test.each([
    ["inputs.none > 1", "No such key: none"],
    ["inputs.name + 1 == 'web1'", "no such overload"],
    ["inputs.name", 'The condition "inputs.name" gave string and not true or false.'],
    ["inputs.constructor == null", "No such key"],
  ])("the CEL condition %s fails with condition_failed and names the condition", async (source, reason) => {
    await expect(condition(source)(scope)).rejects.toMatchObject({
      name: "ToolError",
      code: "condition_failed",
      message: expect.stringMatching(new RegExp(`"${source.replace(/[.+]/g, "\\$&")}".*`)),
    });
    await expect(condition(source)(scope)).rejects.toThrow(reason);
  });

  test("a member named constructor, wherever it is, changes nothing for the others", () => {
    const item = { id: "a", constructor: "x", inside: [{ constructor: null }] };
    const outputs = { items: [item] };
    const hidden = { ...scope, item, steps: { list: { outputs, errors: [] } } };
    expect(cel("size(steps.list.outputs.items)", hidden)).toBe(1);
    expect(cel("has(item.id) && item.id == 'a' && !has(item.none)", hidden)).toBe(true);
    expect(cel("steps.list.outputs.items.filter(i, i.id == 'a')[0].constructor", hidden)).toBe("x");
    expect(cel("item", hidden)).toEqual(item);
  });

  test("a value that JSON cannot represent is an error", () => {
    expect(() => cel("inputs.seven / 0", scope)).toThrow('The expression "inputs.seven / 0" gave Infinity');
    expect(() => cel("b'x'", scope)).toThrow("Uint8Array");
  });
});

describe("a check without values", () => {
  test.each<[string, "condition" | "value", string | undefined]>([
    ["inputs.a &&", "condition", "Unexpected token: EOF"],
    ["nope == 1", "condition", "Unknown variable: nope"],
    ["size(inputs.a)", "condition", "it returns int, but a condition returns bool"],
    ["size(inputs.a)", "value", undefined],
    ["inputs.a", "condition", undefined],
    ["foo(1)", "value", "found no matching overload for 'foo(int)'"],
  ])("the check of %s as a CEL %s returns %j", (source, kind, wanted) => {
    expect(checkCel(source, kind)).toBe(wanted);
  });

  test("a variable of a list function hides a root of the same name only inside the call", () => {
    expect(celReferences("inputs.a.map(item, steps.b.errors.exists(ai, ai == item)) + [item.id]")).toEqual([
      ["inputs", "a"],
      ["steps", "b", "errors"],
      ["item", "id"],
    ]);
  });

  test("the references of an expression are the members that it reads", () => {
    expect(
      celReferences('has(inputs.a.b) && steps.list.outputs.x.exists(p, p.id == item.id) && inputs["c"] == 1'),
    ).toEqual([["inputs", "a", "b"], ["steps", "list", "outputs", "x"], ["item", "id"], ["inputs"]]);
  });
});
