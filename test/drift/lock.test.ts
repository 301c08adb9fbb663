import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { lockFiles, readLockFolder } from "../../src/drift/lock-folder.ts";
import { lockOf, lockTexts, type ToolLock } from "../../src/drift/tool-lock.ts";
import { writeAll } from "../../src/files/whole-files.ts";
import { sideFor } from "./side.ts";

const root = mkdtempSync(join(tmpdir(), "lock-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = { type: "string" };
const book = { type: "object", required: ["title"], properties: { title: text, pages: { type: "integer" } } };
const strange = {
  type: "object",
  properties: { "#": { ...book, title: "x".repeat(300) }, "##": text, __proto__x: text },
};

async function lockFor(...operations: readonly string[]): Promise<ToolLock> {
  const body = { required: true, content: { "application/json": { schema: strange } } };
  const paths = Object.fromEntries(
    operations.map((operationId) => [
      operationId === "addBook" ? "/books" : `/${operationId}`,
      { post: { operationId, requestBody: body, responses: {} } },
    ]),
  );
  const securitySchemes = { key: { type: "apiKey", in: "header", name: "X-Key" } };
  const info = { title: "Books", version: "1" };
  return lockOf(await sideFor({ openapi: "3.0.3", info, paths, components: { securitySchemes } }));
}

function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path);
  return path;
}

const files = (path: string) => readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
const asJson = (lock: ToolLock): unknown => JSON.parse(JSON.stringify(lock));

it("a lock is a file for each tool and one for the sources, the same for the same tools, and reads back as it was", async () => {
  const path = folder("new");
  const lock = await lockFor("addBook", "addPen");
  expect(lockTexts(lock)).toEqual(lockTexts(await lockFor("addBook", "addPen")));
  await writeAll(path, await lockFiles(path, lock));
  expect(files(path)).toEqual([
    "sources.lock.json",
    "tools.lock",
    "tools.lock/add_book.json",
    "tools.lock/add_pen.json",
  ]);
  expect(await readLockFolder(path)).toEqual(asJson(lock));
});

it("a file of the lock has a member on each line, so that a changed contract is a readable difference", async () => {
  const lines =
    lockTexts(await lockFor("addBook"))
      .get("tools.lock/add_book.json")
      ?.split("\n") ?? [];
  expect(lines.slice(0, 4)).toEqual([
    "{",
    '  "name": "add_book",',
    '  "title": "add book",',
    '  "description": "POST /books",',
  ]);
  expect(lines.filter((line) => line.includes('"operationId"'))).toEqual(['      "operationId": "addBook",']);
});

it("the file of a tool that is gone is removed, and other files stay", async () => {
  const path = folder("gone");
  await writeAll(path, await lockFiles(path, await lockFor("addBook", "addPen")));
  writeFileSync(join(path, "tools.lock/notes.md"), "mine");
  await writeAll(path, await lockFiles(path, await lockFor("addBook")));
  expect(files(join(path, "tools.lock"))).toEqual(["add_book.json", "notes.md"]);
});

it("a lock of version 1 still loads, and the next write replaces it", async () => {
  const path = folder("old");
  cpSync(
    fileURLToPath(new URL("../fixtures/drift/tools.lock.json", import.meta.url)),
    join(path, "tools.lock.json"),
  );
  const lock = await lockFor("addBook");
  expect(await readLockFolder(path)).toEqual(asJson(lock));
  await writeAll(path, await lockFiles(path, lock));
  expect(files(path)).toEqual(["sources.lock.json", "tools.lock", "tools.lock/add_book.json"]);
  expect(await readLockFolder(path)).toEqual(asJson(lock));
});

it("readLockFolder returns nothing for a folder without a lock, with a broken one or with another version", async () => {
  const path = folder("broken");
  expect(await readLockFolder(path)).toBeUndefined();
  writeFileSync(join(path, "tools.lock.json"), "no JSON");
  expect(await readLockFolder(path)).toBeUndefined();
  await writeAll(path, await lockFiles(path, await lockFor("addBook")));
  const sources = readFileSync(join(path, "sources.lock.json"), "utf8");
  writeFileSync(join(path, "sources.lock.json"), sources.replace('"lockVersion": 2', '"lockVersion": 3'));
  expect(await readLockFolder(path)).toBeUndefined();
  writeFileSync(join(path, "sources.lock.json"), sources);
  writeFileSync(join(path, "tools.lock/add_book.json"), "{}");
  expect(await readLockFolder(path)).toBeUndefined();
});
