import { agentName } from "../contract/agent-names.ts";
import { now } from "../contract/time.ts";
import { newBriefing, newDelivery } from "../messages/new-messages.ts";
import type { Places } from "../places/places.ts";
import { birthOf } from "../processes/process-birth.ts";
import { endProcessGroup } from "../processes/process-group.ts";
import { nothingHeard } from "../store/agents.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import type { Profiles } from "../terminals/profiles.ts";
import type { Pane } from "../tmux/pane.ts";
import type { StartedPane } from "../tmux/program.ts";
import type { Tmux } from "../tmux/tmux.ts";
import type { Worktrees } from "../worktrees/worktrees.ts";
import type { Briefings } from "./briefings.ts";
import { agentCommand } from "./command.ts";
import { type EnvironmentParts, environmentOf } from "./environment.ts";
import { agentProgram, resumeArguments } from "./program.ts";
import type { SandboxParts } from "./sandbox.ts";
import type { AgentTokens } from "./tokens.ts";

export interface PaneParts {
  readonly store: Store;
  readonly tmux: Tmux;
  readonly profiles: Profiles;
  readonly activities: Activities;
  readonly briefings: Briefings;
  readonly tokens: AgentTokens;
  readonly worktrees: Worktrees;
  readonly places: Places;
  readonly agentsDir: string;
  readonly stateDir: string;
  readonly sandbox: SandboxParts["sandbox"];
  readonly environment: SandboxParts["environment"];
  readonly secrets: EnvironmentParts["secrets"];
  readonly programFolders: readonly string[];
  /** How an agent calls this program in its shell. */
  readonly commandLine: string | undefined;
}

export interface StartOptions {
  /** Whether the program continues its conversation, if it can. */
  readonly resume: boolean;
  /** Why its conversation could not be continued. */
  readonly anew?: string;
}

const endsWithinMs = 3000;
/** A program that fails this soon after it was started with its conversation could not continue it. */
const continuesAfterMs = 10_000;

export type AgentPanes = ReturnType<typeof createAgentPanes>;

/** Starts and closes the panes of agents. Only panes that have an agent's id are read or changed. */
export function createAgentPanes(parts: PaneParts) {
  const { store, tmux, profiles, activities, briefings, tokens, worktrees, places, agentsDir, commandLine } =
    parts;

  /** The times of the starts that continued a conversation, by agent id. */
  const resumed = new Map<string, string>();

  /** Whether a start passes arguments that continue a conversation. */
  function canContinue(project: ProjectRow, agent: AgentRow): boolean {
    const { agent_profile: name, agent_command: command } = agentCommand(project, agent);
    return resumeArguments(profiles.ofAgent(name, JSON.parse(command)), agent).length > 0;
  }

  /** By agent id. */
  async function find(): Promise<Map<string, Pane>> {
    const panes = await tmux.listPanes();
    return new Map(panes.flatMap((pane) => (pane.agentId === null ? [] : [[pane.agentId, pane]])));
  }

  /**
   * Starts an agent in its pane, ending what runs there, or in a new one. The row is `starting` without a server before
   * anything starts, so that an interrupted start is found and finished. When the start fails, the row is restored.
   */
  async function start(
    project: ProjectRow,
    agent: AgentRow,
    how: { pane: Pane | undefined } & StartOptions,
  ): Promise<void> {
    await worktrees.ensure(project, agent);
    const briefing = newBriefing(
      agent,
      briefings.pathOf(project.id, agentName(agent)),
      how.anew !== undefined,
    );
    const started_at = now();
    resumed.delete(agent.id);
    if (how.resume && canContinue(project, agent)) resumed.set(agent.id, started_at);
    await store.transaction(async ({ agents, messages }) => {
      const noPane = {
        window_id: null,
        pane_id: null,
        tmux_server: null,
        process_id: null,
        process_birth: null,
        ...nothingHeard,
      };
      await agents.update(agent.id, {
        ...noPane,
        state: "starting",
        state_reason: how.anew ?? null,
        started_at,
      });
      await messages.cancelBriefings(agent.id, briefing.created_at);
      await messages.insert(briefing, [newDelivery(briefing, agent, briefing.content)]);
    });
    // What was seen of the last program does not apply to this one.
    activities.forget(agent.id);
    try {
      const started = await run(project, agent, how);
      await store.agents.update(agent.id, {
        ...placeOf(started),
        process_id: started.panePid,
        process_birth: await birthOf(started.panePid),
      });
    } catch (error) {
      const { state, state_reason, window_id, pane_id, tmux_server } = agent;
      const { process_id, process_birth, started_at } = agent;
      const place = { window_id, pane_id, tmux_server, process_id, process_birth, started_at };
      await store.agents.update(agent.id, { state, state_reason, ...place });
      await store.messages.cancelBriefings(agent.id, now());
      throw error;
    }
  }

  async function run(
    project: ProjectRow,
    agent: AgentRow,
    { pane, resume }: { pane: Pane | undefined } & StartOptions,
  ): Promise<StartedPane> {
    await tokens.issue(agent);
    // The last moment before it starts there.
    await places.hold(project, agent.worktree_path);
    const own = environmentOf(project, agent, parts);
    const started = await agentProgram({
      project,
      agent,
      profiles,
      agentsDir,
      commandLine,
      resume,
      ownRoot: agent.worktree === "none" ? null : worktrees.rootOf(agent),
      sandboxParts: {
        ...parts,
        // Not their values: a path in them must not become readable in a sandbox.
        variables: Object.keys(own),
        environment: { ...parts.environment, ...(own.PATH !== undefined && { PATH: own.PATH }) },
      },
    });
    const program = { ...started, env: { ...own, ...started.env } };
    if (pane) return tmux.respawn(pane.paneId, program);
    const identity = { "@agent_id": agent.id, "@project_id": project.id } as const;
    const place = { ...program, windowName: agentName(agent), options: identity };
    return (await tmux.hasSession(project.id))
      ? tmux.newWindow({ ...place, session: project.id })
      : tmux.newSession({ ...place, name: project.id });
  }

  return {
    find,
    /** Whether an agent's program has ended because it could not continue its conversation, as far as can be seen. */
    async couldNotContinue(agent: AgentRow): Promise<boolean> {
      const at = resumed.get(agent.id);
      if (at === undefined || at !== agent.started_at) return false;
      const pane = (await find()).get(agent.id);
      if (!pane?.dead || pane.deadSignal !== null) return false;
      const soon = Date.now() - Date.parse(at) < continuesAfterMs;
      return agent.state === "starting" || (soon && pane.deadStatus !== 0);
    },
    /** Starts agents one after another, so that their windows are in the team's order. */
    async startAll(
      project: ProjectRow,
      agents: readonly AgentRow[],
      { resume }: StartOptions,
    ): Promise<void> {
      await worktrees.ensureAll(project, agents);
      const ids = new Set(agents.map(({ id }) => id));
      const team = await store.agents.ofProject(project.id);
      const panes = await find();
      for (const agent of team.filter(({ id }) => ids.has(id)))
        await start(project, agent, { pane: panes.get(agent.id), resume });
    },
    async restart(project: ProjectRow, agent: AgentRow, how: StartOptions): Promise<void> {
      await start(project, agent, { pane: (await find()).get(agent.id), ...how });
      await store.agents.update(agent.id, { restarts: agent.restarts + 1 });
    },
    /** Ends an agent's program. Its pane stays. */
    async end(agentId: string): Promise<void> {
      const pane = (await find()).get(agentId);
      if (pane && !pane.dead) await endProcessGroup(pane.panePid, "SIGTERM", endsWithinMs);
    },
    /** Closes the panes of all agents of a project, or of one. A window that a person opened in the session stays. */
    async close(projectId: string, agentId?: string): Promise<void> {
      const panes = [...(await find()).values()].filter(
        (pane) => pane.projectId === projectId && (agentId === undefined || pane.agentId === agentId),
      );
      await Promise.all(panes.map((pane) => tmux.killPane(pane.paneId)));
    },
  };
}

/** The columns that locate an agent's pane. */
export function placeOf({ windowId, paneId, server }: { windowId: string; paneId: string; server: string }) {
  return { window_id: windowId, pane_id: paneId, tmux_server: server };
}
