import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { changedFiles, writeAll } from "../src/files/whole-files.ts";

/** Emitted files by path from the root folder; undefined for a file to remove. */
export type Emitted = ReadonlyMap<string, string | undefined>;

/** Everything in this folder is ours: files that are no longer emitted are removed. */
const ownFolder = "generated";

/** Compiled code that nobody can review. Git ignores it. */
const compiledFolder = `${ownFolder}/validators`;

/** Writes what differs and removes stale files: all of it or nothing. Returns a sentence for each committed file that changed. */
export async function writeFiles(root: string, files: Emitted): Promise<string[]> {
  const wanted = await withStale(root, files);
  const changed = await changedFiles(root, filter(wanted, isCommitted), true);
  await writeAll(root, wanted);
  return changed;
}

/** Returns a sentence for each committed file that `writeFiles` would change. Compiled code is written: a clone has none. */
export async function compareFiles(root: string, files: Emitted): Promise<string[]> {
  const wanted = await withStale(root, files);
  await writeAll(
    root,
    filter(wanted, (path) => !isCommitted(path)),
  );
  return changedFiles(root, filter(wanted, isCommitted), false);
}

function isCommitted(path: string): boolean {
  return !path.startsWith(`${compiledFolder}/`);
}

function filter<Text>(files: ReadonlyMap<string, Text>, keeps: (path: string) => boolean): Map<string, Text> {
  return new Map([...files].filter(([path]) => keeps(path)));
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
