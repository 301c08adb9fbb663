import { realpath } from "node:fs/promises";
import pLimit from "p-limit";
import { listed } from "../../text/listed.ts";
import { Problem } from "../contract/problem.ts";
import { findWorkTree, type WorkTree } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";

export interface GitProject {
  id: string;
  path: string;
  /** The ref that the agents' branches start from. */
  base_ref?: string | null;
  /** `worktree_path` is null for an agent that works in the project's directory. */
  agents: readonly { id: string; role: string; worktree_path: string | null }[];
}

export interface ProjectTree {
  tree: WorkTree;
  /** Null for the project's own directory. */
  agentId: string | null;
}

/** How many work trees are read side by side: each read takes a few git processes. */
const atOnce = 8;

/**
 * Finds the work tree of an agent, or without one that of the project's own directory. `agentId`: an agent's id, or its
 * name within the project. Fails with `not_a_work_tree`.
 */
export async function treeOf(project: GitProject, agentId?: string): Promise<ProjectTree> {
  const agent = agentId === undefined ? undefined : findAgent(project, agentId);
  const own = agent?.worktree_path ?? null;
  const path = own ?? project.path;
  const tree = await findWorkTree(path);
  if (tree && own !== null) await requireSameRepository(project.path, path, tree);
  if (tree) return { tree, agentId: own === null ? null : (agent?.id ?? null) };
  throw new GitError(
    "not_a_work_tree",
    `${path} is not in a git repository. Run git init there, then try again.`,
  );
}

/** An agent can write the file that names the repository of its work tree. */
async function requireSameRepository(projectPath: string, path: string, tree: WorkTree): Promise<void> {
  const own = await findWorkTree(projectPath);
  if (tree.root === path && own?.commonDir === tree.commonDir) return;
  throw new GitError(
    "not_a_work_tree",
    `${path} is no work tree of the project's repository: it belongs to ${tree.commonDir}. Restart the agent to restore it.`,
  );
}

/** Returns the work tree of the project's directory and the existing ones of its agents, each once. */
export async function allTrees(project: GitProject): Promise<ProjectTree[]> {
  const limited = pLimit(atOnce);
  const own = await treeOf(project);
  const found = await Promise.all(project.agents.map(({ id }) => limited(() => treeIfThere(project, id))));
  const trees = new Map([[own.tree.root, own]]);
  for (const one of found) if (one && !trees.has(one.tree.root)) trees.set(one.tree.root, one);
  return [...trees.values()];
}

/** Returns the agent whose work tree has this root. */
export async function agentAt(project: GitProject, root: string): Promise<string | null> {
  for (const { id, worktree_path: path } of project.agents) {
    if (path === null) continue;
    const real = await realpath(path).catch(() => null);
    if (real === root || real?.startsWith(`${root}/`)) return id;
  }
  return null;
}

function findAgent(project: GitProject, wanted: string): GitProject["agents"][number] {
  const found = project.agents.find(({ id }) => id === wanted || id === `${project.id}.${wanted}`);
  if (found) return found;
  const there = listed(project.agents.map(({ id }) => id)) || "none";
  throw new Problem(
    "agent_not_found",
    `Project ${project.id} has no agent ${JSON.stringify(wanted)}. Its agents: ${there}.`,
  );
}

async function treeIfThere(project: GitProject, agentId: string): Promise<ProjectTree | null> {
  try {
    return await treeOf(project, agentId);
  } catch (error) {
    if (error instanceof GitError && ["directory_missing", "not_a_work_tree"].includes(error.code))
      return null;
    throw error;
  }
}
