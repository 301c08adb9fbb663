import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import {
  checkIdentity,
  checkRef,
  commitTree,
  deleteRef,
  fastForward,
  findBranch,
  findCommit,
  findWorkTree,
  listBranches,
  listWorktrees,
  merge,
  mergeBase,
  predictMerge,
  readStatus,
  replay,
  setRef,
  unfinishedOperation,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { newBackupId, refOf } from "./backups.ts";
import { type MergePolicies, mergeRules, runChecks } from "./policy.ts";
import type { ScratchTrees } from "./scratch.ts";

type MergeMethod = "merge" | "squash" | "rebase" | "fast_forward";

export interface MergeOptions {
  /** Fails when a work tree of the repository must not be used. */
  hold: (path: string) => Promise<void>;
  source: string;
  /** The branch of `tree` when null. */
  target: string | null;
  /** Default: that of the policy, else `merge`. */
  method: MergeMethod | null;
  message: string | null;
  dryRun: boolean;
  /** Default: what the policy says, else false. */
  deleteSource: boolean | null;
  /** Of the git workflow that was applied; null without one. */
  policies: MergePolicies | null;
  scratch: ScratchTrees;
  mutex: KeyedMutex;
  signal?: AbortSignal | undefined;
}

export interface Merged {
  status: "merged" | "up_to_date" | "conflicts";
  source: string;
  target: string;
  commit: string | null;
  conflicts: string[];
  backupRef: string | null;
  /** The work tree in which conflicts wait to be resolved; null when there are none. */
  conflictsIn: string | null;
}

/**
 * Only the method `merge` into a branch that is checked out leaves conflicts in the work tree. A squash or rebase that
 * conflicts changes nothing, because git has no operation for it that could be continued on the target.
 */
export async function mergeBranch(tree: WorkTree, options: MergeOptions): Promise<Merged> {
  const plan = await planMerge(tree, options);
  for (const path of [plan.checkedOutIn, plan.sourceIn]) if (path !== null) await options.hold(path);
  const answer = { source: plan.source, target: plan.target, backupRef: null, conflictsIn: null };
  if (plan.base === plan.sourceCommit)
    return { ...answer, status: "up_to_date", commit: plan.targetCommit, conflicts: [] };

  if (options.dryRun) {
    const made = await makeMerge(tree, plan, options);
    return "conflicts" in made
      ? { ...answer, status: "conflicts", commit: null, conflicts: made.conflicts }
      : { ...answer, status: "merged", commit: null, conflicts: [] };
  }
  await runRequiredChecks(tree, plan, options);
  return options.mutex.run(plan.checkedOutIn ?? tree.root, () => mergeNow(tree, plan, options));
}

async function mergeNow(tree: WorkTree, plan: Plan, options: MergeOptions): Promise<Merged> {
  const answer = { source: plan.source, target: plan.target, backupRef: null, conflictsIn: null };
  if (plan.checkedOutIn) await checkReady(plan.checkedOutIn, plan);
  const leftOpen = plan.method === "merge" && plan.checkedOutIn !== null;
  const made = leftOpen ? null : await makeMerge(tree, plan, options);
  if (made && "conflicts" in made)
    return { ...answer, status: "conflicts", commit: null, conflicts: made.conflicts };

  const backupRef = refOf(newBackupId());
  await setRef(tree.root, backupRef, plan.targetCommit, "");
  const done = { ...answer, backupRef };
  if (made) await moveTarget(tree, plan, made.commit);
  else if (plan.checkedOutIn && (await startMerge(plan.checkedOutIn, plan, options)) === "conflicts") {
    const { conflicts } = await readStatus(plan.checkedOutIn);
    return { ...done, status: "conflicts", commit: null, conflicts, conflictsIn: plan.checkedOutIn };
  }
  const commit = await findBranch(tree.root, plan.target);
  if (plan.deleteSource) await deleteSource(tree, plan);
  return { ...done, status: "merged", commit, conflicts: [] };
}

interface Plan {
  source: string;
  sourceCommit: string;
  /** Null when the source is not a local branch. */
  sourceBranch: string | null;
  target: string;
  targetCommit: string;
  base: string | null;
  /** The work tree that has the target checked out. */
  checkedOutIn: string | null;
  /** The work tree that has the source checked out. */
  sourceIn: string | null;
  method: MergeMethod;
  deleteSource: boolean;
  checks: readonly Schema<"NamedCheck">[];
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
  const rules = mergeRules(options.policies, { source, target, method: options.method });
  if (options.deleteSource && sourceTip === null)
    throw new GitError("invalid_argument", `${source} is not a local branch, so it cannot be deleted.`, {
      at: "/delete_source",
    });
  if (options.deleteSource && heldBy)
    throw new GitError(
      "not_mergeable",
      `${source} is checked out in ${heldBy.path}, so it cannot be deleted after the merge. Merge without delete_source.`,
    );
  const base = await mergeBase(root, targetCommit, sourceCommit, signal);
  if (rules.upToDate && base !== targetCommit)
    throw new GitError(
      "not_mergeable",
      `The policy requires ${source} to contain ${target}, and it lacks commits of it. Bring ${target} into ${source}, then merge.`,
    );
  if (rules.method === "fast_forward" && base !== targetCommit && base !== sourceCommit)
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
    sourceIn: heldBy?.path ?? null,
    method: rules.method,
    // An agent that works on the source keeps its branch, whatever the policy says.
    deleteSource: options.deleteSource ?? (rules.deleteSource && sourceTip !== null && !heldBy),
    checks: rules.checks,
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

/** Uncommitted changes would be mixed with the merge, and an abort would lose them. */
async function checkReady(root: string, { target, targetCommit }: Plan): Promise<void> {
  const tree = await findWorkTree(root);
  const operation = tree && (await unfinishedOperation(tree));
  if (operation)
    throw new GitError(
      "operation_unfinished",
      `A ${operation} is unfinished in ${root}. Resolve and commit it, or abort it, then merge.`,
    );
  const { files, commit } = await readStatus(root);
  if (commit !== targetCommit)
    throw new GitError("changed_meanwhile", `${target} got another commit meanwhile. Merge again.`);
  const changed = files.filter((file) => file.change !== "untracked").map((file) => file.path);
  if (changed.length > 0)
    throw new GitError(
      "uncommitted_changes",
      `${root}, which has ${target} checked out, has uncommitted changes: ${listed(changed)}. Commit them first.`,
    );
}

/** Makes the new commit of the target without touching a work tree of the project. */
async function makeMerge(
  { root }: WorkTree,
  plan: Plan,
  options: MergeOptions,
): Promise<{ commit: string } | { conflicts: string[] }> {
  const { sourceCommit, targetCommit, method } = plan;
  if (method === "fast_forward") return { commit: sourceCommit };
  if (!options.dryRun) await checkIdentity(root);
  if (method === "rebase") return rebaseOnTarget(root, options.scratch, sourceCommit, targetCommit);
  const { tree, conflicts } = await predictMerge(root, targetCommit, sourceCommit, options.signal);
  if (conflicts.length > 0) return { conflicts };
  if (options.dryRun) return { commit: targetCommit };
  const parents = method === "squash" ? [targetCommit] : [targetCommit, sourceCommit];
  return { commit: await commitTree(root, tree, parents, messageOf(plan, options)) };
}

async function rebaseOnTarget(
  root: string,
  scratch: ScratchTrees,
  source: string,
  target: string,
): Promise<{ commit: string } | { conflicts: string[] }> {
  await checkIdentity(root);
  const replayed = await scratch.use(root, source, (folder) => replay(folder, target));
  return "tip" in replayed ? { commit: replayed.tip } : replayed;
}

/** Runs the checks where the source is checked out and its packages are installed, else in a temporary work tree. */
async function runRequiredChecks(
  { root }: WorkTree,
  { source, sourceCommit, sourceIn, checks }: Plan,
  { policies, scratch, signal }: MergeOptions,
): Promise<void> {
  if (checks.length === 0 || !policies) return;
  const run = (folder: string) => runChecks(folder, checks, policies.runCommand, signal);
  const status = sourceIn === null ? null : await readStatus(sourceIn);
  if (sourceIn !== null && status?.commit === sourceCommit && status.files.length === 0) await run(sourceIn);
  else await scratch.use(root, sourceCommit, run);
  if ((await findCommit(root, source)) !== sourceCommit)
    throw new GitError("changed_meanwhile", `${source} changed while its checks ran. Merge again.`);
}

async function startMerge(root: string, plan: Plan, options: MergeOptions): Promise<"merged" | "conflicts"> {
  await checkIdentity(root);
  return merge(root, plan.sourceCommit, messageOf(plan, options));
}

async function moveTarget({ root }: WorkTree, plan: Plan, commit: string): Promise<void> {
  if (plan.checkedOutIn) await fastForward(plan.checkedOutIn, commit);
  else await setRef(root, `refs/heads/${plan.target}`, commit, plan.targetCommit);
}

function messageOf({ source, target, method }: Plan, options: MergeOptions): string {
  if (options.message !== null) return options.message;
  const verb = method === "squash" ? "Squash" : "Merge";
  return `${verb} branch '${source}' into ${target}\n`;
}

/** A backup keeps its commits, which may be in no other branch after a squash or rebase. */
async function deleteSource({ root }: WorkTree, { sourceBranch, sourceCommit }: Plan): Promise<void> {
  if (!sourceBranch) return;
  await setRef(root, refOf(newBackupId()), sourceCommit, "");
  await deleteRef(root, `refs/heads/${sourceBranch}`, sourceCommit);
}
