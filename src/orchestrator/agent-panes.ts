import type { Activities } from "./activities.ts";
import { agentProgram } from "./agent-program.ts";
import type { AgentTokens } from "./agent-tokens.ts";
import type { Briefings } from "./briefings.ts";
import { newBriefing, newDelivery } from "./new-messages.ts";
import { agentName } from "./project-lookup.ts";
import type { AgentRow, ProjectRow } from "./store/tables.ts";
import type { Store } from "./store.ts";
import type { Pane, Tmux } from "./tmux.ts";

export interface PaneParts {
  readonly store: Store;
  readonly tmux: Tmux;
  readonly activities: Activities;
  readonly briefings: Briefings;
  readonly tokens: AgentTokens;
  readonly stateDir: string;
  /** How an agent calls this program in its shell. */
  readonly commandLine: string;
}

export type AgentPanes = ReturnType<typeof agentPanes>;

/** The agents of projects as panes of tmux. Only panes that carry an agent's id are looked at or touched. */
export function agentPanes({ store, tmux, activities, briefings, tokens, stateDir, commandLine }: PaneParts) {
  /** By agent id. */
  async function find(): Promise<Map<string, Pane>> {
    const panes = await tmux.listPanes();
    return new Map(panes.flatMap((pane) => (pane.agentId === null ? [] : [[pane.agentId, pane]])));
  }

  /** In the pane that the agent has, ending what runs in it, or in a new one. */
  async function start(project: ProjectRow, agent: AgentRow, pane: Pane | undefined): Promise<void> {
    activities.forget(agent.id);
    await tokens.issue(agent);
    const program = await agentProgram({ project, agent, stateDir, commandLine, resume: false });
    const identity = { "@agent_id": agent.id, "@project_id": project.id } as const;
    const place = { ...program, windowName: agentName(agent), options: identity };
    let ids: { windowId: string; paneId: string };
    if (pane) {
      await tmux.respawn(pane.paneId, program);
      ids = pane;
    } else if (await tmux.hasSession(project.id))
      ids = await tmux.newWindow({ ...place, session: project.id });
    else ids = await tmux.newSession({ ...place, name: project.id });
    const briefing = newBriefing(agent, briefings.pathOf(project.id, agentName(agent)));
    await store.transaction(async ({ agents, messages }) => {
      await agents.update(agent.id, {
        state: "starting",
        state_reason: null,
        window_id: ids.windowId,
        pane_id: ids.paneId,
      });
      await messages.cancelBriefings(agent.id, briefing.created_at);
      await messages.insert(briefing, [newDelivery(briefing, agent, briefing.content)]);
    });
  }

  return {
    find,
    /** One after another, so that their windows are in the team's order. */
    async startAll(project: ProjectRow, agents: readonly AgentRow[]): Promise<void> {
      const panes = await find();
      for (const agent of agents) await start(project, agent, panes.get(agent.id));
    },
    async restart(project: ProjectRow, agent: AgentRow): Promise<void> {
      await store.agents.update(agent.id, { restarts: agent.restarts + 1 });
      await start(project, agent, (await find()).get(agent.id));
    },
    /** Closes the panes of a project's agents. A window that a person opened in the session stays. */
    async close(projectId: string): Promise<void> {
      const panes = [...(await find()).values()].filter((pane) => pane.projectId === projectId);
      await Promise.all(panes.map((pane) => tmux.killPane(pane.paneId)));
    },
  };
}
