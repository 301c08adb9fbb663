import { join } from "node:path";
import type { AgentRow } from "../store/tables.ts";
import { agentName } from "./agent-names.ts";

/** The folder of all agents of a project. It stands outside the state folder, so that no path that an agent sees leads there. */
export function teamFolder(agentsDir: string, projectId: string): string {
  return join(agentsDir, "projects", projectId);
}

/** The folder of an agent's own files: its identity, its briefing, its hooks' settings and its long messages. */
export function agentFolder(agentsDir: string, agent: Pick<AgentRow, "id" | "project_id">): string {
  return join(teamFolder(agentsDir, agent.project_id), agentName(agent));
}

/** The Unix socket at which the orchestrator answers. Its folder is for its user only. */
export function apiSocket(agentsDir: string): string {
  return join(agentsDir, "api", "orchestrator.sock");
}
