import { shellWord } from "../../text/shell.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";

export type Worker = Pick<AgentRow, "id" | "worktree_path" | "branch" | "base_commit"> & {
  readonly name: string;
};

/** The part of a briefing about where an agent works, and how the work is merged. */
export function workPlace(project: ProjectRow, agent: Worker, team: readonly Worker[]): string {
  const branches = team.filter((other) => other.branch !== null && other.id !== agent.id);
  if (agent.branch !== null) return ownWorktree(project, agent, agent.branch);
  if (branches.length === 0)
    return `You work in ${project.path}. Others may work in it at the same time: commit only what is yours, by path, and change no branch under them.`;
  return `You work in ${project.path}, where the work of all comes together. These agents write in their own work trees, each on its own branch:

${branches.map((other) => `- **${other.name}**: \`${other.branch}\` in ${other.worktree_path}`).join("\n")}

${merging(agent, branches)}`;
}

function ownWorktree(project: ProjectRow, agent: Worker, branch: string): string {
  return `You work in ${agent.worktree_path}. It is a git work tree that nobody else writes in, on your branch \`${branch}\`, which starts from the commit ${agent.base_commit?.slice(0, 12)}. Stay in this folder and on this branch. Files that git ignores, such as settings and installed packages, are not copied into it: make what you need.

Commit often: what is committed can be merged, and is kept when you are gone. Whoever leads merges your branch into what is checked out in ${project.path}; do not work in that folder and do not merge into it yourself. When you need what others have done, merge the branch that is checked out there into yours.`;
}

function merging(agent: Worker, branches: readonly Worker[]): string {
  const [first] = branches;
  return `When a part is done and checked, the orchestrator brings it in, one branch at a time, and runs the tests after each:

\`\`\`sh
cd ${shellWord(agent.worktree_path)} && git merge --no-ff ${first?.branch}
\`\`\`

See what a branch adds with \`git log --oneline HEAD..BRANCH\` and \`git diff HEAD...BRANCH\`. Look at \`git status\` first, and leave no merge half done: resolve it, or go back with \`git merge --abort\`. Never reset or force anything on another agent's branch.`;
}
