import type { Kysely } from "kysely";
import type { ProcessRow, Tables } from "./tables.ts";

export function processRecords(db: Kysely<Tables>) {
  return {
    started: async (process: ProcessRow): Promise<void> => {
      await db.insertInto("processes").values(process).execute();
    },
    ended: async (mark: string): Promise<void> => {
      await db.deleteFrom("processes").where("mark", "=", mark).execute();
    },
    all: (): Promise<ProcessRow[]> => db.selectFrom("processes").selectAll().execute(),
  };
}
