import { randomUUID } from "node:crypto";
import type { GitJournal, NewEntry } from "../store/git-journal.ts";

/** Keeps the entry while the work runs. Work that throws has cleaned up after itself, so its entry goes too. */
export async function journaled<T>(
  journal: GitJournal,
  entry: Omit<NewEntry, "id">,
  work: () => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  await journal.add({ id, ...entry });
  try {
    return await work();
  } finally {
    await journal.remove(id);
  }
}
