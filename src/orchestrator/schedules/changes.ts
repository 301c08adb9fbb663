import type { Schema } from "../../contract/contract.ts";
import { randomId } from "../contract/identifier.ts";
import { Problem } from "../contract/problem.ts";
import type { NewSchedule, ProjectRow, ScheduleRow } from "../store/tables.ts";
import { checkTiming, nextRun } from "./times.ts";

export function newSchedule(project: ProjectRow, body: Schema<"ScheduleCreate">, at: string): NewSchedule {
  const cron = body.cron ?? null;
  const timing = {
    interval_s: body.interval_s ?? null,
    cron,
    timezone: body.timezone ?? (cron === null ? null : "UTC"),
  };
  checkTiming(timing);
  const enabled = body.enabled ?? true;
  return {
    id: `schedule-${randomId(10)}`,
    project_id: project.id,
    name: body.name,
    target_agent: body.target_agent,
    content: body.content,
    ...timing,
    message_intent: body.message_intent ?? "status_request",
    expect_response: body.expect_response ? 1 : 0,
    max_runs: body.max_runs ?? null,
    run_count: 0,
    enabled: enabled ? 1 : 0,
    last_run_at: null,
    last_message_id: null,
    next_run_at: enabled ? nextRun(timing, at, at) : null,
    created_at: at,
    updated_at: at,
  };
}

/** With another timing, or once it is enabled again, the time until the next run starts over. */
export function changedSchedule(
  before: ScheduleRow,
  body: Schema<"ScheduleUpdate">,
  at: string,
): ScheduleRow {
  const { name, target_agent, content, message_intent, max_runs, enabled, timezone } = body;
  const after: ScheduleRow = {
    ...before,
    ...(name !== undefined && { name }),
    ...(target_agent !== undefined && { target_agent }),
    ...(content !== undefined && { content }),
    ...(message_intent !== undefined && { message_intent }),
    ...(body.expect_response !== undefined && { expect_response: body.expect_response ? (1 as const) : 0 }),
    ...(max_runs !== undefined && { max_runs }),
    ...(enabled !== undefined && { enabled: enabled ? (1 as const) : 0 }),
    ...(body.interval_s !== undefined && { interval_s: body.interval_s, cron: null, timezone: null }),
    ...(body.cron !== undefined && {
      interval_s: null,
      cron: body.cron,
      timezone: before.timezone ?? "UTC",
    }),
    ...(timezone !== undefined && { timezone }),
  };
  checkTiming(after);
  const usedUp = after.max_runs !== null && after.run_count >= after.max_runs;
  if (usedUp && enabled === true)
    throw new Problem(
      "state_conflict",
      `The schedule ran ${after.run_count} times already. Raise max_runs to enable it again.`,
    );
  if (usedUp) after.enabled = 0;
  const startsOver =
    after.interval_s !== before.interval_s ||
    after.cron !== before.cron ||
    after.timezone !== before.timezone ||
    before.next_run_at === null;
  if (after.enabled === 0) after.next_run_at = null;
  else if (startsOver) after.next_run_at = nextRun(after, at, at);
  return after;
}
