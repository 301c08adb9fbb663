import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import type { JsonSchema } from "../../src/json/schema.ts";
import { Problems } from "../../src/manifest/diagnostics.ts";
import { parsePath, writePath } from "../../src/manifest/json-path.ts";
import { nextPage } from "../../src/manifest/paging.ts";
import { planSelection } from "../../src/manifest/plan-selection.ts";
import { selectedSchema } from "../../src/manifest/selected-schema.ts";
import { type LeftOut, select } from "../../src/manifest/selection.ts";
import { shape } from "../../src/manifest/shape.ts";
import type { PagingPlan } from "../../src/manifest/tool-plan.ts";

const text = { type: "string" };
const user = { type: ["object", "null"], required: ["login"], properties: { login: text, url: text } };
const issue = {
  type: "object",
  required: ["id", "title"],
  additionalProperties: false,
  properties: {
    id: { type: "integer" },
    title: text,
    "full name": text,
    user,
    labels: {
      type: "array",
      minItems: 1,
      items: { anyOf: [text, { type: "object", properties: { name: text } }] },
    },
    grid: {
      type: "array",
      items: { type: "array", items: { type: "object", properties: { x: text, y: text } } },
    },
  },
};
const schema = {
  type: "object",
  required: ["total", "issues"],
  additionalProperties: false,
  properties: {
    total: { type: "integer" },
    issues: { type: "array", description: "The issues.", minItems: 2, items: issue },
    owner: { type: "object", required: ["login"], properties: { login: text } },
    extra: {},
  },
};
const value = {
  total: 3,
  issues: [
    {
      id: 1,
      title: "a",
      user: { login: "ann", url: "u" },
      labels: ["bug", { name: "ui" }],
      grid: [[{ x: "1", y: "2" }]],
    },
    { id: 2, title: "b", user: null, "full name": "b b" },
    { id: 3, title: "c" },
  ],
  owner: { login: "org" },
  extra: { anything: [{ deep: 1 }, null, 5] },
};

function selected(...paths: string[]) {
  const problems = new Problems();
  const selection = planSelection(paths, schema, { file: "manifest.json", at: ["select"], problems });
  expect(problems.found).toEqual([]);
  const leftOut: LeftOut = {};
  return { value: select(value, selection, leftOut), leftOut, schema: selectedSchema(schema, selection) };
}

describe("select", () => {
  test.each([
    [["$.total"], { total: 3 }],
    [["$.issues[*].id"], { issues: [{ id: 1 }, { id: 2 }, { id: 3 }] }],
    [["$.issues[:2]['id','full name']"], { issues: [{ id: 1 }, { id: 2, "full name": "b b" }] }],
    [["$.issues[0:1]"], { issues: [value.issues[0]] }],
    [["$.issues[*].user.login"], { issues: [{ user: { login: "ann" } }, { user: null }, {}] }],
    [["$.issues[*].user.login as author"], { issues: [{ author: "ann" }, {}, {}] }],
    [["$.owner.login as owner", "$.issues as all"], { owner: "org", all: value.issues }],
    [["$.issues[*].labels[*].name"], { issues: [{ labels: [{ name: "ui" }] }, {}, {}] }],
    [["$.issues[*].grid[*][*].x"], { issues: [{ grid: [[{ x: "1" }]] }, {}, {}] }],
    [["$.extra.anything[*].deep"], { extra: { anything: [{ deep: 1 }, null] } }],
    [["$.extra['__proto__']", '$["total"] as n'], { extra: {}, n: 3 }],
  ])("the selection %j returns the selected members", (paths, wanted) => {
    expect(selected(...paths).value).toEqual(wanted);
  });

  test("elements beyond a limit are counted by the path of their list in the result", () => {
    const { leftOut } = selected("$.issues[:1].id", "$.extra.anything[:2].deep as deep");
    expect(leftOut).toEqual({ "$.issues": 2, "$.extra.anything": 1 });
  });

  test("the published schema keeps names, required members, descriptions and limits", () => {
    const paths = ["$.total as n", "$.issues[:2]['id','user']", "$.issues[:2].user.login as author"];
    expect(() => selected("$.issues[*].user", ...paths)).toThrow();
    expect(selected(paths[0] ?? "", "$.issues[:2].id", paths[2] ?? "").schema).toEqual({
      type: "object",
      properties: {
        n: { type: "integer" },
        issues: {
          type: "array",
          description: "The issues.",
          items: {
            type: "object",
            properties: { id: { type: "integer" }, author: { type: "string" } },
            required: ["id"],
          },
          maxItems: 2,
        },
      },
      required: ["n", "issues"],
    });
  });

  test("a selection of any value that matches the schema matches the published schema", () => {
    const ajv = createAjv("unchecked");
    fc.assert(
      fc.property(sampled, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), ({ schema, value }, picks) => {
        const paths = pathsOf(schema);
        fc.pre(paths.length > 0);
        const chosen = new Set(picks.map((pick) => paths[pick % paths.length] ?? ""));
        const problems = new Problems();
        const names = [...chosen].map((path, index) => (index % 2 === 0 ? path : `${path} as n${index}`));
        const selection = planSelection(names, schema, { file: "", at: [], problems });
        // A renamed list, or a part of a whole, is refused; never a path of the schema.
        expect(problems.found.map(({ code }) => code)).not.toContain("unknown-member");
        fc.pre(problems.found.length === 0);
        expect(ajv.validate(schema, value)).toBe(true);
        expect(
          ajv.validate(selectedSchema(schema, selection), select(value, selection, {})),
          ajv.errorsText(),
        ).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

test.each([
  ["$", []],
  ["$.a.b", ["a", "b"]],
  ["$['it\\'s'][\"\\u00e9\"]", ["it's", "é"]],
  ["$.ä", ["ä"]],
])("the JSON path %s is parsed into its names", (source, names) => {
  const steps = parsePath(source);
  expect(Array.isArray(steps) && steps.flatMap((step) => (step.kind === "names" ? step.names : []))).toEqual(
    names,
  );
  expect(parsePath(writePath(names))).toEqual(steps);
});

test.each([
  "",
  "a",
  "$a",
  "$.",
  "$..a",
  "$.a-b",
  "$.a[0]",
  "$.a[-1:]",
  "$.a[1:2]",
  "$.a[:0]",
  "$.a[?@.b]",
  "$.*",
  "$['a",
  "$['a',*]",
])("the JSON path %j is rejected", (source) => {
  expect(parsePath(source)).toEqual(expect.any(String));
});

describe("the next page", () => {
  const plan = (next: PagingPlan["next"], rest: Partial<PagingPlan> = {}): PagingPlan => ({
    items: ["items"],
    next,
    ...rest,
  });
  const cursor = plan([
    { argument: "cursor", numeric: false, from: { kind: "value", keys: ["meta", "next"] } },
  ]);
  const page = plan([{ argument: "page", numeric: true, from: { kind: "add", add: 1, first: 1 } }], {
    size: "size",
    more: ["more"],
  });
  const offset = plan(
    [{ argument: "offset", numeric: true, from: { kind: "add", add: "items", first: 0 } }],
    {
      size: "size",
      shown: 2,
    },
  );
  const byLink = plan([
    { argument: "page", numeric: true, from: { kind: "link", keys: ["link"], parameter: "page" } },
    { argument: "after", numeric: false, from: { kind: "link", keys: ["link"], parameter: "after" } },
  ]);
  const items = [1, 2, 3];
  const link = (address: string, rel: string) => `<${address}>; title="a, b"; rel=${rel}`;
  test.each([
    ["a cursor", cursor, { items, meta: { next: "x" } }, {}, { cursor: "x" }],
    ["no cursor", cursor, { items, meta: { next: null } }, {}, undefined],
    ["a cursor that is empty", cursor, { items, meta: { next: "" } }, {}, undefined],
    ["the first page's number", page, { items }, {}, { page: 2 }],
    ["a page's number", page, { items }, { page: 4 }, { page: 5 }],
    ["a short page", page, { items }, { page: 4, size: 5 }, undefined],
    ["a full page", page, { items }, { page: 4, size: 3 }, { page: 5 }],
    ["an empty page", page, { items: [] }, { page: 4 }, undefined],
    ["no more pages", page, { items, more: false }, { page: 4 }, undefined],
    ["an offset, of what is shown", offset, { items }, { offset: 10, size: 3 }, { offset: 12 }],
    ["an offset in a short page that was cut", offset, { items }, { size: 9 }, { offset: 2 }],
    ["an offset in a short page", offset, { items: [1] }, { size: 9 }, undefined],
    [
      "a link",
      byLink,
      {
        link: `${link("https://x.example/?page=1", "prev")}, ${link("/y?a=1&page=3&after=k%20l", '"last next"')}`,
      },
      {},
      { page: 3, after: "k l" },
    ],
    ["a link without the parameter", byLink, { link: link("/y?page=3", "next") }, {}, undefined],
    ["another link", byLink, { link: link("/y?page=3&after=k", "last") }, {}, undefined],
    ["no link", byLink, {}, {}, undefined],
  ])("the arguments of the next page follow from %s", (_title, paging, result, inputs, wanted) => {
    expect(nextPage(result, inputs, paging)).toEqual(wanted);
  });

  test("the next page is in the result beside the selected members", () => {
    const selection = planSelection(["$.issues[:2].id"], schema, {
      file: "",
      at: [],
      problems: new Problems(),
    });
    const paging = plan(
      [{ argument: "offset", numeric: true, from: { kind: "add", add: "items", first: 0 } }],
      {
        items: ["issues"],
        shown: 2,
      },
    );
    expect(shape(value, {}, { selection, paging })).toEqual({
      issues: [{ id: 1 }, { id: 2 }],
      left_out: { "$.issues": 1 },
      next: { offset: 2 },
    });
  });
});

/** A schema and a value that fits it. */
interface Sample {
  readonly schema: JsonSchema;
  readonly value: unknown;
}

const key = fc.constantFrom("a", "b", "full name", "constructor", "it's");
const sampled: fc.Arbitrary<Sample> = fc.letrec<{ any: Sample; object: Sample; list: Sample }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.string({ maxLength: 3 }).map((value) => ({ schema: { type: "string", maxLength: 3 }, value })),
    fc.integer().map((value) => ({ schema: { type: ["integer", "null"] }, value })),
    fc.constant({
      schema: { type: ["object", "null"], properties: { a: {} }, required: ["a"] },
      value: null,
    }),
    fc.jsonValue({ maxDepth: 1 }).map((value) => ({ schema: {}, value })),
    tie("object"),
    tie("list"),
    fc.tuple(tie("object"), tie("any")).map(([one, other]) => ({
      schema: { oneOf: [one.schema, { ...other.schema, const: 0 }] },
      value: one.value,
    })),
  ),
  object: fc
    .array(fc.record({ key, sample: tie("any"), there: fc.boolean(), required: fc.boolean() }), {
      maxLength: 4,
    })
    .chain((members) => {
      const kept = new Map(members.map((member) => [member.key, member]));
      const all = [...kept.values()];
      const required = all.filter((member) => member.there && member.required).map((member) => member.key);
      return fc.constant({
        schema: {
          type: "object",
          properties: Object.fromEntries(all.map((member) => [member.key, member.sample.schema])),
          ...(required.length > 0 && { required }),
          additionalProperties: false,
          maxProperties: 5,
        },
        value: Object.fromEntries(
          all.filter(({ there }) => there).map((member) => [member.key, member.sample.value]),
        ),
      });
    }),
  list: fc.tuple(tie("any"), fc.nat(3)).map(([{ schema, value }, count]) => ({
    schema: { type: "array", items: schema, minItems: count },
    value: Array.from({ length: count }, () => value),
  })),
})).object;

function pathsOf(schema: JsonSchema, path = "$"): string[] {
  if (Object.keys(schema).length === 0) return [`${path}.z`];
  const members = Object.entries(Object(schema.properties)).flatMap(([name, member]) => {
    const at = `${path}['${name.replace("'", "\\'")}']`;
    return [at, ...pathsOf(Object(member), at)];
  });
  const branches = (Array.isArray(schema.oneOf) ? schema.oneOf : []).flatMap((one) => pathsOf(one, path));
  const items = schema.items === undefined ? [] : pathsOf(Object(schema.items), `${path}[:2]`);
  return [...members, ...branches, ...items];
}
