import type { Kysely } from "kysely";
import type { EventRow, NewEvent, Tables } from "./tables.ts";

export function eventRecords(db: Kysely<Tables>) {
  const bound = async (order: "asc" | "desc"): Promise<number | undefined> =>
    (await db.selectFrom("events").select("id").orderBy("id", order).limit(1).executeTakeFirst())?.id;
  return {
    /** Returns the id of the new event. It is higher than all earlier ones, deleted ones included. */
    append: async (event: NewEvent): Promise<number> => {
      const { insertId } = await db.insertInto("events").values(event).executeTakeFirstOrThrow();
      return Number(insertId);
    },
    /** Oldest first. */
    after: (id: number, projectId?: string, limit = 1000): Promise<EventRow[]> => {
      let query = db.selectFrom("events").selectAll().where("id", ">", id);
      if (projectId !== undefined) query = query.where("project_id", "=", projectId);
      return query.orderBy("id").limit(limit).execute();
    },
    /** The ids of the oldest and the newest event; undefined without events. */
    oldest: () => bound("asc"),
    newest: () => bound("desc"),
    /** The oldest events, with what retention needs to know of them. */
    oldestFew: (limit: number): Promise<Pick<EventRow, "id" | "time">[]> =>
      db.selectFrom("events").select(["id", "time"]).orderBy("id").limit(limit).execute(),
    deleteUpTo: async (id: number): Promise<void> => {
      await db.deleteFrom("events").where("id", "<=", id).execute();
    },
    count: async (): Promise<number> =>
      (
        await db
          .selectFrom("events")
          .select((select) => select.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow()
      ).count,
  };
}
