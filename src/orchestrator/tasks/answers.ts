import type { Schema } from "../../contract/contract.ts";
import type { NewEvent } from "../events/log.ts";
import type { TaskEvidenceRow, TaskRow } from "../store/tables.ts";

export type TaskCheckSpec = Schema<"TaskCheckSpec">;

export function checksOf(task: Pick<TaskRow, "checks">): TaskCheckSpec[] {
  return JSON.parse(task.checks);
}

/** For each check, whether it last passed; null when it never ran. */
export function resultsOf(task: Pick<TaskRow, "results">): (boolean | null)[] {
  return JSON.parse(task.results);
}

export function dependenciesOf(task: Pick<TaskRow, "depends_on">): string[] {
  return JSON.parse(task.depends_on);
}

/** As lists and events show it: without the evidence, which can be long. */
export function taskAnswer(task: TaskRow): Schema<"Task"> {
  const results = resultsOf(task);
  return {
    id: task.id,
    project_id: task.project_id,
    title: task.title,
    description: task.description,
    status: task.status,
    assigned_to: task.assigned_to,
    priority: task.priority,
    depends_on: dependenciesOf(task),
    checks: checksOf(task).map((check, index) => ({ ...check, passed: results[index] ?? null })),
    created_at: task.created_at,
    updated_at: task.updated_at,
    done_at: task.done_at,
  };
}

export function evidenceAnswer(row: TaskEvidenceRow): Schema<"TaskEvidence"> {
  return {
    kind: row.kind,
    check_index: row.check_index,
    passed: row.passed === 1,
    detail: row.detail,
    verification: row.verification === null ? null : JSON.parse(row.verification),
    commit_hash: row.commit_hash,
    observed_at: row.observed_at,
  };
}

export function taskUpdate(task: TaskRow): NewEvent {
  return {
    type: "task_update",
    projectId: task.project_id,
    ...(task.assigned_to !== null && { agentId: task.assigned_to }),
    data: { ...taskAnswer(task) },
  };
}
