import type { Schema } from "../../contract/contract.ts";
import { logFormat, parseLog } from "./git-output.ts";
import { nulItems, read } from "./run.ts";
import type { Scratch } from "./snapshots.ts";

export async function readLog(
  root: string,
  options: {
    from: string;
    /** Leaves out these commits and their ancestors. */
    not?: readonly string[];
    path?: string | undefined;
    limit: number;
    skip?: number;
    signal?: AbortSignal;
  },
): Promise<Schema<"GitCommit">[]> {
  const args = [
    ...["log", "-z", `--format=${logFormat}`, `--max-count=${options.limit}`, `--skip=${options.skip ?? 0}`],
    ...["--no-show-signature", "--no-color", "--no-ext-diff", "--encoding=UTF-8", "--decorate=full"],
    ...["--decorate-refs=refs/heads/", "--decorate-refs=refs/tags/", "--decorate-refs=refs/remotes/"],
    ...(options.not?.length ? ["--ignore-missing"] : []),
    ...[options.from, ...(options.not ?? []).map((commit) => `^${commit}`)],
    ...["--", ...(options.path === undefined ? [] : [options.path])],
  ];
  return parseLog((await read(root, args, { signal: options.signal })).stdout);
}

/** Counts these commits and their ancestors that were made at or after a time (RFC 3339, whole seconds). */
export async function countCommitsSince(
  root: string,
  since: string,
  tips: readonly string[],
): Promise<number> {
  const args = ["rev-list", "--count", `--since=${since}`, "--end-of-options", ...tips, "--"];
  return Number((await read(root, args)).stdout);
}

/** Returns null for commits without a common ancestor. */
export async function mergeBase(
  root: string,
  a: string,
  b: string,
  signal?: AbortSignal,
): Promise<string | null> {
  const { exitCode, stdout } = await read(root, ["merge-base", a, b], { signal, anyExit: true });
  return exitCode === 0 ? stdout.trim() : null;
}

/** Returns the paths that differ between two commits. */
export async function changedPaths(
  root: string,
  from: string,
  to: string,
  signal?: AbortSignal,
  scratch?: Scratch,
): Promise<string[]> {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", from, to, "--"];
  return nulItems((await read(root, args, { signal, env: scratch?.env })).stdout);
}

/** Counts the files that differ between a commit and its first parent. */
export async function countFilesOf(root: string, commit: Schema<"GitCommit">): Promise<number> {
  const parent = commit.parents?.[0];
  if (parent !== undefined) return (await changedPaths(root, parent, commit.hash)).length;
  const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit.hash];
  return nulItems((await read(root, args)).stdout).length;
}

/** Whether the commit has a folder or a file with this path from the root. */
export async function holdsPath(root: string, commitId: string, path: string): Promise<boolean> {
  const args = ["ls-tree", "-z", "--full-tree", "--name-only", commitId, "--", path];
  return (await read(root, args)).stdout !== "";
}

export interface UnmergedCommits {
  count: number;
  /** The newest, at most ten. */
  commits: { hash: string; subject: string }[];
}

/** Returns the commits of `tips` that are not in `merged`, in a tag, or in a branch that does not match `except`. */
export async function readUnmerged(
  root: string,
  tips: readonly string[],
  { except, merged }: { except: string; merged: readonly string[] },
): Promise<UnmergedCommits> {
  const excluded = ["--branches", "--remotes"].flatMap((refs) => [
    ...[`--exclude=${except}`, `--exclude=*/${except}`],
    refs,
  ]);
  const range = [...tips, "--not", ...merged, "--tags", ...excluded];
  const count = Number((await read(root, ["rev-list", "--count", ...range, "--"])).stdout);
  if (count === 0) return { count, commits: [] };
  const args = ["log", "-z", "--max-count=10", "--no-show-signature", "--format=%H %s", ...range, "--"];
  const commits = nulItems((await read(root, args)).stdout).map((line) => {
    const at = line.indexOf(" ");
    return { hash: line.slice(0, at), subject: line.slice(at + 1) };
  });
  return { count, commits };
}

/** Whether `commitId` is an ancestor of `descendant`. */
export async function isAncestor(root: string, commitId: string, descendant: string): Promise<boolean> {
  const args = ["merge-base", "--is-ancestor", commitId, descendant];
  return (await read(root, args, { anyExit: true })).exitCode === 0;
}
