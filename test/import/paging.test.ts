import { describe, expect, test } from "vitest";
import { importDocument } from "../../src/import/import-document.ts";
import { pagingOf } from "../../src/import/paging.ts";
import { planTools } from "../../src/manifest/plan.ts";
import { openParsed } from "../../src/openapi/load-document.ts";

const list = { type: ["array", "null"] };
const page = { page: "$inputs.page" };

describe("an imported operation that answers in pages", () => {
  test.each([
    ["a Link header and a page", { parameters: page, link: true, body: list }, "$.body", "page"],
    [
      "a list in the body",
      { parameters: page, link: true, body: { properties: { total: {}, items: list } } },
      "$.body.items",
      "page",
    ],
    [
      "a cursor of a usual name",
      { inputs: ["start_cursor"], body: { properties: { results: list, next_cursor: {} } } },
      "$.body.results",
      "start_cursor",
    ],
    [
      "a page token",
      { inputs: ["pageToken"], body: { properties: { "my files": list, nextPageToken: {} } } },
      "$.body['my files']",
      "pageToken",
    ],
  ])("an imported operation has paging with %s", (_title, operation, items, argument) => {
    const paging = pagingOf({ parameters: {}, inputs: [], link: false, ...operation });
    expect(paging).toMatchObject({ items, next: { [argument]: expect.anything() } });
  });

  test.each([
    ["no header", { parameters: page, link: false, body: list }],
    ["no parameter", { parameters: { after: "$inputs.after" }, link: true, body: list }],
    ["another argument of that name", { parameters: { page: "$inputs.query_page" }, link: true, body: list }],
    ["two lists", { parameters: page, link: true, body: { properties: { a: list, b: list } } }],
    ["no list", { parameters: page, link: true, body: { properties: { a: {} } } }],
    [
      "a cursor without its argument",
      { inputs: ["page"], body: { properties: { a: list, next_cursor: {} } } },
    ],
  ])("an imported operation has no paging in case of doubt: %s", (_title, operation) => {
    expect(pagingOf({ parameters: {}, inputs: [], link: false, ...operation })).toBeUndefined();
  });
});

describe("an imported answer", () => {
  const user = { type: "object", properties: { login: { type: "string" } } };
  const schema = { type: "array", items: { type: "object", properties: { id: { type: "integer" }, user } } };
  const responses = {
    200: { description: "", headers: { Link: {} }, content: { "application/json": { schema } } },
  };
  const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }];
  const paths = { "/issues": { get: { operationId: "listIssues", parameters, responses } } };
  const document = { openapi: "3.0.3", info: { title: "Issues", version: "1" }, paths };

  async function problems(select: string[], outputDepth?: number) {
    const choice = { include: [], exclude: [] };
    const imported = importDocument(await openParsed("/issues.json", document), {
      source: "issues",
      prefix: "",
      serverName: "issues",
      choice,
      ...(outputDepth !== undefined && { outputDepth }),
    });
    const [made] = [...imported.tools.values()];
    if (!made) throw new Error("Nothing was imported.");
    const tool = { ...made.entry, inputSchema: made.input, outputSchema: made.output, select };
    const source = { name: "issues", url: "../schemas/issues.json", type: "openapi", settings: "issues" };
    const manifest = { manifestVersion: 1, sourceDescriptions: [source], tools: [tool] };
    const files = new Map([
      ["manifest/m.json", { kind: "json", value: manifest } as const],
      ["schemas/issues.json", { kind: "json", value: imported.documents[0]?.document } as const],
    ]);
    const planned = planTools({ manifest: "manifest/m.json", files }, { analyses: [], reviews: [] });
    return { problems: planned.diagnostics.map(({ message }) => message), tool: planned.tools[0] };
  }

  test("an imported tool needs one line in its entry to select parts and to have a next page", async () => {
    const { problems: found, tool } = await problems(["$.body[*].id", "$.body[*].user.login as author"]);
    expect(found).toEqual([]);
    expect(Object.keys(Object(tool?.outputSchema.properties))).toEqual(["body", "next"]);
  });

  test("a selection of an imported response is checked as far as the output schema describes it", async () => {
    const misspelt = ["$.body[*].user.logn"];
    expect((await problems(["$.body[*].usr"])).problems).toEqual([
      '"$.body[*]" has no member "usr". Did you mean "user"?',
    ]);
    expect((await problems(misspelt)).problems).toEqual([]);
    expect((await problems(misspelt, 4)).problems).toEqual([
      '"$.body[*].user" has no member "logn". Did you mean "login"?',
    ]);
  });
});
