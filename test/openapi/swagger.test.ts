import { expect, it } from "vitest";
import { openParsed } from "../../src/openapi/load-document.ts";
import { requestPlan } from "../../src/openapi/request-plan.ts";
import { planAll } from "./documents.ts";

const ok = { 200: { description: "ok", schema: { $ref: "#/definitions/Book" } } };
const list = { type: "array", items: { type: "string" } };
const swagger = {
  swagger: "2.0",
  info: { title: "A library", version: "1" },
  host: "library.example",
  basePath: "/v2",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  securityDefinitions: { key: { type: "apiKey", in: "query", name: "api_key" }, user: { type: "basic" } },
  security: [{ key: [] }],
  definitions: {
    Book: {
      type: "object",
      required: ["title"],
      properties: { id: { type: "integer", readOnly: true }, title: { type: "string", "x-nullable": true } },
    },
  },
  parameters: { Tags: { in: "query", name: "tags", ...list, collectionFormat: "pipes" } },
  responses: {},
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        parameters: [
          { $ref: "#/parameters/Tags" },
          { in: "query", name: "csv", ...list },
          { in: "query", name: "multi", ...list, collectionFormat: "multi" },
          { in: "query", name: "ssv", ...list, collectionFormat: "ssv" },
          { in: "query", name: "tsv", ...list, collectionFormat: "tsv" },
        ],
        responses: ok,
      },
      post: {
        operationId: "addBooks",
        parameters: [
          {
            in: "body",
            name: "books",
            required: true,
            schema: { type: "array", items: { $ref: "#/definitions/Book" } },
          },
        ],
        responses: ok,
      },
      patch: {
        operationId: "tagBooks",
        consumes: ["application/x-www-form-urlencoded"],
        schemes: ["http"],
        parameters: [
          { in: "formData", name: "csv", ...list },
          { in: "formData", name: "multi", ...list, collectionFormat: "multi" },
        ],
        responses: ok,
      },
      put: {
        operationId: "uploadCover",
        consumes: ["multipart/form-data"],
        security: [{ user: [] }],
        parameters: [
          { in: "formData", name: "cover", type: "file", required: true },
          { in: "formData", name: "note", type: "string" },
        ],
        responses: { 200: { description: "a file", schema: { type: "file" } } },
      },
    },
  },
};

it("the operations of a Swagger 2.0 document are planned as in OpenAPI 3", async () => {
  const plans = new Map((await planAll(swagger)).map(({ operationId, plan }) => [operationId, plan]));
  const get = plans.get("listBooks");
  expect(
    get?.parameters.map(({ name, notation }) => [
      name,
      "style" in notation && notation.style,
      "explode" in notation && notation.explode,
    ]),
  ).toEqual([
    ["tags", "pipeDelimited", false],
    ["csv", "form", false],
    ["multi", "form", true],
    ["ssv", "spaceDelimited", false],
    ["tsv", "tabDelimited", false],
  ]);
  expect(get?.servers).toEqual([{ url: "https://library.example/v2", variables: {}, shared: true }]);
  expect(get?.security).toMatchObject([[{ scheme: { kind: "apiKey", in: "query", key: "api_key" } }]]);
  expect(plans.get("addBooks")?.body).toMatchObject({
    required: true,
    alternatives: [
      {
        kind: "json",
        schema: {
          type: "array",
          items: { properties: { title: { type: ["string", "null"] } }, required: ["title"] },
        },
      },
    ],
  });
  const upload = plans.get("uploadCover");
  expect(upload && requestPlan(upload).body).toMatchObject({ kind: "multipart", parts: { cover: "file" } });
  expect(upload?.responses[0]).toMatchObject({ kind: "binary" });
  expect(upload?.security).toMatchObject([[{ scheme: { kind: "basic" } }]]);
});

it("a list in a Swagger form is separated by commas by default, and an operation's schemes set its server", async () => {
  const patch = (await planAll(swagger)).find(({ operationId }) => operationId === "tagBooks")?.plan;
  expect(patch?.body?.alternatives[0]?.encoding).toEqual({
    csv: { notation: { style: "form", explode: false, allowReserved: false } },
  });
  expect(patch?.servers).toEqual([{ url: "http://library.example/v2", variables: {}, shared: false }]);
});

it("a Swagger path that cannot be converted is reported, and the other paths are planned unchanged", async () => {
  const book = { in: "body", name: "book", schema: { $ref: "#/definitions/Book" } };
  const broken = { post: { operationId: "broken", consumes: 5, parameters: [book], responses: ok } };
  const document = { ...swagger, paths: { ...swagger.paths, "/broken": broken } };
  const { losses } = await openParsed("/library/api.json", document);
  expect(losses).toEqual([expect.stringMatching(/^#\/paths\/~1broken can't be converted to OpenAPI 3: /)]);
  const whole = await planAll(swagger);
  expect((await planAll(document)).map(({ plan }) => plan)).toEqual(whole.map(({ plan }) => plan));
});

it("a list of a Swagger document whose items are no schemas accepts any element", async () => {
  const tags = { in: "query", name: "tags", type: "array", items: [null, null] };
  const get = { operationId: "listTags", parameters: [tags], responses: {} };
  const [plan] = await planAll({ ...swagger, paths: { "/tags": { get } } });
  expect(plan?.plan?.parameters[0]?.schema).toEqual({ type: "array", items: { anyOf: [{}, {}] } });
});

it("a Swagger operation with a reference to a missing parameter is left out", async () => {
  const get = { operationId: "get", parameters: [{ $ref: "#/parameters/Nope" }], responses: ok };
  const [planned] = await planAll({ ...swagger, paths: { "/books": { get } } });
  expect(planned).toMatchObject({
    plan: undefined,
    findings: [{ effect: "left out", code: "missing-reference" }],
  });
});
