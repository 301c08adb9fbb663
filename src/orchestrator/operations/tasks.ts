import type { Schema } from "../../contract/contract.ts";
import { apiRoot } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";
import type { Tasks } from "../tasks/tasks.ts";

export interface TaskServices {
  readonly tasks: Tasks;
}

export function createTaskOperations({ tasks }: TaskServices) {
  return {
    async listTasks({ path, query }) {
      const { rows, ...page } = await tasks.page(path.project_id, query);
      const body: Schema<"TaskPage"> = { tasks: rows, ...page };
      return { status: 200, body };
    },

    async createTask({ path, body }) {
      const task = await tasks.create(path.project_id, body);
      const location = `${apiRoot}/projects/${path.project_id}/tasks/${task.id}`;
      return { status: 201, body: task, headers: { location } };
    },

    async getTask({ path }) {
      return { status: 200, body: await tasks.get(path.project_id, path.task_id) };
    },

    async updateTask({ path, body }) {
      return { status: 200, body: await tasks.update(path.project_id, path.task_id, body) };
    },

    async deleteTask({ path }) {
      await tasks.remove(path.project_id, path.task_id);
      return { status: 204 };
    },

    async checkTask({ path }) {
      return { status: 200, body: await tasks.check(path.project_id, path.task_id) };
    },
  } satisfies Operations;
}
