import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commitTree } from "./commits.ts";
import { nulItems, read, write } from "./run.ts";

/** Where objects are written that the repository is not to keep, as the environment of a git process. */
export interface Scratch {
  folder: string;
  env: Record<string, string>;
}

/** Without a name of the parent folder: in the machine's temporary folder. */
export async function newScratchFolder(
  kind: "objects" | "index" | "tree",
  parent: string | undefined,
): Promise<string> {
  const place = parent ?? (await realpath(tmpdir()));
  await mkdir(place, { recursive: true, mode: 0o700 });
  return mkdtemp(join(place, `tmux-orchestrator-${kind}-`));
}

/** What a kill left of folders that nothing refers to. */
export async function removeScratchFolders(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => /^tmux-orchestrator-(objects|index)-/.test(name));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Objects that are made meanwhile are gone afterwards; those of the repository can be read. */
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
 * Git looks into a file whose time is not before that of the index, as it could have been changed right after it: a
 * copy that looks younger than the index would hide such a change.
 */
export async function copyIndex(root: string, to: string): Promise<void> {
  const args = ["rev-parse", "--path-format=absolute", "--git-path", "index"];
  const index = (await read(root, args)).stdout.replace(/\n$/, "");
  const stats = await stat(index).catch(() => null);
  // Before the first file there is no index.
  if (!stats) return;
  await copyFile(index, to);
  const time = Math.floor(stats.mtimeMs / 1000);
  await utimes(to, time, time);
}

/** Everything that git does not ignore, as a commit on `head`. The same files make the same commit. */
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

/** The work tree's tracked files as they are now, as a commit on HEAD that no branch has. */
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
  /** Of every file that git does not ignore, tracked or not, as it is in the folder. */
  tree: string;
  /** Of what is staged. Null where files are in conflict: then nothing else is staged than the sides of the merge. */
  staged: string | null;
  /** Paths of repositories of their own inside of the work tree: a tree holds their commit's id and nothing else. */
  repositories: string[];
}

/** `scratchIndex` is a copy of the work tree's index, which is changed instead of the real one. */
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

/** A commit in our own name, for a backup. */
export function commitBackup(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  return commitTree(root, tree, parents, `${message}\n`, ownIdentity);
}

/** Commits made for a backup, in nobody's name: a person's identity is not needed for them. */
const ownIdentity = {
  GIT_AUTHOR_NAME: "tmux-orchestrator",
  GIT_AUTHOR_EMAIL: "tmux-orchestrator@localhost",
  GIT_COMMITTER_NAME: "tmux-orchestrator",
  GIT_COMMITTER_EMAIL: "tmux-orchestrator@localhost",
};
