import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changedFiles, writeAll } from "../../src/files/whole-files.ts";
import { readFolder, writeFolder } from "../../src/import/folder.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { updateFolder } from "../../src/import/update-folder.ts";
import { openParsed } from "../../src/openapi/load-document.ts";
import { typeFiles } from "../../src/tool-types/folder-types.ts";
import { marker } from "../../src/tool-types/tool-types.ts";
import { builtCli } from "../support/built-cli.ts";
import { run } from "../support/run-cli.ts";
import { emitted, typeErrors } from "./compiler.ts";

const root = mkdtempSync(join(tmpdir(), "tool-types-"));
const manifest = "books/manifest/tools_manifest.json";
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = { type: "string" };

function library(bookId: object, title: string) {
  const responses = {
    200: {
      description: "ok",
      content: { "application/json": { schema: { type: "object", properties: { [title]: text } } } },
    },
  };
  return {
    openapi: "3.0.3",
    info: { title: "Books", version: "1" },
    paths: {
      "/books/{id}": {
        get: {
          operationId: "getBook",
          tags: ["Books"],
          description: "One book. */ process.exit(1) /* {{x}} `",
          parameters: [{ in: "path", name: "id", required: true, schema: bookId }],
          responses,
        },
      },
      "/shelves": { get: { operationId: "listShelves", tags: ["Shelves"], responses } },
    },
  };
}

// The program of docs/import.md, with one more call.
const page = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8");
const shown = /```ts\n(.*?)```/s.exec(page)?.[1] ?? "";
const program = `${shown}\nexport const both = [title, call("list_shelves", {})];\n`;

const generate = async (...args: string[]) =>
  run([await builtCli(), "generate", "--manifest", manifest, ...args], { cwd: root });
const file = (path: string) => readFileSync(join(root, "books", path), "utf8");

async function importBooks(document: object): Promise<void> {
  const options = { source: "books", prefix: "", serverName: "books", choice: { include: [], exclude: [] } };
  const imported = importDocument(await openParsed("/books.json", document), options);
  const folder = join(root, "books");
  const { files } = await updateFolder(imported, await readFolder(folder), undefined);
  await writeFolder(folder, files);
}

describe("generate --manifest", () => {
  it("generate --manifest writes types by which the compiler names each call that a change of the API breaks", async () => {
    await importBooks(library(text, "title"));
    const first = await generate();
    expect(first).toEqual({
      code: 0,
      stdout:
        "books/manifest/tools.lock/get_book.json written\nbooks/manifest/tools.lock/list_shelves.json written\nbooks/manifest/sources.lock.json written\nbooks/generated/toolsets/books.ts written\nbooks/generated/toolsets/shelves.ts written\nbooks/generated/tools.ts written\n",
      stderr: "",
    });
    expect(typeErrors(join(root, "books"), program)).toEqual([]);
    expect(typeErrors(join(root, "books"), program.replace("get_book", "get_bok"))).toEqual([
      expect.stringContaining("calls.ts(4): Argument of type '\"get_bok\"' is not assignable"),
    ]);
    for (const path of ["generated/tools.ts", "generated/toolsets/books.ts"])
      expect(emitted(file(path))).toBe("export {};");

    await importBooks(library({ type: "integer" }, "name"));
    expect(await generate("--check")).toMatchObject({
      code: 1,
      stdout:
        "books/manifest/tools.lock/get_book.json differs from what is generated\nbooks/manifest/tools.lock/list_shelves.json differs from what is generated\nbooks/generated/toolsets/books.ts differs from what is generated\nbooks/generated/toolsets/shelves.ts differs from what is generated\n",
    });
    expect(typeErrors(join(root, "books"), program)).toEqual([]);
    expect(await generate()).toMatchObject({ code: 0 });
    expect(typeErrors(join(root, "books"), program)).toEqual([
      "calls.ts(4): Type 'string' is not assignable to type 'number'.",
      expect.stringContaining("calls.ts(4): Property 'title' does not exist on type"),
    ]);
  });

  it("generate --manifest leaves files alone that it did not write", async () => {
    const folder = join(root, "other");
    const ours = new Map([
      ["generated/tools.ts", `${marker}\n`],
      ["generated/toolsets/old.ts", `${marker}\n`],
    ]);
    await writeAll(folder, await typeFiles(folder, ours));
    writeFileSync(join(folder, "generated/toolsets/mine.ts"), "// mine\n");
    ours.delete("generated/toolsets/old.ts");
    const files = await typeFiles(folder, ours);
    expect(await changedFiles(folder, files, false)).toEqual([
      "generated/toolsets/old.ts is no longer generated",
    ]);
    expect(await changedFiles(folder, files, true)).toEqual(["generated/toolsets/old.ts removed"]);
    await writeAll(folder, files);
    expect(readdirSync(join(folder, "generated/toolsets"))).toEqual(["mine.ts"]);

    ours.set("generated/toolsets/mine.ts", `${marker}\n`).set("generated/tools.ts", `${marker}\n// new`);
    await expect(typeFiles(folder, ours)).rejects.toThrow("mine.ts was not written by `generate`");
    expect(readFileSync(join(folder, "generated/tools.ts"), "utf8")).toBe(`${marker}\n`);
  });

  it("generate --manifest writes nothing where the manifest has an error, and prints no control characters", async () => {
    await importBooks(library(text, "title"));
    const broken = JSON.parse(file("manifest/tools_manifest.json"));
    broken.tools[0].handler.steps[0].operationId = "$sourceDescriptions.books.\u001b[2Jnope";
    writeFileSync(join(root, manifest), JSON.stringify(broken));
    rmSync(join(root, "books/generated"), { recursive: true, force: true });
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("#/tools/0/handler/steps/0/operationId  unknown-operation");
    expect(stderr).not.toContain("\u001b");
    expect(existsSync(join(root, "books/generated"))).toBe(false);
  });
});
