import type { Logger } from "pino";
import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { AgentConclusions } from "../agents/conclusions.ts";
import type { AgentPanes } from "../agents/panes.ts";
import type { EventLog } from "../events/log.ts";
import type { Launches } from "../projects/launches.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";

export interface FreshStartParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly panes: AgentPanes;
  readonly conclusions: AgentConclusions;
  readonly launches: Launches;
  readonly mutex: KeyedMutex;
  readonly logger: Logger;
}

/** Starts an agent without its conversation, once, when its program could not continue it. */
export function createFreshStarts(parts: FreshStartParts) {
  const { store, events, panes, conclusions, launches, mutex, logger } = parts;

  return {
    /**
     * Records the loss, and forgets the conversation. Returns undefined when the program has ended for another reason,
     * else the start, which resolves to whether the agent was started.
     */
    async begin(agent: AgentRow): Promise<(() => Promise<boolean>) | undefined> {
      if (!(await panes.couldNotContinue(agent))) return undefined;
      const said = (await launches.lastWordsOf(agent)).split("\n").at(-1);
      const why = `its conversation could not be continued${said ? `: ${said.trim()}` : ""}`;
      await events.record(async (records, emit) => {
        if ((await records.agents.find(agent.id))?.started_at !== agent.started_at) return;
        await conclusions.lose(records, emit, agent, why);
        await records.agents.update(agent.id, { session_id: null });
      });
      logger.warn({ agent: agent.id, why }, "an agent is started without its conversation");
      return () => mutex.run(agent.project_id, () => start(agent, why));
    },
  };

  /** The agent can have been started again or ended meanwhile. */
  async function start({ id, project_id, started_at }: AgentRow, why: string): Promise<boolean> {
    const [project, agent] = await Promise.all([store.projects.find(project_id), store.agents.find(id)]);
    if (!project || agent?.state !== "lost" || agent.started_at !== started_at) return true;
    try {
      await panes.restart(project, agent, { resume: false, anew: `${why}; it was started without it` });
      return true;
    } catch (error) {
      logger.warn({ err: error, agent: id }, "an agent could not be started without its conversation");
      return false;
    }
  }
}
