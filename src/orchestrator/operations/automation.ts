import type { Schema } from "../../contract/contract.ts";
import { type Fault, faultInCondition, faultsInTemplates } from "../automations/condition.ts";
import { apiRoot } from "../contract/api.ts";
import { randomId } from "../contract/identifier.ts";
import type { Operations } from "../contract/operation.ts";
import { readCursor, writeCursor } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import type { AutomationStore, StoredAutomation } from "../store/automations.ts";

/** Automation workflows as they are recorded. Running and testing them are operations that are not here. */

export interface AutomationServices {
  /** Of these ids, those that no project has. */
  missingProjects(ids: readonly string[]): Promise<readonly string[]>;
  readonly automations: AutomationStore;
}

export function createAutomationOperations({ automations, missingProjects }: AutomationServices) {
  return {
    async listWorkflows({ query }) {
      const { project_id: projectId, enabled } = query;
      const matching = (await automations.all())
        .filter((one) => enabled === undefined || one.enabled === enabled)
        .filter(
          ({ target_projects: ids }) =>
            projectId === undefined || ids.length === 0 || ids.includes(projectId),
        );
      const { before = Number.POSITIVE_INFINITY } = readCursor(query.cursor);
      const rest = matching.filter(({ seq }) => seq < before);
      const shown = rest.slice(0, query.limit ?? 20);
      const page: Schema<"AutomationWorkflowPage"> = {
        workflows: shown.map(toWorkflow),
        next_cursor: writeCursor(rest, shown),
        total: matching.length,
      };
      return { status: 200, body: page };
    },

    async createWorkflow({ body }) {
      await check(body, missingProjects);
      const at = new Date().toISOString();
      const automation = {
        id: `workflow-${randomId(8)}`,
        workflow_name: body.workflow_name,
        description: body.description ?? null,
        trigger_conditions: body.trigger_conditions,
        target_projects: body.target_projects ?? [],
        actions: body.actions,
        cooldown_s: body.cooldown_s ?? 60,
        max_runs_per_hour: body.max_runs_per_hour ?? 60,
        enabled: body.enabled ?? true,
        created_at: at,
        updated_at: at,
      };
      if (!(await automations.insert(automation))) throw nameTaken(body.workflow_name);
      const headers = { Location: `${apiRoot}/workflows/${automation.id}` };
      return { status: 201, body: toWorkflow(automation), headers };
    },

    async getWorkflow({ path }) {
      return { status: 200, body: toWorkflow(await find(path.workflow_id)) };
    },

    async updateWorkflow({ path, body }) {
      await check(body, missingProjects);
      return change(path.workflow_id, body);
    },

    async deleteWorkflow({ path }) {
      const { id } = await find(path.workflow_id);
      await automations.delete(id);
      return { status: 204 };
    },

    enableWorkflow: ({ path }) => change(path.workflow_id, { enabled: true }),

    disableWorkflow: ({ path }) => change(path.workflow_id, { enabled: false }),
  } satisfies Operations;

  async function find(id: string): Promise<StoredAutomation> {
    const found = await automations.find(id);
    if (found) return found;
    const names = (await automations.all()).slice(0, 10).map((one) => `${one.id} (${one.workflow_name})`);
    throw new Problem(
      "not_found",
      `There is no automation workflow ${JSON.stringify(id)}. ${names.length === 0 ? "None is recorded." : `Recorded: ${names.join(", ")}.`}`,
    );
  }

  async function change(id: string, members: Schema<"AutomationWorkflowUpdate">) {
    const { seq: _seq, id: _id, created_at, ...before } = await find(id);
    const after = { ...before, ...members };
    const changed = JSON.stringify(after) !== JSON.stringify(before);
    if (changed) after.updated_at = new Date().toISOString();
    if (changed && !(await automations.update(id, after))) throw nameTaken(after.workflow_name);
    return { status: 200, body: toWorkflow({ ...after, id, created_at }) };
  }
}

/** What the contract says in words and its schemas cannot: CEL, and projects that exist. */
async function check(
  { trigger_conditions = [], actions = [], target_projects = [] }: Schema<"AutomationWorkflowUpdate">,
  missingProjects: AutomationServices["missingProjects"],
): Promise<void> {
  const named = [
    ...target_projects.map((id, i) => ({ id, path: `/target_projects/${i}` })),
    ...actions.flatMap((action, i) => {
      const id = action.with?.project_id;
      return id === undefined ? [] : [{ id, path: `/actions/${i}/with/project_id` }];
    }),
  ];
  const missing = new Set(named.length === 0 ? [] : await missingProjects(named.map(({ id }) => id)));
  const faults: Fault[] = [
    ...trigger_conditions.flatMap(({ condition }, i) => {
      const message = condition === undefined ? null : faultInCondition(condition);
      return message === null ? [] : [{ path: `/trigger_conditions/${i}/condition`, message }];
    }),
    ...named
      .filter(({ id }) => missing.has(id))
      .map(({ id, path }) => ({ path, message: `There is no project ${JSON.stringify(id)}.` })),
    ...faultsInTemplates(actions, "/actions"),
  ];
  if (faults.length === 0) return;
  const errors = faults.length === 1 ? "1 error" : `${faults.length} errors`;
  const first = faults[0];
  throw new Problem("validation_failed", `The workflow has ${errors}. ${first?.path}: ${first?.message}`, {
    errors: faults,
  });
}

/** It has never run: this server records automations and does not run them yet. */
function toWorkflow({
  trigger_conditions,
  ...stored
}: Omit<StoredAutomation, "seq">): Schema<"AutomationWorkflow"> {
  const { id, workflow_name, description, target_projects, actions, cooldown_s, max_runs_per_hour } = stored;
  return {
    id,
    workflow_name,
    description,
    trigger_conditions: trigger_conditions.map(({ event, condition = null }) => ({ event, condition })),
    target_projects,
    actions,
    cooldown_s,
    max_runs_per_hour,
    enabled: stored.enabled,
    disabled_reason: null,
    run_count: 0,
    last_run_at: null,
    created_at: stored.created_at,
    updated_at: stored.updated_at,
  };
}

function nameTaken(name: string): Problem {
  return new Problem(
    "state_conflict",
    `An automation workflow named ${JSON.stringify(name)} exists. Choose another name.`,
  );
}
