import { failure, nulItems, read, write } from "./run.ts";
import type { Scratch } from "./snapshots.ts";
import { readStages } from "./staging.ts";
import type { GitOperation } from "./work-tree.ts";

export interface MergePrediction {
  /** The merged tree. With conflicts, its files have markers. */
  tree: string;
  conflicts: string[];
}

/** Merges two commits without a work tree. */
export async function predictMerge(
  root: string,
  ours: string,
  theirs: string,
  signal?: AbortSignal,
  scratch?: Scratch,
): Promise<MergePrediction> {
  const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
  const { stdout, stderr, exitCode } = await read(root, args, { signal, anyExit: true, env: scratch?.env });
  if (exitCode > 1) throw failure(stderr, "git merge-tree");
  const [tree = "", ...conflicts] = nulItems(stdout);
  return { tree, conflicts: [...new Set(conflicts)].sort() };
}

export type MergeStart = "merged" | "conflicts";

/** Makes a merge commit. Conflicts stay in the work tree; after any other failure it is unchanged. */
export async function merge(root: string, commitId: string, message: string): Promise<MergeStart> {
  const args = ["merge", "--no-ff", "--no-edit", "--no-autostash", "-m", message, commitId];
  const { exitCode, stdout, stderr } = await write(root, args, { hooks: true, anyExit: true });
  if (exitCode === 0) return "merged";
  if (exitCode === 1 && (await readStages(root)).size > 0) return "conflicts";
  throw failure(`${stdout}\n${stderr}`, "git merge");
}

export async function fastForward(root: string, commitId: string): Promise<void> {
  await write(root, ["merge", "--ff-only", "--quiet", "--no-autostash", commitId], { hooks: true });
}

/** Restores the state before the operation. Untracked files stay. */
export async function abort(root: string, operation: GitOperation): Promise<void> {
  await write(root, abortArguments[operation]);
}

const abortArguments = {
  merge: ["merge", "--abort"],
  rebase: ["rebase", "--abort"],
  cherry_pick: ["cherry-pick", "--abort"],
  revert: ["revert", "--abort"],
  am: ["am", "--abort"],
  bisect: ["bisect", "reset"],
} as const satisfies Record<GitOperation, readonly string[]>;

/** Rebases the commits that are checked out in a work tree of ours onto `target`. */
export async function replay(
  folder: string,
  target: string,
): Promise<{ tip: string } | { conflicts: string[] }> {
  const args = ["-c", "rebase.updateRefs=false", "rebase", "--quiet", "--no-autostash", target];
  const { exitCode, stdout, stderr } = await write(folder, args, { anyExit: true });
  if (exitCode === 0) return { tip: (await read(folder, ["rev-parse", "--verify", "HEAD"])).stdout.trim() };
  const conflicts = [...(await readStages(folder)).keys()];
  if (conflicts.length === 0) throw failure(`${stdout}\n${stderr}`, "git rebase");
  return { conflicts };
}
