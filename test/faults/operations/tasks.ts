import { asked, skipped } from "../asked.ts";
import type { AskedRecord, Model } from "../model.ts";
import { anyProject, nextName, type Operation, type World } from "../world.ts";

export const taskOperations = {
  createTask: {
    weight: 2,
    async run(world) {
      const { machine, model, dice } = world;
      const project = anyProject(world);
      if (!project) return skipped;
      const name = nextName(model, "task");
      const task: AskedRecord = { name, project, outcome: "unknown", id: undefined, deleted: undefined };
      model.tasks.push(task);
      const passing = dice.once(2) ? "README.md" : "shared.txt";
      const answer = await asked(
        machine.api.POST("/projects/{project_id}/tasks", {
          params: { path: { project_id: project.id } },
          body: {
            title: name,
            checks: [
              { type: "file", path: passing },
              { type: "command", command: ["git", "status", "--short"] },
            ],
          },
        }),
      );
      task.outcome = answer.outcome;
      task.id = answer.data?.id;
      return answer;
    },
  },

  checkTask: {
    weight: 3,
    async run(world) {
      const task = anyTask(world);
      if (!task?.id) return skipped;
      const path = { project_id: task.project.id ?? "", task_id: task.id };
      return asked(
        world.machine.api.POST("/projects/{project_id}/tasks/{task_id}/check", { params: { path } }),
      );
    },
  },

  deleteTask: {
    weight: 0.5,
    async run(world) {
      const task = anyTask(world);
      if (!task?.id) return skipped;
      const path = { project_id: task.project.id ?? "", task_id: task.id };
      const answer = await asked(
        world.machine.api.DELETE("/projects/{project_id}/tasks/{task_id}", { params: { path } }),
      );
      if (answer.outcome === "accepted" || answer.outcome === "unknown") task.deleted ??= answer.outcome;
      return answer;
    },
  },
} satisfies Record<string, Operation>;

function anyTask({ model, dice }: World): AskedRecord | undefined {
  return dice.pick(stillThere(model.tasks));
}

export function stillThere(records: Model["tasks"]): AskedRecord[] {
  return records.filter(
    ({ id, deleted, project }) => id !== undefined && deleted === undefined && project.deletion === undefined,
  );
}
