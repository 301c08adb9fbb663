import type { AgentRow } from "../store/tables.ts";

/** The agent's name within its project: its role, with a number where the team has several of it. */
export function agentName(agent: Pick<AgentRow, "id" | "project_id">): string {
  return agent.id.slice(agent.project_id.length + 1);
}

export function agentId(projectId: string, name: string): string {
  return `${projectId}.${name}`;
}

/** The agents that a target names: all, one by its id or name, or those of a role. */
export function agentsNamed(team: readonly AgentRow[], target: string): AgentRow[] {
  if (target === "all") return [...team];
  const one = team.filter((agent) => agent.id === target || agentName(agent) === target);
  return one.length > 0 ? one : team.filter((agent) => agent.role === target);
}
