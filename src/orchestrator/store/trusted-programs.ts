import type { Kysely } from "kysely";
import type { Tables, TrustedProgramRow } from "./tables.ts";

export function trustedProgramRecords(db: Kysely<Tables>) {
  return {
    /** Keeps the first one with a fingerprint. */
    insert: async (row: TrustedProgramRow): Promise<void> => {
      await db
        .insertInto("trusted_programs")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    delete: async (fingerprint: string): Promise<void> => {
      await db.deleteFrom("trusted_programs").where("fingerprint", "=", fingerprint).execute();
    },
    all: (): Promise<TrustedProgramRow[]> => db.selectFrom("trusted_programs").selectAll().execute(),
  };
}
