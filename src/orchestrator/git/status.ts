import { parseStatus, type StatusOutput } from "./git-output.ts";
import { checkRef } from "./refs.ts";
import { read } from "./run.ts";
import { findWorkTree, type GitOperation, unfinishedOperation } from "./work-tree.ts";

/** The state of a work tree: ProjectStatus.git_info, whole. */
export interface GitFacts {
  branch: string | null;
  commit_hash: string | null;
  uncommitted_changes: boolean;
  uncommitted_files: number;
  conflicts: string[];
  ahead: number | null;
  behind: number | null;
  base_ref: string | null;
  operation: GitOperation | null;
  worktree_path: string;
}

export interface FactsOptions {
  /** The ref for `ahead` and `behind`. Default: the upstream of the branch. */
  baseRef?: string | null | undefined;
  signal?: AbortSignal | undefined;
}

/** Returns null outside of a git work tree. Runs one git process, a second one with `baseRef`, and one more at the first call. */
export async function gitFacts(path: string, options: FactsOptions = {}): Promise<GitFacts | null> {
  const state = await readState(path, options);
  if (!state) return null;
  const { files, ...facts } = state;
  return { ...facts, uncommitted_files: files.length };
}

export type WorkTreeState = Omit<GitFacts, "uncommitted_files"> & Pick<StatusOutput, "files">;

export async function readState(path: string, options: FactsOptions = {}): Promise<WorkTreeState | null> {
  const { baseRef, signal } = options;
  const tree = findWorkTree(path, signal);
  const [found, status, counts] = await Promise.all([
    tree,
    readStatus(path, signal).catch((error: unknown) => error),
    baseRef ? countCommits(path, baseRef, signal) : null,
  ]);
  if (!found) return null;
  if (!isStatus(status)) throw status;
  const compared = baseRef ? counts : status;
  return {
    branch: status.branch,
    commit_hash: status.commit,
    uncommitted_changes: status.files.length > 0,
    files: status.files,
    conflicts: status.conflicts,
    ahead: compared?.ahead ?? null,
    behind: compared?.behind ?? null,
    base_ref: baseRef ?? status.upstream,
    operation: await unfinishedOperation(found),
    worktree_path: found.root,
  };
}

export async function readStatus(root: string, signal?: AbortSignal): Promise<StatusOutput> {
  const args = [
    ...["status", "--porcelain=v2", "--branch", "-z", "--ahead-behind"],
    // Submodules are separate repositories with their own configuration: their work trees are not read.
    ...["--untracked-files=normal", "--ignore-submodules=dirty", "--find-renames"],
  ];
  return parseStatus((await read(root, args, { signal })).stdout);
}

/** Returns null when the ref is unknown. */
async function countCommits(
  root: string,
  baseRef: string,
  signal?: AbortSignal,
): Promise<{ ahead: number; behind: number } | null> {
  checkRef(baseRef, "/base_ref");
  const args = ["rev-list", "--left-right", "--count", `${baseRef}...HEAD`, "--"];
  const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
  const [, behind, ahead] = /^(\d+)\t(\d+)/.exec(stdout) ?? [];
  if (exitCode !== 0 || ahead === undefined || behind === undefined) return null;
  return { ahead: Number(ahead), behind: Number(behind) };
}

function isStatus(value: unknown): value is StatusOutput {
  return typeof value === "object" && value !== null && "files" in value;
}
