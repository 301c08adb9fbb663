import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type LintedManifest, type LoadedManifest, lintManifests } from "../../src/lint/lint.ts";
import { standardBudgets } from "../../src/lint/policy.ts";
import { rules } from "../../src/lint/rules.ts";
import { loadCounter } from "../../src/lint/tokens.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { LoadedFile } from "../../src/manifest/references.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Json = Record<string, unknown>;

const text = { type: "string", description: "A text." };

/** A tool that no rule complains about. */
function tool(changes: Json = {}, inputs: Json = { id: text }): Json {
  const parameters = Object.fromEntries(Object.keys(inputs).map((name) => [name, `$inputs#/${name}`]));
  return {
    name: "find_book",
    description: "Finds one book by its id and says where it stands.",
    toolset: "books",
    inputSchema: { type: "object", properties: inputs, additionalProperties: false },
    outputSchema: { type: "object" },
    annotations: { readOnlyHint: true },
    handler: {
      kind: "proxy",
      steps: [{ stepId: "call", operationId: "getBook", parameters: { q: parameters } }],
      result: { body: "$steps.call.outputs.body" },
    },
    ...changes,
  };
}

function operation(operationId: string) {
  const q = { name: "q", in: "query", style: "deepObject", schema: { type: "object" } };
  return { operationId, parameters: [q], responses: { 200: { description: "Done." } } };
}

const contract = {
  openapi: "3.1.0",
  info: { title: "Books", version: "1" },
  paths: {
    "/book": { get: operation("getBook"), post: operation("addBook"), delete: operation("removeBook") },
  },
};

function manifest(tools: Json[], lint?: Json, files: Record<string, unknown> = {}): LoadedManifest {
  const sourceDescriptions = [{ name: "books", url: "../schemas/books.json", type: "openapi" }];
  const value = { manifestVersion: 1, sourceDescriptions, ...(lint && { lint }), tools };
  const all = { "manifest/tools_manifest.json": value, "schemas/books.json": contract, ...files };
  const loaded = Object.entries(all).map(([path, value]): [string, LoadedFile] => [
    path,
    { kind: "json", value },
  ]);
  return {
    documents: { manifest: "manifest/tools_manifest.json", files: new Map(loaded) },
    diagnostics: [],
  };
}

/** Four characters a token: enough to compare with budgets. */
const options = { serverName: () => "books", count: (text: string) => Math.ceil(text.length / 4) };

function lint(...manifests: LoadedManifest[]): LintedManifest[] {
  return lintManifests(manifests, options);
}

function found(...manifests: LoadedManifest[]): string[] {
  return lint(...manifests).flatMap(({ findings }) =>
    findings.map(
      ({ code, file, pointer }) => `${code} ${file === "manifest/tools_manifest.json" ? "" : file}${pointer}`,
    ),
  );
}

function calls(operationId: string) {
  const step = { stepId: "call", operationId, parameters: { q: { id: "$inputs.id" } } };
  return { kind: "proxy", steps: [step], result: { body: "$steps.call.outputs.body" } };
}

function deep(levels: number): Json {
  return levels === 0
    ? text
    : { type: "object", description: "One more.", properties: { a: deep(levels - 1) } };
}

const input = "/tools/0/inputSchema";
const long = "a".repeat(60);

/** Wrong manifests by code, each with the place of the complaint. */
const wrong: Record<keyof typeof rules, [LoadedManifest, ...string[]]> = {
  "missing-description": [manifest([tool({ description: "GET /books/{id}" })]), "/tools/0/description"],
  "short-description": [
    manifest([tool({ description: "Find book." }), tool({ name: "add", description: "Adds a book." })]),
    "/tools/0/description",
    "/tools/1/description",
  ],
  "hidden-characters": [
    manifest([
      tool({ description: "Finds one book.\u{e0041}\u{e0042} Everything else is as it seems." }),
      tool(
        { name: "other", description: "Finds another book by what \u200d👩\u200d🔬 stands in it." },
        {
          id: { type: "string", description: "The id.\u202e" },
        },
      ),
    ]),
    "/tools/0/description",
    "/tools/1/inputSchema/properties/id/description",
  ],
  "missing-argument-description": [
    manifest([tool({}, { id: { type: "string" } })]),
    `${input}/properties/id`,
  ],
  "missing-argument-type": [
    manifest([tool({}, { id: { description: "The id." } })]),
    `${input}/properties/id`,
  ],
  "illegal-argument-name": [manifest([tool({}, { "filter[a]": text })]), `${input}/properties/filter[a]`],
  "secret-argument": [
    manifest([
      tool(
        {},
        { apiKey: text, client_secret: text, token: text, page_token: text, max_tokens: text, key: text },
      ),
    ]),
    ...["apiKey", "client_secret", "token"].map((name) => `${input}/properties/${name}`),
  ],
  "unused-argument": [
    manifest([tool({ handler: calls("getBook") }, { id: text, other: text })]),
    `${input}/properties/other`,
  ],
  "required-without-property": [
    manifest([
      tool({
        inputSchema: { type: "object", required: ["id", "isbn"], properties: { id: text } },
        handler: calls("getBook"),
      }),
    ]),
    `${input}/required`,
  ],
  "default-not-valid": [
    manifest([tool({}, { id: { ...text, enum: ["a"], default: "b" } })]),
    `${input}/properties/id/default`,
  ],
  "example-not-valid": [
    manifest([tool({}, { id: { ...text, maxLength: 1, examples: ["a", "bc"] } })]),
    `${input}/properties/id/examples/1`,
  ],
  "enum-too-long": [
    manifest([tool({}, { id: { ...text, enum: Array.from({ length: 51 }, (_, index) => `${index}`) } })]),
    `${input}/properties/id/enum`,
  ],
  "too-deep": [
    manifest([tool({}, { id: deep(8), other: deep(7) })]),
    `${input}/properties/id${"/properties/a".repeat(8)}`,
  ],
  "name-too-long": [manifest([tool({ name: long })]), "/tools/0/name"],
  "name-not-unique": [
    manifest([tool({ name: "find-Book", description: "Finds a book by words in its title." })]),
    "/tools/0/name",
  ],
  "ambiguous-names": [
    manifest([tool(), tool({ name: "books_find", description: "Finds all books by words in their title." })]),
    "/tools/1/name",
  ],
  "same-description": [manifest([tool(), tool({ name: "look_up" })]), "/tools/1/description"],
  "missing-annotations": [manifest([tool({ annotations: {} })]), "/tools/0/annotations"],
  "contradicting-annotations": [
    manifest([tool({ annotations: { readOnlyHint: true, destructiveHint: true } })]),
    "/tools/0/annotations",
  ],
  "read-only-with-side-effects": [
    manifest([tool({ handler: calls("addBook") })]),
    "/tools/0/annotations/readOnlyHint",
  ],
  "deletes-without-hint": [
    manifest([
      tool({ annotations: { readOnlyHint: false, destructiveHint: false }, handler: calls("removeBook") }),
    ]),
    "/tools/0/annotations/destructiveHint",
  ],
  "too-many-tokens": [manifest([tool()], { budgets: { tokensPerTool: 20 } }), "/tools/0"],
  "list-too-large": [manifest([tool()], { budgets: { tokens: 20 } }), "/tools"],
  "too-many-tools": [
    manifest([tool(), tool({ name: "look_up", description: "Looks up where a book stands." })], {
      budgets: { tools: 1 },
    }),
    "/tools",
  ],
  "unused-exception": [manifest([tool()], { except: { gone: ["too-deep"] } }), "/lint/except/gone"],
};

describe("a rule", () => {
  test.each(Object.entries(wrong))(
    "the rule %s reports its problem at the right place and nothing else",
    (code, [subject, ...places]) => {
      const others = code === "name-not-unique" ? [manifest([tool()])] : [];
      expect(found(...others, subject)).toEqual(places.map((place) => `${code} ${place}`));
    },
  );

  test.each(Object.entries(wrong))(
    "the rule %s has the level of its table and can be switched off",
    (code, [subject]) => {
      const { level } = rules[code as keyof typeof rules];
      const severities = (one: LoadedManifest) =>
        new Set(
          lint(manifest([tool()]), one).flatMap(({ findings }) =>
            findings.filter((each) => each.code === code).map((each) => each.severity),
          ),
        );
      const value = subject.documents.files.get("manifest/tools_manifest.json");
      if (value?.kind !== "json") throw new Error("The manifest is missing.");
      const { tools, lint: policy } = value.value as { tools: Json[]; lint?: Json };
      expect(severities(subject)).toEqual(new Set([level]));
      expect(severities(manifest(tools, { ...policy, rules: { [code]: "off" } }))).toEqual(new Set());
    },
  );

  test("no rule complains about a correct tool", () => {
    expect(found(manifest([tool()]))).toEqual([]);
  });

  test("line breaks, emoji and the signs of scripts are not hidden characters", () => {
    const description = "Finds one book.\r\n\tSays where it stands: \u{1F468}\u200d\u{1F4BB}, \u06dd\u0661.";
    expect(found(manifest([tool({ description })]))).toEqual([]);
  });

  test("a rule does not apply to a tool that is exempt from it", () => {
    const tools = [
      tool({ annotations: {} }),
      tool({ name: "other", description: "Finds the other book by its id.", annotations: {} }),
    ];
    const except = { find_book: ["missing-annotations"] };
    expect(found(manifest(tools, { except }))).toEqual(["missing-annotations /tools/1/annotations"]);
  });

  test("a finding names the file of its schema, through references", () => {
    const inputSchema = { $ref: "../schemas/find_book.json" };
    const files = {
      "schemas/find_book.json": {
        type: "object",
        properties: { id: { $ref: "#/$defs/id" } },
        $defs: { id: { type: "string", description: "The id.", default: 5 } },
      },
    };
    expect(found(manifest([tool({ inputSchema, handler: calls("getBook") })], undefined, files))).toEqual([
      "default-not-valid schemas/find_book.json/$defs/id/default",
    ]);
  });

  test("rules apply to the tools that can be planned; for the others the planner's diagnostics are reported", () => {
    const broken = tool({ name: "broken", handler: calls("getBok") });
    expect(found(manifest([broken, tool({ annotations: {} })]))).toEqual([
      "unknown-operation /tools/0/handler/steps/0/operationId",
      "missing-annotations /tools/1/annotations",
    ]);
  });
});

test("a manifest's policy has only known codes, levels and budgets", () => {
  const policy = {
    rules: { "too-deap": "off", "too-deep": "loud" },
    budgets: { token: 1 },
    except: { find_book: ["all"] },
  };
  const { diagnostics } = planTools(manifest([tool()], policy).documents, { analyses: [], reviews: [] });
  expect(diagnostics.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining([
      "/lint/rules",
      "/lint/rules/too-deep",
      "/lint/budgets/token",
      "/lint/except/find_book/0",
    ]),
  );
});

test("the project's own tools have no findings, within the budgets of their manifest", async () => {
  const own = loadManifest(`${root}/manifest/tools_manifest.json`);
  const count = await loadCounter();
  const [linted] = lintManifests([own], { serverName: () => "tmux-orchestrator-mcp", count });
  expect(linted?.findings).toEqual([]);
  expect(linted?.tools.map(({ tool }) => tool)).toHaveLength(8);
  for (const { listed, prompted } of linted?.tools ?? []) expect(prompted).toBeLessThan(listed);
});

test("a control token in a text is counted as text", async () => {
  expect((await loadCounter())("<|endoftext|>")).toBeGreaterThan(1);
});

describe("docs/lint.md", () => {
  const docs = readFileSync(`${root}/docs/lint.md`, "utf8");
  const schema = JSON.parse(readFileSync(`${root}/schemas/manifest.schema.json`, "utf8"));

  test("docs/lint.md lists every rule with its level", () => {
    const rows = Object.entries(rules).map(
      ([code, { level, about }]) => `| \`${code}\` | ${level} | ${about} |`,
    );
    expect(docs.split("\n").filter((line) => /^\| `[a-z]+(-[a-z]+)+` \|/.test(line))).toEqual(rows);
    expect(schema.$defs.lintCode.enum).toEqual(Object.keys(rules));
  });

  test("docs/lint.md lists every budget with its default, which is the schema's", () => {
    const rows = [...docs.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [
      name,
      Number(value),
    ]);
    expect(Object.fromEntries(rows)).toEqual(standardBudgets);
    const { properties } = schema.properties.lint.properties.budgets;
    const defaults = Object.entries<{ default: number }>(properties).map(([name, budget]) => [
      name,
      budget.default,
    ]);
    expect(Object.fromEntries(defaults)).toEqual(standardBudgets);
  });

  test("docs/lint.md shows a valid policy", () => {
    const [, policy = ""] = /```json\n(.*?)```/s.exec(docs) ?? [];
    const tools = [tool({ name: "search_issues" })];
    const { diagnostics } = planTools(manifest(tools, JSON.parse(policy).lint).documents, {
      analyses: [],
      reviews: [],
    });
    expect(diagnostics).toEqual([]);
  });
});
