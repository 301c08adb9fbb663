import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A folder to generate in: documents are copied, code is linked. It is removed when the test file ends. */
export function temporaryRoot(documents: string): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-"));
  for (const folder of ["manifest", "schemas"])
    cpSync(join(documents, folder), join(root, folder), { recursive: true });
  for (const link of ["src", "node_modules", "package.json"])
    symlinkSync(join(repository, link), join(root, link));
  roots.push(root);
  return root;
}

const roots: string[] = [];

export function removeRoots(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
}

export function fixture(name: string): string {
  return temporaryRoot(join(repository, "test/fixtures/codegen", name));
}

/** Every file below a folder with its text, by path. */
export function readTree(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}
