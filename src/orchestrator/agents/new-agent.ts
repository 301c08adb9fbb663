import path from "node:path";
import { agentId } from "../contract/agent-names.ts";
import type { NewAgent, ProjectRow } from "../store/tables.ts";
import type { Worktrees } from "../worktrees/worktrees.ts";
import { writes } from "./roles.ts";
import type { TeamMember } from "./teams.ts";

export interface AgentToPlan extends TeamMember {
  /** Order in the team. */
  readonly position: number;
  readonly created_at: string;
}

export interface AgentBase {
  readonly commit: string | null;
  /** The project's folder within its repository. */
  readonly folder: string;
}

/** Returns the row of an agent that is not started yet, with its planned work tree. */
export function newAgent(
  { role, name, position, created_at }: AgentToPlan,
  project: ProjectRow,
  worktrees: Worktrees,
  base: AgentBase,
): NewAgent {
  const id = agentId(project.id, name);
  const row = {
    id,
    project_id: project.id,
    role,
    position,
    created_at,
    state: "planned" as const,
    state_reason: "it was not started yet",
  };
  if (project.isolation === "shared" || base.commit === null || !writes(role))
    return { ...row, worktree: "none", worktree_path: project.path };
  return {
    ...row,
    worktree: "planned",
    worktree_path: path.join(worktrees.newRootOf({ id, project_id: project.id }), base.folder),
    branch: worktrees.branchOf(project.id, name),
    base_commit: base.commit,
  };
}
