import type { NewEvent } from "../events/log.ts";
import type { Records } from "../store/store.ts";
import type { AgentState } from "../store/tables.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import type { Activities, ActivityChange, Seen } from "../terminals/activities.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import type { Profile } from "../terminals/profile.ts";

export interface ConclusionParts {
  readonly activities: Pick<Activities, "profile">;
  readonly currentTasks: Pick<CurrentTasks, "of">;
}

export type AgentConclusions = ReturnType<typeof createAgentConclusions>;

/** What follows for an agent's record from what it is seen to do. */
export function createAgentConclusions({ activities, currentTasks }: ConclusionParts) {
  const stateOf = ({ agent, seen }: ActivityChange) =>
    stateAfter(agent.state, seen, activities.profile(agent));

  return {
    stateAfter: stateOf,
    /** The new state and its event, in the step that they are handed. */
    async keep(
      records: Records,
      emit: (event: NewEvent) => Promise<void>,
      change: ActivityChange,
    ): Promise<void> {
      const { agent, seen } = change;
      const current = await records.agents.find(agent.id);
      // It was closed or started again since the look.
      if (!current || current.started_at !== agent.started_at) return;
      if (current.state !== "starting" && current.state !== "ready") return;
      // A change is told once: what a hook has made of the agent since the look must not swallow it.
      const state = stateOf({ agent: { ...agent, state: current.state }, seen });
      const state_reason = state === "lost" ? (seen.reason ?? "it has ended") : null;
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
      // Of a program whose screens are not known, "unknown" is all that its screen ever says.
      return source === "screen" && profile.readyPattern === null ? "ready" : before;
    case "working":
    case "idle":
    case "waiting_permission":
    case "waiting_input":
    case "rate_limited":
      return "ready";
  }
}
