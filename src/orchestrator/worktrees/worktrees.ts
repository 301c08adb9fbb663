import { mkdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { isWithin } from "../../files/within.ts";
import { agentName } from "../contract/agent-names.ts";
import { Problem } from "../contract/problem.ts";
import {
  addWorktree,
  attachWorktree,
  deleteRef,
  findBranch,
  findWorkTree,
  listWorktrees,
  removeWorktree,
  repairWorktree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";

export type Worktrees = ReturnType<typeof createWorktrees>;

/** How many are made in parallel: each is a git process that reads and writes a whole tree. */
const atOnce = 4;
/** A git process that outlived a killed orchestrator may still lock what it was making. */
const attempts = 4;
const betweenAttemptsMs = 250;

export function branchOf(projectId: string, name: string): string {
  return `agents/${projectId}/${name}`;
}

type AgentId = Pick<AgentRow, "id" | "project_id">;

export interface WorktreeParts {
  readonly store: Store;
  readonly places: Places;
  readonly agentsDir: string;
  readonly stateDir: string;
}

/** Makes the work trees of agents: each agent that writes has one in the agents' folder, on its own branch. */
export function createWorktrees({ store, places, agentsDir, stateDir }: WorktreeParts) {
  const limited = pLimit(atOnce);

  function newRootOf(agent: AgentId): string {
    return placeIn(agentsDir, agent);
  }

  function rootOf(agent: AgentId & Pick<AgentRow, "worktree_path">): string {
    // Where an earlier version made it.
    const earlier = placeIn(stateDir, agent);
    return isWithin(agent.worktree_path, earlier) ? earlier : newRootOf(agent);
  }

  /**
   * Makes sure that the agent's recorded work tree exists. A planned one is made from its recorded base; one that was made
   * and is missing is attached to its branch again, never made anew.
   */
  async function ensure(project: ProjectRow, given: AgentRow): Promise<void> {
    // The work tree can have been made since the caller read the row.
    const agent = (await store.agents.find(given.id)) ?? given;
    if (agent.worktree === "planned") await make(project, agent);
    else if (agent.worktree === "made" && !(await isAttached(rootOf(agent)))) await attach(project, agent);
  }

  async function make(project: ProjectRow, agent: AgentRow): Promise<void> {
    const { branch, base_commit: base } = agent;
    if (branch === null || base === null) throw new Error(`The work tree of ${agent.id} has no base.`);
    const root = await repositoryOf(places, project);
    const tree = { path: rootOf(agent), branch, reason: lockReason(agent) };
    await mkdir(path.dirname(tree.path), { recursive: true, mode: 0o700 });
    for (let attempt = 1; ; attempt++) {
      try {
        await addWorktree(root, tree, base);
        break;
      } catch (error) {
        if (!(error instanceof GitError) || attempt === attempts) throw error;
        if (attempt > 1) await sleep(betweenAttemptsMs);
        await discard(root, tree.path, branch, base);
      }
    }
    await store.agents.update(agent.id, { worktree: "made" });
  }

  /** Removes what an interrupted attempt left: nobody has worked in it. */
  async function discard(root: string, at: string, branch: string, base: string): Promise<void> {
    const entries = await listWorktrees(root);
    if (entries.some((entry) => entry.path === at)) await removeWorktree(root, at).catch(() => {});
    await rm(at, { recursive: true, force: true });
    const tip = await findBranch(root, branch);
    if (tip === base) await deleteRef(root, `refs/heads/${branch}`, tip);
    else if (tip !== null)
      throw new GitError(
        "changed_meanwhile",
        `The branch ${branch} already exists, with work on it (${tip.slice(0, 12)}). Rename or delete it.`,
      );
  }

  async function attach(project: ProjectRow, agent: AgentRow): Promise<void> {
    const root = await repositoryOf(places, project);
    const at = rootOf(agent);
    const entry = (await listWorktrees(root)).find((one) => one.path === at);
    if (await isThere(at)) {
      await repairWorktree(root, at);
      if (await isAttached(at)) return;
      throw new GitError(
        "not_a_work_tree",
        `${at} is no longer a work tree of ${root}. Move its content away; it is then made again from its branch.`,
      );
    }
    // The agent may have been on another branch than the one that it was given.
    const branches = [entry?.branch ?? null, agent.branch].filter((name): name is string => name !== null);
    const tips = await Promise.all(branches.map((name) => findBranch(root, name)));
    const branch = branches.find((_, index) => tips[index]);
    if (branch === undefined)
      throw new GitError(
        "unknown_ref",
        `The work tree ${at} and its branch ${agent.branch} are both gone. Restore the branch, or remove the agent.`,
      );
    if (entry) await removeWorktree(root, at);
    await attachWorktree(root, { path: at, branch, reason: lockReason(agent) });
  }

  return {
    newRootOf,
    rootOf,
    branchOf,
    ensure,
    /** Makes several at a time. When this throws, all attempts have ended. */
    async ensureAll(project: ProjectRow, agents: readonly AgentRow[]): Promise<void> {
      const results = await Promise.allSettled(agents.map((agent) => limited(() => ensure(project, agent))));
      const failed = results.find((result) => result.status === "rejected");
      if (failed) throw failed.reason;
    },
  };
}

/** Returns the root of the work tree that contains the project. Fails with a GitError, also when it is another folder now. */
export async function repositoryOf(places: Places, project: Pick<ProjectRow, "path">): Promise<string> {
  await places.hold(project).catch((error: unknown) => {
    throw error instanceof Problem ? new GitError("not_a_work_tree", error.message, { cause: error }) : error;
  });
  const tree = await findWorkTree(project.path);
  if (tree) return tree.root;
  throw new GitError(
    "not_a_work_tree",
    `${project.path} was in a git repository when the project was created, and is not now. Restore the repository.`,
  );
}

function placeIn(folder: string, agent: AgentId): string {
  return path.join(folder, "worktrees", agent.project_id, agentName(agent));
}

function lockReason(agent: AgentRow): string {
  return `the agent ${agent.id} of tmux-orchestrator works here`;
}

/** Needs no git process: after a reboot, this runs for all agents at once. */
async function isAttached(at: string): Promise<boolean> {
  const link = await readFile(path.join(at, ".git"), "utf8").catch(() => "");
  const [, gitDir] = /^gitdir: (.+)\n?$/.exec(link) ?? [];
  return gitDir !== undefined && isThere(path.resolve(at, gitDir, "HEAD"));
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
