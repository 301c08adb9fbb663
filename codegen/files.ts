import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { changedFiles, writeAll } from "../src/files/whole-files.ts";

/** Emitted files by path from the root folder. */
export type Emitted = ReadonlyMap<string, string>;

/** Everything in this folder is ours: what is not emitted any more is removed. */
const ownFolder = "generated";

/** Writes what differs, removes what is stale: all of it or nothing. Gives one sentence a changed file. */
export async function writeFiles(root: string, files: Emitted): Promise<string[]> {
  const wanted = await withStale(root, files);
  const changed = await changedFiles(root, wanted, true);
  await writeAll(root, wanted);
  return changed;
}

/** Gives one sentence for each file that `writeFiles` would change. */
export async function compareFiles(root: string, files: Emitted): Promise<string[]> {
  return changedFiles(root, await withStale(root, files), false);
}

async function withStale(root: string, files: Emitted): Promise<Map<string, string | undefined>> {
  const stale = await staleFiles(root, files);
  return new Map([...files, ...stale.map((path) => [path, undefined] as const)]);
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
