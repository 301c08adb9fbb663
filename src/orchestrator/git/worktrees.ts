import { parseWorktrees, type WorktreeEntry } from "./git-output.ts";
import { read, write } from "./run.ts";

export async function listWorktrees(root: string, signal?: AbortSignal): Promise<WorktreeEntry[]> {
  return parseWorktrees((await read(root, ["worktree", "list", "--porcelain", "-z"], { signal })).stdout);
}

interface NewWorktree {
  path: string;
  branch: string;
  /** Why it is locked, for whoever lists the work trees: until it is removed, `git worktree prune` leaves it alone. */
  reason: string;
}

/** A work tree on a new branch without an upstream. Fails when the folder or the branch is there already. */
export async function addWorktree(root: string, tree: NewWorktree, commitId: string): Promise<void> {
  const lock = ["--lock", "--reason", tree.reason];
  const args = ["worktree", "add", "--quiet", ...lock, "--no-track", "-b", tree.branch];
  await write(root, [...args, "--", tree.path, commitId]);
}

/** A work tree on a branch that there is. Fails when it is checked out elsewhere. */
export async function attachWorktree(root: string, { path, branch, reason }: NewWorktree): Promise<void> {
  await write(root, ["worktree", "add", "--quiet", "--lock", "--reason", reason, "--", path, branch]);
}

/** A work tree on no branch, at the commit. */
export async function addDetachedWorktree(root: string, path: string, commitId: string): Promise<void> {
  await write(root, ["worktree", "add", "--quiet", "--detach", "--", path, commitId]);
}

/** Also one that is locked, has changes in it, or whose folder is gone. */
export async function removeWorktree(root: string, path: string): Promise<void> {
  await write(root, ["worktree", "remove", "--force", "--force", "--", path]);
}

/** Joins a work tree with its repository again after one of them was moved. */
export async function repairWorktree(root: string, path: string): Promise<void> {
  await write(root, ["worktree", "repair", "--", path]);
}
