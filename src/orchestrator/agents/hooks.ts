import type { Schema } from "../../contract/contract.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import type { AgentChange } from "../store/agents.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import type { AgentCommand } from "../terminals/agent-profiles.ts";
import { type HookReading, readHook } from "../terminals/hook-events.ts";
import { agentCommand } from "./command.ts";
import type { AgentConclusions } from "./conclusions.ts";

export interface HookParts {
  readonly events: EventLog;
  readonly activities: Activities;
  readonly conclusions: AgentConclusions;
  readonly deliveries: Deliveries;
  readonly lookup: ProjectLookup;
}

export type AgentHooks = ReturnType<typeof createAgentHooks>;

/** Takes what the hooks of agents' programs report. */
export function createAgentHooks({ events, activities, conclusions, deliveries, lookup }: HookParts) {
  /** The report is recorded, so that it outlives a restart of ours, in one transaction with its conclusions. */
  async function record(agentId: string, reading: HookReading, command: AgentCommand): Promise<void> {
    await events.record(async (records, emit) => {
      const agent = await records.agents.find(agentId);
      if (!agent) return;
      const change = changeBy(agent, reading, now());
      await records.agents.update(agentId, change);
      if (agent.state !== "starting" && agent.state !== "ready") return;
      const heard = activities.hear({ ...agent, ...change, ...command });
      if (heard) await conclusions.keep(records, emit, heard);
    });
  }

  return {
    async report(projectId: string, agentId: string, hook: Schema<"AgentHook">): Promise<void> {
      const project = await lookup.findProject(projectId);
      const agent = await lookup.findAgent(project.id, agentId);
      const reading = readHook(hook);
      await record(agent.id, reading, agentCommand(project, agent));
      if (reading.prompt !== undefined) await deliveries.promptTaken(agent.id, reading.prompt);
      deliveries.wake(agent.id);
    },
  };
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
