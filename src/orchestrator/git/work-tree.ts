import type { Stats } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { GitError } from "./git-error.ts";
import { read } from "./run.ts";

export interface WorkTree {
  /** The root, as a real path. */
  root: string;
  /** Git's folder of this work tree: index, HEAD and unfinished operations are in it. */
  gitDir: string;
  /** The folder that all work trees of the repository share: objects, refs and configuration are in it. */
  commonDir: string;
}

export type GitOperation = "merge" | "rebase" | "cherry_pick" | "revert" | "am" | "bisect";

/**
 * Returns null outside of a work tree (no repository, or a bare one). Runs no git process when a known answer still holds. The
 * path is a real one: fails with `not_a_work_tree` when it has become a link.
 */
export async function findWorkTree(path: string, signal?: AbortSignal): Promise<WorkTree | null> {
  const real = await realpath(path).catch(() => path);
  if (real !== path)
    throw new GitError("not_a_work_tree", `${path} leads to ${real} now. Restore the folder that it was.`);
  const known = found.get(path);
  if (known && known.stamp === (await stampOf(known.tree))) return known.tree;
  found.delete(path);
  const tree = await readWorkTree(path, signal);
  // In a folder below the root, a repository could be made in between.
  if (tree?.root !== path) return tree;
  const stamp = await stampOf(tree);
  if (found.size >= mostFound) found.clear();
  if (stamp !== null) found.set(path, { tree, stamp });
  return tree;
}

const found = new Map<string, { tree: WorkTree; stamp: string }>();
const mostFound = 1_000;

/** Changes when the link of the work tree to its repository changes, or the work tree in the repository's configuration. */
async function stampOf({ root, gitDir }: WorkTree): Promise<string | null> {
  const link = join(root, ".git");
  const files = [link, join(gitDir, "HEAD"), join(gitDir, "config"), join(gitDir, "commondir")];
  const [linkStats, head, config, common] = await Promise.all(files.map(look));
  if (!linkStats || !head) return null;
  // A folder's time changes with each lock that git makes in it.
  const linkStamp = linkStats.isDirectory()
    ? linkStats.ino
    : [linkStats.ino, linkStats.mtimeMs, linkStats.size];
  const stampOfFile = (file: Stats | null | undefined) => file && [file.ino, file.mtimeMs, file.size];
  return JSON.stringify([linkStamp, stampOfFile(config), stampOfFile(common)]);
}

function look(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

async function readWorkTree(path: string, signal?: AbortSignal): Promise<WorkTree | null> {
  // "true" separates the paths: a path can contain a line break.
  const inside = "--is-inside-work-tree";
  const paths = ["--show-toplevel", inside, "--absolute-git-dir", inside, "--git-common-dir"];
  const args = ["rev-parse", "--path-format=absolute", ...paths];
  const { stdout } = await read(path, args, { signal }).catch((error: unknown) => {
    if (error instanceof GitError && error.code === "not_a_work_tree") return { stdout: "" };
    throw error;
  });
  const [, root, gitDir, commonDir] = /^([\s\S]+)\ntrue\n([\s\S]+)\ntrue\n([\s\S]+)\n$/.exec(stdout) ?? [];
  if (root === undefined || gitDir === undefined || commonDir === undefined) return null;
  return { root, gitDir, commonDir };
}

/** Returns the outermost operation: a rebase picks commits, and a merge can be made in the middle of it. */
export async function unfinishedOperation({ gitDir }: WorkTree): Promise<GitOperation | null> {
  const has = (name: string) => exists(join(gitDir, name));
  const [rebase, apply, mailbox, merge, pick, revert, todo, bisect] = await Promise.all([
    has("rebase-merge"),
    has("rebase-apply"),
    has("rebase-apply/applying"),
    has("MERGE_HEAD"),
    has("CHERRY_PICK_HEAD"),
    has("REVERT_HEAD"),
    // Commits that are still to be picked or reverted.
    readFile(join(gitDir, "sequencer/todo"), "utf8").catch(() => ""),
    has("BISECT_LOG"),
  ]);
  if (rebase || (apply && !mailbox)) return "rebase";
  if (mailbox) return "am";
  if (merge) return "merge";
  if (pick || /^p(ick)? /.test(todo)) return "cherry_pick";
  if (revert || /^revert /.test(todo)) return "revert";
  return bisect ? "bisect" : null;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
