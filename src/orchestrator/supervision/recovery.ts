import type { Logger } from "pino";
import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { AgentConclusions } from "../agents/conclusions.ts";
import { type AgentPanes, placeOf } from "../agents/panes.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import type { Launches } from "../projects/launches.ts";
import { agentsEnded, type ProjectStates, tmuxLost } from "../projects/states.ts";
import type { AgentChange } from "../store/agents.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import type { Activities } from "../terminals/activities.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError, type TmuxErrorCode } from "../tmux/tmux-error.ts";
import type { WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import { endSurvivors } from "./survivors.ts";

export interface RecoveryParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly states: ProjectStates;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly conclusions: AgentConclusions;
  readonly activities: Activities;
  readonly launches: Launches;
  readonly removal: WorktreeRemoval;
  readonly mutex: KeyedMutex;
  readonly currentTasks: CurrentTasks;
  readonly logger: Logger;
}

/** More recoveries than this within the time mean that the agents end tmux, or that somebody does. */
const most = 3;
const withinMs = 10 * 60_000;
const restartLimit = `restart_limit: tmux was lost more than ${most} times within ${withinMs / 60_000} minutes`;

/** Failures that are not about the agent: the next check finds the truth. */
const passing: ReadonlySet<TmuxErrorCode> = new Set([
  "tmux_unavailable",
  "tmux_missing",
  "timeout",
  "cancelled",
]);

/**
 * Reconciles the record and the agents after the orchestrator, the tmux server or both were gone: first it records the
 * current state, then it starts what is missing. Agents that ended with their tmux server are started again; an agent
 * that ended by itself, or whose pane somebody closed, stays lost.
 */
export function createRecovery(parts: RecoveryParts) {
  const { store, events, states, tmux, panes, activities, launches, removal, mutex, logger } = parts;
  const { conclusions, currentTasks } = parts;

  async function reconcile(projectId: string): Promise<void> {
    const project = await store.projects.find(projectId);
    if (!project || !isLive(project)) return;
    const { id: server } = await tmux.server();
    const found = await panes.find();
    const team = await store.agents.ofProject(projectId);
    const paused = project.status === "paused" && project.status_reason !== tmuxLost;
    const fates = team.map((agent) => ({ agent, fate: fateOf(agent, found.get(agent.id), server) }));
    const tooOften = fates.some(
      ({ agent, fate }) => fate === "gone" && recentRecoveries(agent).length >= most,
    );
    const changes = new Map(
      fates.flatMap(({ agent, fate }) => {
        const change = changeOf(agent, fate, server, !paused && !tooOften);
        return change ? [[agent.id, change] as const] : [];
      }),
    );
    await events.record(async (records, emit) => {
      for (const agent of team) {
        const change = changes.get(agent.id);
        if (!change) continue;
        await records.agents.update(agent.id, change);
        if (change.state === undefined) continue;
        activities.forget(agent.id);
        const data = { ...agentStatus({ ...agent, ...change }, undefined, currentTasks.of(agent.id)) };
        await emit({ type: "agent_status_update", projectId, agentId: agent.id, data });
      }
    });
    await conclude(project, tooOften);
  }

  /** Derives the project's state from its agents. For a project that is being created, its launch does that. */
  async function conclude(project: ProjectRow, tooOften = false): Promise<void> {
    const team = await store.agents.ofProject(project.id);
    const pause = (reason: string) => states.change(project.id, { from: ["running"], to: "paused", reason });
    if (tooOften) await pause(restartLimit);
    else if (team.every((agent) => agent.state === "lost")) await pause(agentsEnded);
    else if (project.status === "paused" && project.status_reason === tmuxLost)
      await states.change(project.id, { from: ["paused"], to: "running", reason: null });
  }

  /** Starts the recorded agents of a project that have no pane. */
  async function startMissing(projectId: string): Promise<void> {
    const project = await store.projects.find(projectId);
    if (!project || !isLive(project)) return;
    const [team, found] = await Promise.all([store.agents.ofProject(projectId), panes.find()]);
    const planned = team.filter((agent) => agent.state === "planned" && project.status !== "paused");
    const cutOff = team.filter((agent) => isBeingStarted(agent) && !found.has(agent.id));
    const missing = [...planned, ...cutOff];
    if (missing.length === 0) return;
    await endSurvivors(missing);
    if (project.status === "creating") return launches.finish(project, missing);
    for (const agent of missing) await startAgain(project, agent);
    await conclude(project);
  }

  async function startAgain(project: ProjectRow, agent: AgentRow): Promise<void> {
    try {
      if (agent.state === "planned") await panes.startAll(project, [agent], { resume: false });
      else await panes.restart(project, agent, { resume: true });
    } catch (error) {
      if (error instanceof TmuxError && passing.has(error.code)) throw error;
      logger.warn({ err: error, agent: agent.id }, "an agent could not be started again");
      const why = error instanceof Error ? error.message : String(error);
      const reason = `it could not be started again: ${why}`;
      await events.record((records, emit) => conclusions.lose(records, emit, agent, reason));
    }
  }

  /** Closes panes of ended agents that an interrupted orchestrator left. A pane with an unknown agent is not ours. */
  async function closeEnded(): Promise<void> {
    for (const [id, pane] of await panes.find()) {
      const agent = await store.agents.find(id);
      if (agent?.state === "ended") await tmux.killPane(pane.paneId);
    }
  }

  /** Holds each project's mutex: requests are served meanwhile, and must not delete the project. */
  async function inTurn(
    projects: readonly ProjectRow[],
    work: (projectId: string) => Promise<void>,
  ): Promise<void> {
    const results = await Promise.allSettled(projects.map(({ id }) => mutex.run(id, () => work(id))));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }

  const liveProjects = () => store.projects.inStates(["creating", "running", "paused"]);

  return {
    /** Records the current state of the agents. Skips projects whose mutex is held. Throws without tmux. */
    async check(): Promise<void> {
      await tmux.server();
      await inTurn(
        (await liveProjects()).filter(({ id }) => !mutex.isHeld(id)),
        reconcile,
      );
    },
    /** Starts what is missing, and ends what should have ended. */
    async finish(): Promise<void> {
      await inTurn(await liveProjects(), async (projectId) => {
        await reconcile(projectId);
        await startMissing(projectId);
      });
      await closeEnded();
      await removal.finish();
    },
    /** Records the state while tmux cannot be reached. */
    async withoutTmux(): Promise<void> {
      for (const { id } of await store.agents.live()) activities.forget(id);
      for (const { id } of await store.projects.inStates(["running"]))
        await states.change(id, { from: ["running"], to: "paused", reason: tmuxLost });
    },
  };
}

type Fate = "unchanged" | "ended" | "closed" | "gone" | { readonly movedTo: Pane };

/** Returns what became of an agent that should have a pane. */
function fateOf(agent: AgentRow, pane: Pane | undefined, server: string): Fate {
  if (agent.state !== "starting" && agent.state !== "ready") return "unchanged";
  if (pane?.dead) return "ended";
  if (pane)
    return agent.pane_id === pane.paneId && agent.tmux_server === server ? "unchanged" : { movedTo: pane };
  if (isBeingStarted(agent)) return "unchanged";
  return agent.tmux_server === server ? "closed" : "gone";
}

/** `restarts`: whether agents that ended with their server are started again. */
function changeOf(agent: AgentRow, fate: Fate, server: string, restarts: boolean): AgentChange | undefined {
  if (typeof fate === "object") return placeOf({ ...fate.movedTo, server });
  switch (fate) {
    case "unchanged":
      return undefined;
    case "ended":
      return { state: "lost", state_reason: "its program ended while it was not observed" };
    case "closed":
      return { state: "lost", state_reason: "its pane was closed" };
    case "gone":
      return {
        tmux_server: null,
        window_id: null,
        pane_id: null,
        ...(restarts
          ? {
              state: "starting",
              state_reason: "its terminal went with the tmux server; it is started again",
              recoveries: JSON.stringify([...recentRecoveries(agent), now()]),
            }
          : { state: "lost", state_reason: "its terminal went with the tmux server" }),
      };
  }
}

function recentRecoveries(agent: AgentRow): string[] {
  const times: string[] = JSON.parse(agent.recoveries);
  const since = Date.now() - withinMs;
  return times.filter((time) => Date.parse(time) > since);
}

/** Recorded without a server: a start that is under way, or was interrupted. */
function isBeingStarted({ state, tmux_server: server }: AgentRow): boolean {
  return state === "starting" && server === null;
}

function isLive({ status }: ProjectRow): boolean {
  return status === "creating" || status === "running" || status === "paused";
}
