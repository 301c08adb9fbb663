import type { Schema } from "../../contract/contract.ts";
import { agentsNamed } from "../contract/agent-names.ts";
import { apiRoot } from "../contract/api.ts";
import { randomId } from "../contract/identifier.ts";
import { agentNotFound, type ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { readForwardCursor, writeForwardCursor } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import type { EventLog } from "../events/log.ts";
import { scheduleAnswer, scheduleUpdate } from "../schedules/answers.ts";
import type { ScheduleRuns } from "../schedules/runs.ts";
import { checkTiming, nextRun } from "../schedules/times.ts";
import type { Store } from "../store/store.ts";
import type { NewSchedule, ProjectRow, ScheduleRow } from "../store/tables.ts";

export interface ScheduleParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly scheduleRuns: ScheduleRuns;
  /** RFC 3339 UTC. */
  readonly clock: () => string;
}

export function createScheduleOperations({ store, events, lookup, scheduleRuns, clock }: ScheduleParts) {
  async function findSchedule(projectId: string, id: string): Promise<ScheduleRow> {
    const schedule = await store.schedules.find(projectId, id);
    if (schedule) return schedule;
    throw new Problem(
      "not_found",
      `There is no schedule "${id}" in the project ${projectId}. List its schedules.`,
    );
  }

  async function refuseUnknownTarget(projectId: string, target: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (agentsNamed(team, target).length === 0) throw agentNotFound(target, team);
  }

  return {
    async listSchedules({ path, query }) {
      const { id } = await lookup.findProject(path.project_id);
      const limit = query.limit ?? 20;
      const [rows, total] = await Promise.all([
        store.schedules.list({ projectId: id, ...readForwardCursor(query.cursor), limit: limit + 1 }),
        store.schedules.count(id),
      ]);
      const page = rows.slice(0, limit);
      const body: Schema<"SchedulePage"> = {
        schedules: page.map(scheduleAnswer),
        next_cursor: writeForwardCursor(rows, page),
        total,
      };
      return { status: 200, body };
    },

    async createSchedule({ path, body }) {
      const project = await lookup.findProject(path.project_id);
      await refuseUnknownTarget(project.id, body.target_agent);
      const created = newSchedule(project, body, clock());
      const schedule = await events.record(async (records, emit) => {
        refuseEnded((await records.projects.find(project.id)) ?? project);
        await records.schedules.insert(created);
        const kept = await records.schedules.find(project.id, created.id);
        if (!kept) throw new Error(`The schedule ${created.id} was not kept.`);
        await emit(scheduleUpdate(kept));
        return kept;
      });
      scheduleRuns.hurry();
      const location = `${apiRoot}/projects/${project.id}/schedules/${schedule.id}`;
      return { status: 201, body: scheduleAnswer(schedule), headers: { location } };
    },

    async getSchedule({ path }) {
      const { id } = await lookup.findProject(path.project_id);
      return { status: 200, body: scheduleAnswer(await findSchedule(id, path.schedule_id)) };
    },

    async updateSchedule({ path, body }) {
      const project = await lookup.findProject(path.project_id);
      await findSchedule(project.id, path.schedule_id);
      if (body.target_agent !== undefined) await refuseUnknownTarget(project.id, body.target_agent);
      const schedule = await events.record(async (records, emit) => {
        refuseEnded((await records.projects.find(project.id)) ?? project);
        const before = await records.schedules.find(project.id, path.schedule_id);
        if (!before)
          throw new Problem("not_found", `The schedule "${path.schedule_id}" was deleted meanwhile.`);
        const after = changed(before, body, clock());
        if (JSON.stringify(after) === JSON.stringify(before)) return before;
        const kept = { ...after, updated_at: clock() };
        const { seq: _seq, id: _id, project_id: _project, created_at: _created, ...change } = kept;
        await records.schedules.update(before.id, change);
        await emit(scheduleUpdate(kept));
        return kept;
      });
      scheduleRuns.hurry();
      return { status: 200, body: scheduleAnswer(schedule) };
    },

    async deleteSchedule({ path }) {
      const { id } = await lookup.findProject(path.project_id);
      const schedule = await findSchedule(id, path.schedule_id);
      await events.record(async (records, emit) => {
        await records.schedules.delete(schedule.id);
        await emit(scheduleUpdate({ ...schedule, enabled: 0, next_run_at: null }, "deleted"));
      });
      return { status: 204 };
    },
  } satisfies Operations;
}

function newSchedule(project: ProjectRow, body: Schema<"ScheduleCreate">, at: string): NewSchedule {
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

/** With another timing, or enabled again, the time until the next run begins anew. */
function changed(before: ScheduleRow, body: Schema<"ScheduleUpdate">, at: string): ScheduleRow {
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
  const anew =
    after.interval_s !== before.interval_s ||
    after.cron !== before.cron ||
    after.timezone !== before.timezone ||
    before.next_run_at === null;
  if (after.enabled === 0) after.next_run_at = null;
  else if (anew) after.next_run_at = nextRun(after, at, at);
  return after;
}

function refuseEnded(project: ProjectRow): void {
  if (project.status !== "completed" && project.status !== "failed") return;
  throw new Problem(
    "state_conflict",
    `The project is ${project.status}; nothing is sent to its agents any more.`,
  );
}
