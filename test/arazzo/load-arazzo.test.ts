import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importWorkflows } from "../../src/arazzo/import-workflows.ts";
import { loadArazzo } from "../../src/arazzo/load-arazzo.ts";
import { parseLocation } from "../../src/openapi/load-document.ts";
import { serve } from "../support/http-server.ts";
import { api } from "./shop.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "arazzo-"));
  mkdirSync(join(folder, "shop", "apis"), { recursive: true });
  writeFileSync(join(folder, "shop", "apis", "pets.json"), JSON.stringify(api));
  writeFileSync(join(folder, "outside.json"), JSON.stringify(api));
  writeFileSync(join(folder, "shop", "text.yaml"), "just: text");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(document: object, allowedHosts: string[] = []) {
  const file = join(folder, "shop", "shop.arazzo.yaml");
  writeFileSync(file, JSON.stringify(document));
  return loadArazzo("shop.arazzo.yaml", await parseLocation(file), { allowedHosts });
}

const arazzo = (url: unknown, members: object = {}) => ({
  arazzo: "1.0.0",
  info: { title: "Shop", version: "1" },
  sourceDescriptions: [{ name: "my pets", url, ...members }],
  workflows: [{ workflowId: "list", steps: [{ stepId: "find", operationId: "findPets" }] }],
});

describe("the APIs of an Arazzo document", () => {
  it("the APIs of an Arazzo document are read from its folder, with invalid characters replaced in their names", async () => {
    const options = { source: "shop", prefix: "", serverName: "shop", choice: { include: [], exclude: [] } };
    const imported = importWorkflows(await load(arazzo("./apis/pets.json")), {
      ...options,
      sourceName: (name) => name,
    });
    expect(imported.documents).toMatchObject([
      { name: "my-pets", settings: "my-pets", document: { openapi: "3.0.3" } },
    ]);
    expect(imported.rows).toMatchObject([{ verdict: "usable", tool: "list" }]);
    expect(Object.keys(imported.record.operations)).toEqual(["my-pets"]);
  });

  it.each<[string, object, string]>([
    ["outside of its folder", arazzo("../outside.json"), "the file is outside of the document's folder"],
    ["that does not exist", arazzo("nothing.json"), "the file does not exist"],
    [
      "that is not an OpenAPI document",
      arazzo("text.yaml"),
      "it is not an OpenAPI 3.0, 3.1 or Swagger 2.0 document",
    ],
    ["at a host that is not allowed", arazzo("https://example.com/api.json"), "example.com is not allowed"],
    [
      "at an internal address",
      arazzo("http://169.254.169.254/api.json"),
      "169.254.169.254 is an internal address",
    ],
    [
      "of another type",
      arazzo("./apis/pets.json", { type: "arazzo" }),
      'its type is "arazzo"; only "openapi" is supported',
    ],
    ["without an address", arazzo(5), "It is not a source description with a name and an address."],
  ])("an API %s is not read, and a workflow that needs it is left out", async (_what, document, reason) => {
    const options = { source: "shop", prefix: "", serverName: "shop", choice: { include: [], exclude: [] } };
    const imported = importWorkflows(await load(document), { ...options, sourceName: (name) => name });
    expect(imported.findings.map(({ message }) => message).join()).toContain(reason);
    expect(imported.rows).toMatchObject([{ verdict: "left out", reasons: [{ code: "unknown-operation" }] }]);
    expect(imported.documents).toEqual([]);
  });

  it("a document that is not an Arazzo 1 document with workflows is rejected", async () => {
    await expect(load({ ...arazzo("./apis/pets.json"), arazzo: "2.0.0" })).rejects.toMatchObject({
      code: "document_invalid",
    });
    await expect(load({ arazzo: "1.0.0" })).rejects.toThrow(
      'it is not an Arazzo 1 document with "workflows"',
    );
  });

  it("the APIs of a document of another Arazzo version are not read", async () => {
    let requests = 0;
    const server = await serve((_request, response) => {
      requests += 1;
      response.end(JSON.stringify(api));
    });
    const document = arazzo(`${server.url}/api.json`);
    try {
      await load(document, ["127.0.0.1"]);
      expect(requests).toBe(1);
      await expect(load({ ...document, arazzo: "2.0.0" }, ["127.0.0.1"])).rejects.toThrow("Arazzo 1");
      expect(requests).toBe(1);
    } finally {
      await server.close();
    }
  });
});
