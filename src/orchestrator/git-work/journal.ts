import { randomUUID } from "node:crypto";
import type { GitJournal, NewEntry } from "../store/git-journal.ts";

/** The entry is there while the work runs; a failure that the work tells of has been cleaned up by it. */
export async function journaled<T>(
  journal: GitJournal | undefined,
  entry: Omit<NewEntry, "id">,
  work: () => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  await journal?.add({ id, ...entry });
  try {
    return await work();
  } finally {
    await journal?.remove(id);
  }
}
