import { expect, it } from "vitest";
import { importDocument } from "../../src/import/import-document.ts";
import { inMemory, openParsed } from "../../src/openapi/load-document.ts";
import { listOperations } from "../../src/openapi/plan-operations.ts";
import { documentOf } from "../openapi/documents.ts";

const text = { type: "string" };
const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const ok = { 200: { description: "ok", content: { "application/json": { schema: text } } } };

/** The arguments of each operation by the imported folder's document and by the original. */
async function bodiesOf(document: object, include: string[]) {
  const loaded = await openParsed("/library/api.json", document);
  const options = { source: "api", prefix: "", serverName: "api", choice: { include, exclude: [] } };
  const imported = importDocument(loaded, options);
  const own = inMemory("/own.json", JSON.parse(JSON.stringify(imported.documents[0]?.document)));
  if (!own) throw new Error("It is no document.");
  const planned = (from: typeof own) =>
    listOperations(from)
      .operations.filter(({ method, path }) => imported.tools.has(`${method} ${path}`))
      .map((operation) => operation.plan())
      .map(({ plan, findings }) => [
        plan?.parameters,
        plan?.body,
        findings.map(({ code }) => code).filter((code) => code !== "duplicate-id"),
      ]);
  return { own: planned(own), original: planned(loaded), document: imported.documents[0]?.document };
}

it.each<[string, object]>([
  [
    "an operation that is not chosen",
    { $ref: "#/paths/~1other/post/requestBody/content/application~1json/schema" },
  ],
  ["an answer", { $ref: "#/paths/~1books/post/responses/200/content/application~1json/schema" }],
  [
    "an answer among the components",
    { $ref: "#/components/responses/Book/content/application~1json/schema" },
  ],
  ["an extension", { $ref: "#/x-types/Book" }],
  ["a place inside of a schema", { $ref: "#/components/schemas/Book/properties/author" }],
  ["a name with signs", { $ref: "#/components/schemas/List%601%2F2" }],
  ["a name with a slash", { $ref: "#/components/schemas/a~1b%20c" }],
  ["itself", { $ref: "#/components/schemas/Tree" }],
  [
    "types by their names",
    {
      discriminator: { propertyName: "kind", mapping: { big: "#/x-types/Book", Tree: "Tree" } },
      oneOf: [{ $ref: "#/x-types/Book" }, { $ref: "#/components/schemas/Tree" }],
    },
  ],
])("a reference to %s has the same meaning in the imported folder", async (_what, schema) => {
  const book = {
    type: "object",
    properties: { title: text, author: { type: "object", properties: { name: text } } },
  };
  const { own, original } = await bodiesOf(
    documentOf({
      paths: {
        "/books": {
          post: { operationId: "addBook", requestBody: body({ properties: { it: schema } }), responses: ok },
        },
        "/other": {
          post: { operationId: "other", requestBody: body({ properties: { n: text } }), responses: ok },
        },
      },
      "x-types": { Book: book },
      components: {
        schemas: {
          Book: book,
          "List`1/2": text,
          "a/b c": text,
          Tree: { type: "object", properties: { kind: text, next: { $ref: "#/components/schemas/Tree" } } },
        },
        responses: { Book: { description: "", content: { "application/json": { schema: book } } } },
      },
    }),
    ["addBook"],
  );
  expect(own).toEqual(original);
});

it("a path item behind a reference is written out, and parts that only other operations need are left out", async () => {
  const { own, original, document } = await bodiesOf(
    documentOf({
      paths: {
        "/a": { $ref: "#/x-paths/a" },
        "/b": { get: { operationId: "b", responses: ok } },
        "/c": { $ref: "#/paths/~1b" },
      },
      "x-paths": {
        a: {
          parameters: [{ $ref: "#/components/parameters/page" }],
          get: { operationId: "a", summary: "Long.", responses: ok },
          post: {
            operationId: "notChosen",
            requestBody: body({ $ref: "#/components/schemas/Unused" }),
            responses: ok,
          },
        },
      },
      components: {
        schemas: { Unused: text },
        parameters: { page: { in: "query", name: "page", schema: text } },
      },
    }),
    ["a", "GET /c"],
  );
  expect(own).toEqual(original);
  expect(document).toMatchObject({ paths: { "/a": { get: {} }, "/c": { get: {} } } });
  expect(Object.keys(Object(Object(document).paths))).toEqual(["/a", "/c"]);
  expect(Object.keys(Object(Object(document).components))).toEqual(["parameters"]);
});
