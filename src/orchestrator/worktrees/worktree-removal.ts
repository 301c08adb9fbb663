import { readFile, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Logger } from "pino";
import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import { agentName } from "../contract/agent-names.ts";
import {
  commitBackup,
  copyIndex,
  deleteRef,
  findBranch,
  findCommit,
  isAncestor,
  listWorktrees,
  predictMerge,
  readState,
  readUnmerged,
  refuseUntrustedFilters,
  removeWorktree,
  setRef,
  storeWholeTree,
  treeOfCommit,
  type UnmergedCommits,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { refOf } from "../git-work/backups.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import { branchOf, repositoryOf, type Worktrees } from "./worktrees.ts";

export interface RemovalParts {
  readonly places: Places;
  readonly store: Store;
  readonly worktrees: Worktrees;
  readonly logger: Logger;
}

/** The result of a removal: null for what did not happen. */
export interface Removed {
  readonly worktree: string | null;
  readonly backupRef: string | null;
  readonly keptBranch: string | null;
}

export type WorktreeRemoval = ReturnType<typeof createWorktreeRemoval>;

type Place = Pick<ProjectRow, "id" | "path">;

const nothing: Removed = { worktree: null, backupRef: null, keptBranch: null };

/** Removes work trees without losing work: what only a work tree has is first kept under a ref. */
export function createWorktreeRemoval({ store, worktrees, places, logger }: RemovalParts) {
  const limited = pLimit(4);

  /** Returns sentences about the work that removing these agents would hide: commits, files, places. */
  async function openWork(project: Place, agents: readonly AgentRow[]): Promise<string[]> {
    const work = await Promise.all(agents.map((agent) => limited(() => openWorkOf(project, agent))));
    return work.filter((sentence) => sentence !== "");
  }

  async function openWorkOf(project: Place, agent: AgentRow): Promise<string> {
    if (agent.worktree !== "made" && agent.worktree !== "removing") return "";
    try {
      const found = await look(places, project, agent, worktrees.rootOf(agent));
      const parts = [
        ...(found.unmerged.count > 0 ? [unmergedWords(found, agent)] : []),
        ...(found.files.length > 0
          ? [`${counted(found.files.length, "uncommitted file")} in ${found.at} (${listed(found.files, 5)})`]
          : []),
        ...(found.operation ? [`an unfinished ${found.operation} in ${found.at}`] : []),
      ];
      return parts.length === 0 ? "" : `${agentName(agent)} has ${parts.join(" and ")}`;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return `the work of ${agentName(agent)} in ${worktrees.rootOf(agent)} cannot be read: ${error.message}`;
    }
  }

  /**
   * Removes the work tree of an agent that has ended and whose row is `removing`. Can be repeated after an interruption.
   * A work tree whose content no ref can keep stays.
   */
  async function remove(project: Place, agent: AgentRow): Promise<Removed> {
    const at = worktrees.rootOf(agent);
    try {
      const removed = await removeFrom(places, project, agent, at);
      await store.agents.update(agent.id, { worktree: "removed" });
      // With the last work tree, the project's folder goes too.
      await rmdir(path.dirname(at)).catch(() => {});
      return removed;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      logger.warn({ err: error, agent: agent.id, worktree: at }, "a work tree could not be removed");
      await store.agents.update(agent.id, { worktree: "made" });
      return { ...nothing, keptBranch: agent.branch };
    }
  }

  return {
    openWork,
    /** The rows of the agents are already `removing`. */
    removeAll(project: Place, agents: readonly AgentRow[]): Promise<Removed[]> {
      const theirs = agents.filter(hasWorktree);
      return Promise.all(theirs.map((agent) => limited(() => remove(project, agent))));
    },
    /** After a failed launch: removes work trees in which nobody has worked. */
    async discardUnused(project: Place, agents: readonly AgentRow[]): Promise<void> {
      for (const agent of agents.filter(hasWorktree)) {
        if ((await openWorkOf(project, agent)) !== "") continue;
        await store.agents.update(agent.id, { worktree: "removing" });
        await remove(project, agent);
      }
    },
    /** Finishes interrupted removals. */
    async finish(): Promise<void> {
      for (const agent of await store.agents.withWorktreeToRemove()) {
        const project = await store.projects.findEver(agent.project_id);
        if (project) await remove(project, agent);
      }
    },
  };
}

/** `ownBranch`: the branch of the project's folder. */
export function deletionResult(
  id: string,
  removed: readonly Removed[],
  ownBranch: string | null,
): Schema<"DeletionResult"> {
  const given = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
  return {
    id,
    removed_worktrees: given(removed.map(({ worktree }) => worktree)),
    kept_branches: given([ownBranch, ...removed.map(({ keptBranch }) => keptBranch)]),
    backup_refs: given(removed.map(({ backupRef }) => backupRef)),
  };
}

export function hasWorktree({ worktree }: AgentRow): boolean {
  return worktree === "planned" || worktree === "made" || worktree === "removing";
}

interface Found {
  readonly root: string;
  readonly at: string;
  /** Null when the folder does not exist. */
  readonly gitDir: string | null;
  readonly branch: string | null;
  readonly branchTip: string | null;
  readonly head: string | null;
  readonly files: readonly string[];
  readonly operation: string | null;
  readonly unmerged: UnmergedCommits;
  /** Whether other branches or tags contain every commit. A squashed branch is merged, but only it has its own commits. */
  readonly isHeld: boolean;
}

async function look(places: Places, project: Place, agent: AgentRow, at: string): Promise<Found> {
  const root = await repositoryOf(places, project);
  const state = (await isThere(at)) ? await readState(at) : null;
  if (state && state.worktree_path !== at)
    throw new GitError("not_a_work_tree", `${at} is no longer a separate work tree.`);
  const branchTip = agent.branch === null ? null : await findBranch(root, agent.branch);
  const head = state?.commit_hash ?? null;
  const tips = [...new Set([branchTip, head].filter((tip): tip is string => tip !== null))];
  return {
    root,
    at,
    branchTip,
    head,
    gitDir: state ? await gitDirOf(at) : null,
    branch: state?.branch ?? null,
    files: state?.files.map(({ path }) => path) ?? [],
    operation: state?.operation ?? null,
    ...(await unmergedOf(root, project, tips)),
  };
}

/** A squashed branch counts as merged: merging it again would change nothing. */
async function unmergedOf(
  root: string,
  project: Place,
  tips: readonly string[],
): Promise<Pick<Found, "unmerged" | "isHeld">> {
  const none = { count: 0, commits: [] };
  if (tips.length === 0) return { unmerged: none, isHeld: true };
  const target = await findCommit(root, "HEAD");
  const merged = target === null ? [] : [target];
  const unmerged = await readUnmerged(root, tips, { except: branchOf(project.id, "*"), merged });
  if (unmerged.count === 0) return { unmerged, isHeld: true };
  const all = { unmerged, isHeld: false };
  if (target === null) return all;
  const tree = await treeOfCommit(root, target);
  for (const tip of tips) {
    const merge = await predictMerge(root, target, tip).catch(() => undefined);
    if (!merge || merge.conflicts.length > 0 || merge.tree !== tree) return all;
  }
  return { unmerged: none, isHeld: false };
}

function unmergedWords({ unmerged, at, head, branchTip }: Found, agent: AgentRow): string {
  const where = head !== null && branchTip === null ? at : agent.branch;
  const subjects = unmerged.commits.map(({ hash, subject }) => `${hash.slice(0, 9)} ${subject}`);
  return `${counted(unmerged.count, "unmerged commit")} on ${where} (${listed(subjects, 5)})`;
}

async function removeFrom(places: Places, project: Place, agent: AgentRow, at: string): Promise<Removed> {
  const looked = await look(places, project, agent, at);
  const { root } = looked;
  const entries = await listWorktrees(root);
  const registered = entries.some((entry) => entry.path === at);
  const ours = registered || (await madeHere(looked, agent));
  const found = ours ? looked : { ...looked, branchTip: null };
  const backupRef = await keep(found, agent);
  if (registered) await removeWorktree(root, at);
  const elsewhere = entries.some((entry) => entry.path !== at && entry.branch === agent.branch);
  const goes = found.branchTip !== null && !elsewhere;
  if (goes && found.branchTip) await deleteRef(root, `refs/heads/${agent.branch}`, found.branchTip);
  // A branch that the agent made itself stays.
  const madeItself = found.branch !== null && found.branch !== agent.branch ? found.branch : null;
  return {
    worktree: found.gitDir === null ? null : at,
    backupRef,
    keptBranch: looked.branchTip !== null && !goes ? agent.branch : madeItself,
  };
}

/** A branch without our work tree is ours while it has no new commits, or when its backup exists. */
async function madeHere({ root, branchTip }: Found, agent: AgentRow): Promise<boolean> {
  if (branchTip === null || branchTip === agent.base_commit) return true;
  const backup = await findCommit(root, backupNameOf(agent));
  return backup !== null && isAncestor(root, branchTip, backup);
}

/** Keeps commits and changes under a ref and returns it. Null when every commit is merged and nothing is changed. */
async function keep(found: Found, agent: AgentRow): Promise<string | null> {
  const { root, head, branchTip, gitDir } = found;
  if (gitDir !== null && (await isThere(path.join(gitDir, "modules"))))
    throw new GitError("git_failed", `${found.at} has submodules, whose commits no ref can keep.`);
  const tips = await independent(root, [head, branchTip]);
  const whole = gitDir !== null && found.files.length > 0 ? await store(found, gitDir) : null;
  const [tip] = tips;
  if (tip === undefined) return null;
  if (!whole && (await isHeldElsewhere(found, agent))) return null;
  const message = `What ${agent.id} left in ${found.at}`;
  const commit =
    whole || tips.length > 1
      ? await commitBackup(
          root,
          whole?.tree ?? (await treeOfCommit(root, tip)),
          [...tips, ...(whole?.alsoFrom ?? [])],
          message,
        )
      : tip;
  return setBackup(root, agent, commit);
}

/** Returns the commits that are not an ancestor of another one. */
async function independent(root: string, given: readonly (string | null)[]): Promise<string[]> {
  const commits = [...new Set(given.filter((one): one is string => one !== null))];
  const [first, second] = commits;
  if (first === undefined || second === undefined) return commits;
  if (await isAncestor(root, second, first)) return [first];
  return (await isAncestor(root, first, second)) ? [second] : commits;
}

async function isHeldElsewhere({ root, head, branchTip, isHeld }: Found, agent: AgentRow): Promise<boolean> {
  if (isHeld) return true;
  const tips = [head, branchTip].filter((tip): tip is string => tip !== null);
  const target = await findCommit(root, "HEAD");
  const except = branchOf(agent.project_id, "*");
  const held = await readUnmerged(root, tips, { except, merged: target === null ? [] : [target] });
  return held.count === 0;
}

interface WholeWork {
  readonly tree: string;
  /** More parents of the backup: the other side of a merge, and staged content that the files no longer have. */
  readonly alsoFrom: readonly string[];
}

async function store({ root, at, head }: Found, gitDir: string): Promise<WholeWork> {
  // In git's folder of the work tree, so that it is removed with it after a kill.
  const index = path.join(gitDir, "tmux-orchestrator-index");
  try {
    await copyIndex(at, index);
    await refuseUntrustedFilters(at);
    const { tree, staged, repositories } = await storeWholeTree(at, index);
    const present = await Promise.all(repositories.map((one) => isThere(path.join(at, one, ".git"))));
    const own = repositories.filter((_, index) => present[index]);
    if (own.length > 0)
      throw new GitError(
        "git_failed",
        `${at} contains other repositories, which no ref can keep: ${listed(own)}.`,
      );
    const merging = (await readFile(path.join(gitDir, "MERGE_HEAD"), "utf8").catch(() => "")).split("\n");
    const alsoFrom = merging.filter((line) => line !== "");
    const headTree = head === null ? null : await treeOfCommit(root, head);
    if (staged !== null && staged !== tree && staged !== headTree)
      alsoFrom.push(await commitBackup(root, staged, head === null ? [] : [head], "What was staged"));
    return { tree, alsoFrom };
  } finally {
    await rm(index, { force: true });
  }
}

/** Sets a ref with the agent's name. A repeated removal finds its ref, or takes the next name. */
async function setBackup(root: string, agent: AgentRow, commit: string): Promise<string> {
  const name = backupNameOf(agent);
  for (let number = 1; ; number++) {
    const ref = number === 1 ? name : `${name}-${number}`;
    const there = await findCommit(root, ref);
    if (there === commit) return ref;
    if (there !== null) continue;
    await setRef(root, ref, commit, "");
    return ref;
  }
}

function backupNameOf(agent: AgentRow): string {
  return refOf(`${agent.project_id}/${agentName(agent)}`);
}

async function gitDirOf(at: string): Promise<string | null> {
  const link = await readFile(path.join(at, ".git"), "utf8");
  return /^gitdir: (.+)\n?$/.exec(link)?.[1] ?? null;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
