import type { Schema } from "../../contract/contract.ts";
import { apiRoot } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";
import type { Schedules } from "../schedules/schedules.ts";

export interface ScheduleServices {
  readonly schedules: Schedules;
}

export function createScheduleOperations({ schedules }: ScheduleServices) {
  return {
    async listSchedules({ path, query }) {
      const { rows, ...page } = await schedules.page(path.project_id, query);
      const body: Schema<"SchedulePage"> = { schedules: rows, ...page };
      return { status: 200, body };
    },

    async createSchedule({ path, body }) {
      const schedule = await schedules.create(path.project_id, body);
      const location = `${apiRoot}/projects/${path.project_id}/schedules/${schedule.id}`;
      return { status: 201, body: schedule, headers: { location } };
    },

    async getSchedule({ path }) {
      return { status: 200, body: await schedules.get(path.project_id, path.schedule_id) };
    },

    async updateSchedule({ path, body }) {
      return { status: 200, body: await schedules.update(path.project_id, path.schedule_id, body) };
    },

    async deleteSchedule({ path }) {
      await schedules.remove(path.project_id, path.schedule_id);
      return { status: 204 };
    },
  } satisfies Operations;
}
