import { expect, it } from "vitest";
import { requestPlan } from "../../src/openapi/request-plan.ts";
import { documentOf, planAll, planOnly } from "./documents.ts";

const ok = { 200: { description: "ok" } };
const text = { type: "string" };

it("an operation's parameter replaces its path's, and header names are compared without case", async () => {
  const { plan } = await planOnly(
    documentOf({
      paths: {
        "/books/{id}": {
          parameters: [
            { in: "path", name: "id", required: true, schema: text },
            { in: "header", name: "X-Trace", schema: text },
          ],
          get: {
            operationId: "getBook",
            parameters: [
              { in: "path", name: "id", required: true, schema: { type: "integer" } },
              { in: "header", name: "x-trace", required: true, schema: text },
              { in: "query", name: "id", schema: text },
            ],
            responses: ok,
          },
        },
      },
    }),
  );
  expect(
    plan?.parameters.map(({ in: place, name, required, schema }) => [place, name, required, schema.type]),
  ).toEqual([
    ["path", "id", true, "integer"],
    ["header", "x-trace", true, "string"],
    ["query", "id", false, "string"],
  ]);
});

it("a parameter without a style has the default style of its place", async () => {
  const parameter = (place: string, more: object = {}) => ({
    in: place,
    name: place,
    required: place === "path",
    schema: text,
    ...more,
  });
  const { plan } = await planOnly(
    documentOf({
      paths: {
        "/{path}": {
          get: {
            parameters: [
              parameter("path"),
              parameter("query"),
              parameter("header"),
              parameter("cookie"),
              parameter("query", { name: "q2", style: "pipeDelimited" }),
              parameter("query", { name: "q3", style: "deepObject", allowReserved: true }),
              parameter("query", {
                name: "q4",
                content: { "application/json": { schema: { type: "object" } } },
              }),
            ],
            responses: ok,
          },
        },
      },
    }),
  );
  expect(plan?.parameters.map(({ name, notation }) => [name, notation])).toEqual([
    ["path", { style: "simple", explode: false, allowReserved: false }],
    ["query", { style: "form", explode: true, allowReserved: false }],
    ["header", { style: "simple", explode: false, allowReserved: false }],
    ["cookie", { style: "form", explode: true, allowReserved: false }],
    ["q2", { style: "pipeDelimited", explode: false, allowReserved: false }],
    ["q3", { style: "deepObject", explode: true, allowReserved: true }],
    ["q4", { contentType: "application/json" }],
  ]);
});

it("the headers Accept, Content-Type and Authorization are not parameters", async () => {
  const parameters = ["Accept", "content-type", "Authorization", "X-Own"].map((name) => ({
    in: "header",
    name,
    schema: text,
  }));
  const { plan } = await planOnly(documentOf({ paths: { "/": { get: { parameters, responses: ok } } } }));
  expect(plan?.parameters.map(({ name }) => name)).toEqual(["X-Own"]);
});

it("an undescribed placeholder of a path becomes a text, and a parameter that is not in the path is left out", async () => {
  const parameters = [{ in: "path", name: "other", required: true, schema: text }];
  const { plan, findings } = await planOnly(
    documentOf({ paths: { "/a/{id}": { get: { parameters, responses: ok } } } }),
  );
  expect(plan?.parameters).toMatchObject([{ in: "path", name: "id", required: true, schema: text }]);
  expect(findings.map(({ effect, code }) => [effect, code])).toEqual([
    ["note", "undescribed-path-parameter"],
    ["note", "invalid-parameter"],
  ]);
});

it("an invalid operation does not stop the planning of the others", async () => {
  const planned = await planAll(
    documentOf({
      paths: {
        "/bad": {
          get: { parameters: [{ $ref: "#/components/parameters/Nope" }], responses: ok },
          post: { requestBody: { $ref: "#/components/requestBodies/Nope" }, responses: ok },
          put: { parameters: [{ in: "nowhere", name: "a", required: true }], responses: ok },
          delete: { parameters: [null, "x"], responses: null },
        },
        "/good": { get: { operationId: "good", responses: ok } },
        "x-note": {},
      },
    }),
  );
  expect(
    planned.map(({ operationId, plan, findings }) => [
      operationId,
      plan !== undefined,
      findings.map(({ code, pointer }) => `${code} ${pointer}`),
    ]),
  ).toEqual([
    ["GET /bad", false, ["missing-reference #/paths/~1bad/get/parameters/0"]],
    ["PUT /bad", false, ["invalid-parameter #/paths/~1bad/put/parameters/0"]],
    ["POST /bad", false, ["missing-reference #/paths/~1bad/post/requestBody"]],
    [
      "DELETE /bad",
      true,
      [
        "invalid-parameter #/paths/~1bad/delete/parameters/0",
        "invalid-parameter #/paths/~1bad/delete/parameters/1",
      ],
    ],
    ["good", true, []],
  ]);
});

it("an operation without a unique id is named by its method and path", async () => {
  const planned = await planAll(
    documentOf({
      paths: {
        "/a": { get: { operationId: "same", responses: ok }, post: { responses: ok } },
        "/b": { get: { operationId: "same", responses: ok }, post: { operationId: "own", responses: ok } },
      },
    }),
  );
  expect(planned.map(({ operationId }) => operationId)).toEqual(["GET /a", "POST /a", "GET /b", "own"]);
  expect(planned[0]?.findings).toMatchObject([{ code: "duplicate-id", effect: "note" }]);
});

it("the first media type of a body is the one that arguments describe best", async () => {
  const media = (...types: string[]) =>
    Object.fromEntries(types.map((type) => [type, { schema: { type: "object" } }]));
  const requestBody = {
    required: true,
    content: media("application/xml", "multipart/form-data", "application/vnd.x+json", "application/json"),
  };
  const { plan } = await planOnly(documentOf({ paths: { "/": { post: { requestBody, responses: ok } } } }));
  expect(plan?.body?.alternatives.map(({ contentType, kind }) => [contentType, kind])).toEqual([
    ["application/json", "json"],
    ["application/vnd.x+json", "json"],
    ["multipart/form-data", "multipart"],
    ["application/xml", "text"],
  ]);
  expect(plan && requestPlan(plan, "multipart/form-data").body?.contentType).toBe("multipart/form-data");
  expect(plan && requestPlan(plan, "text/html").body).toBeUndefined();
});

it.each([
  ["application/json; charset=utf-8", { type: "object" }, "json"],
  ["application/problem+json", {}, "json"],
  ["application/x-www-form-urlencoded", {}, "form"],
  ["text/csv", {}, "text"],
  ["application/yaml", {}, "text"],
  ["image/png", { type: "string", format: "binary" }, "binary"],
  ["application/octet-stream", {}, "binary"],
  ["application/x-ndjson", { type: "string" }, "text"],
  ["*/*", { type: "object" }, "json"],
  ["*/*", { type: "string", format: "binary" }, "binary"],
])("a request body of %s with the schema %j is planned as %s", async (contentType, schema, kind) => {
  const requestBody = { content: { [contentType]: { schema } } };
  const { plan } = await planOnly(documentOf({ paths: { "/": { post: { requestBody, responses: ok } } } }));
  expect(plan?.body?.alternatives[0]?.kind).toBe(kind);
});

it("an XML body with a schema is planned as one text and reported as degraded", async () => {
  const requestBody = {
    content: { "application/xml": { schema: { type: "object", properties: { a: text } } } },
  };
  const { plan, findings } = await planOnly(
    documentOf({ paths: { "/": { post: { requestBody, responses: ok } } } }),
  );
  expect(plan?.body?.alternatives).toMatchObject([{ contentType: "application/xml", kind: "text" }]);
  expect(findings).toMatchObject([{ effect: "degraded", code: "unsupported-body" }]);
});

it("the files of a form are recognised by their format or their media type", async () => {
  const schema = {
    type: "object",
    properties: {
      title: text,
      icon: { type: "string", format: "binary" },
      papers: { type: "array", items: { type: "string", format: "binary" } },
      image: { type: "string", contentMediaType: "image/png" },
      coded: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
      raw: {},
    },
  };
  const requestBody = {
    content: { "multipart/form-data": { schema, encoding: { raw: { contentType: "application/pdf" } } } },
  };
  const { plan } = await planOnly(
    documentOf({ paths: { "/": { post: { requestBody, responses: ok } } } }, "3.1.0"),
  );
  expect(plan && requestPlan(plan).body?.parts).toEqual({
    icon: "file",
    papers: "files",
    image: "file",
    raw: "file",
  });
});

it("an operation's servers replace its path's, which replace the document's, and the default is /", async () => {
  const servers = (url: string) => ({ servers: [{ url }] });
  const paths = {
    "/a": { get: { responses: ok }, post: { ...servers("https://operation.example"), responses: ok } },
    "/b": { ...servers("https://path.example"), get: { responses: ok } },
  };
  const urls = async (document: object) =>
    (await planAll(document)).map(({ plan }) => plan?.servers.map(({ url, shared }) => `${url} ${shared}`));
  expect(await urls(documentOf({ paths, ...servers("https://{region}.example/v1") }))).toEqual([
    ["https://{region}.example/v1 true"],
    ["https://operation.example false"],
    ["https://path.example false"],
  ]);
  expect(
    await urls(
      documentOf({ paths: { "/a": { get: { responses: ok } } }, servers: [{ url: "file:///etc" }, {}] }),
    ),
  ).toEqual([["/ true"]]);
});

it("an operation's security replaces the document's, and an unsupported scheme is reported", async () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    user: { type: "http", scheme: "Basic" },
    token: { type: "http", scheme: "bearer" },
    app: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } },
    },
    person: { type: "oauth2", flows: { implicit: {} } },
    digest: { type: "http", scheme: "digest" },
  };
  const planned = await planAll(
    documentOf({
      security: [{ key: [] }],
      components: { securitySchemes },
      paths: {
        "/a": {
          get: { responses: ok },
          put: { security: [], responses: ok },
          post: { security: [{ user: [], key: [] }, { token: [] }, {}], responses: ok },
          delete: { security: [{ app: ["write"] }, { person: [] }], responses: ok },
          patch: { security: [{ digest: [] }], responses: ok },
        },
      },
    }),
  );
  const names = planned.map(({ plan }) =>
    plan?.security.map((all) => all.map(({ scheme }) => `${scheme.kind} ${scheme.name}`)),
  );
  expect(names).toEqual([
    [["apiKey key"]],
    [],
    [["basic user", "apiKey key"], ["bearer token"], []],
    [["oauth2 app"], ["oauth2 person"]],
    [],
  ]);
  expect(planned[4]?.findings).toMatchObject([{ effect: "note", code: "unsupported-security" }]);
});

it("a planned response has its kind, its media type and the names of its headers", async () => {
  const responses = {
    200: {
      description: "ok",
      headers: { Link: {} },
      content: { "text/html": {}, "application/json": { schema: { type: "array" } } },
    },
    204: { description: "nothing" },
    "2XX": { description: "a file", content: { "image/png": {} } },
    default: { $ref: "#/components/responses/Nope" },
  };
  const { plan, findings } = await planOnly(documentOf({ paths: { "/": { get: { responses } } } }));
  expect(
    plan?.responses.map(({ status, kind, contentType, headers }) => [status, kind, contentType, headers]),
  ).toEqual([
    ["200", "json", "application/json", ["Link"]],
    ["204", "empty", undefined, []],
    ["2XX", "binary", "image/png", []],
    ["default", "empty", undefined, []],
  ]);
  expect(findings).toMatchObject([
    { effect: "note", code: "missing-reference", pointer: "#/paths/~1/get/responses/default" },
  ]);
});
