const responses = { 200: { description: "ok" } };
const text = { type: "string" };

/** Many features of OpenAPI 3 in one document. */
export const features = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1" },
  servers: [
    { url: "https://{host}/v1", variables: { host: { default: "example.com", enum: ["example.com"] } } },
  ],
  security: [{ key: [] }, {}],
  paths: {
    "/books/{id}": {
      parameters: [{ in: "path", name: "id", required: true, schema: text }],
      post: {
        operationId: "change",
        summary: "Changes a book",
        description: "More text.",
        tags: ["a"],
        deprecated: true,
        parameters: [
          { $ref: "#/components/parameters/page" },
          { in: "query", name: "limit", schema: { type: "integer", minimum: 1, maximum: 9, default: 5 } },
          { in: "query", name: "q", content: { "application/json": { schema: { type: "object" } } } },
          {
            in: "header",
            name: "X-A",
            style: "simple",
            explode: true,
            schema: { type: "array", items: text },
          },
        ],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/Book" },
              encoding: { a: { contentType: "text/plain" } },
            },
            "application/json": { schema: { $ref: "#/components/schemas/Book" } },
            "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: text } } },
          },
        },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
        },
      },
    },
    "/books": { get: { responses, parameters: [{ in: "query", name: "cursor", schema: text }] } },
  },
  components: {
    parameters: {
      page: {
        in: "query",
        name: "page",
        style: "deepObject",
        explode: true,
        schema: { type: "object", properties: { a: text } },
      },
    },
    schemas: {
      Book: {
        type: ["object", "null"],
        required: ["a"],
        discriminator: { propertyName: "a", mapping: { x: "#/components/schemas/Book" } },
        properties: {
          a: { type: "string", enum: ["x"], pattern: "^x", format: "date", minLength: 1 },
          b: { type: "array", items: { $ref: "#/components/schemas/Book" }, uniqueItems: true },
          c: { oneOf: [text, { const: 1 }] },
          d: { type: "string", format: "binary", readOnly: true },
        },
        additionalProperties: false,
        allOf: [{ patternProperties: { "^x": text } }, { anyOf: [{ minProperties: 1 }] }],
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: { type: "http", scheme: "bearer" },
    },
  },
};

export const swagger = {
  swagger: "2.0",
  info: { title: "Shop", version: "1" },
  host: "example.com",
  basePath: "/v1",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  securityDefinitions: { key: { type: "apiKey", in: "query", name: "key" } },
  definitions: { Item: { type: "object", properties: { id: { type: "integer", format: "int64" } } } },
  parameters: { id: { in: "path", name: "id", type: "string", required: true } },
  paths: {
    "/items/{id}": {
      put: {
        operationId: "putItem",
        parameters: [
          { $ref: "#/parameters/id" },
          { in: "query", name: "tags", type: "array", items: text, collectionFormat: "multi" },
          { in: "body", name: "item", required: true, schema: { $ref: "#/definitions/Item" } },
        ],
        responses: { 200: { description: "ok", schema: { $ref: "#/definitions/Item" } } },
      },
      post: {
        consumes: ["multipart/form-data"],
        parameters: [{ in: "formData", name: "file", type: "file" }],
        responses,
      },
    },
  },
};

export const arazzo = {
  arazzo: "1.0.1",
  info: { title: "Buy", version: "1" },
  sourceDescriptions: [{ name: "shop", url: "shop.json", type: "openapi" }],
  workflows: [
    {
      workflowId: "buy",
      inputs: { type: "object", properties: { id: text } },
      steps: [
        {
          stepId: "find",
          operationId: "$sourceDescriptions.shop.putItem",
          parameters: [{ name: "id", in: "path", value: "$inputs.id" }],
          successCriteria: [{ condition: "$statusCode == 200" }],
          onFailure: [{ name: "stop", type: "end" }],
          outputs: { id: "$response.body#/id" },
        },
      ],
      outputs: { id: "$steps.find.outputs.id" },
    },
  ],
};
