/**
 * Git's commands as functions. Only the folder `git/` knows git's arguments: one function there runs one git command
 * (two where said). What they are put together to is in git-conflicts.ts and git-merge.ts. `root` is always the root
 * of a work tree.
 */
export * from "./git/commits.ts";
export * from "./git/history.ts";
export * from "./git/merges.ts";
export * from "./git/objects.ts";
export * from "./git/refs.ts";
export * from "./git/remotes.ts";
export * from "./git/snapshots.ts";
export * from "./git/staging.ts";
export * from "./git/status.ts";
export * from "./git/work-tree.ts";
export * from "./git/worktrees.ts";
