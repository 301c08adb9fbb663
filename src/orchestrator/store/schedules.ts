import type { Kysely } from "kysely";
import type { NewSchedule, ScheduleRow, Tables } from "./tables.ts";

export type ScheduleChange = Partial<Omit<ScheduleRow, "seq" | "id" | "project_id" | "created_at">>;

export function scheduleRecords(db: Kysely<Tables>) {
  const all = db.selectFrom("schedules").selectAll();
  const ofRunningProjects = db
    .selectFrom("schedules")
    .innerJoin("projects", "projects.id", "schedules.project_id")
    .where("projects.status", "=", "running")
    .where("projects.deleted_at", "is", null)
    .where("next_run_at", "is not", null)
    .orderBy("next_run_at");
  return {
    insert: async (schedule: NewSchedule): Promise<void> => {
      await db.insertInto("schedules").values(schedule).execute();
    },
    find: (projectId: string, id: string): Promise<ScheduleRow | undefined> =>
      all.where("id", "=", id).where("project_id", "=", projectId).executeTakeFirst(),
    /** Oldest first. */
    list: ({
      projectId,
      after,
      limit,
    }: {
      projectId: string;
      after?: number;
      limit: number;
    }): Promise<ScheduleRow[]> => {
      let query = all.where("project_id", "=", projectId);
      if (after !== undefined) query = query.where("seq", ">", after);
      return query.orderBy("seq").limit(limit).execute();
    },
    count: async (projectId: string): Promise<number> =>
      (
        await db
          .selectFrom("schedules")
          .select((select) => select.fn.countAll<number>().as("count"))
          .where("project_id", "=", projectId)
          .executeTakeFirstOrThrow()
      ).count,
    enabledOf: (projectId: string): Promise<ScheduleRow[]> =>
      all.where("project_id", "=", projectId).where("enabled", "=", 1).orderBy("seq").execute(),
    /** The due schedules of running projects, the longest due first. */
    due: (at: string): Promise<Pick<ScheduleRow, "id" | "project_id">[]> =>
      ofRunningProjects
        .select(["schedules.id", "schedules.project_id"])
        .where("next_run_at", "<=", at)
        .execute(),
    /** When the next schedule of a running project is due. */
    nextDue: async (): Promise<string | null> =>
      (await ofRunningProjects.select("next_run_at").limit(1).executeTakeFirst())?.next_run_at ?? null,
    update: async (id: string, change: ScheduleChange): Promise<void> => {
      await db.updateTable("schedules").set(change).where("id", "=", id).execute();
    },
    delete: async (id: string): Promise<void> => {
      await db.deleteFrom("schedules").where("id", "=", id).execute();
    },
  };
}
