import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFile, manifestFile, readFolder, writeFolder } from "../../src/import/folder.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { mergeThreeWay } from "../../src/import/three-way.ts";
import { updateFolder } from "../../src/import/update-folder.ts";
import { openParsed } from "../../src/openapi/load-document.ts";
import { documentOf } from "../openapi/documents.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const operation = (operationId: string, summary: string, parameter = "limit") => ({
  operationId,
  summary,
  parameters: [{ in: "query", name: parameter, schema: { type: "integer" }, description: "How many" }],
  responses: { 200: { description: "ok" } },
});
const first = {
  "/books": { get: operation("listBooks", "Lists books") },
  "/pens": { get: operation("listPens", "Lists pens") },
};

async function importPaths(paths: object, prefix = "", source = "shop") {
  const options = { source, prefix, serverName: "shop", choice: { include: [], exclude: [] } };
  const imported = importDocument(await openParsed("/shop.json", documentOf({ paths })), options);
  const { files, changes } = await updateFolder(imported, await readFolder(root), undefined);
  await writeFolder(root, files);
  return changes;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

function edit(path: string, change: (value: ReturnType<typeof JSON.parse>) => void): void {
  const value = readJson(path);
  change(value);
  writeFileSync(join(root, path), JSON.stringify(value));
}

const tools = () =>
  readJson(manifestFile).tools.map(
    ({ name, description }: Record<string, string>) => `${name}: ${description}`,
  );

describe("a second import", () => {
  it("a second import of the same document changes no byte", async () => {
    await importPaths(first);
    const before = [manifestFile, lockFile].map((file) => readFileSync(join(root, file), "utf8"));
    expect(await importPaths(first)).toEqual({
      added: [],
      updated: [],
      removed: [],
      kept: [],
      conflicts: [],
    });
    expect([manifestFile, lockFile].map((file) => readFileSync(join(root, file), "utf8"))).toEqual(before);
  });

  it("a second import takes the document's changes, adds and removes tools", async () => {
    await importPaths(first);
    const changes = await importPaths({
      "/books": { get: operation("listBooks", "Lists all books") },
      "/ink": { get: operation("listInk", "Lists ink") },
    });
    expect(changes).toMatchObject({
      added: ["list_ink"],
      updated: ["list_books"],
      removed: ["list_pens"],
      kept: [],
    });
    expect(tools()).toEqual(["list_books: Lists all books.", "list_ink: Lists ink."]);
    expect(() => readJson("schemas/tools/list_pens.input.json")).toThrow("ENOENT");
  });

  it("a second import keeps hand edits of the manifest and the schemas, and merges them with the document's changes", async () => {
    await importPaths(first);
    edit(manifestFile, (manifest) => {
      manifest.tools[0].description = "Our books";
      manifest.tools[0].timeout = 5;
      manifest.tools.push({ ...manifest.tools[1], name: "own_tool" });
    });
    edit("schemas/tools/list_books.input.json", (schema) => {
      schema.properties.limit.maximum = 10;
    });
    const changes = await importPaths({
      ...first,
      "/books": { get: { ...operation("listBooks", "Lists books"), tags: ["library"] } },
    });
    expect(changes).toMatchObject({ updated: ["list_books"], kept: ["list_books"], conflicts: [] });
    expect(readJson(manifestFile).tools).toMatchObject([
      { name: "list_books", description: "Our books", timeout: 5, toolset: "library" },
      { name: "list_pens" },
      { name: "own_tool" },
    ]);
    expect(readJson("schemas/tools/list_books.input.json").properties.limit).toMatchObject({
      maximum: 10,
      description: "How many",
    });
  });

  it("a second import reports values that both sides changed, and keeps the hand edit", async () => {
    await importPaths(first);
    edit(manifestFile, (manifest) => {
      manifest.tools[0].description = "Our books";
    });
    const changed = { ...first, "/books": { get: operation("listBooks", "Lists all books") } };
    expect((await importPaths(changed)).conflicts).toEqual(["list_books#/description"]);
    expect(tools()[0]).toBe("list_books: Our books");
    expect((await importPaths(changed)).conflicts).toEqual([]);
  });

  it("a second import does not restore a tool that was removed by hand, and recognises a renamed one", async () => {
    await importPaths(first);
    edit(manifestFile, (manifest) => {
      manifest.tools = [{ ...manifest.tools[1], name: "pens" }];
    });
    const changes = await importPaths({
      ...first,
      "/pens": { get: operation("listPens", "Lists all pens") },
    });
    expect(changes).toMatchObject({ added: [], kept: ["pens"], updated: ["pens"] });
    expect(tools()).toEqual(["pens: Lists all pens."]);
  });

  it("a second import reports an edited tool whose operation is gone, and a new prefix renames the other tools", async () => {
    await importPaths(first);
    edit(manifestFile, (manifest) => {
      manifest.tools[1].timeout = 5;
    });
    const changes = await importPaths({ "/books": first["/books"] }, "shop_");
    expect(changes.conflicts).toEqual([
      "list_pens: its operation GET /pens is no longer imported; your edited tool is kept",
    ]);
    expect(readJson(manifestFile).tools.map(({ name }: { name: string }) => name)).toEqual([
      "shop_list_books",
      "list_pens",
    ]);
    expect(readJson("schemas/tools/shop_list_books.input.json").type).toBe("object");
    expect(() => readJson("schemas/tools/list_books.input.json")).toThrow("ENOENT");
  });

  it("a second import refuses a folder with broken files, and changes nothing", async () => {
    await importPaths(first);
    writeFileSync(join(root, manifestFile), '{"tools": [');
    await expect(importPaths(first)).rejects.toMatchObject({ code: "configuration_invalid" });
    expect(readFileSync(join(root, manifestFile), "utf8")).toBe('{"tools": [');
  });
});

describe("another API in the same folder", () => {
  const rates = { "/rates": { get: operation("listRates", "Lists rates") } };

  it("another API in the same folder adds its tools, and each API is imported again without the other", async () => {
    await importPaths(first);
    expect(await importPaths(rates, "", "bank")).toMatchObject({ added: ["list_rates"], removed: [] });
    expect(readJson(manifestFile).sourceDescriptions).toEqual([
      { name: "shop", url: "../schemas/shop.openapi.json", type: "openapi", settings: "shop" },
      { name: "bank", url: "../schemas/bank.openapi.json", type: "openapi", settings: "bank" },
    ]);
    expect(await importPaths({ "/books": first["/books"] })).toMatchObject({ removed: ["list_pens"] });
    expect(tools()).toEqual(["list_books: Lists books.", "list_rates: Lists rates."]);
    expect(Object.keys(readJson(lockFile).imports)).toEqual(["shop", "bank"]);
  });

  it("another API in the same folder is refused where a name is taken, unless it has a prefix", async () => {
    await importPaths(first);
    const message = "The folder already has tools with these names: list_books, list_pens.";
    await expect(importPaths(first, "", "bank")).rejects.toThrow(message);
    await importPaths(first, "bank_", "bank");
    expect(readJson(manifestFile).tools).toHaveLength(4);
  });
});

describe("three sides", () => {
  it.each<[string, unknown, unknown, unknown, unknown, string[]]>([
    ["nobody changed anything", 1, 1, 1, 1, []],
    ["only mine changed", 1, 2, 1, 2, []],
    ["only theirs changed", 1, 1, 3, 3, []],
    ["both changed it alike", 1, 2, 2, 2, []],
    ["both changed it differently", 1, 2, 3, 2, [""]],
    ["members of one object", { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }, []],
    ["mine removed", { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }, []],
    ["theirs removed", { a: 1, b: 1 }, { a: 1, b: 2 }, { b: 1 }, { b: 2 }, []],
    ["a list is one value", [1], [1, 2], [1, 3], [1, 2], [""]],
    ["a key with a slash", { "a/b": 1 }, { "a/b": 2 }, { "a/b": 3 }, { "a/b": 2 }, ["/a~1b"]],
  ])(
    "a three-way merge returns the merged value and its conflicts: %s",
    (_what, before, mine, theirs, want, conflicts) => {
      expect(mergeThreeWay(before, mine, theirs)).toEqual({ value: want, conflicts });
    },
  );
});
