import type { Schema } from "../../contract/contract.ts";
import type { AgentRow } from "../store/tables.ts";
import type { AgentPrompt } from "./prompts.ts";
import type { Activity } from "./screen.ts";

/** An agent's activity that two observations agreed on, and when it began. */
export interface Seen {
  readonly activity: Activity;
  readonly source: "tmux" | "hook" | "process" | "screen";
  readonly since: string;
  readonly reason?: string;
  /** The dialog on its screen that it waits for. */
  readonly prompt?: AgentPrompt;
}

const statusOf = {
  starting: "active",
  working: "active",
  // It is in the middle of something and would not take up work.
  waiting_permission: "active",
  waiting_input: "active",
  idle: "idle",
  rate_limited: "exhausted",
  crashed: "failed",
  exited: "failed",
  unknown: null,
} as const satisfies Record<Activity, Schema<"AgentStatus">["status"]>;

export function agentStatus(
  agent: AgentRow,
  seen: Seen | undefined,
  currentTask: string | null,
): Schema<"AgentStatus"> {
  const { activity, source, since } = lastKnown(agent, seen);
  return {
    id: agent.id,
    role: agent.role,
    window_id: agent.window_id,
    pane_id: agent.pane_id,
    worktree_path: agent.worktree_path,
    status: statusOf[activity],
    activity,
    activity_source: source,
    activity_since: since,
    state_reason: agent.state_reason,
    current_task: currentTask,
    last_check_in: agent.last_check_in,
    credit_status: activity === "rate_limited" ? "exhausted" : null,
    prompt: promptOf(agent, seen),
  };
}

function promptOf({ state }: AgentRow, seen: Seen | undefined): Schema<"AgentPrompt"> | null {
  if ((state !== "starting" && state !== "ready") || !seen?.prompt) return null;
  const { id, kind, text, options } = seen.prompt;
  return { id, kind, text, options };
}

function lastKnown(
  agent: AgentRow,
  seen: Seen | undefined,
): { activity: Activity; source: Seen["source"] | null; since: string | null } {
  switch (agent.state) {
    case "starting":
    case "ready":
      return (
        seen ?? { activity: agent.state === "starting" ? "starting" : "unknown", source: null, since: null }
      );
    case "lost":
      return seen?.activity === "exited"
        ? seen
        : { activity: "crashed", source: "tmux", since: seen?.since ?? null };
    case "planned":
      return { activity: "unknown", source: null, since: null };
    case "ended":
      return { activity: "exited", source: null, since: null };
  }
}
