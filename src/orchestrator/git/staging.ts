import { parseStages, type Stages } from "./git-output.ts";
import { nulItems, read, write } from "./run.ts";

/** Returns the versions of each file in conflict, sorted by path. */
export async function readStages(root: string, signal?: AbortSignal): Promise<Map<string, Stages>> {
  return parseStages((await read(root, ["ls-files", "--unmerged", "-z", "--full-name"], { signal })).stdout);
}

export interface IndexEntry {
  mode: string;
  oid: string;
  /** 0 is resolved; 1 base, 2 ours, 3 theirs. */
  stage: 0 | 1 | 2 | 3;
}

export async function readIndexEntry(root: string, path: string): Promise<IndexEntry | null> {
  const { stdout } = await read(root, ["ls-files", "--stage", "-z", "--full-name", "--", path]);
  for (const item of nulItems(stdout)) {
    const [, mode, oid, stage, file] = /^(\d+) ([0-9a-f]+) ([0-3])\t([\s\S]+)$/.exec(item) ?? [];
    if (file === path && stage === "0" && mode && oid) return { mode, oid, stage: 0 };
  }
  return null;
}

/** Replaces all entries of a path; an empty list removes the path from the index. */
export async function setIndexEntries(
  root: string,
  path: string,
  entries: readonly IndexEntry[],
): Promise<void> {
  // Mode 0 removes every stage; the id only needs the right length.
  const none = "0".repeat(entries[0]?.oid.length ?? (await objectIdLength(root)));
  const input = [
    `0 ${none}\t${path}\0`,
    ...entries.map(({ mode, oid, stage }) => `${mode} ${oid} ${stage}\t${path}\0`),
  ].join("");
  await write(root, ["update-index", "-z", "--index-info"], { input });
}

export async function stageFile(root: string, path: string): Promise<void> {
  await write(root, ["add", "--", path]);
}

/** Stages all changes, or those of the paths, including untracked files. */
export async function stageAll(root: string, paths?: readonly string[]): Promise<void> {
  await write(root, ["add", "--all", "--", ...(paths ?? [])]);
}

async function objectIdLength(root: string): Promise<number> {
  const { stdout } = await read(root, ["rev-parse", "--show-object-format"]);
  return stdout.trim() === "sha256" ? 64 : 40;
}
