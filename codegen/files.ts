import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Emitted files by path from the root folder. */
export type Emitted = ReadonlyMap<string, string>;

/** Everything in this folder is ours: what is not emitted any more is removed. */
const ownFolder = "generated";

/** Writes what differs, removes what is stale. Gives one sentence a changed file. */
export async function writeFiles(root: string, files: Emitted): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of files) {
    if ((await current(root, path)) === text) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    changed.push(`${path} written`);
  }
  for (const path of await staleFiles(root, files)) {
    await rm(join(root, path));
    changed.push(`${path} removed`);
  }
  return changed;
}

/** Gives one sentence for each file that `writeFiles` would change. */
export async function compareFiles(root: string, files: Emitted): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of files) {
    const found = await current(root, path);
    if (found !== text)
      changed.push(`${path} ${found === undefined ? "is missing" : "differs from what is generated"}`);
  }
  for (const path of await staleFiles(root, files)) changed.push(`${path} is generated no more`);
  return changed;
}

async function current(root: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

async function staleFiles(root: string, files: Emitted): Promise<string[]> {
  const entries = await readdir(join(root, ownFolder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\/+/, ""),
    )
    .filter((path) => !files.has(path))
    .sort();
}
