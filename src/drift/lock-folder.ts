import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { lockFileVersion1, readLockVersion1 } from "./lock-version-1.ts";
import { lockTexts, readLock, sourcesFile, type ToolLock, toolsFolder } from "./tool-lock.ts";

/** Reads the lock in a manifest's folder. Undefined where there is none, or one of an unknown version. */
export async function readLockFolder(folder: string): Promise<ToolLock | undefined> {
  const paths = [sourcesFile, ...(await toolFiles(folder))];
  const atOnce = pLimit(filesAtATime);
  const texts = await atOnce.map(paths, (path) => readText(join(folder, path)));
  const files = paths.flatMap((path, index) => {
    const text = texts[index];
    return text === undefined ? [] : [[path, text] as const];
  });
  if (files.some(([path]) => path === sourcesFile)) return readLock(new Map(files));
  return readLockVersion1((await readText(join(folder, lockFileVersion1))) ?? "");
}

/** The files of a lock by path from the manifest's folder. Undefined for files to remove: those of tools that are gone, and version 1's. */
export async function lockFiles(folder: string, lock: ToolLock): Promise<Map<string, string | undefined>> {
  const files = new Map<string, string | undefined>(lockTexts(lock));
  for (const path of [...(await toolFiles(folder)), lockFileVersion1])
    if (!files.has(path)) files.set(path, undefined);
  return files;
}

const filesAtATime = 32;

async function toolFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, toolsFolder)).catch(() => []);
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `${toolsFolder}/${name}`);
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
