import type { Kysely } from "kysely";
import type { NewTask, NewTaskEvidence, Tables, TaskEvidenceRow, TaskRow, TaskState } from "./tables.ts";

export interface TaskFilter {
  readonly projectId: string;
  readonly states?: readonly TaskState[];
}

export type TaskChange = Partial<Omit<TaskRow, "seq" | "id" | "project_id" | "created_at">>;
export type TaskCounts = Partial<Record<TaskState, number>>;

/** Two runs of as many checks as a task can have. */
const mostEvidence = 100;

export function taskRecords(db: Kysely<Tables>) {
  const all = db.selectFrom("tasks").selectAll();
  return {
    insert: async (task: NewTask): Promise<void> => {
      await db.insertInto("tasks").values(task).execute();
    },
    find: (projectId: string, id: string): Promise<TaskRow | undefined> =>
      all.where("id", "=", id).where("project_id", "=", projectId).executeTakeFirst(),
    /** Oldest first. */
    list: ({
      projectId,
      states,
      after,
      limit,
    }: TaskFilter & { after?: number; limit: number }): Promise<TaskRow[]> => {
      let query = all.where("project_id", "=", projectId);
      if (states?.length) query = query.where("status", "in", states);
      if (after !== undefined) query = query.where("seq", ">", after);
      return query.orderBy("seq").limit(limit).execute();
    },
    count: async ({ projectId, states }: TaskFilter): Promise<number> => {
      let query = db
        .selectFrom("tasks")
        .select((select) => select.fn.countAll<number>().as("count"))
        .where("project_id", "=", projectId);
      if (states?.length) query = query.where("status", "in", states);
      return (await query.executeTakeFirstOrThrow()).count;
    },
    /** Oldest first. */
    ofProject: (projectId: string): Promise<TaskRow[]> =>
      all.where("project_id", "=", projectId).orderBy("seq").execute(),
    inStates: (projectId: string, states: readonly TaskState[]): Promise<TaskRow[]> =>
      all.where("project_id", "=", projectId).where("status", "in", states).orderBy("status_since").execute(),
    /** The longest started first. */
    inProgress: (): Promise<Pick<TaskRow, "assigned_to" | "title">[]> =>
      db
        .selectFrom("tasks")
        .select(["assigned_to", "title"])
        .where("status", "=", "in_progress")
        .where("assigned_to", "is not", null)
        .orderBy("status_since")
        .orderBy("seq")
        .execute(),
    /** By project, the number of tasks in each state. */
    counts: async (projectIds: readonly string[]): Promise<Map<string, TaskCounts>> => {
      const counts = new Map<string, TaskCounts>(projectIds.map((id) => [id, {}]));
      if (projectIds.length === 0) return counts;
      const rows = await db
        .selectFrom("tasks")
        .select(["project_id", "status", (select) => select.fn.countAll<number>().as("count")])
        .where("project_id", "in", projectIds)
        .groupBy(["project_id", "status"])
        .execute();
      for (const row of rows) Object.assign(counts.get(row.project_id) ?? {}, { [row.status]: row.count });
      return counts;
    },
    update: async (id: string, change: TaskChange): Promise<void> => {
      await db.updateTable("tasks").set(change).where("id", "=", id).execute();
    },
    delete: async (id: string): Promise<void> => {
      await db.deleteFrom("tasks").where("id", "=", id).execute();
    },

    /** Keeps the newest evidence, and the newest acceptance by a person. */
    addEvidence: async (taskId: string, evidence: readonly NewTaskEvidence[]): Promise<void> => {
      if (evidence.length > 0) await db.insertInto("task_evidence").values(evidence).execute();
      const ofTask = db.selectFrom("task_evidence").where("task_id", "=", taskId).orderBy("seq", "desc");
      await db
        .deleteFrom("task_evidence")
        .where("task_id", "=", taskId)
        .where("seq", "not in", ofTask.select("seq").limit(mostEvidence))
        .where("seq", "not in", ofTask.select("seq").where("kind", "=", "person").limit(1))
        .execute();
    },
    /** Newest first. */
    evidenceOf: (taskId: string): Promise<TaskEvidenceRow[]> =>
      db
        .selectFrom("task_evidence")
        .selectAll()
        .where("task_id", "=", taskId)
        .orderBy("seq", "desc")
        .execute(),
  };
}
