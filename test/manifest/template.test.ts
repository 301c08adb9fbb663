import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/manifest/evaluate.ts";
import { parseExpression } from "../../src/manifest/expression.ts";
import { parseTemplate, type TemplateProblem } from "../../src/manifest/template.ts";
import type { Json } from "../../src/manifest/tool-plan.ts";

describe("expressions", () => {
  test.each([
    ["$inputs", "inputs", []],
    ["$inputs.project_id", "inputs", ["project_id"]],
    ["$inputs.constraints#/max_branches", "inputs", ["constraints", "max_branches"]],
    ["$steps.status.outputs.agents", "steps", ["status", "outputs", "agents"]],
    ["$steps.status.outputs", "steps", ["status", "outputs"]],
    [
      "$steps.status.outputs.body#/agents/0/role",
      "steps",
      ["status", "outputs", "body", "agents", "0", "role"],
    ],
    ["$steps.status.errors", "steps", ["status", "errors"]],
    ["$response.body", "response", ["body"]],
    ["$response.body#/a~1b/c~0d", "response", ["body", "a/b", "c~d"]],
    ["$response.header.Retry-After", "response", ["header", "retry-after"]],
    ["$statusCode", "response", ["statusCode"]],
    ["$item", "item", []],
    ["$item.path", "item", ["path"]],
    ["$item#/a.b", "item", ["a.b"]],
    ["$ai.answer.score", "ai", ["answer", "score"]],
    ["$ai.source", "ai", ["source"]],
  ])("the expression %s is parsed into its root and path", (source, root, path) => {
    expect(parseExpression(source)).toEqual({ source, root, path });
  });

  test.each([
    "$input.x",
    "$inputs.",
    "$inputs.a b",
    "$inputs#no-pointer",
    "$inputs#/a~2",
    "$steps.status",
    "$steps.status.output.x",
    "$response",
    "$response.headers.x",
    "$response.header",
    "$statusCode.x",
    "$ai",
    "$ai.answers",
    "$url",
    "inputs.x",
    "$",
  ])("the expression %s is rejected with a sentence", (source) => {
    expect(parseExpression(source)).toMatch(/^".*(?:\.|"\.)/);
  });
});

const scope = {
  inputs: {
    name: "web",
    n: 3,
    zero: 0,
    no: false,
    nothing: null,
    empty: "",
    list: ["a", "b", "c"],
    nested: { "a/b": 1 },
  },
  steps: { list: { outputs: { projects: [{ id: "p1", tags: ["x"] }, { id: "p2" }] }, errors: [] } },
  item: "outer",
};

describe("templates", () => {
  test.each<[string, Json, unknown]>([
    ["a whole expression keeps a number", "$inputs.n", 3],
    ["a whole expression keeps zero", "$inputs.zero", 0],
    ["a whole expression keeps false", "$inputs.no", false],
    ["a whole expression keeps null", "$inputs.nothing", null],
    ["a whole expression keeps a list", "$inputs.list", ["a", "b", "c"]],
    ["an absent value is absent", "$inputs.none", undefined],
    ["what is absent has no members", "$inputs.none#/a/b", undefined],
    ["null has no members", "$inputs.nothing#/a", undefined],
    ["a text has no members", "$inputs.name#/0", undefined],
    ["an absent value is left out of an object", { a: "$inputs.none", b: 1 }, { b: 1 }],
    ["null stays in an object", { a: "$inputs.nothing", b: null }, { a: null, b: null }],
    ["an absent value is left out of a list", ["$inputs.none", "$inputs.n"], [3]],
    ["absence goes no further than the object around it", { a: { b: "$inputs.none" } }, { a: {} }],
    ["expressions stand inside of a text", "{$inputs.name}-{$inputs.n}!", "web-3!"],
    ["absent and null leave nothing in a text", "<{$inputs.none}{$inputs.nothing}>", "<>"],
    ["objects are JSON in a text", "{$inputs.nested}", '{"a/b":1}'],
    ["an expression alone in braces is text", "{$inputs.n}", "3"],
    ["braces without $ are text", "{n} {}", "{n} {}"],
    ["$$ is a literal $", "$$5", "$5"],
    ["$$ before a text with expressions", "$${$inputs.n}", "$3"],
    ["{$$ is a literal {$", "{$$inputs.n}", "{$inputs.n}"],
    ["a $ inside of a text is text", "5 $", "5 $"],
    ["a literal object", { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ["$$ in a key", { $$ref: "$inputs.n" }, { $ref: 3 }],
    [
      "$each maps a list",
      { $each: "$steps.list.outputs.projects", $value: { id: "$item.id" } },
      [{ id: "p1" }, { id: "p2" }],
    ],
    ["$each stops at $max", { $each: "$inputs.list", $max: 2, $value: "$item" }, ["a", "b"]],
    [
      "$each leaves absent elements out",
      { $each: "$steps.list.outputs.projects", $value: "$item.tags" },
      [["x"]],
    ],
    ["$each of what is absent is absent", { a: { $each: "$inputs.none", $value: 1 } }, {}],
    ["$each of a value that is not a list is absent", { a: { $each: "$inputs.name", $value: 1 } }, {}],
    [
      "$each inside of $each sees its own $item",
      { $each: "$steps.list.outputs.projects", $value: { $each: "$item.tags", $value: "{$item}!" } },
      [["x!"]],
    ],
    ["$item outside of $each is the step's", "$item", "outer"],
    ["$cel computes", { n: { $cel: "size(inputs.list) + inputs.n" } }, { n: 6 }],
    [
      "$cel sees $item",
      { $each: "$inputs.list", $value: { $cel: "item + inputs.name" } },
      ["aweb", "bweb", "cweb"],
    ],
  ])("a template is evaluated: %s", (_title, source, wanted) => {
    const problems: TemplateProblem[] = [];
    expect(compileTemplate(parseTemplate(source, problems))(scope)).toEqual(wanted);
    expect(problems).toEqual([]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a template reads %s as an own property only",
    (name) => {
      const template = parseTemplate(
        { a: `$inputs#/${name}`, b: `$inputs.nested#/${name}`, c: `$inputs.list#/${name}` },
        [],
      );
      expect(compileTemplate(template)(scope)).toEqual({});
      const inputs = JSON.parse(`{"${name}": "own", "nested": {}, "list": []}`);
      expect(compileTemplate(template)({ inputs })).toEqual({ a: "own" });
    },
  );

  test("a template writes a property named __proto__ as an own property", () => {
    const template = parseTemplate(JSON.parse('{"__proto__": "$inputs.n"}'), []);
    const value = compileTemplate(template)(scope);
    expect(JSON.stringify(value)).toBe('{"__proto__":3}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("a receiver can change a template's literal without changing the plan", () => {
    const template = parseTemplate({ a: [1] }, []);
    Object.assign(Object(compileTemplate(template)(scope)), { a: 2 });
    expect(compileTemplate(template)(scope)).toEqual({ a: [1] });
  });
});
