import type { Kysely } from "kysely";
import type { EventRow, NewEvent, Tables } from "./tables.ts";

export function eventRecords(db: Kysely<Tables>) {
  return {
    append: async (event: NewEvent): Promise<void> => {
      await db.insertInto("events").values(event).execute();
    },
    after: (id: number, projectId?: string, limit = 1000): Promise<EventRow[]> => {
      let query = db.selectFrom("events").selectAll().where("id", ">", id);
      if (projectId !== undefined) query = query.where("project_id", "=", projectId);
      return query.orderBy("id").limit(limit).execute();
    },
  };
}
