import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import { agentName, agentsNamed } from "./agent-names.ts";
import { Problem } from "./problem.ts";

export type ProjectLookup = ReturnType<typeof createLookup>;

/** Finds the project or agent that a request names. A refusal lists the names that exist. */
export function createLookup(store: Pick<Store, "projects" | "agents">) {
  async function findProject(id: string): Promise<ProjectRow> {
    const project = await store.projects.find(id);
    if (project) return project;
    const newest = await store.projects.list({ limit: 10 });
    const there =
      newest.length > 0 ? `Projects: ${newest.map((one) => one.id).join(", ")}.` : "There are no projects.";
    throw new Problem("not_found", `There is no project "${id}". ${there}`);
  }

  return {
    findProject,
    /** `agentId`: an agent's id, or its name within the project. */
    async findAgent(projectId: string, agentId: string): Promise<AgentRow> {
      const { id } = await findProject(projectId);
      const team = await store.agents.ofProject(id);
      const [agent] = agentsNamed(team, agentId);
      if (agent && (agent.id === agentId || agentName(agent) === agentId)) return agent;
      throw agentNotFound(agentId, team);
    },
    /** Returns those of the ids that no project has. */
    async missingProjects(ids: readonly string[]): Promise<string[]> {
      const found = await Promise.all(ids.map((id) => store.projects.find(id)));
      return ids.filter((_, index) => !found[index]);
    },
  };
}

export function agentNotFound(target: string, team: readonly AgentRow[]): Problem {
  const names = [...new Set(team.flatMap((agent) => [agent.role, agentName(agent)]))];
  return new Problem(
    "agent_not_found",
    `There is no agent "${target}" in this project. Agents: ${names.join(", ")}, or all.`,
  );
}
