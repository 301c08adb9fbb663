import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  abort,
  checkIdentity,
  checkRef,
  commitTree,
  copyIndex,
  deleteRef,
  fastForward,
  findBranch,
  findCommit,
  findWorkTree,
  type GitOperation,
  listBranches,
  listWorktrees,
  merge,
  mergeBase,
  predictMerge,
  readStatus,
  replay,
  setRef,
  storeWorkTree,
  unfinishedOperation,
  type WorkTree,
} from "./git.ts";
import { newBackupId, refOf } from "./git-conflicts.ts";
import { GitError } from "./git-error.ts";
import { listed } from "./listed.ts";

/** Merges of branches, and the way out of one that is stuck. */

type MergeMethod = "merge" | "squash" | "rebase" | "fast_forward";

export interface MergeOptions {
  source: string;
  /** The branch of `tree` when null. */
  target: string | null;
  method: MergeMethod;
  message: string | null;
  dryRun: boolean;
  deleteSource: boolean;
  signal?: AbortSignal | undefined;
}

export interface Merged {
  status: "merged" | "up_to_date" | "conflicts";
  source: string;
  target: string;
  commit: string | null;
  conflicts: string[];
  backupRef: string | null;
  /** Where conflicts wait to be resolved. Null when nothing was left open. */
  conflictsIn: string | null;
}

/**
 * Only conflicts of the method `merge` into a branch that is checked out are left open. A squash or a rebase that
 * conflicts changes nothing: git keeps no operation of it that could be gone on with on the target.
 */
export async function mergeBranch(tree: WorkTree, options: MergeOptions): Promise<Merged> {
  const plan = await planMerge(tree, options);
  const answer = { source: plan.source, target: plan.target, backupRef: null, conflictsIn: null };
  if (plan.base === plan.sourceCommit)
    return { ...answer, status: "up_to_date", commit: plan.targetCommit, conflicts: [] };

  if (!options.dryRun && plan.checkedOutIn) await checkReady(plan.checkedOutIn, plan.target);
  const leftOpen = options.method === "merge" && plan.checkedOutIn !== null && !options.dryRun;
  const made = leftOpen ? null : await makeMerge(tree, plan, options);
  if (made && "conflicts" in made)
    return { ...answer, status: "conflicts", commit: null, conflicts: made.conflicts };
  if (options.dryRun) return { ...answer, status: "merged", commit: null, conflicts: [] };

  const backupRef = refOf(newBackupId());
  await setRef(tree.root, backupRef, plan.targetCommit, "");
  const done = { ...answer, backupRef };
  if (made) await moveTarget(tree, plan, made.commit);
  else if (plan.checkedOutIn && (await startMerge(plan.checkedOutIn, plan, options)) === "conflicts") {
    const { conflicts } = await readStatus(plan.checkedOutIn);
    return { ...done, status: "conflicts", commit: null, conflicts, conflictsIn: plan.checkedOutIn };
  }
  const commit = await findBranch(tree.root, plan.target);
  if (options.deleteSource) await deleteSource(tree, plan);
  return { ...done, status: "merged", commit, conflicts: [] };
}

export interface Aborted {
  operation: GitOperation;
  backupRef: string;
}

export async function abortOperation(tree: WorkTree): Promise<Aborted> {
  const operation = await unfinishedOperation(tree);
  if (!operation)
    throw new GitError(
      "no_operation",
      `No merge, rebase, cherry-pick, revert, am or bisect is unfinished in ${tree.root}.`,
    );
  const backupRef = refOf(newBackupId());
  await setRef(tree.root, backupRef, await keepWorkTree(tree), "");
  await abort(tree.root, operation);
  return { operation, backupRef };
}

interface Plan {
  source: string;
  sourceCommit: string;
  /** Null for what is no local branch. */
  sourceBranch: string | null;
  target: string;
  targetCommit: string;
  base: string | null;
  /** The work tree that has the target checked out. */
  checkedOutIn: string | null;
}

async function planMerge({ root }: WorkTree, options: MergeOptions): Promise<Plan> {
  const { signal } = options;
  const source = checkRef(options.source, "/source");
  const target = options.target === null ? await currentBranch(root) : checkRef(options.target, "/target");
  const [sourceCommit, targetCommit, sourceTip, worktrees] = await Promise.all([
    findCommit(root, source, signal),
    findBranch(root, target, signal),
    findBranch(root, source, signal),
    listWorktrees(root, signal),
  ]);
  if (!sourceCommit) throw await unknownBranch(root, source, "/source");
  if (!targetCommit) throw await unknownBranch(root, target, "/target");

  const heldBy = worktrees.find((worktree) => worktree.branch === source);
  if (options.deleteSource && sourceTip === null)
    throw new GitError("invalid_argument", `${source} is no local branch, so it cannot be deleted.`, {
      at: "/delete_source",
    });
  if (options.deleteSource && heldBy)
    throw new GitError(
      "not_mergeable",
      `${source} is checked out in ${heldBy.path}, so it cannot be deleted after the merge. Merge without delete_source.`,
    );
  const base = await mergeBase(root, targetCommit, sourceCommit, signal);
  if (options.method === "fast_forward" && base !== targetCommit && base !== sourceCommit)
    throw new GitError(
      "not_mergeable",
      `${target} has commits that ${source} lacks, so it cannot be fast-forwarded. Use another method.`,
    );
  return {
    source,
    sourceCommit,
    sourceBranch: sourceTip === null ? null : source,
    target,
    targetCommit,
    base,
    checkedOutIn: worktrees.find((worktree) => worktree.branch === target)?.path ?? null,
  };
}

async function currentBranch(root: string): Promise<string> {
  const { branch } = await readStatus(root);
  if (branch) return branch;
  throw new GitError(
    "no_branch",
    `${root} is on a detached HEAD. Say which branch to merge into with "target".`,
  );
}

async function unknownBranch(root: string, name: string, at: string): Promise<GitError> {
  const branches = await listBranches(root);
  const there =
    branches.length === 0 ? "The repository has no commit yet." : `Branches: ${listed(branches)}.`;
  return new GitError("unknown_ref", `There is no branch ${JSON.stringify(name)}. ${there}`, { at });
}

/** Uncommitted changes would be mixed with the merge, and lost when it is aborted. */
async function checkReady(root: string, target: string): Promise<void> {
  const tree = await findWorkTree(root);
  const operation = tree && (await unfinishedOperation(tree));
  if (operation)
    throw new GitError(
      "operation_unfinished",
      `A ${operation} is unfinished in ${root}. Resolve and commit it, or abort it, then merge.`,
    );
  const { files } = await readStatus(root);
  const changed = files.filter((file) => file.change !== "untracked").map((file) => file.path);
  if (changed.length > 0)
    throw new GitError(
      "uncommitted_changes",
      `${root}, which has ${target} checked out, has uncommitted changes: ${listed(changed)}. Commit them first.`,
    );
}

/** The commit that the target gets, made without touching a work tree of the project. */
async function makeMerge(
  { root }: WorkTree,
  plan: Plan,
  options: MergeOptions,
): Promise<{ commit: string } | { conflicts: string[] }> {
  const { sourceCommit, targetCommit } = plan;
  if (options.method === "fast_forward") return { commit: sourceCommit };
  if (!options.dryRun) await checkIdentity(root);
  if (options.method === "rebase") return rebaseOnTarget(root, sourceCommit, targetCommit);
  const { tree, conflicts } = await predictMerge(root, targetCommit, sourceCommit, options.signal);
  if (conflicts.length > 0) return { conflicts };
  if (options.dryRun) return { commit: targetCommit };
  const parents = options.method === "squash" ? [targetCommit] : [targetCommit, sourceCommit];
  return { commit: await commitTree(root, tree, parents, messageOf(plan, options)) };
}

async function rebaseOnTarget(
  root: string,
  source: string,
  target: string,
): Promise<{ commit: string } | { conflicts: string[] }> {
  await checkIdentity(root);
  const folder = await mkdtemp(join(await realpath(tmpdir()), "tmux-orchestrator-rebase-"));
  try {
    const replayed = await replay(root, join(folder, "tree"), source, target);
    return "tip" in replayed ? { commit: replayed.tip } : replayed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startMerge(root: string, plan: Plan, options: MergeOptions): Promise<"merged" | "conflicts"> {
  await checkIdentity(root);
  return merge(root, plan.sourceCommit, messageOf(plan, options));
}

async function moveTarget({ root }: WorkTree, plan: Plan, commit: string): Promise<void> {
  if (plan.checkedOutIn) await fastForward(plan.checkedOutIn, commit);
  else await setRef(root, `refs/heads/${plan.target}`, commit, plan.targetCommit);
}

function messageOf({ source, target }: Plan, options: MergeOptions): string {
  if (options.message !== null) return options.message;
  const verb = options.method === "squash" ? "Squash" : "Merge";
  return `${verb} branch '${source}' into ${target}\n`;
}

/** Its commits may be in no other branch (squash, rebase), so they are kept under a ref of ours. */
async function deleteSource({ root }: WorkTree, { sourceBranch, sourceCommit }: Plan): Promise<void> {
  if (!sourceBranch) return;
  await setRef(root, refOf(newBackupId()), sourceCommit, "");
  await deleteRef(root, `refs/heads/${sourceBranch}`, sourceCommit);
}

/** Tracked files as they are, markers and half-made resolutions too, as a commit. */
async function keepWorkTree({ root, gitDir }: WorkTree): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "tmux-orchestrator-index-"));
  try {
    const index = join(folder, "index");
    await copyIndex(root, index);
    const head = await findCommit(root, "HEAD");
    const merged = (await readFile(join(gitDir, "MERGE_HEAD"), "utf8").catch(() => "")).trim().split("\n");
    return await storeWorkTree(root, index, [head ?? "", ...merged].filter(Boolean));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
