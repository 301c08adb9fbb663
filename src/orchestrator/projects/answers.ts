import type { Schema } from "../../contract/contract.ts";
import { shellWord } from "../../text/shell.ts";
import { apiRoot } from "../contract/api.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";

export function projectLinks(projectId: string): Schema<"ProjectLinks"> {
  const self = `${apiRoot}/projects/${projectId}`;
  return {
    self,
    status: `${self}/status`,
    agents: `${self}/agents`,
    messages: `${self}/messages`,
    events: `${self}/events`,
  };
}

/** For a person's shell: attaches to the project's tmux session. */
export function attachCommand(projectId: string, tmuxSocket: string): string {
  return `tmux -S ${shellWord(tmuxSocket)} attach -t =${projectId}`;
}

export function projectAnswer(
  project: ProjectRow,
  team: readonly AgentRow[],
  tmuxSocket: string,
  progress: number,
): Schema<"Project"> {
  return {
    id: project.id,
    name: project.name,
    path: project.path,
    status: project.status,
    status_reason: project.status_reason,
    specification: project.specification,
    team_composition: team.map((agent) => agent.role),
    project_size: project.project_size,
    priority: project.priority,
    progress,
    agent_count: team.length,
    agent_command: JSON.parse(project.agent_command),
    git: { isolation: project.isolation, base_ref: project.base_ref },
    attach_command: attachCommand(project.id, tmuxSocket),
    links: projectLinks(project.id),
    created_at: project.created_at,
    updated_at: project.updated_at,
  };
}
