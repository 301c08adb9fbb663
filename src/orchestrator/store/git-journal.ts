import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Git operations of several steps, written before they start, so that a kill can be cleaned up after. */
export interface GitJournal {
  add(entry: NewEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** The oldest first. */
  all(): Promise<JournalEntry[]>;
}

export interface NewEntry {
  id: string;
  project_id: string;
  kind: "apply" | "resolve" | "scratch";
  /** The work tree, as a real path. */
  root: string;
  detail: object;
}

export type JournalEntry = Omit<NewEntry, "detail"> & { detail: unknown };

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
