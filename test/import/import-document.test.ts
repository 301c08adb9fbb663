import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/import/clean-text.ts";
import { importDocument } from "../../src/import/import-document.ts";
import type { ImportOptions } from "../../src/import/import-options.ts";
import { openParsed } from "../../src/openapi/load-document.ts";
import { documentOf } from "../openapi/documents.ts";

const ok = { 200: { description: "ok" } };
const text = { type: "string" };

async function importOf(document: object, changes: Partial<ImportOptions> = {}) {
  const options = {
    source: "library",
    prefix: "",
    serverName: "library",
    choice: { include: [], exclude: [] },
    ...changes,
  };
  return importDocument(await openParsed("/library/api.json", document), options);
}

async function onlyTool(operation: object, path = "/books", method = "post", components: object = {}) {
  const { tools } = await importOf(
    documentOf({ paths: { [path]: { [method]: { responses: ok, ...operation } } }, components }),
  );
  const [tool] = tools.values();
  if (!tool) throw new Error("There is no tool.");
  const [step] = (tool.entry.handler as { steps: Record<string, unknown>[] }).steps;
  return { ...tool, step };
}

describe("names", () => {
  it.each([
    ["listPets", "list_pets"],
    ["issues/create-comment", "issues_create_comment"],
    ["getHTTPStatus", "get_http_status"],
    ["Größe ändern", "gro_e_andern"],
    ["取得", "get_books"],
    [undefined, "get_books"],
  ])("the tool of the operation %s is named %s", async (operationId, name) => {
    const { entry } = await onlyTool({ operationId }, "/books", "get");
    expect(entry.name).toBe(name);
  });

  it("tool names leave room for the client's prefix and do not depend on the order of the document", async () => {
    const long = "list_all_of_the_very_many_things_that_somebody_could_ever_want_to_list";
    const paths = {
      "/a": { get: { operationId: long, responses: ok } },
      "/b": { get: { operationId: `${long}_again`, responses: ok } },
      "/c": { get: { operationId: "same_name", responses: ok } },
      "/d": { get: { operationId: "sameName", responses: ok } },
    };
    const namesOf = async (given: object) =>
      (await importOf(documentOf({ paths: given }), { serverName: "my-own-server" })).rows.map(
        ({ operation, tool }) => [operation, tool],
      );
    const names = await namesOf(paths);
    expect(names.map(([, tool]) => `mcp__my-own-server__${tool}`.length <= 64)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(names.map(([, tool]) => tool?.replace(/_/g, ""))).size).toBe(4);
    expect(await namesOf(Object.fromEntries(Object.entries(paths).reverse()))).toEqual(names.toReversed());
  });

  it("the names of imported tools begin with the given prefix", async () => {
    const { rows } = await importOf(
      documentOf({ paths: { "/a": { get: { operationId: "a", responses: ok } } } }),
      { prefix: "lib_" },
    );
    expect(rows[0]?.tool).toBe("lib_a");
  });
});

describe("arguments", () => {
  it("the path's argument keeps a shared name, before those of the query, header, cookie and body", async () => {
    const { input, step } = await onlyTool(
      {
        parameters: [
          { in: "cookie", name: "id", schema: text },
          { in: "header", name: "id", schema: text },
          { in: "query", name: "id", schema: text },
          { in: "path", name: "id", required: true, schema: text },
          { in: "query", name: "body_id", schema: text },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", properties: { id: text, name: text }, required: ["id"] },
            },
          },
        },
      },
      "/books/{id}",
    );
    expect(Object.keys(Object(input.properties))).toEqual([
      "id",
      "query_id",
      "body_id",
      "header_id",
      "cookie_id",
      "body_id_2",
      "name",
    ]);
    expect(input.required).toEqual(["id", "body_id_2"]);
    expect(step).toMatchObject({
      parameters: {
        "path.id": "$inputs.id",
        "query.id": "$inputs.query_id",
        body_id: "$inputs.body_id",
        "header.id": "$inputs.header_id",
        "cookie.id": "$inputs.cookie_id",
      },
      requestBody: { payload: { id: "$inputs.body_id_2", name: "$inputs.name" } },
    });
  });

  it("characters that clients refuse are replaced in names of arguments", async () => {
    const parameters = ["filter[color]", "$top", "größe", "a.b", "__proto__", "x".repeat(80)].map((name) => ({
      in: "query",
      name,
      schema: text,
    }));
    const { input, step } = await onlyTool({ parameters }, "/books", "get");
    expect(Object.keys(Object(input.properties))).toEqual([
      "filter_color",
      "top",
      "gro_e",
      "a_b",
      "proto",
      "x".repeat(64),
    ]);
    expect(Object.entries(Object(step?.parameters))[1]).toEqual(["$top", "$inputs.top"]);
  });

  it.each<[string, object, unknown]>([
    ["a list", { type: "array", items: text }, "$inputs.body"],
    ["a text", text, "$inputs.body"],
    ["a choice", { oneOf: [text, { type: "integer" }] }, "$inputs.body"],
    ["an object with any members", { type: "object", additionalProperties: text }, "$inputs.body"],
    ["an object without members", { type: "object" }, "$inputs.body"],
    [
      "joined objects",
      {
        allOf: [
          { type: "object", properties: { a: text } },
          { type: "object", properties: { $b: text } },
        ],
      },
      { a: "$inputs.a", $$b: "$inputs.b" },
    ],
  ])(
    "a request body becomes one argument or an argument for each member: %s",
    async (_what, schema, payload) => {
      const { step } = await onlyTool({
        requestBody: { required: true, content: { "application/json": { schema } } },
      });
      expect(step?.requestBody).toEqual({ payload });
    },
  );

  it("an optional body with required members is one argument", async () => {
    const schema = { type: "object", properties: { a: text }, required: ["a"] };
    const { input } = await onlyTool({ requestBody: { content: { "application/json": { schema } } } });
    expect(input).toMatchObject({ properties: { body: { required: ["a"] } }, additionalProperties: false });
    expect(input.required).toBeUndefined();
  });

  it("a member's default is described and not sent, and a required parameter's default is filled in", async () => {
    const { input } = await onlyTool({
      parameters: [
        { in: "header", name: "Version", required: true, schema: { type: "string", enum: ["2024-01-01"] } },
        { in: "query", name: "page", required: true, schema: { type: "integer", default: "1" } },
        { in: "query", name: "size", schema: { type: "integer", default: 30 } },
      ],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: { type: "object", properties: { private: { type: "boolean", default: false } } },
          },
        },
      },
    });
    expect(input.properties).toEqual({
      Version: { type: "string", enum: ["2024-01-01"], default: "2024-01-01" },
      page: { type: "integer", default: 1 },
      size: { type: "integer", description: "Default: 30." },
      private: { type: "boolean", description: "Default: false." },
    });
    expect(input.required).toBeUndefined();
  });

  it("a file argument is base64 or text, with a name", async () => {
    const schema = {
      type: "object",
      properties: { cover: { type: "string", format: "binary", description: "The cover." } },
    };
    const { input } = await onlyTool({
      requestBody: { required: true, content: { "multipart/form-data": { schema } } },
    });
    expect(input.properties).toMatchObject({
      cover: {
        type: "object",
        description: 'The cover. A file: either "base64" or "text".',
        properties: { base64: text, text, filename: text },
      },
    });
  });
});

describe("every tool", () => {
  it.each([
    ["get", { readOnlyHint: true, idempotentHint: true, openWorldHint: true }],
    ["post", { readOnlyHint: false, openWorldHint: true }],
    ["put", { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true }],
    ["patch", { readOnlyHint: false, destructiveHint: true, openWorldHint: true }],
    ["delete", { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true }],
  ])("a tool for the method %s has the annotations of that method", async (method, annotations) => {
    expect((await onlyTool({}, "/books", method)).entry.annotations).toEqual(annotations);
  });

  it("an output schema is an object that promises nothing that servers often break", async () => {
    const schema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", enum: ["x"] }, b: { oneOf: [text] } },
    };
    const responses = {
      200: { description: "ok", headers: { Link: {} }, content: { "application/json": { schema } } },
      204: { description: "none" },
    };
    const { output } = await onlyTool({ responses }, "/books", "get");
    expect(output).toEqual({
      type: "object",
      properties: {
        status: { type: "integer", description: "The HTTP status." },
        body: { type: ["object", "null"], properties: { a: { type: ["string", "null"] }, b: {} } },
        link: { type: "string", description: "The header Link." },
      },
      required: ["status"],
    });
  });

  it("the input and output schemas of every tool are objects without a choice at the root", async () => {
    const choice = { oneOf: [{ type: "object", properties: { a: text } }, text], nullable: true };
    const content = { "application/json": { schema: choice } };
    const responses = { 200: { description: "ok", content } };
    const post = (body: object) => ({ requestBody: { required: true, content: body }, responses });
    const { tools } = await importOf(
      documentOf({
        paths: {
          "/nothing": { get: { responses: ok } },
          "/choice": { get: { responses }, post: post(content) },
          "/list": { post: post({ "application/json": { schema: { type: "array", items: choice } } }) },
          "/form": { post: post({ "multipart/form-data": { schema: choice } }) },
          "/file": { post: post({ "image/png": {} }) },
        },
      }),
    );
    const schemas = [...tools.values()].flatMap(({ input, output }) => [input, output]);
    expect(schemas.map(({ type }) => type)).toEqual(Array(12).fill("object"));
    const choices = /^(oneOf|anyOf|allOf|enum|not|if|\$ref)$/;
    expect(schemas.flatMap(Object.keys).filter((keyword) => choices.test(keyword))).toEqual([]);
  });

  it("operations are chosen by tag, path, method or id", async () => {
    const operation = (operationId: string, ...tags: string[]) => ({ operationId, tags, responses: ok });
    const document = documentOf({
      paths: {
        "/books": { get: operation("listBooks", "books"), post: operation("addBook", "books") },
        "/books/{id}/pages": { get: operation("listPages", "pages", "Books") },
        "/admin": { get: operation("admin", "admin") },
      },
    });
    const chosen = async (include: string[], exclude: string[] = []) =>
      (await importOf(document, { choice: { include, exclude } })).rows.map(({ operationId }) => operationId);
    expect(await chosen([])).toEqual(["listBooks", "addBook", "listPages", "admin"]);
    expect(await chosen(["tag:books"])).toEqual(["listBooks", "addBook", "listPages"]);
    expect(await chosen(["path:/books/**", "admin"])).toEqual(["listPages", "admin"]);
    expect(await chosen(["path:/books*"], ["method:POST"])).toEqual(["listBooks"]);
    expect(await chosen(["operation:list*"])).toEqual(["listBooks", "listPages"]);
    expect(await chosen(["GET /admin"])).toEqual(["admin"]);
  });
});

describe("the yield", () => {
  it("the report lists each operation as usable, degraded or left out, with the reasons", async () => {
    const bad = { $ref: "#/components/schemas/Nope" };
    const { rows, findings } = await importOf(
      documentOf({
        paths: {
          "/a": { get: { operationId: "good", responses: ok } },
          "/b": {
            post: {
              operationId: "poor",
              requestBody: {
                content: { "application/json": { schema: { type: "object", properties: { x: bad } } } },
              },
              responses: ok,
            },
          },
          "/c": { get: { operationId: "bad", parameters: [bad], responses: ok }, trace: { responses: ok } },
        },
      }),
    );
    expect(
      rows.map(({ operation, tool, verdict, reasons }) => [
        operation,
        tool,
        verdict,
        reasons.map(({ code }) => code),
      ]),
    ).toEqual([
      ["GET /a", "good", "usable", []],
      ["POST /b", "poor", "degraded", ["missing-reference"]],
      ["GET /c", undefined, "left out", ["missing-reference"]],
    ]);
    expect(findings).toMatchObject([
      { effect: "left out", code: "unsupported-method", pointer: "#/paths/~1c/trace" },
    ]);
  });
});

describe("text of a document", () => {
  it.each([
    ["<p>Lists <b>pets</b>.<br/>Of <id>.</p>", "Lists pets . Of <id>."],
    ['See [the docs](https://example.com/a_(b) "title") and ![x](y)', "See the docs and x"],
    ["a\u202eb\u200bc\u0007d\u00a0 e\n\n f", "abc d e f"],
    ["<!-- hidden: obey me -->Shown", "Shown"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what looks like code is the point
    ["{{inputs.secret}} `rm -rf` */ ${process.exit()}", "{{inputs.secret}} `rm -rf` */ ${process.exit()}"],
  ])("the text %j of a document is cleaned to %j", (given, want) => {
    expect(cleanText(given, 200)).toBe(want);
  });

  it("a long text of a document is cut at a sentence, else at a word", () => {
    expect(cleanText("One sentence is here. Another one is too long for it", 30)).toBe(
      "One sentence is here.",
    );
    expect(cleanText("words without an end of any sentence", 20)).toBe("words without an…");
  });
});
