import type { Emit } from "../events/log.ts";
import type { Records } from "../store/store.ts";
import type { AgentRow, AgentState } from "../store/tables.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import type { Activities, ActivityChange, Seen } from "../terminals/activities.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import type { Profile } from "../terminals/profile.ts";

export interface ConclusionParts {
  readonly activities: Pick<Activities, "profile">;
  readonly currentTasks: Pick<CurrentTasks, "of">;
}

export type AgentConclusions = ReturnType<typeof createAgentConclusions>;

/** Derives an agent's state from its activity, and records it. */
export function createAgentConclusions({ activities, currentTasks }: ConclusionParts) {
  const stateOf = ({ agent, seen }: ActivityChange) =>
    stateAfter(agent.state, seen, activities.profile(agent, agent.id));

  return {
    stateAfter: stateOf,
    /** Records that an agent is lost and emits the event, in the caller's transaction. */
    async lose(records: Records, emit: Emit, agent: AgentRow, reason: string): Promise<void> {
      const change = { state: "lost", state_reason: reason } as const;
      await records.agents.update(agent.id, change);
      const data = { ...agentStatus({ ...agent, ...change }, undefined, currentTasks.of(agent.id)) };
      await emit({ type: "agent_status_update", projectId: agent.project_id, agentId: agent.id, data });
    },
    /** Writes the new state and emits its event, in the caller's transaction. */
    async keep(records: Records, emit: Emit, change: ActivityChange): Promise<void> {
      const { agent, seen } = change;
      const current = await records.agents.find(agent.id);
      // It was closed or started again since it was observed.
      if (!current || current.started_at !== agent.started_at) return;
      if (current.state !== "starting" && current.state !== "ready") return;
      // A change is reported once: a state that a hook has set since the observation must not hide it.
      const state = stateOf({ agent: { ...agent, state: current.state }, seen });
      const state_reason = state === "lost" ? (seen.reason ?? "it has ended") : current.state_reason;
      await records.agents.update(agent.id, { state, state_reason });
      const data = { ...agentStatus({ ...current, state, state_reason }, seen, currentTasks.of(agent.id)) };
      await emit({ type: "agent_status_update", projectId: agent.project_id, agentId: agent.id, data });
    },
  };
}

function stateAfter(before: AgentState, { activity, source }: Seen, profile: Profile): AgentState {
  switch (activity) {
    case "crashed":
    case "exited":
      return "lost";
    case "starting":
      return before;
    case "unknown":
      // The screens of an unknown program never show anything but "unknown".
      return source === "screen" && profile.readyPattern === null ? "ready" : before;
    case "working":
    case "idle":
    case "waiting_permission":
    case "waiting_input":
    case "rate_limited":
      return "ready";
  }
}
