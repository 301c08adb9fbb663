import type { Kysely } from "kysely";
import type { KeyRow, Tables } from "./tables.ts";

export function keyRecords(db: Kysely<Tables>) {
  return {
    insert: async (key: KeyRow): Promise<void> => {
      await db.insertInto("api_keys").values(key).execute();
    },
    /** Oldest first. */
    all: (): Promise<KeyRow[]> =>
      db.selectFrom("api_keys").selectAll().orderBy("created_at").orderBy("id").execute(),
    delete: async (id: string): Promise<void> => {
      await db.deleteFrom("api_keys").where("id", "=", id).execute();
    },
  };
}
