import { stat } from "node:fs/promises";
import { join } from "node:path";
import { GitError } from "../git-error.ts";
import { read } from "./run.ts";

export interface WorkTree {
  /** The root, as a real path. */
  root: string;
  /** Git's folder of this work tree: index, HEAD and unfinished operations are in it. */
  gitDir: string;
}

export type GitOperation = "merge" | "rebase";

/** Null: not in a work tree (no repository, or a bare one). */
export async function findWorkTree(path: string, signal?: AbortSignal): Promise<WorkTree | null> {
  // "true" between both paths parts them: a path can hold a line break.
  const args = ["rev-parse", "--show-toplevel", "--is-inside-work-tree", "--absolute-git-dir"];
  const { stdout } = await read(path, args, { signal }).catch((error: unknown) => {
    if (error instanceof GitError && error.code === "not_a_work_tree") return { stdout: "" };
    throw error;
  });
  const [, root, gitDir] = /^([\s\S]+)\ntrue\n([\s\S]+)\n$/.exec(stdout) ?? [];
  if (root === undefined || gitDir === undefined) return null;
  return { root, gitDir };
}

export async function unfinishedOperation({ gitDir }: WorkTree): Promise<GitOperation | null> {
  const has = (name: string) => exists(join(gitDir, name));
  const [merge, rebase, apply, mailbox] = await Promise.all([
    has("MERGE_HEAD"),
    has("rebase-merge"),
    has("rebase-apply"),
    has("rebase-apply/applying"),
  ]);
  if (rebase || (apply && !mailbox)) return "rebase";
  return merge ? "merge" : null;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
