import { setMaxListeners } from "node:events";
import { realpath } from "node:fs/promises";
import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import type { Places } from "../places/places.ts";
import type { CommandRuns } from "../processes/command-runs.ts";
import type { Store } from "../store/store.ts";
import type { NewTaskEvidence, ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, taskUpdate } from "./answers.ts";
import { type CheckPlace, type Finding, runCheck } from "./checks.ts";
import type { CurrentTasks } from "./current-tasks.ts";
import { openDependencies } from "./rules.ts";

export interface TaskRunParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly currentTasks: CurrentTasks;
  readonly commands: CommandRuns;
  readonly places: Places;
}

export type TaskRuns = ReturnType<typeof createTaskRuns>;

/** Runs the checks of tasks: each task once at a time, and one after another in each work tree. */
export function createTaskRuns({ store, events, currentTasks, commands, places }: TaskRunParts) {
  const running = new Map<string, Promise<TaskRow>>();
  const inTree = createKeyedMutex();
  const stop = new AbortController();
  // Every running check listens to it.
  setMaxListeners(0, stop.signal);

  async function run(project: ProjectRow, task: TaskRow): Promise<TaskRow> {
    const { dir, branch } = await placeOf(project, task);
    const place: CheckPlace = {
      dir,
      branch,
      since: task.created_at,
      commitsBefore: JSON.parse(task.commits_before),
      run: commands.run,
      signal: stop.signal,
    };
    const evidence: NewTaskEvidence[] = [];
    await inTree.run(await realpath(dir).catch(() => dir), async () => {
      for (const [index, check] of checksOf(task).entries()) {
        refuseStopping();
        await places.hold(project, dir);
        evidence.push(evidenceOf(task, index, await runCheck(check, place)));
      }
    });
    refuseStopping();
    const checked = await record(task, evidence);
    await currentTasks.read();
    return checked;
  }

  async function placeOf(project: ProjectRow, task: TaskRow): Promise<Pick<CheckPlace, "dir" | "branch">> {
    const agent = task.assigned_to === null ? undefined : await store.agents.find(task.assigned_to);
    return { dir: agent?.worktree_path ?? project.path, branch: agent?.branch ?? null };
  }

  function record(started: TaskRow, evidence: NewTaskEvidence[]): Promise<TaskRow> {
    return events.record(async (records, emit) => {
      const task = await records.tasks.find(started.project_id, started.id);
      if (task?.revision !== started.revision)
        throw new Problem("state_conflict", "The task was changed while its checks ran. Run them again.");
      const others = await records.tasks.ofProject(task.project_id);
      const at = now();
      const change = { ...outcome(task, evidence, others, at), updated_at: at };
      await records.tasks.addEvidence(task.id, evidence);
      await records.tasks.update(task.id, change);
      const checked = { ...task, ...change };
      await emit(taskUpdate(checked));
      return checked;
    });
  }

  function refuseStopping(): void {
    if (stop.signal.aborted)
      throw new Problem(
        "tmux_unavailable",
        "The server stops; the checks were cut off and their results were not recorded. Run them again.",
      );
  }

  return {
    /** Runs the checks of a task that has some, and records their findings. Callers meanwhile share the run. */
    check(project: ProjectRow, task: TaskRow): Promise<TaskRow> {
      const shared = running.get(task.id);
      if (shared) return shared;
      const mine = run(project, task).finally(() => running.delete(task.id));
      running.set(task.id, mine);
      return mine;
    },
    /** Cuts off the checks that run. */
    async close(): Promise<void> {
      stop.abort();
      await Promise.allSettled(running.values());
    },
  };
}

function evidenceOf(task: TaskRow, index: number, found: Finding): NewTaskEvidence {
  return {
    task_id: task.id,
    kind: found.kind,
    check_index: index,
    passed: found.passed ? 1 : 0,
    detail: found.detail,
    verification: found.verification === null ? null : JSON.stringify(found.verification),
    commit_hash: found.commit_hash,
    observed_at: now(),
  };
}

/**
 * A task whose checks all pass is done, unless it still waits for another one. A task that was done by its checks and
 * no longer passes has failed. A person's acceptance stands.
 */
function outcome(
  task: TaskRow,
  evidence: readonly NewTaskEvidence[],
  others: readonly TaskRow[],
  at: string,
): Partial<TaskRow> {
  const found = evidence.map(({ passed }) => passed === 1);
  const results = JSON.stringify(found);
  const passed = found.every(Boolean);
  if (passed && task.status !== "done" && openDependencies(task, others).length === 0)
    return { results, status: "done", done_by: "checks", status_since: at, done_at: at };
  if (!passed && task.status === "done" && task.done_by === "checks")
    return { results, status: "failed", done_by: null, status_since: at, done_at: null };
  return { results };
}
