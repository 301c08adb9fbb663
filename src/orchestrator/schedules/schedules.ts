import type { OperationParameters, Schema } from "../../contract/contract.ts";
import { agentsNamed } from "../contract/agent-names.ts";
import { agentNotFound, type ProjectLookup } from "../contract/lookup.ts";
import { oldestFirst, type Page } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import type { EventLog } from "../events/log.ts";
import type { Records, Store } from "../store/store.ts";
import type { ProjectRow, ScheduleRow } from "../store/tables.ts";
import { scheduleAnswer, scheduleUpdate } from "./answers.ts";
import { changedSchedule, newSchedule } from "./changes.ts";
import type { ScheduleRuns } from "./runs.ts";

export interface ScheduleParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly scheduleRuns: ScheduleRuns;
  /** RFC 3339 UTC. */
  readonly clock: () => string;
}

export type Schedules = ReturnType<typeof createSchedules>;

export function createSchedules({ store, events, lookup, scheduleRuns, clock }: ScheduleParts) {
  async function find(projectId: string, id: string): Promise<ScheduleRow> {
    const schedule = await store.schedules.find(projectId, id);
    if (schedule) return schedule;
    throw new Problem(
      "not_found",
      `There is no schedule "${id}" in the project ${projectId}. List its schedules.`,
    );
  }

  async function requireTarget(projectId: string, target: string): Promise<void> {
    const team = await store.agents.ofProject(projectId);
    if (agentsNamed(team, target).length === 0) throw agentNotFound(target, team);
  }

  return {
    async page(
      projectId: string,
      query: OperationParameters<"listSchedules", "query">,
    ): Promise<Page<Schema<"Schedule">>> {
      const { id } = await lookup.findProject(projectId);
      const page = await oldestFirst(
        query,
        (range) => store.schedules.list({ projectId: id, ...range }),
        () => store.schedules.count(id),
      );
      return { ...page, rows: page.rows.map(scheduleAnswer) };
    },

    async get(projectId: string, scheduleId: string): Promise<Schema<"Schedule">> {
      const { id } = await lookup.findProject(projectId);
      return scheduleAnswer(await find(id, scheduleId));
    },

    async create(projectId: string, body: Schema<"ScheduleCreate">): Promise<Schema<"Schedule">> {
      const project = await lookup.findProject(projectId);
      await requireTarget(project.id, body.target_agent);
      const created = newSchedule(project, body, clock());
      const schedule = await events.record(async (records, emit) => {
        await requireOpenProject(records, project);
        await records.schedules.insert(created);
        const recorded = await records.schedules.find(project.id, created.id);
        if (!recorded) throw new Error(`The schedule ${created.id} was not recorded.`);
        await emit(scheduleUpdate(recorded));
        return recorded;
      });
      scheduleRuns.runNow();
      return scheduleAnswer(schedule);
    },

    async update(
      projectId: string,
      scheduleId: string,
      body: Schema<"ScheduleUpdate">,
    ): Promise<Schema<"Schedule">> {
      const project = await lookup.findProject(projectId);
      await find(project.id, scheduleId);
      if (body.target_agent !== undefined) await requireTarget(project.id, body.target_agent);
      const schedule = await events.record(async (records, emit) => {
        await requireOpenProject(records, project);
        const before = await records.schedules.find(project.id, scheduleId);
        if (!before) throw new Problem("not_found", `The schedule "${scheduleId}" was deleted meanwhile.`);
        const after = changedSchedule(before, body, clock());
        if (JSON.stringify(after) === JSON.stringify(before)) return before;
        const changed = { ...after, updated_at: clock() };
        const { seq: _seq, id: _id, project_id: _project, created_at: _created, ...change } = changed;
        await records.schedules.update(before.id, change);
        await emit(scheduleUpdate(changed));
        return changed;
      });
      scheduleRuns.runNow();
      return scheduleAnswer(schedule);
    },

    async remove(projectId: string, scheduleId: string): Promise<void> {
      const { id } = await lookup.findProject(projectId);
      const schedule = await find(id, scheduleId);
      await events.record(async (records, emit) => {
        await records.schedules.delete(schedule.id);
        await emit(scheduleUpdate({ ...schedule, enabled: 0, next_run_at: null }, "deleted"));
      });
    },
  };
}

async function requireOpenProject(records: Records, project: ProjectRow): Promise<void> {
  const { status } = (await records.projects.find(project.id)) ?? project;
  if (status !== "completed" && status !== "failed") return;
  throw new Problem("state_conflict", `The project is ${status}; nothing is sent to its agents any more.`);
}
