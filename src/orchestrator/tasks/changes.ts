import type { Schema } from "../../contract/contract.ts";
import { randomId } from "../contract/identifier.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { AgentRow, NewTask, NewTaskEvidence, ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf } from "./answers.ts";

/** `commitsBefore`: what the branches point at now. Commits that exist already prove nothing about the task. */
export function newTask(
  project: ProjectRow,
  body: Schema<"TaskCreate">,
  agent: AgentRow | undefined,
  commitsBefore: readonly string[],
): NewTask {
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
    commits_before: JSON.stringify(commitsBefore),
    created_at: at,
    updated_at: at,
    done_at: null,
  };
}

/** The task with the given members. Earlier results no longer count once the checks, or where they run, change. */
export function changedTask(
  before: TaskRow,
  body: Schema<"TaskUpdate">,
  agent: AgentRow | undefined,
): TaskRow {
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
  if (status !== before.status) setStatus(after, status);
  if (after.checks !== before.checks || after.assigned_to !== before.assigned_to || leavesDone) {
    after.results = JSON.stringify(checksOf(after).map(() => null));
    after.revision += 1;
  }
  return after;
}

/** Whether the change claims (again) that the task is done, so that it has to be proved. */
export function claimsDone(before: TaskRow, after: TaskRow): boolean {
  if (after.status !== "done") return false;
  return (
    before.status !== "done" ||
    after.revision !== before.revision ||
    after.depends_on !== before.depends_on ||
    after.done_by !== before.done_by
  );
}

/** The evidence that a person accepted the task. */
export function acceptance(task: TaskRow, reason: string): NewTaskEvidence {
  return {
    task_id: task.id,
    kind: "person",
    check_index: null,
    passed: 1,
    detail: reason,
    verification: null,
    commit_hash: null,
    observed_at: now(),
  };
}

export function requireDoneWithReason({ status, override_reason }: Schema<"TaskUpdate">): void {
  if (override_reason === undefined || status === "done") return;
  throw new Problem(
    "validation_failed",
    "override_reason says why a task is done; send it with status done.",
    { errors: [{ path: "/override_reason", message: "is given without the status done" }] },
  );
}

function setStatus(task: TaskRow, status: TaskRow["status"]): void {
  const at = now();
  const isDone = status === "done";
  Object.assign(task, { status, status_since: at, done_at: isDone ? at : null });
  task.done_by = isDone ? (task.done_by ?? "checks") : null;
  // A run of its checks that is under way must not bring it back.
  if (status === "cancelled") task.revision += 1;
}
