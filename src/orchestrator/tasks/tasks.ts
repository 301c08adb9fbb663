import type { OperationParameters, Schema } from "../../contract/contract.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { oldestFirst, type Page } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { Emit, EventLog } from "../events/log.ts";
import { recordMessage } from "../messages/record.ts";
import type { Records, Store } from "../store/store.ts";
import type { AgentRow, ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, dependenciesOf, evidenceAnswer, taskAnswer, taskUpdate } from "./answers.ts";
import { assignmentMessage } from "./assignment.ts";
import { acceptance, changedTask, claimsDone, newTask, requireDoneWithReason } from "./changes.ts";
import { commitsBefore } from "./checks.ts";
import type { CurrentTasks } from "./current-tasks.ts";
import { checkDependencies, nameOf, refuseEnded, requireDoable } from "./rules.ts";
import type { TaskRuns } from "./runs.ts";

export interface TaskParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly deliveries: Pick<Deliveries, "wake">;
  readonly taskRuns: TaskRuns;
  readonly currentTasks: CurrentTasks;
}

export type Tasks = ReturnType<typeof createTasks>;

/** The tasks of projects: who changes one keeps its rules, and an agent is sent what is assigned to it. */
export function createTasks({ store, events, lookup, deliveries, taskRuns, currentTasks }: TaskParts) {
  async function find(projectId: string, id: string): Promise<TaskRow> {
    const task = await store.tasks.find(projectId, id);
    if (task) return task;
    throw new Problem("not_found", `There is no task "${id}" in the project ${projectId}. List its tasks.`);
  }

  async function answer(task: TaskRow): Promise<Schema<"Task">> {
    const evidence = await store.tasks.evidenceOf(task.id);
    return { ...taskAnswer(task), evidence: evidence.map(evidenceAnswer) };
  }

  async function assignee(projectId: string, id: string | null | undefined): Promise<AgentRow | undefined> {
    return id === null || id === undefined ? undefined : lookup.findAgent(projectId, id);
  }

  return {
    async page(
      projectId: string,
      { status, ...query }: OperationParameters<"listTasks", "query">,
    ): Promise<Page<Schema<"Task">>> {
      const { id } = await lookup.findProject(projectId);
      const filter = { projectId: id, states: status };
      const page = await oldestFirst(
        query,
        (range) => store.tasks.list({ ...filter, ...range }),
        () => store.tasks.count(filter),
      );
      return { ...page, rows: page.rows.map(taskAnswer) };
    },

    async get(projectId: string, taskId: string): Promise<Schema<"Task">> {
      const { id } = await lookup.findProject(projectId);
      return answer(await find(id, taskId));
    },

    async create(projectId: string, body: Schema<"TaskCreate">): Promise<Schema<"Task">> {
      const project = await lookup.findProject(projectId);
      const agent = await assignee(project.id, body.assigned_to);
      const created = newTask(project, body, agent, await commitsBefore(project.path));
      const task = await events.record(async (records, emit) => {
        await requireOpenProject(records, project);
        const dependsOn = dependenciesOf(created);
        const others = dependsOn.length === 0 ? [] : await records.tasks.ofProject(project.id);
        checkDependencies(created.id, dependsOn, others);
        await records.tasks.insert(created);
        const recorded = await records.tasks.find(project.id, created.id);
        if (!recorded) throw new Error(`The task ${created.id} was not recorded.`);
        await emit(taskUpdate(recorded));
        if (agent) await assign(records, emit, project, recorded, agent);
        return recorded;
      });
      if (agent) deliveries.wake(agent.id);
      return answer(task);
    },

    async update(projectId: string, taskId: string, body: Schema<"TaskUpdate">): Promise<Schema<"Task">> {
      const project = await lookup.findProject(projectId);
      await find(project.id, taskId);
      requireDoneWithReason(body);
      const agent = await assignee(project.id, body.assigned_to);
      const { task, assigned } = await events.record(async (records, emit) => {
        await requireOpenProject(records, project);
        const all = await records.tasks.ofProject(project.id);
        const before = all.find(({ id }) => id === taskId);
        if (!before) throw new Problem("not_found", `The task "${taskId}" was deleted meanwhile.`);
        const others = all.filter((one) => one !== before);
        const after = changedTask(before, body, agent);
        if (body.depends_on) checkDependencies(before.id, dependenciesOf(after), others);
        if (claimsDone(before, after)) requireDoable(after, others);
        if (body.override_reason !== undefined)
          await records.tasks.addEvidence(before.id, [acceptance(after, body.override_reason)]);
        else if (JSON.stringify(after) === JSON.stringify(before))
          return { task: before, assigned: undefined };
        const { seq: _seq, id: _id, project_id: _project, created_at: _created, ...members } = after;
        const change = { ...members, updated_at: now() };
        await records.tasks.update(before.id, change);
        const changed = { ...before, ...change };
        await emit(taskUpdate(changed));
        const isNew = agent && agent.id !== before.assigned_to;
        if (isNew) await assign(records, emit, project, changed, agent);
        return { task: changed, assigned: isNew ? agent : undefined };
      });
      await currentTasks.read();
      if (assigned) deliveries.wake(assigned.id);
      return answer(task);
    },

    async remove(projectId: string, taskId: string): Promise<void> {
      const project = await lookup.findProject(projectId);
      const task = await find(project.id, taskId);
      await events.record(async (records, emit) => {
        await requireOpenProject(records, project);
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
    },

    /** Runs the task's checks and records what they found. */
    async check(projectId: string, taskId: string): Promise<Schema<"Task">> {
      const project = await lookup.findProject(projectId);
      const task = await find(project.id, taskId);
      refuseEnded(project);
      if (task.status === "cancelled")
        throw new Problem("state_conflict", "The task is cancelled. Set it to another status first.");
      if (checksOf(task).length === 0)
        throw new Problem(
          "state_conflict",
          "The task has no checks. Give it some, or accept it with override_reason.",
        );
      return answer(await taskRuns.check(project, task));
    },
  };
}

async function requireOpenProject(records: Records, project: ProjectRow): Promise<void> {
  refuseEnded((await records.projects.find(project.id)) ?? project);
}

async function assign(
  records: Records,
  emit: Emit,
  project: ProjectRow,
  task: TaskRow,
  agent: AgentRow,
): Promise<void> {
  await recordMessage(records, emit, assignmentMessage(project, task, agent.id), [agent]);
}
