import type { Logger } from "pino";
import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { AgentConclusions } from "../agents/conclusions.ts";
import type { AgentPanes } from "../agents/panes.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import type { Launches } from "../projects/launches.ts";
import type { ProjectStates } from "../projects/states.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Activities, ActivityChange } from "../terminals/activities.ts";
import type { Tmux } from "../tmux/tmux.ts";
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
  readonly mutex: KeyedMutex;
  readonly pollIntervalMs: number;
  readonly logger: Logger;
}

export type Supervisor = ReturnType<typeof createSupervisor>;

const whileStartingMs = 150;
const toldAgainMs = 10 * 60_000;

/**
 * Looks at all agents again and again, and draws the conclusions: an agent is ready or lost, a project has started,
 * has failed to, or has lost its agents. After tmux was lost, and at the start, the agents are recovered first.
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
  const { pollIntervalMs } = parts;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let finishing: Promise<void> = Promise.resolve();
  let toRecover = false;
  let closed = false;
  let told = { message: "", at: 0 };

  /** What is true is written down before this resolves; what has to be started is started afterwards. */
  async function recover(): Promise<void> {
    toRecover = false;
    try {
      await recovery.look();
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
  }

  /** What fails for one project holds up no other. */
  const notFor = (project: string) => (error: unknown) => {
    if (!closed) logger.warn({ err: error, project }, "a project could not be looked after");
  };

  async function conclude(change: ActivityChange): Promise<void> {
    const { agent } = change;
    const lost = conclusions.stateAfter(change) === "lost";
    if (lost && (await wentWithItsServer(agent))) {
      toRecover = true;
      return runNow();
    }
    await events.record((records, emit) => conclusions.keep(records, emit, change));
    if (lost) await pauseWithoutAgents(agent.project_id);
    deliveries.wake(agent.id);
  }

  /** A pane that is missing from the server that it was in was closed; from another one, it never was there. */
  async function wentWithItsServer(agent: AgentRow): Promise<boolean> {
    if ((await panes.find()).has(agent.id)) return false;
    return agent.tmux_server !== (await tmux.server()).id;
  }

  /** A project of which no agent is left cannot go on by itself. */
  async function pauseWithoutAgents(projectId: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (team.some((agent) => agent.state !== "lost")) return;
    await states.change(projectId, { from: ["running"], to: "paused", reason: "agents_ended" });
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
        if (!closed) tellOfLook(error);
      })
      .then(async () => {
        if (closed) return;
        const starting = (await store.agents.live()).some((agent) => agent.state === "starting");
        schedule(starting ? Math.min(whileStartingMs, pollIntervalMs) : pollIntervalMs);
      });
  }

  /** Without tmux every look fails: the same failure is told once in a while. */
  function tellOfLook(error: unknown): void {
    const message = String(error);
    if (message === told.message && Date.now() - told.at < toldAgainMs) return;
    told = { message, at: Date.now() };
    logger.warn({ err: error }, "the agents could not be looked at");
  }

  /** Looks at once. */
  function runNow(): void {
    schedule(0);
  }

  return {
    runNow,
    /** At the start: resolves when the record says what is true, whatever is still to be started. */
    recover(): Promise<void> {
      sweeping = sweeping.then(recover);
      return sweeping;
    },
    /** Tmux was lost, or agents are recorded that nobody started: looks at once. */
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
