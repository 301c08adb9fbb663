import { Problem } from "../contract/problem.ts";
import type { Records, Store } from "../store/store.ts";
import type { ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, dependenciesOf, resultsOf } from "../tasks/answers.ts";
import { checksPassed, nameOf } from "../tasks/rules.ts";
import type { TaskRuns } from "../tasks/runs.ts";

export type Completion = ReturnType<typeof createCompletion>;

const mostNamed = 20;

/** Proves that a project is complete by its tasks' checks, never by what an agent writes. */
export function createCompletion({ store, taskRuns }: { store: Store; taskRuns: TaskRuns }) {
  return {
    /** Runs the checks of all tasks, dependencies first. Fails unless every task is done and its checks pass. */
    async prove(project: ProjectRow): Promise<void> {
      const tasks = await countedTasks(store, project.id);
      for (const task of inOrder(tasks)) if (checksOf(task).length > 0) await taskRuns.check(project, task);
      await this.confirm(store, project.id);
    },
    /** Fails when a task was reopened or added since the checks ran. Can run within a transaction. */
    async confirm(records: Records, projectId: string): Promise<void> {
      const tasks = await countedTasks(records, projectId);
      if (tasks.length === 0)
        throw new Problem(
          "state_conflict",
          "The project has no tasks whose checks could prove that it is complete. Complete it with force if you decide so.",
        );
      const open = tasks.flatMap((task) => whyOpen(task) ?? []);
      if (open.length === 0) return;
      const more = open.length > mostNamed ? `; and ${open.length - mostNamed} more` : "";
      throw new Problem(
        "state_conflict",
        `The project is not complete: ${open.slice(0, mostNamed).join("; ")}${more}. Finish these, or complete the project with force.`,
      );
    },
  };
}

async function countedTasks(records: Pick<Records, "tasks">, projectId: string): Promise<TaskRow[]> {
  return (await records.tasks.ofProject(projectId)).filter(({ status }) => status !== "cancelled");
}

function whyOpen(task: TaskRow): string | undefined {
  const name = nameOf(task);
  const checks = checksOf(task);
  if (checks.length > 0 && !checksPassed(task)) {
    const failed = resultsOf(task).flatMap((passed, index) =>
      passed ? [] : [`${index} (${checks[index]?.type})`],
    );
    return `${name} has checks that do not pass: ${failed.join(", ")}`;
  }
  return task.status === "done" ? undefined : `${name} is ${task.status}, not done`;
}

/** Dependencies come before the tasks that depend on them. */
function inOrder(tasks: readonly TaskRow[]): TaskRow[] {
  const waiting = new Map(tasks.map((task) => [task.id, task]));
  const ordered: TaskRow[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter((task) => !dependenciesOf(task).some((id) => waiting.has(id)));
    // Tasks have no circles; if they had one, its order would not matter.
    for (const task of free.length > 0 ? free : waiting.values()) {
      ordered.push(task);
      waiting.delete(task.id);
    }
  }
  return ordered;
}
