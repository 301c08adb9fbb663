import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commitTree } from "./commits.ts";
import { nulItems, read, write } from "./run.ts";

/** A place for objects that the repository does not keep, as the environment of a git process. */
export interface Scratch {
  folder: string;
  env: Record<string, string>;
}

/** Default parent: the system's temporary folder. */
export async function newScratchFolder(
  kind: "objects" | "index" | "tree",
  parent: string | undefined,
): Promise<string> {
  const place = parent ?? (await realpath(tmpdir()));
  await mkdir(place, { recursive: true, mode: 0o700 });
  return mkdtemp(join(place, `tmux-orchestrator-${kind}-`));
}

/** Removes folders that a killed orchestrator left. */
export async function removeScratchFolders(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => /^tmux-orchestrator-(objects|index)-/.test(name));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Runs work whose new objects are removed afterwards. It can read those of the repository. */
export async function withScratchObjects<T>(
  root: string,
  parent: string | undefined,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const folder = await newScratchFolder("objects", parent);
  try {
    const args = ["rev-parse", "--path-format=absolute", "--git-path", "objects"];
    const objects = (await read(root, args)).stdout.replace(/\n$/, "");
    const own = join(folder, "objects");
    await mkdir(own);
    const env = {
      GIT_OBJECT_DIRECTORY: own,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
    };
    return await work({ folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Keeps the time of the index. Git compares the content of files that are not older than the index, because they could
 * have changed right after it was written: a newer copy would hide such a change.
 */
export async function copyIndex(root: string, to: string): Promise<void> {
  const args = ["rev-parse", "--path-format=absolute", "--git-path", "index"];
  const index = (await read(root, args)).stdout.replace(/\n$/, "");
  const stats = await stat(index).catch(() => null);
  // There is no index before the first file.
  if (!stats) return;
  await copyFile(index, to);
  const time = Math.floor(stats.mtimeMs / 1000);
  await utimes(to, time, time);
}

/** Stores everything that git does not ignore as a commit on `head`. The same files make the same commit. */
export async function snapshotCommit(root: string, head: string, scratch: Scratch): Promise<string> {
  const folder = await mkdtemp(join(scratch.folder, "index-"));
  const copy = join(folder, "index");
  await copyIndex(root, copy);
  const env = { ...scratch.env, GIT_INDEX_FILE: copy };
  await write(root, ["add", "--all", "--ignore-errors", "--"], { env, anyExit: true });
  const tree = (await write(root, ["write-tree"], { env })).stdout.trim();
  const at = "1970-01-01T00:00:00Z";
  const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return commitTree(root, tree, [head], "A look at a work tree\n", {
    ...scratch.env,
    ...ownIdentity,
    ...dates,
  });
}

/** Stores the tracked files of the work tree as a commit that no branch has. */
export async function storeWorkTree(
  root: string,
  scratchIndex: string,
  parents: readonly string[],
): Promise<string> {
  const env = { GIT_INDEX_FILE: scratchIndex };
  await write(root, ["add", "--update"], { env });
  const tree = (await write(root, ["write-tree"], { env })).stdout.trim();
  return commitBackup(root, tree, parents, "The work tree before an operation was aborted");
}

export interface WholeTree {
  /** Every file in the folder that git does not ignore, tracked or not. */
  tree: string;
  /** The staged files. Null where files are in conflict: then only the sides of the merge are staged. */
  staged: string | null;
  /** Paths of other repositories inside the work tree: a tree has only the ids of their commits. */
  repositories: string[];
}

/** Stores the whole work tree. Changes `scratchIndex`, a copy of the work tree's index. */
export async function storeWholeTree(root: string, scratchIndex: string): Promise<WholeTree> {
  const env = { GIT_INDEX_FILE: scratchIndex };
  const staged = await write(root, ["write-tree"], { env, anyExit: true });
  await write(root, ["add", "--all", "--"], { env });
  const [tree, entries] = await Promise.all([
    write(root, ["write-tree"], { env }),
    write(root, ["ls-files", "--stage", "-z"], { env }),
  ]);
  const repositories = nulItems(entries.stdout).flatMap((entry) => {
    const [, path] = /^160000 [0-9a-f]+ \d\t([\s\S]+)$/.exec(entry) ?? [];
    return path === undefined ? [] : [path];
  });
  return {
    tree: tree.stdout.trim(),
    staged: staged.exitCode === 0 ? staged.stdout.trim() : null,
    repositories,
  };
}

/** Makes a commit with our own identity, for a backup. */
export function commitBackup(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  return commitTree(root, tree, parents, `${message}\n`, ownIdentity);
}

/** Backups do not need a person's identity. */
const ownIdentity = {
  GIT_AUTHOR_NAME: "tmux-orchestrator",
  GIT_AUTHOR_EMAIL: "tmux-orchestrator@localhost",
  GIT_COMMITTER_NAME: "tmux-orchestrator",
  GIT_COMMITTER_EMAIL: "tmux-orchestrator@localhost",
};
