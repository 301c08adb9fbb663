import { randomUUID } from "node:crypto";

/** What a git operation of several steps is about to do, written before it does it: a kill is cleaned up after. */
export interface GitJournal {
  add(entry: NewEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** The oldest first. */
  all(): Promise<JournalEntry[]>;
}

interface NewEntry {
  id: string;
  project_id: string;
  kind: "apply" | "resolve" | "scratch";
  /** The work tree, as a real path. */
  root: string;
  detail: object;
}

export type JournalEntry = Omit<NewEntry, "detail"> & { detail: unknown };

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
