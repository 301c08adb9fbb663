import type { Logger } from "pino";
import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { AgentConclusions } from "../agents/conclusions.ts";
import type { AgentPanes } from "../agents/panes.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import type { Launches } from "../projects/launches.ts";
import { agentsEnded, type ProjectStates } from "../projects/states.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Activities, ActivityChange } from "../terminals/activities.ts";
import type { Tmux } from "../tmux/tmux.ts";
import type { createFreshStarts } from "./fresh-starts.ts";
import type { createRecovery } from "./recovery.ts";

export interface SupervisorParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly states: ProjectStates;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly activities: Activities;
  readonly conclusions: AgentConclusions;
  readonly deliveries: Deliveries;
  readonly launches: Launches;
  readonly recovery: ReturnType<typeof createRecovery>;
  readonly freshStarts: ReturnType<typeof createFreshStarts>;
  readonly mutex: KeyedMutex;
  readonly pollIntervalMs: number;
  readonly logger: Logger;
}

const whileStartingMs = 150;
const loggedAgainMs = 10 * 60_000;

/**
 * Observes all agents in a loop and records what follows: an agent is ready or lost; a project has started, failed to
 * start, or lost its agents. At the start, and after tmux was lost, recovers the agents first.
 */
export function createSupervisor(parts: SupervisorParts) {
  const {
    store,
    events,
    states,
    tmux,
    panes,
    activities,
    conclusions,
    deliveries,
    launches,
    recovery,
    mutex,
    logger,
  } = parts;
  const { freshStarts, pollIntervalMs } = parts;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let finishing: Promise<void> = Promise.resolve();
  let toRecover = false;
  let closed = false;
  let logged = { message: "", at: 0 };

  /** Resolves when the current state is recorded. What is missing is started afterwards. */
  async function recover(): Promise<void> {
    toRecover = false;
    try {
      await recovery.check();
    } catch (error) {
      toRecover = true;
      await recovery.withoutTmux();
      throw error;
    }
    finishing = finishing
      .then(recovery.finish)
      .then(runNow)
      .catch((error: unknown) => {
        if (closed) return;
        toRecover = true;
        logger.warn({ err: error }, "not all agents could be started again");
      });
    await deliveries.wakeAll();
  }

  async function sweep(): Promise<void> {
    if (toRecover) await recover();
    for (const change of await activities.sweep())
      await conclude(change).catch(notFor(change.agent.project_id));
    for (const { id } of await store.projects.inStates(["creating"]))
      if (!mutex.isHeld(id)) await mutex.run(id, () => launches.advance(id)).catch(notFor(id));
    for (const { id, status_reason } of await store.projects.inStates(["paused"]))
      if (status_reason === agentsEnded && !mutex.isHeld(id))
        await mutex.run(id, () => runWithAgents(id)).catch(notFor(id));
  }

  /** A failure of one project must not stop the others. */
  const notFor = (project: string) => (error: unknown) => {
    if (!closed) logger.warn({ err: error, project }, "a project could not be supervised");
  };

  async function conclude(change: ActivityChange): Promise<void> {
    const { agent } = change;
    const lost = conclusions.stateAfter(change) === "lost";
    if (lost && (await endedWithItsServer(agent))) {
      toRecover = true;
      return runNow();
    }
    const startAnew = lost ? await freshStarts.begin(agent) : undefined;
    if (startAnew) {
      finishing = finishing
        .then(async () => {
          if (closed) return;
          if (!(await startAnew())) await pauseWithoutAgents(agent.project_id);
          runNow();
        })
        .catch(notFor(agent.project_id));
      return;
    }
    await events.record((records, emit) => conclusions.keep(records, emit, change));
    if (lost) await pauseWithoutAgents(agent.project_id);
    deliveries.wake(agent.id);
  }

  /** Whether an agent's pane is missing because its server has ended, not because somebody closed the pane. */
  async function endedWithItsServer(agent: AgentRow): Promise<boolean> {
    if ((await panes.find()).has(agent.id)) return false;
    return agent.tmux_server !== (await tmux.server()).id;
  }

  /** A project without agents cannot continue by itself. */
  async function pauseWithoutAgents(projectId: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (team.some((agent) => agent.state !== "lost")) return;
    await states.change(projectId, { from: ["running"], to: "paused", reason: agentsEnded });
  }

  /** One whose agents had ended runs again with the first that is ready, whoever started it. */
  async function runWithAgents(projectId: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (!team.some((agent) => agent.state === "ready")) return;
    const paused = (await store.projects.find(projectId))?.status_reason === agentsEnded;
    if (paused) await states.change(projectId, { from: ["paused"], to: "running", reason: null });
    for (const agent of team) deliveries.wake(agent.id);
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
        if (!closed) logFailure(error);
      })
      .then(async () => {
        if (closed) return;
        const starting = (await store.agents.live()).some((agent) => agent.state === "starting");
        schedule(starting ? Math.min(whileStartingMs, pollIntervalMs) : pollIntervalMs);
      });
  }

  /** Without tmux every sweep fails: the same failure is logged once in ten minutes. */
  function logFailure(error: unknown): void {
    const message = String(error);
    if (message === logged.message && Date.now() - logged.at < loggedAgainMs) return;
    logged = { message, at: Date.now() };
    logger.warn({ err: error }, "the agents could not be observed");
  }

  /** Runs the next sweep now. */
  function runNow(): void {
    schedule(0);
  }

  return {
    runNow,
    /** Recovers the agents at the start. Resolves when the current state is recorded; missing agents are started later. */
    recover(): Promise<void> {
      sweeping = sweeping.then(recover);
      return sweeping;
    },
    /** Recovers now, because tmux was lost or recorded agents were not started. */
    recoverSoon(): void {
      toRecover = true;
      runNow();
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await sweeping.catch(() => {});
      await finishing;
    },
  };
}
