// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like code is the point
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { addedTools } from "../../src/cli/plans/added-tools.ts";
import { writeFolder } from "../../src/import/folder.ts";
import { type Imported, importDocument } from "../../src/import/import-document.ts";
import { updateFolder } from "../../src/import/update-folder.ts";
import { formatDiagnostics } from "../../src/manifest/diagnostics.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { LoadedFile } from "../../src/manifest/references.ts";
import { loadDocument, openParsed } from "../../src/openapi/load-document.ts";
import { documentOf } from "../openapi/documents.ts";
import { builtCli } from "../support/built-cli.ts";
import { run } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "bad-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = { type: "string" };
const responses = { 200: { description: "ok" } };
const options = { source: "api", prefix: "", serverName: "api", choice: { include: [], exclude: [] } };
const importOf = async (document: object) => importDocument(await openParsed("/api.json", document), options);

async function folderFiles(imported: Imported) {
  const nothing = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  return (await updateFolder(imported, nothing, undefined)).files;
}

async function written(name: string, document: object): Promise<string> {
  await writeFolder(join(folder, name), await folderFiles(await importOf(document)));
  return join(folder, name, "manifest/tools_manifest.json");
}

/** An imported folder, read again. */
async function filesOf(imported: Imported) {
  const files = new Map<string, LoadedFile>();
  for (const [path, content] of await folderFiles(imported))
    files.set(path, { kind: "json", value: JSON.parse(content ?? "null") });
  return { manifest: "manifest/tools_manifest.json", files };
}

const good = { get: { operationId: "good", responses } };

describe("circular references are reported at their place, and the rest is imported", () => {
  it.each<[string, object, string, string]>([
    ["a path", { paths: { "/a": { $ref: "#/paths/~1a" } } }, "circular-reference", "#/paths/~1a"],
    [
      "a parameter",
      {
        paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/p" }], responses } } },
        components: {
          parameters: { p: { $ref: "#/components/parameters/q" }, q: { $ref: "#/components/parameters/p" } },
        },
      },
      "circular-reference",
      "#/paths/~1a/get/parameters/0",
    ],
    [
      "a body",
      { paths: { "/a": { post: { requestBody: { $ref: "#/paths/~1a/post/requestBody" }, responses } } } },
      "circular-reference",
      "#/paths/~1a/post/requestBody",
    ],
    [
      "a schema that is nothing but itself",
      {
        paths: {
          "/a": {
            get: {
              parameters: [{ in: "query", name: "q", schema: { $ref: "#/components/schemas/S" } }],
              responses,
            },
          },
        },
        components: { schemas: { S: { allOf: [{ $ref: "#/components/schemas/S" }] } } },
      },
      "recursive-schema",
      "#/components/schemas/S/allOf/0",
    ],
  ])(
    "a circular reference in %s is reported at its place, and the rest is imported",
    async (_what, members, code, pointer) => {
      const { paths, ...rest } = members as { paths: object };
      const { rows, findings, tools } = await importOf(
        documentOf({ ...rest, paths: { ...paths, "/good": good } }),
      );
      const all = [...findings, ...rows.flatMap(({ reasons }) => reasons)];
      expect(all.map((finding) => [finding.code, finding.pointer])).toEqual([[code, pointer]]);
      expect([...tools.keys()]).toContain("GET /good");
    },
  );

  it("files that refer to each other are each read once", async () => {
    const other = (name: string) => ({ type: "object", properties: { next: { $ref: name } } });
    writeFileSync(join(folder, "a.json"), JSON.stringify(other("b.json")));
    writeFileSync(join(folder, "b.json"), JSON.stringify(other("a.json")));
    const schema = { $ref: "a.json" };
    const paths = { "/a": { get: { parameters: [{ in: "query", name: "q", schema }], responses } } };
    writeFileSync(join(folder, "api.json"), JSON.stringify(documentOf({ paths })));
    const loaded = await loadDocument(join(folder, "api.json"), { allowedHosts: [] });
    expect([...loaded.files.keys()].map((file) => file.slice(file.lastIndexOf("/") + 1)).sort()).toEqual([
      "a.json",
      "api.json",
      "b.json",
    ]);
    const { rows } = importDocument(loaded, options);
    expect(rows[0]?.reasons).toMatchObject([
      { code: "recursive-schema", pointer: "b.json#/properties/next" },
    ]);
  });
});

describe("an object with a member toString in place of a text", () => {
  const object = { toString: 1 };

  it("an operation whose tag is such an object is imported", async () => {
    const { tools } = await importOf(
      documentOf({ paths: { "/good": { get: { ...good.get, tags: [object] } } } }),
    );
    expect([...tools.keys()]).toEqual(["GET /good"]);
  });

  it.each(["openapi", "swagger"])(
    "a document whose version %s is such an object fails with document_invalid",
    async (member) => {
      await expect(openParsed("/api.json", { [member]: object })).rejects.toMatchObject({
        code: "document_invalid",
      });
    },
  );
});

const hostile = "\u001b[2J\u009b2J*/ {{inputs.x}} `${process.exit(9)}` <!-- data --> {$inputs.id}";

describe("text of a document", () => {
  it("text of a document can't control a terminal or become an expression of the manifest", async () => {
    const operation = {
      operationId: `get${hostile}`,
      summary: hostile,
      description: hostile,
      tags: [hostile],
      parameters: [
        {
          in: "query",
          name: hostile,
          description: hostile,
          schema: { type: "string", enum: [hostile, "a"] },
        },
        { in: "query", schema: text },
      ],
      requestBody: {
        content: {
          "application/json": { schema: { properties: { $each: { default: hostile }, $cel: text } } },
        },
      },
      responses,
    };
    const document = documentOf({
      info: { title: hostile, version: "1" },
      paths: { [`/${hostile}`]: { post: operation } },
    });
    const file = join(folder, "hostile.json");
    writeFileSync(file, JSON.stringify(document));
    const cli = await builtCli();
    const imported = await run([cli, "import", file, "--name", "hostile", "--all"], { cwd: folder });
    const manifest = join(folder, "hostile/manifest/tools_manifest.json");
    const [{ name, handler }] = JSON.parse(readFileSync(manifest, "utf8")).tools;
    const shown = await run([cli, "--manifest", manifest, "tools", name], { cwd: folder });
    for (const { code, stdout, stderr } of [imported, shown]) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stdout + stderr).not.toContain("\u001b");
      expect(stdout + stderr).not.toContain("\u009b");
    }
    expect(shown.stdout).toContain("{{inputs.x}} `${process.exit(9)}`");
    expect(handler.steps[0].requestBody.payload).toEqual({ $$each: "$inputs.each", $$cel: "$inputs.cel" });
  });
});

it("a half-written manifest is reported, and nothing of it is loaded", async () => {
  const manifest = await written("half", documentOf({ paths: { "/good": good } }));
  const quiet = () => {};
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet, flush: async () => {} };
  const load = () => addedTools({ manifests: [manifest], known: [], cacheDir: join(folder, "cache"), log });
  expect((await load()).tools).toHaveLength(1);
  const whole = readFileSync(manifest, "utf8");
  for (const part of [0, 1, 0.3, 0.6, 0.99]) {
    writeFileSync(manifest, whole.slice(0, part < 1 ? Math.floor(whole.length * part) : 1));
    await expect(load()).rejects.toMatchObject({
      code: "configuration_invalid",
      message: expect.stringMatching(/manifest\/tools_manifest\.json {2}invalid-json\n {2}It is not JSON/),
    });
  }
  writeFileSync(manifest, whole);
  rmSync(join(folder, "half/schemas/tools/good.input.json"));
  await expect(load()).rejects.toThrow(/#\/tools\/0\/inputSchema\/\$ref {2}unreadable-file/);
});

describe("a document with anything in any place", () => {
  const library = documentOf({
    paths: {
      "/books/{id}": {
        parameters: [{ in: "path", name: "id", required: true, schema: text }],
        post: {
          operationId: "change",
          tags: ["a"],
          security: [{ key: [] }],
          parameters: [{ $ref: "#/components/parameters/page" }],
          requestBody: {
            content: {
              "multipart/form-data": { schema: { $ref: "#/components/schemas/Book" }, encoding: { a: {} } },
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
      "/good": good,
    },
    components: {
      parameters: { page: { in: "query", name: "page", style: "deepObject", schema: { type: "object" } } },
      schemas: {
        Book: {
          type: "object",
          required: ["a"],
          discriminator: { propertyName: "a", mapping: { x: "#/components/schemas/Book" } },
          properties: {
            a: { type: "string", enum: ["x"], nullable: true },
            b: { type: "array", items: text },
          },
          additionalProperties: false,
          allOf: [{ patternProperties: { "^x": text } }],
        },
      },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    },
  });
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      { $ref: "#" },
      { $ref: "#/paths/~1good" },
      { $ref: "#/components/schemas/Book" },
      { $ref: "#/components/parameters/page" },
      { $ref: "http://169.254.169.254/" },
      { $ref: 1 },
      { type: [["string"], null] },
      { enum: [] },
      { pattern: "(" },
      { patternProperties: { "[": {} } },
      { items: [false, {}] },
      { items: [] },
      { required: [1, "a"] },
      { $id: "x", $schema: "y" },
      { minimum: "1", maxLength: -1, multipleOf: 0 },
      JSON.parse('{"__proto__":{"type":"string"},"constructor":1}'),
    ),
    fc.jsonValue(),
  );
  const places: (readonly [object, string])[] = [];
  (function visit(value: unknown, at: string[]): void {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value, JSON.stringify([...at, key])]);
      visit(Reflect.get(value, key), [...at, key]);
    }
  })(library, []);
  const changes = fc.array(fc.tuple(fc.constantFrom(...places.map(([, at]) => at)), anything), {
    minLength: 1,
    maxLength: 4,
  });

  function changed(edits: readonly (readonly [string, unknown])[]): Record<string, unknown> {
    const document = structuredClone(library) as Record<string, unknown>;
    for (const [at, value] of edits) {
      const keys: string[] = JSON.parse(at);
      let owner: unknown = document;
      for (const key of keys.slice(0, -1))
        owner = typeof owner === "object" && owner !== null ? Reflect.get(owner, key) : undefined;
      if (typeof owner === "object" && owner !== null)
        Reflect.set(owner, keys.at(-1) ?? "", structuredClone(value));
    }
    // As read from a file.
    return JSON.parse(JSON.stringify(document));
  }

  it("a document with any value in any place becomes tools that load, with a reason for each other operation", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const loaded = await openParsed("/api.json", changed(edits)).catch((error) => {
          expect(error).toMatchObject({ code: "document_invalid" });
        });
        if (!loaded) return;
        const imported = importDocument(loaded, options);
        const { rows, tools } = imported;
        for (const { verdict, reasons } of rows) {
          expect(
            reasons.filter(({ message }) =>
              /can't be planned|schema of the arguments is invalid/.test(message),
            ),
          ).toEqual([]);
          for (const { pointer } of reasons) expect(pointer).toMatch(/^[^#]*#/);
          if (verdict !== "usable") expect(reasons.some(({ effect }) => effect === verdict)).toBe(true);
        }
        const planned = planTools(await filesOf(imported), { analyses: [], reviews: [] });
        expect(formatDiagnostics(planned.diagnostics)).toBe("");
        expect(planned.tools).toHaveLength(tools.size);
      }),
      { numRuns: 150 },
    );
  });
});
