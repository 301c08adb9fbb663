import type { Kysely } from "kysely";
import type { GitJournal } from "../git-work/journal.ts";
import type { Tables } from "./tables.ts";

export function gitJournalRecords(db: Kysely<Tables>): GitJournal {
  return {
    async add({ detail, ...entry }) {
      const row = { ...entry, detail: JSON.stringify(detail), created_at: new Date().toISOString() };
      await db.insertInto("git_journal").values(row).execute();
    },
    async remove(id) {
      await db.deleteFrom("git_journal").where("id", "=", id).execute();
    },
    async all() {
      const rows = await db.selectFrom("git_journal").selectAll().orderBy("created_at").execute();
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
    },
  };
}
