import type { AgentConclusions } from "../agents/conclusions.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import type { AgentChange } from "../store/agents.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import { type HookReading, readHook } from "../terminals/hook-events.ts";

export interface HookParts {
  readonly events: EventLog;
  readonly activities: Activities;
  readonly conclusions: AgentConclusions;
  readonly deliveries: Deliveries;
  readonly lookup: ProjectLookup;
}

/** What agents' programs report of themselves, each with its agent's own token. */
export function createHookOperations({ events, activities, conclusions, deliveries, lookup }: HookParts) {
  /** What the hook says is kept, so that it holds over a restart of ours; what follows from it in the same step. */
  async function keep(agentId: string, reading: HookReading, agent_command: string): Promise<void> {
    await events.record(async (records, emit) => {
      const agent = await records.agents.find(agentId);
      if (!agent) return;
      const change = changeBy(agent, reading, now());
      await records.agents.update(agentId, change);
      if (agent.state !== "starting" && agent.state !== "ready") return;
      const heard = activities.hear({ ...agent, ...change, agent_command });
      if (heard) await conclusions.keep(records, emit, heard);
    });
  }

  return {
    async reportAgentHook({ path, body }) {
      const project = await lookup.findProject(path.project_id);
      const agent = await lookup.findAgent(project.id, path.agent_id);
      const reading = readHook(body);
      await keep(agent.id, reading, agent.own_command ?? project.agent_command);
      if (reading.prompt !== undefined) await deliveries.promptTaken(agent.id, reading.prompt);
      deliveries.wake(agent.id);
      return { status: 204 };
    },
  } satisfies Operations;
}

function changeBy(agent: AgentRow, reading: HookReading, at: string): AgentChange {
  const session = reading.session === undefined ? {} : { session_id: reading.session };
  if (reading.activity === null) return { ...session, last_check_in: at };
  const same = reading.activity === agent.hook_activity && agent.hook_since !== null;
  return {
    ...session,
    last_check_in: at,
    hook_activity: reading.activity,
    hook_reason: reading.reason,
    hook_since: same ? agent.hook_since : at,
    hook_at: at,
  };
}
