import { Problem } from "../contract/problem.ts";
import type { ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, dependenciesOf, resultsOf } from "./answers.ts";

type Named = Pick<TaskRow, "id" | "title">;

export function nameOf(task: Named): string {
  return `${task.id} (${task.title})`;
}

export function refuseEnded(project: ProjectRow): void {
  if (project.status !== "completed" && project.status !== "failed") return;
  throw new Problem(
    "state_conflict",
    `The project is ${project.status}; its tasks are not changed any more.`,
  );
}

/** Fails with `validation_failed` for unknown tasks and circles. `others`: the other tasks of the project. */
export function checkDependencies(
  id: string,
  dependsOn: readonly string[],
  others: readonly TaskRow[],
): void {
  const known = new Map(others.map((task) => [task.id, task]));
  const errors = dependsOn.flatMap((other, index) => {
    const path = `/depends_on/${index}`;
    if (other === id) return [{ path, message: "is the task itself" }];
    return known.has(other) ? [] : [{ path, message: `There is no task ${JSON.stringify(other)}.` }];
  });
  const [first] = errors;
  if (first)
    throw new Problem("validation_failed", `The task cannot depend on this. ${first.path} ${first.message}`, {
      errors,
    });
  const circle = findCircle(id, dependsOn, known);
  if (circle)
    throw new Problem("validation_failed", `The tasks would wait for each other: ${circle.join(" → ")}.`, {
      errors: [{ path: "/depends_on", message: "makes a circle" }],
    });
}

/** The dependencies that are neither done nor cancelled. */
export function openDependencies(task: TaskRow, others: readonly TaskRow[]): TaskRow[] {
  const wanted = new Set(dependenciesOf(task));
  return others.filter(({ id, status }) => wanted.has(id) && status !== "done" && status !== "cancelled");
}

/** True when the task has checks and all of them passed after its last change. */
export function checksPassed(task: TaskRow): boolean {
  const checks = checksOf(task);
  return checks.length > 0 && resultsOf(task).every((passed) => passed === true);
}

/**
 * A task is done by its own checks or by a person's acceptance, and not before its dependencies. Fails with
 * `state_conflict`.
 */
export function requireDoable(task: TaskRow, others: readonly TaskRow[]): void {
  const open = openDependencies(task, others);
  if (open.length > 0)
    throw new Problem(
      "state_conflict",
      `The task depends on ${open.map(nameOf).join(", ")}, not done yet. Have that done or cancelled first.`,
    );
  if (task.done_by === "person" || checksPassed(task)) return;
  const openChecks = resultsOf(task).flatMap((passed, index) => (passed ? [] : [index]));
  throw new Problem(
    "state_conflict",
    openChecks.length === 0
      ? "The task has no checks that could show that it is done. Accept it with override_reason."
      : `These checks of the task have not passed, counted from 0: ${openChecks.join(", ")}. Run its checks, or accept it with override_reason.`,
  );
}

/** The ids from a task along its dependencies back to itself. */
function findCircle(
  id: string,
  dependsOn: readonly string[],
  tasks: ReadonlyMap<string, TaskRow>,
): string[] | undefined {
  const seen = new Set<string>();
  const ways = dependsOn.map((next) => [id, next]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const at = way.at(-1) ?? "";
    if (at === id) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    const task = tasks.get(at);
    if (task) for (const next of dependenciesOf(task)) ways.push([...way, next]);
  }
  return undefined;
}
