import type { Schema } from "../contract.ts";
import { apiRoot } from "./app.ts";
import type { AgentRow, ProjectRow } from "./store/tables.ts";

/** `attach` is not in the contract: the command with which a person looks at the agents' screens. */
export type Links = Schema<"ProjectLinks"> & { readonly attach: string };

export function projectLinks(projectId: string, tmuxSocket: string): Links {
  const self = `${apiRoot}/projects/${projectId}`;
  return {
    self,
    status: `${self}/status`,
    agents: `${self}/agents`,
    messages: `${self}/messages`,
    events: `${self}/events`,
    attach: `tmux -S ${quoted(tmuxSocket)} attach -t =${projectId}`,
  };
}

export function projectAnswer(
  project: ProjectRow,
  team: readonly AgentRow[],
  links: Links,
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
    progress: 0,
    agent_count: team.length,
    agent_command: JSON.parse(project.agent_command),
    git: { isolation: project.isolation, base_ref: project.base_ref },
    links,
    created_at: project.created_at,
    updated_at: project.updated_at,
  };
}

/** For a person's shell. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
