/**
 * Git's commands as functions. Only the folder `git/` knows git's arguments: one function runs one git command (two where
 * its comment says so). `git-work/` combines them. `root` is always the root of a work tree.
 */
export * from "./commits.ts";
export * from "./history.ts";
export * from "./merges.ts";
export * from "./objects.ts";
export * from "./refs.ts";
export * from "./remotes.ts";
export { distrustPrograms, readTrust, trustPrograms } from "./run.ts";
export * from "./snapshots.ts";
export * from "./staging.ts";
export * from "./status.ts";
export * from "./untrusted.ts";
export * from "./version.ts";
export * from "./work-tree.ts";
export * from "./worktrees.ts";
