import type { OperationParameters, RequestBody, Schema } from "../../contract/contract.ts";
import { type Fault, faultCount, faultInCondition, faultsInTemplates } from "../contract/condition.ts";
import { randomId } from "../contract/identifier.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { newestFirst, type Page } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { StoredAutomation } from "../store/automations.ts";
import type { Store } from "../store/store.ts";
import { workflowAnswer } from "./answers.ts";

export interface AutomationParts {
  readonly store: Pick<Store, "automations">;
  readonly lookup: Pick<ProjectLookup, "missingProjects">;
}

export type Automations = ReturnType<typeof createAutomations>;

/** Automation workflows as they are recorded. */
export function createAutomations({ store: { automations }, lookup }: AutomationParts) {
  async function find(id: string): Promise<StoredAutomation> {
    const found = await automations.find(id);
    if (found) return found;
    const names = (await automations.all()).slice(0, 10).map((one) => `${one.id} (${one.workflow_name})`);
    throw new Problem(
      "not_found",
      `There is no automation workflow ${JSON.stringify(id)}. ${names.length === 0 ? "None is recorded." : `Recorded: ${names.join(", ")}.`}`,
    );
  }

  /** Checks what the contract requires in words and its schemas cannot: valid CEL, and existing projects. */
  async function check(workflow: Schema<"AutomationWorkflowUpdate">): Promise<void> {
    const { trigger_conditions = [], actions = [] } = workflow;
    const named = namedProjects(workflow);
    const missing = new Set(
      named.length === 0 ? [] : await lookup.missingProjects(named.map(({ id }) => id)),
    );
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
    const [first] = faults;
    if (first)
      throw new Problem(
        "validation_failed",
        `The workflow has ${faultCount(faults)}. ${first.path}: ${first.message}`,
        { errors: faults },
      );
  }

  async function change(
    id: string,
    members: Schema<"AutomationWorkflowUpdate">,
  ): Promise<Schema<"AutomationWorkflow">> {
    const { seq: _seq, id: _id, created_at, ...before } = await find(id);
    const after = { ...before, ...members };
    const changed = JSON.stringify(after) !== JSON.stringify(before);
    if (changed) after.updated_at = now();
    if (changed && !(await automations.update(id, after))) throw nameTaken(after.workflow_name);
    return workflowAnswer({ ...after, id, created_at });
  }

  return {
    async page({
      project_id: projectId,
      enabled,
      ...query
    }: OperationParameters<"listWorkflows", "query">): Promise<Page<Schema<"AutomationWorkflow">>> {
      const matching = (await automations.all())
        .filter((one) => enabled === undefined || one.enabled === enabled)
        .filter(
          ({ target_projects: ids }) =>
            projectId === undefined || ids.length === 0 || ids.includes(projectId),
        );
      const page = await newestFirst(
        query,
        async ({ before = Number.POSITIVE_INFINITY, limit }) =>
          matching.filter(({ seq }) => seq < before).slice(0, limit),
        async () => matching.length,
      );
      return { ...page, rows: page.rows.map(workflowAnswer) };
    },

    async get(id: string): Promise<Schema<"AutomationWorkflow">> {
      return workflowAnswer(await find(id));
    },

    async create(body: RequestBody<"createWorkflow">): Promise<Schema<"AutomationWorkflow">> {
      await check(body);
      const at = now();
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
      return workflowAnswer(automation);
    },

    async update(
      id: string,
      body: Schema<"AutomationWorkflowUpdate">,
    ): Promise<Schema<"AutomationWorkflow">> {
      await check(body);
      return change(id, body);
    },

    setEnabled: (id: string, enabled: boolean): Promise<Schema<"AutomationWorkflow">> =>
      change(id, { enabled }),

    async remove(id: string): Promise<void> {
      await find(id);
      await automations.delete(id);
    },
  };
}

/** The projects that a workflow names, with the place of each in the request's body. */
function namedProjects({ target_projects = [], actions = [] }: Schema<"AutomationWorkflowUpdate">) {
  return [
    ...target_projects.map((id, i) => ({ id, path: `/target_projects/${i}` })),
    ...actions.flatMap((action, i) => {
      const id = action.with?.project_id;
      return id === undefined ? [] : [{ id, path: `/actions/${i}/with/project_id` }];
    }),
  ];
}

function nameTaken(name: string): Problem {
  return new Problem(
    "state_conflict",
    `An automation workflow named ${JSON.stringify(name)} exists. Choose another name.`,
  );
}
