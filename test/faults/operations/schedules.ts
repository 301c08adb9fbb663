import { asked, skipped } from "../asked.ts";
import type { AskedRecord } from "../model.ts";
import { anyProject, nextName, type Operation } from "../world.ts";
import { stillThere } from "./tasks.ts";

export const scheduleOperations = {
  createSchedule: {
    weight: 1,
    async run(world) {
      const { machine, model } = world;
      const project = anyProject(world);
      if (!project) return skipped;
      const name = nextName(model, "schedule");
      const schedule: AskedRecord = { name, project, outcome: "unknown", id: undefined, deleted: undefined };
      model.schedules.push(schedule);
      const answer = await asked(
        machine.api.POST("/projects/{project_id}/schedules", {
          params: { path: { project_id: project.id } },
          body: { name, target_agent: "all", content: `how far are you? (${name})`, interval_s: 60 },
        }),
      );
      schedule.outcome = answer.outcome;
      schedule.id = answer.data?.id;
      return answer;
    },
  },

  deleteSchedule: {
    weight: 0.5,
    async run({ machine, model, dice }) {
      const schedule = dice.pick(stillThere(model.schedules));
      if (!schedule?.id) return skipped;
      const path = { project_id: schedule.project.id ?? "", schedule_id: schedule.id };
      const answer = await asked(
        machine.api.DELETE("/projects/{project_id}/schedules/{schedule_id}", { params: { path } }),
      );
      if (answer.outcome === "accepted" || answer.outcome === "unknown") schedule.deleted ??= answer.outcome;
      return answer;
    },
  },
} satisfies Record<string, Operation>;
