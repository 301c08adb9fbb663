import type { OperationParameters, Schema } from "../../contract/contract.ts";
import { shellWord } from "../../text/shell.ts";
import { apiRoot } from "../contract/api.ts";
import { newestFirst, type Page } from "../contract/paging.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { ProjectMetrics } from "./metrics.ts";
import { projectProgress } from "./progress.ts";

export interface ProjectAnswerParts {
  readonly store: Store;
  readonly projectMetrics: ProjectMetrics;
  readonly tmuxSocket: string;
}

/** Projects as the contract shows them. */
export function createProjectAnswers({ store, projectMetrics, tmuxSocket }: ProjectAnswerParts) {
  function answer(project: ProjectRow, team: readonly AgentRow[], progress: number): Schema<"Project"> {
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
      agent_profile: project.agent_profile,
      git: { isolation: project.isolation, base_ref: project.base_ref },
      attach_command: attachCommand(project.id),
      links: projectLinks(project.id),
      created_at: project.created_at,
      updated_at: project.updated_at,
    };
  }

  /** For a person's shell: attaches to the project's tmux session. */
  function attachCommand(projectId: string): string {
    return `tmux -S ${shellWord(tmuxSocket)} attach -t =${projectId}`;
  }

  return {
    attachCommand,

    async one(project: ProjectRow): Promise<Schema<"Project">> {
      const [team, counts] = await Promise.all([
        store.agents.ofProject(project.id),
        store.tasks.counts([project.id]),
      ]);
      return answer(project, team, projectProgress(counts.get(project.id)).progress);
    },

    async page({
      status_filter: states,
      include_metrics,
      ...query
    }: OperationParameters<"listProjects", "query">): Promise<Page<Schema<"Project">>> {
      const page = await newestFirst(
        query,
        (range) => store.projects.list({ states, ...range }),
        () => store.projects.count(states),
      );
      const ids = page.rows.map((project) => project.id);
      const [agents, counts, metrics] = await Promise.all([
        store.agents.ofProjects(ids),
        store.tasks.counts(ids),
        include_metrics ? projectMetrics.of(page.rows) : undefined,
      ]);
      const rows = page.rows.map((project) => {
        const team = agents.filter((agent) => agent.project_id === project.id);
        const { progress } = projectProgress(counts.get(project.id));
        const { specification: _specification, ...listed } = answer(project, team, progress);
        return metrics ? { ...listed, metrics: metrics.get(project.id) } : listed;
      });
      return { ...page, rows };
    },
  };
}

export function projectLinks(projectId: string): Schema<"ProjectLinks"> & { self: string } {
  const self = `${apiRoot}/projects/${projectId}`;
  return {
    self,
    status: `${self}/status`,
    agents: `${self}/agents`,
    messages: `${self}/messages`,
    events: `${self}/events`,
  };
}
