import { importWorkflows } from "../../src/arazzo/import-workflows.ts";
import type { Imported } from "../../src/import/import-document.ts";
import { openParsed } from "../../src/openapi/load-document.ts";

const integer = { type: "integer" };
const text = { type: "string" };
const ok = (schema: object, status = "200") => ({
  [status]: { description: "ok", content: { "application/json": { schema } } },
});
const pet = { type: "object", properties: { id: integer, name: text, tags: { type: "array", items: text } } };
const order = {
  type: "object",
  properties: { petId: integer, coupon: text, lines: { type: "array", items: { type: "object" } } },
};

/** An API with everything that workflows use. */
export const api = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example.com" }],
  paths: {
    "/pets": {
      get: {
        operationId: "findPets",
        parameters: [
          { name: "tag", in: "query", schema: text },
          { name: "page", in: "query", schema: integer },
          { name: "X-Shop", in: "header", schema: text },
        ],
        responses: ok({ type: "array", items: pet }),
      },
    },
    "/pets/{id}/coupon": {
      get: {
        operationId: "getCoupon",
        parameters: [{ name: "id", in: "path", required: true, schema: integer }],
        responses: ok({ type: "object", properties: { code: text } }),
      },
    },
    "/orders": {
      get: { operationId: "pets.orders", responses: ok({ type: "object" }) },
      post: {
        operationId: "placeOrder",
        requestBody: { required: true, content: { "application/json": { schema: order } } },
        responses: ok({ type: "object", properties: { id: integer, state: text } }, "201"),
      },
    },
    "/login": {
      post: {
        operationId: "login",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { user: text, scope: text } },
            },
          },
        },
        responses: { 204: { description: "known" } },
      },
    },
    "/orders/{id}": {
      delete: {
        operationId: "cancelOrder",
        parameters: [{ name: "id", in: "path", required: true, schema: integer }],
        responses: { 204: { description: "gone" } },
      },
    },
  },
};

export interface Arazzo {
  readonly workflows: readonly object[];
  readonly components?: object;
}

/** An Arazzo document over that API, imported. */
export async function importShop(
  { workflows, components }: Arazzo,
  include: readonly string[] = [],
): Promise<Imported> {
  const document = {
    arazzo: "1.0.1",
    info: { title: "Shop", version: "1" },
    sourceDescriptions: [{ name: "pets", url: "./pets.json", type: "openapi" }],
    workflows,
    ...(components && { components }),
  };
  const sources = new Map([["pets", await openParsed("/shop/pets.json", structuredClone(api))]]);
  return importWorkflows(
    { uri: "file:///shop/shop.arazzo.json", document, sources },
    {
      source: "shop",
      prefix: "",
      serverName: "shop",
      choice: { include, exclude: [] },
      sourceName: (source) => source,
    },
  );
}
