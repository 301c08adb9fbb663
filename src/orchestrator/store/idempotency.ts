import type { Kysely } from "kysely";
import type { IdempotencyRow, Tables } from "./tables.ts";

export function idempotencyRecords(db: Kysely<Tables>) {
  return {
    insert: async (row: IdempotencyRow): Promise<void> => {
      await db.insertInto("idempotency_keys").values(row).execute();
    },
    update: async (
      key: string,
      answer: Pick<IdempotencyRow, "status" | "body" | "headers">,
    ): Promise<void> => {
      await db.updateTable("idempotency_keys").set(answer).where("key", "=", key).execute();
    },
    delete: async (key: string): Promise<void> => {
      await db.deleteFrom("idempotency_keys").where("key", "=", key).execute();
    },
    find: (key: string, since: string): Promise<IdempotencyRow | undefined> =>
      db
        .selectFrom("idempotency_keys")
        .selectAll()
        .where("key", "=", key)
        .where("created_at", ">=", since)
        .executeTakeFirst(),
    deleteBefore: async (time: string): Promise<void> => {
      await db.deleteFrom("idempotency_keys").where("created_at", "<", time).execute();
    },
  };
}
