import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Activities, ActivityChange, Seen } from "./activities.ts";
import type { AgentPanes } from "./agent-panes.ts";
import { agentStatus } from "./agent-status.ts";
import type { Briefings } from "./briefings.ts";
import type { CurrentTasks } from "./current-tasks.ts";
import type { Deliveries } from "./deliveries.ts";
import { type EventLog, now } from "./events.ts";
import type { Profile } from "./profiles.ts";
import { agentName } from "./project-lookup.ts";
import { endTeam, type ProjectStates } from "./project-states.ts";
import type { AgentRow, AgentState, ProjectRow } from "./store/tables.ts";
import type { Store } from "./store.ts";
import type { Pane, Tmux } from "./tmux.ts";
import type { Turns } from "./turns.ts";

export interface SupervisorParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly states: ProjectStates;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly activities: Activities;
  readonly deliveries: Deliveries;
  readonly briefings: Briefings;
  readonly turns: Turns;
  readonly currentTasks: CurrentTasks;
  readonly readyTimeoutMs: number;
  readonly lookEveryMs: number;
  readonly logger: Logger;
}

export type Supervisor = ReturnType<typeof supervisor>;

const whileStartingMs = 150;
const linesRead = 100;
const linesInReason = 15;

/**
 * Looks at all agents again and again, and draws the conclusions: an agent is ready or lost, a project has started,
 * has failed to, or has lost its agents.
 */
export function supervisor(parts: SupervisorParts) {
  const {
    store,
    events,
    states,
    tmux,
    panes,
    activities,
    deliveries,
    briefings,
    turns,
    currentTasks,
    logger,
  } = parts;
  const { readyTimeoutMs, lookEveryMs } = parts;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let closed = false;

  async function sweep(): Promise<void> {
    for (const change of await activities.sweep()) await conclude(change);
    for (const { id } of await store.projects.inStates(["creating"]))
      if (!turns.busy(id)) await turns.take(id, () => advance(id));
  }

  async function conclude({ agent, seen }: ActivityChange): Promise<void> {
    const state = stateAfter(agent, seen, activities.profile(agent));
    const state_reason = state === "lost" ? (seen.reason ?? "it has ended") : null;
    await events.record(async (records, emit) => {
      const current = await records.agents.find(agent.id);
      // It was closed or started again since the look.
      if (current?.state !== agent.state) return;
      await records.agents.update(agent.id, { state, state_reason });
      const data = { ...agentStatus({ ...agent, state, state_reason }, seen, currentTasks.of(agent.id)) };
      await emit({ type: "agent_status_update", projectId: agent.project_id, agentId: agent.id, data });
    });
    if (state === "lost") await pauseWithoutAgents(agent.project_id);
    deliveries.wake(agent.id);
  }

  /** A project of which no agent is left cannot go on by itself. */
  async function pauseWithoutAgents(projectId: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (team.some((agent) => agent.state !== "lost")) return;
    const session = [...(await panes.find()).values()].some((pane) => pane.projectId === projectId);
    const reason = session ? "agents_ended" : "tmux_lost";
    await states.change(projectId, { from: ["running"], to: "paused", reason });
  }

  async function advance(projectId: string): Promise<void> {
    const project = await store.projects.find(projectId);
    if (project?.status !== "creating") return;
    const team = await store.agents.ofProject(project.id);
    const lost = team.find((agent) => agent.state === "lost");
    if (lost) return fail(project, `${agentName(lost)} did not start: ${lost.state_reason}.`, lost);
    const late = team.find((agent) => agent.state !== "ready");
    if (late) {
      const waitedMs = Date.now() - Date.parse(project.updated_at);
      if (waitedMs < readyTimeoutMs) return;
      const seen = activities.seen(late.id)?.reason ?? "it shows no prompt";
      return fail(
        project,
        `${agentName(late)} was not ready within ${readyTimeoutMs / 1000} s: ${seen}.`,
        late,
      );
    }
    await states.change(project.id, { from: ["creating"], to: "running", reason: null });
    for (const agent of team) deliveries.wake(agent.id);
  }

  /** Ends a launch that does not succeed; what it made is removed, what it showed is kept in the reason. */
  async function fail(project: ProjectRow, why: string, culprit: AgentRow): Promise<void> {
    const words = await lastWordsOf(culprit);
    await close(project, words === "" ? why : `${why} Its last lines:\n${words}`);
  }

  async function close(project: ProjectRow, reason: string): Promise<void> {
    // Who sees the failure finds nothing left of it; a crash before that is found as a launch to finish.
    await panes.close(project.id);
    await briefings.remove(project.id);
    await states.change(project.id, { from: ["creating"], to: "failed", reason }, (records, emit) =>
      endTeam(records, emit, project.id),
    );
  }

  /** An end can be known a moment before what the program said last is on the screen. */
  async function lastWordsOf({ pane_id }: AgentRow): Promise<string> {
    for (let looks = 0; looks < 3; looks++) {
      if (looks > 0) await sleep(50);
      const words = lastWords(await tmux.capturePane(pane_id ?? "", { lines: linesRead }).catch(() => ""));
      if (words !== "") return words;
    }
    return "";
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(run, ms);
  }

  function run(): void {
    sweeping = sweeping
      .then(sweep)
      .catch((error: unknown) => {
        if (!closed) logger.warn({ err: error }, "the agents could not be looked at");
      })
      .then(async () => {
        if (closed) return;
        const starting = (await store.agents.live()).some((agent) => agent.state === "starting");
        schedule(starting ? Math.min(whileStartingMs, lookEveryMs) : lookEveryMs);
      });
  }

  return {
    /** After a restart: what has become of the agents since? */
    async recover(): Promise<void> {
      const found = await panes.find();
      for (const project of await store.projects.inStates(["creating", "running", "paused"])) {
        // Requests are served already: nobody deletes it meanwhile.
        await turns.take(project.id, () =>
          project.status === "creating" ? finishCreation(project.id, found) : findLost(project, found),
        );
      }
      await closeEnded(found);
    },
    /** Looks at once. */
    hurry(): void {
      schedule(0);
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await sweeping;
    },
  };

  /** Makes what was not made yet when we were cut off; what cannot be made fails this project and no other. */
  async function finishCreation(projectId: string, found: ReadonlyMap<string, Pane>): Promise<void> {
    const project = await store.projects.find(projectId);
    if (project?.status !== "creating") return;
    const team = await store.agents.ofProject(project.id);
    // Its time to start begins anew.
    await store.projects.update(project.id, { updated_at: now() });
    try {
      await mkdir(project.path).catch(unlessItExists);
      await briefings.writeAll(project, team);
      const absent = team.filter((agent) => agent.state === "planned" || !found.has(agent.id));
      await panes.startAll(project, absent);
    } catch (error) {
      logger.warn({ err: error, project: project.id }, "a project could not be started after a restart");
      const why = error instanceof Error ? error.message : String(error);
      await close(project, `It could not be started after a restart of the orchestrator. ${why}`);
    }
  }

  async function findLost(project: ProjectRow, found: ReadonlyMap<string, Pane>): Promise<void> {
    const team = await store.agents.ofProject(project.id);
    const lost: AgentRow[] = [];
    for (const agent of team.filter(({ state }) => state === "starting" || state === "ready")) {
      const pane = found.get(agent.id);
      if (pane) await store.agents.update(agent.id, { window_id: pane.windowId, pane_id: pane.paneId });
      if (pane && !pane.dead) continue;
      lost.push(agent);
      const state_reason = pane ? "its program ended while the orchestrator was away" : "its pane is gone";
      await store.agents.update(agent.id, { state: "lost", state_reason });
    }
    if (lost.length === 0) return;
    const reason =
      lost.length === team.length ? "tmux_lost" : `agents_lost: ${lost.map(agentName).join(", ")}`;
    await states.change(project.id, { from: ["running"], to: "paused", reason });
  }

  /** Panes that should have been closed when we were cut off. */
  async function closeEnded(found: ReadonlyMap<string, Pane>): Promise<void> {
    for (const [id, pane] of found) {
      const agent = await store.agents.find(id);
      if (agent?.state === "ended") await tmux.killPane(pane.paneId);
    }
  }
}

function unlessItExists(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

/** What an agent showed last, without tmux's own remark that its program has ended. */
function lastWords(screen: string): string {
  const lines = screen.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Pane is dead ("));
  return lines.slice(-linesInReason).join("\n");
}

function stateAfter(agent: AgentRow, { activity, source }: Seen, profile: Profile): AgentState {
  switch (activity) {
    case "crashed":
    case "exited":
      return "lost";
    case "starting":
      return agent.state;
    case "unknown":
      // Of a program whose screens are not known, "unknown" is all that its screen ever says.
      return source === "screen" && profile.readyPattern === null ? "ready" : agent.state;
    case "working":
    case "idle":
    case "waiting_permission":
    case "waiting_input":
    case "rate_limited":
      return "ready";
  }
}
