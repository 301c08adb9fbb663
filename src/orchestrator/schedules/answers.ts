import type { Schema } from "../../contract/contract.ts";
import type { NewEvent } from "../events/log.ts";
import type { ScheduleRow } from "../store/tables.ts";

export function scheduleAnswer(schedule: ScheduleRow): Schema<"Schedule"> {
  return {
    id: schedule.id,
    project_id: schedule.project_id,
    name: schedule.name,
    target_agent: schedule.target_agent,
    content: schedule.content,
    interval_s: schedule.interval_s,
    cron: schedule.cron,
    timezone: schedule.timezone,
    message_intent: schedule.message_intent,
    expect_response: schedule.expect_response === 1,
    max_runs: schedule.max_runs,
    run_count: schedule.run_count,
    enabled: schedule.enabled === 1,
    last_run_at: schedule.last_run_at,
    last_message_id: schedule.last_message_id,
    next_run_at: schedule.next_run_at,
    created_at: schedule.created_at,
    updated_at: schedule.updated_at,
  };
}

/** `reason`: why a run was skipped or the schedule ended. */
export function scheduleUpdate(schedule: ScheduleRow, reason: string | null = null): NewEvent {
  return {
    type: "schedule_update",
    projectId: schedule.project_id,
    data: { ...scheduleAnswer(schedule), reason },
  };
}
