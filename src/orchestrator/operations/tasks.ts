import type { Schema } from "../../contract/contract.ts";
import { apiRoot } from "../contract/api.ts";
import { randomId } from "../contract/identifier.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { readForwardCursor, writeForwardCursor } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import { recordMessage } from "../messages/record.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, NewTask, ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, dependenciesOf, evidenceAnswer, taskAnswer, taskUpdate } from "../tasks/answers.ts";
import { assignmentMessage } from "../tasks/assignment.ts";
import { commitsBefore } from "../tasks/checks.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import { checkDependencies, nameOf, refuseEnded, requireDoable } from "../tasks/rules.ts";
import type { TaskRuns } from "../tasks/runs.ts";

export interface TaskParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly deliveries: Deliveries;
  readonly taskRuns: TaskRuns;
  readonly currentTasks: CurrentTasks;
}

export function createTaskOperations({
  store,
  events,
  lookup,
  deliveries,
  taskRuns,
  currentTasks,
}: TaskParts) {
  async function answer(task: TaskRow): Promise<Schema<"Task">> {
    const evidence = await store.tasks.evidenceOf(task.id);
    return { ...taskAnswer(task), evidence: evidence.map(evidenceAnswer) };
  }

  async function findTask(projectId: string, id: string): Promise<TaskRow> {
    const task = await store.tasks.find(projectId, id);
    if (task) return task;
    throw new Problem("not_found", `There is no task "${id}" in the project ${projectId}. List its tasks.`);
  }

  async function assignee(projectId: string, id: string | null | undefined): Promise<AgentRow | undefined> {
    return id === null || id === undefined ? undefined : lookup.findAgent(projectId, id);
  }

  return {
    async listTasks({ path, query }) {
      const { id } = await lookup.findProject(path.project_id);
      const filter = { projectId: id, ...(query.status !== undefined && { states: query.status }) };
      const limit = query.limit ?? 20;
      const [rows, total] = await Promise.all([
        store.tasks.list({ ...filter, ...readForwardCursor(query.cursor), limit: limit + 1 }),
        store.tasks.count(filter),
      ]);
      const page = rows.slice(0, limit);
      const body: Schema<"TaskPage"> = {
        tasks: page.map(taskAnswer),
        next_cursor: writeForwardCursor(rows, page),
        total,
      };
      return { status: 200, body };
    },

    async createTask({ path, body }) {
      const project = await lookup.findProject(path.project_id);
      const agent = await assignee(project.id, body.assigned_to);
      const created = newTask(project, body, agent, await commitsBefore(project.path));
      const task = await events.record(async (records, emit) => {
        refuseEnded((await records.projects.find(project.id)) ?? project);
        checkDependencies(
          created.id,
          dependenciesOf(created),
          created.depends_on === "[]" ? [] : await records.tasks.ofProject(project.id),
        );
        await records.tasks.insert(created);
        const kept = await records.tasks.find(project.id, created.id);
        if (!kept) throw new Error(`The task ${created.id} was not kept.`);
        await emit(taskUpdate(kept));
        if (agent) await recordMessage(records, emit, assignmentMessage(project, kept, agent.id), [agent]);
        return kept;
      });
      if (agent) deliveries.wake(agent.id);
      const location = `${apiRoot}/projects/${project.id}/tasks/${task.id}`;
      return { status: 201, body: await answer(task), headers: { location } };
    },

    async getTask({ path }) {
      const { id } = await lookup.findProject(path.project_id);
      return { status: 200, body: await answer(await findTask(id, path.task_id)) };
    },

    async updateTask({ path, body }) {
      const project = await lookup.findProject(path.project_id);
      await findTask(project.id, path.task_id);
      refuseLooseOverride(body);
      const agent = await assignee(project.id, body.assigned_to);
      const { task, told } = await events.record(async (records, emit) => {
        refuseEnded((await records.projects.find(project.id)) ?? project);
        const all = await records.tasks.ofProject(project.id);
        const before = all.find(({ id }) => id === path.task_id);
        if (!before) throw new Problem("not_found", `The task "${path.task_id}" was deleted meanwhile.`);
        const others = all.filter((one) => one !== before);
        const after = changed(before, body, agent);
        if (body.depends_on) checkDependencies(before.id, dependenciesOf(after), others);
        if (after.status === "done" && mustBeShown(before, after)) requireDoable(after, others);
        if (body.override_reason !== undefined)
          await records.tasks.addEvidence(before.id, [personsWord(after, body.override_reason)]);
        else if (JSON.stringify(after) === JSON.stringify(before)) return { task: before, told: undefined };
        const { seq: _seq, id: _id, project_id: _project, created_at: _created, ...members } = after;
        const change = { ...members, updated_at: now() };
        await records.tasks.update(before.id, change);
        const kept = { ...before, ...change };
        await emit(taskUpdate(kept));
        const isNew = agent && agent.id !== before.assigned_to;
        if (isNew) await recordMessage(records, emit, assignmentMessage(project, kept, agent.id), [agent]);
        return { task: kept, told: isNew ? agent : undefined };
      });
      await currentTasks.read();
      if (told) deliveries.wake(told.id);
      return { status: 200, body: await answer(task) };
    },

    async deleteTask({ path }) {
      const project = await lookup.findProject(path.project_id);
      const task = await findTask(project.id, path.task_id);
      await events.record(async (records, emit) => {
        refuseEnded((await records.projects.find(project.id)) ?? project);
        const waiting = (await records.tasks.ofProject(project.id)).filter((one) =>
          dependenciesOf(one).includes(task.id),
        );
        if (waiting.length > 0)
          throw new Problem(
            "state_conflict",
            `Other tasks depend on it: ${waiting.map(nameOf).join(", ")}. Take it out of their depends_on first.`,
          );
        await records.tasks.delete(task.id);
        const deleted = taskUpdate(task);
        await emit({ ...deleted, data: { ...deleted.data, deleted: true } });
      });
      await currentTasks.read();
      return { status: 204 };
    },

    async checkTask({ path }) {
      const project = await lookup.findProject(path.project_id);
      const task = await findTask(project.id, path.task_id);
      refuseEnded(project);
      if (task.status === "cancelled")
        throw new Problem("state_conflict", "The task is cancelled. Set it to another status first.");
      if (checksOf(task).length === 0)
        throw new Problem(
          "state_conflict",
          "The task has no checks. Give it some, or accept it with override_reason.",
        );
      return { status: 200, body: await answer(await taskRuns.check(project, task)) };
    },
  } satisfies Operations;
}

function newTask(
  project: ProjectRow,
  body: Schema<"TaskCreate">,
  agent: AgentRow | undefined,
  before: readonly string[],
): NewTask & Pick<TaskRow, "depends_on"> {
  const at = now();
  const checks = body.checks ?? [];
  return {
    id: `task-${randomId(10)}`,
    project_id: project.id,
    title: body.title,
    description: body.description ?? null,
    status: "pending",
    status_since: at,
    done_by: null,
    assigned_to: agent?.id ?? null,
    priority: body.priority ?? "normal",
    depends_on: JSON.stringify([...new Set(body.depends_on)]),
    checks: JSON.stringify(checks),
    results: JSON.stringify(checks.map(() => null)),
    revision: 1,
    commits_before: JSON.stringify(before),
    created_at: at,
    updated_at: at,
    done_at: null,
  };
}

/** The task with the members that are given. What its checks found counts no more when they, or where they run, change. */
function changed(before: TaskRow, body: Schema<"TaskUpdate">, agent: AgentRow | undefined): TaskRow {
  const { title, description, priority, depends_on } = body;
  const after: TaskRow = {
    ...before,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(priority !== undefined && { priority }),
    ...(depends_on !== undefined && { depends_on: JSON.stringify([...new Set(depends_on)]) }),
    ...(body.assigned_to !== undefined && { assigned_to: agent?.id ?? null }),
    ...(body.checks !== undefined && { checks: JSON.stringify(body.checks) }),
    ...(body.override_reason !== undefined && { done_by: "person" as const }),
  };
  const status = body.status ?? before.status;
  const leavesDone = before.status === "done" && status !== "done";
  if (status !== before.status) moveTo(after, status);
  if (after.checks !== before.checks || after.assigned_to !== before.assigned_to || leavesDone) {
    after.results = JSON.stringify(checksOf(after).map(() => null));
    after.revision += 1;
  }
  return after;
}

/** Whether it is claimed anew that the task is done. */
function mustBeShown(before: TaskRow, after: TaskRow): boolean {
  return (
    before.status !== "done" ||
    after.revision !== before.revision ||
    after.depends_on !== before.depends_on ||
    after.done_by !== before.done_by
  );
}

function moveTo(task: TaskRow, status: TaskRow["status"]): void {
  const at = now();
  const isDone = status === "done";
  Object.assign(task, { status, status_since: at, done_at: isDone ? at : null });
  task.done_by = isDone ? (task.done_by ?? "checks") : null;
  // A run of its checks that is under way must not bring it back.
  if (status === "cancelled") task.revision += 1;
}

function personsWord(task: TaskRow, reason: string) {
  const at = now();
  return {
    ...{ task_id: task.id, kind: "person" as const, check_index: null, passed: 1 as const },
    ...{ detail: reason, verification: null, commit_hash: null, observed_at: at },
  };
}

function refuseLooseOverride({ status, override_reason }: Schema<"TaskUpdate">): void {
  if (override_reason === undefined || status === "done") return;
  throw new Problem(
    "validation_failed",
    "override_reason says why a task is done; send it with status done.",
    {
      errors: [{ path: "/override_reason", message: "is given without the status done" }],
    },
  );
}
