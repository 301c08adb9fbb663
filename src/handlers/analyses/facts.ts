import type { Schema } from "../../contract/contract.ts";

/** Reads facts of a project's status that several analyses share. An unknown fact is undefined. */

export type ProjectStatus = Schema<"ProjectStatus">;
export type AgentStatus = Schema<"AgentStatus">;

export type Trouble = "down" | "limited" | "waiting";

/** Returns why an agent cannot work: its process has ended, its limit is used up, or it waits for a person. */
export function troubleOf({ activity, status }: AgentStatus): Trouble | undefined {
  if (activity === "crashed" || activity === "exited" || status === "failed") return "down";
  if (activity === "rate_limited" || status === "exhausted") return "limited";
  if (activity === "waiting_permission" || activity === "waiting_input") return "waiting";
  return undefined;
}

export function isIdle({ activity, status }: AgentStatus): boolean {
  return activity === "idle" || (activity === undefined && status === "idle");
}

/** Whether an agent's activity is known. A server may name only the roles. */
export function isObserved({ activity, status }: AgentStatus): boolean {
  return (activity !== undefined && activity !== "unknown") || (status !== undefined && status !== null);
}

/** Returns the completed share; undefined when the server reports that it is unknown. */
export function progressOf({ progress, progress_source }: ProjectStatus): number | undefined {
  return progress_source === "none" ? undefined : progress;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `developer (dev-1)`, or `developer` where the server sends no id. */
export function agentName({ role, id }: AgentStatus): string {
  return id === undefined || id === role ? role : `${role} (${id})`;
}

/** Returns an agent's activity in the contract's words, else its state. */
export function activityOf({ activity, status }: AgentStatus): string {
  return (activity === "unknown" ? undefined : activity)?.replaceAll("_", " ") ?? status ?? "not known";
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function enumerate(names: readonly string[], most = 5): string {
  const shown = names.slice(0, names.length > most ? most - 1 : most);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/**
 * Returns the minutes between two times of one answer; undefined where one is unknown. It reads no clock: the same facts
 * produce the same words.
 */
export function minutesBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): number | undefined {
  if (!from || !to) return undefined;
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}
