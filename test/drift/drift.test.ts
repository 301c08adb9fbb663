import { describe, expect, it } from "vitest";
import { compareTools, type PublishedTool } from "../../src/drift/compare-tools.ts";
import { compareWithLock, type Drift, fails } from "../../src/drift/drift.ts";
import { reportDrift } from "../../src/drift/report.ts";
import { sideOf } from "../../src/drift/side.ts";
import { lockOf, lockTexts, readLock } from "../../src/drift/tool-lock.ts";
import { planTools } from "../../src/manifest/plan.ts";
import { sideFor } from "./side.ts";

type Operation = Record<string, unknown>;

const text = { type: "string" };
const limit = (maximum: number) => ({ in: "query", name: "limit", schema: { type: "integer", maximum } });
const answer = (properties: object) => ({
  200: { description: "ok", content: { "application/json": { schema: { type: "object", properties } } } },
});
const list = (more: Operation = {}): Operation => ({
  operationId: "listBooks",
  parameters: [limit(100)],
  responses: answer({ title: text }),
  ...more,
});
const add = (body: object, more: Operation = {}): Operation => ({
  operationId: "addBook",
  requestBody: { required: true, content: { "application/json": { schema: body } } },
  responses: {},
  ...more,
});
const book = { type: "object", required: ["title"], properties: { title: text, pages: { type: "integer" } } };

function documentOf(paths: object, more: object = {}) {
  const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } };
  return { openapi: "3.0.3", info: { title: "Books", version: "1" }, paths, components, ...more };
}

async function driftOf(before: object, after: object, include?: readonly string[]): Promise<Drift> {
  const [old, side] = [await sideFor(before, include), await sideFor(after, include)];
  // Through its files, so that reading them back is tested too.
  const lock = readLock(lockTexts(lockOf(old)));
  if (!lock) throw new Error("the lock is none");
  return compareWithLock(lock, { ...side, tools: lockOf(side).tools, ids: "followed" });
}

const told = ({ tools }: Drift) =>
  tools.flatMap(({ tool, changes }) => changes.map(({ level, sentence }) => `${level} ${tool}: ${sentence}`));

type Row = readonly [title: string, before: object, after: object, ...sentences: string[]];
const only = (operation: Operation) => documentOf({ "/books": { get: operation } });
const post = (operation: Operation) => documentOf({ "/books": { post: operation } });

const rows: readonly Row[] = [
  ["nothing", only(list()), only(list())],
  [
    "a bound of an argument, told once",
    only(list()),
    only(list({ parameters: [limit(50)] })),
    "breaking list_books: argument `limit` has maximum `50` (was `100`)",
  ],
  [
    "an argument that is gone",
    only(list()),
    only(list({ parameters: [] })),
    "breaking list_books: argument `limit` is gone",
  ],
  [
    "an argument that is new",
    only(list({ parameters: [] })),
    only(list()),
    "additive list_books: argument `limit` is new",
  ],
  [
    "an argument that becomes required",
    only(list()),
    only(list({ parameters: [{ ...limit(100), required: true }] })),
    "breaking list_books: argument `limit` is required now",
  ],
  [
    "a style that no argument shows",
    only(list({ parameters: [{ in: "query", name: "ids", schema: { type: "array", items: text } }] })),
    only(
      list({
        parameters: [{ in: "query", name: "ids", explode: false, schema: { type: "array", items: text } }],
      }),
    ),
    "breaking list_books: `GET /books`: parameter `query.ids` is written as `form` now (was `form, exploded`)",
  ],
  [
    "a member of a result that is gone",
    only(list()),
    only(list({ responses: answer({}) })),
    "breaking list_books: result `body.title` is gone",
  ],
  [
    "the type of a result",
    only(list()),
    only(list({ responses: answer({ title: { type: "integer" } }) })),
    "breaking list_books: result `body.title` was string or null, is integer or null",
  ],
  [
    "credentials",
    only(list()),
    only(list({ security: [{ key: [] }] })),
    "breaking list_books: `GET /books`: needs credentials now: `apiKey key (header X-Key)`",
  ],
  [
    "credentials that are not required now",
    only(list({ security: [{ key: [] }] })),
    only(list()),
    "additive list_books: `GET /books`: needs no credentials any more",
  ],
  [
    "another server",
    documentOf({ "/books": { get: list() } }, { servers: [{ url: "https://a.example" }] }),
    documentOf({ "/books": { get: list() } }, { servers: [{ url: "https://b.example" }] }),
    "breaking list_books: `GET /books`: is at `https://b.example` now (was `https://a.example`)",
  ],
  [
    "an operation that is deprecated",
    only(list({ description: "Deprecated: books" })),
    only(list({ description: "Deprecated: books", deprecated: true })),
    "cosmetic list_books: `GET /books`: is deprecated now",
  ],
  [
    "a text",
    only(list({ summary: "Books" })),
    only(list({ summary: "All books" })),
    "cosmetic list_books: has another title",
    "cosmetic list_books: has another description",
  ],
  [
    "an operation that is gone",
    only(list()),
    documentOf({}),
    "breaking list_books: is gone: the API has no `GET /books` any more",
  ],
  ["an operation that is new", documentOf({}), only(list()), "additive list_books: is new: `GET /books`"],
  [
    "another id, so another tool name",
    only(list()),
    only(list({ operationId: "getBooks" })),
    "breaking list_books: is called `get_books` now",
    "cosmetic list_books: has another title",
    "cosmetic list_books: `GET /books`: its operationId is `getBooks` now (was `listBooks`)",
  ],
  [
    "another media type",
    post(add(book)),
    post({
      ...add(book),
      requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: book } } },
    }),
    "breaking add_book: `POST /books`: takes no `application/json` any more, only `application/x-www-form-urlencoded`",
  ],
  [
    "a member of the body",
    post(add(book)),
    post(add({ ...book, required: ["title", "pages"] })),
    "breaking add_book: argument `pages` is required now",
  ],
  [
    "a default that the server fills in",
    only(list({ parameters: [{ in: "query", name: "limit", schema: { type: "integer", default: 30 } }] })),
    only(list({ parameters: [{ in: "query", name: "limit", schema: { type: "integer", default: 50 } }] })),
    "breaking list_books: `GET /books`: parameter `query.limit` has the default `50` (was `30`)",
    "cosmetic list_books: argument `limit` is described in other words",
  ],
];

describe("what a new document changes for imported tools", () => {
  const cases = rows.map(([title, before, after, ...sentences]) => ({ title, before, after, sentences }));
  it.each(cases)(
    "a drift reports what a new document changes: $title",
    async ({ before, after, sentences }) => {
      expect(told(await driftOf(before, after))).toEqual(sentences);
    },
  );

  it("a drift counts operations that no tool uses, and `all` lists them", async () => {
    const before = documentOf({
      "/books": { get: list() },
      "/pens": { get: list({ operationId: "listPens" }) },
      "/ink": { get: list({ operationId: "listInk" }) },
    });
    const after = documentOf({
      "/books": { get: list() },
      "/pens": { get: list({ operationId: "getPens" }) },
      "/nibs": { get: list({ operationId: "listNibs" }) },
    });
    const drift = await driftOf(before, after, ["listBooks"]);
    expect(reportDrift(drift, "text", { all: false })).toBe(
      "Nothing changes for the one tool.\nOf the operations that no tool uses 1 new, 1 gone, 1 renamed (--all lists them).",
    );
    expect(drift.unused.map(({ sentence }) => sentence)).toEqual([
      "`GET /pens` (`listPens`) is called `getPens` now",
      "`GET /ink` (`listInk`) is gone",
      "`GET /nibs` (`listNibs`) is new",
    ]);
    expect(reportDrift(drift, "markdown", { all: true })).toContain("- `GET /ink` (`listInk`) is gone.");
  });
});

describe("a report", () => {
  it("a report has the same sentences as text, Markdown and JSON", async () => {
    const before = documentOf({
      "/books": { get: list(), post: add(book) },
      "/pens": { get: list({ operationId: "listPens" }) },
    });
    const after = documentOf({
      "/books": { get: list({ parameters: [limit(50)] }), post: add(book, { summary: "Adds" }) },
      "/pens": { get: list({ operationId: "listPens", parameters: [limit(50)] }) },
    });
    const drift = await driftOf(before, after);
    const json = JSON.parse(reportDrift(drift, "json", { all: false }));
    const sentences = new Set<string>(
      json.tools.flatMap((tool: Drift["tools"][number]) =>
        tool.changes.map(({ level, sentence }) => `${level} ${sentence}`),
      ),
    );
    const lines = reportDrift(drift, "text", { all: false })
      .split("\n")
      .flatMap((line) => /^ {2}(\w+) +(.*)\.$/.exec(line)?.slice(1).join(" ") ?? []);
    const bullets = reportDrift(drift, "markdown", { all: false })
      .split("\n")
      .flatMap((line) => /^- \*\*(\w+)\*\* (.*)\.$/.exec(line)?.slice(1).join(" ") ?? []);
    expect(sentences.size).toBe(3);
    expect([new Set(lines), new Set(bullets)]).toEqual([sentences, sentences]);
    // The same changes of several tools are reported once.
    expect(reportDrift(drift, "text", { all: false })).toContain("list_books, list_pens\n  breaking");
    expect([json.level, json.unchanged, json.tools.map(({ level }: { level: string }) => level)]).toEqual([
      "breaking",
      0,
      ["breaking", "cosmetic", "breaking"],
    ]);
  });

  it("a drift fails a policy at its level or a worse one", async () => {
    const additive = await driftOf(documentOf({}), only(list()));
    const stopped = (["breaking", "additive", "cosmetic", "none"] as const).map((level) =>
      fails(additive, level),
    );
    expect(stopped).toEqual([false, true, true, false]);
    expect(fails(await driftOf(only(list()), only(list())), "cosmetic")).toBe(false);
  });
});

describe("annotations", () => {
  const tool = (annotations: PublishedTool["annotations"]): PublishedTool => ({
    title: "T",
    description: "D",
    annotations,
    inputSchema: { type: "object" },
    outputSchema: { type: "object" },
  });
  it.each([
    [
      { readOnlyHint: true },
      {},
      [
        "breaking readOnlyHint was true, is false",
        "breaking destructiveHint was false, is true",
        "breaking idempotentHint was true, is false",
      ],
    ],
    [
      {},
      { readOnlyHint: true },
      [
        "additive readOnlyHint was false, is true",
        "additive destructiveHint was true, is false",
        "additive idempotentHint was false, is true",
      ],
    ],
    [{ destructiveHint: false }, {}, ["breaking destructiveHint was false, is true"]],
    [{ openWorldHint: false }, { openWorldHint: true }, ["breaking openWorldHint was false, is true"]],
    [{}, { readOnlyHint: false }, ["cosmetic annotations say the same in another way"]],
  ])("a change of annotations from %j to %j is reported with its level", (before, after, sentences) => {
    expect(
      compareTools(tool(before), tool(after)).map(({ level, sentence }) => `${level} ${sentence}`),
    ).toEqual(sentences);
  });
});

it("a use counts for the document that the step names, also where two documents are of one API", () => {
  const names = ["books", "club-books"];
  const schema = { type: "object", properties: {} };
  const manifest = {
    manifestVersion: 1,
    sourceDescriptions: names.map((name) => ({
      name,
      url: `../schemas/${name}.json`,
      type: "openapi",
      settings: "books",
    })),
    tools: names.map((name) => ({
      ...{
        name: `list_${name}`,
        description: "Lists books",
        toolset: "books",
        inputSchema: schema,
        outputSchema: schema,
      },
      handler: {
        kind: "proxy",
        steps: [{ stepId: "call", operationId: `$sourceDescriptions.${name}.listBooks` }],
        result: {},
      },
    })),
  };
  const document = only(list({ parameters: [] }));
  const files = new Map([
    ["manifest/tools.json", { kind: "json" as const, value: manifest as unknown }],
    ...names.map(
      (name) => [`schemas/${name}.json`, { kind: "json" as const, value: document as unknown }] as const,
    ),
  ]);
  const documents = { manifest: "manifest/tools.json", files };
  const { tools } = planTools(documents, { analyses: [], reviews: [] });
  const side = sideOf(documents, tools, { answers: false });
  expect(side.tools.map(({ uses }) => uses.map(({ operation }) => operation))).toEqual([
    ["books GET /books"],
    ["club-books GET /books"],
  ]);
});
