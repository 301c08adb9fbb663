import type { Schema } from "../../contract/contract.ts";
import type { Automations } from "../automations/automations.ts";
import { apiRoot } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";

export interface AutomationServices {
  readonly automations: Automations;
}

/** Running and testing a workflow have no operation here yet: they answer 501. */
export function createAutomationOperations({ automations }: AutomationServices) {
  return {
    async listWorkflows({ query }) {
      const { rows, ...page } = await automations.page(query);
      const body: Schema<"AutomationWorkflowPage"> = { workflows: rows, ...page };
      return { status: 200, body };
    },

    async createWorkflow({ body }) {
      const workflow = await automations.create(body);
      const headers = { Location: `${apiRoot}/workflows/${workflow.id}` };
      return { status: 201, body: workflow, headers };
    },

    async getWorkflow({ path }) {
      return { status: 200, body: await automations.get(path.workflow_id) };
    },

    async updateWorkflow({ path, body }) {
      return { status: 200, body: await automations.update(path.workflow_id, body) };
    },

    async deleteWorkflow({ path }) {
      await automations.remove(path.workflow_id);
      return { status: 204 };
    },

    async enableWorkflow({ path }) {
      return { status: 200, body: await automations.setEnabled(path.workflow_id, true) };
    },

    async disableWorkflow({ path }) {
      return { status: 200, body: await automations.setEnabled(path.workflow_id, false) };
    },
  } satisfies Operations;
}
