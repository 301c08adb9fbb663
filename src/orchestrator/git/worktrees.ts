import { parseWorktrees, type WorktreeEntry } from "./git-output.ts";
import { read, write } from "./run.ts";

export async function listWorktrees(root: string, signal?: AbortSignal): Promise<WorktreeEntry[]> {
  return parseWorktrees((await read(root, ["worktree", "list", "--porcelain", "-z"], { signal })).stdout);
}

interface NewWorktree {
  path: string;
  branch: string;
  /** Why it is locked, for people who list the work trees. `git worktree prune` keeps a locked one. */
  reason: string;
}

/** Adds a work tree on a new branch without an upstream. Throws when the folder or the branch already exists. */
export async function addWorktree(root: string, tree: NewWorktree, commitId: string): Promise<void> {
  const lock = ["--lock", "--reason", tree.reason];
  const args = ["worktree", "add", "--quiet", ...lock, "--no-track", "-b", tree.branch];
  await write(root, [...args, "--", tree.path, commitId]);
}

/** Adds a work tree on an existing branch. Throws when the branch is checked out elsewhere. */
export async function attachWorktree(root: string, { path, branch, reason }: NewWorktree): Promise<void> {
  await write(root, ["worktree", "add", "--quiet", "--lock", "--reason", reason, "--", path, branch]);
}

/** Adds a work tree at a commit, without a branch. */
export async function addDetachedWorktree(root: string, path: string, commitId: string): Promise<void> {
  await write(root, ["worktree", "add", "--quiet", "--detach", "--", path, commitId]);
}

/** Removes a work tree, even when it is locked, has changes, or its folder is gone. */
export async function removeWorktree(root: string, path: string): Promise<void> {
  await write(root, ["worktree", "remove", "--force", "--force", "--", path]);
}

/** Links a work tree with its repository again after one of them was moved. */
export async function repairWorktree(root: string, path: string): Promise<void> {
  await write(root, ["worktree", "repair", "--", path]);
}
