import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/** New content of a file, written beside it. */
export interface Draft {
  /** Replaces the file: a reader sees the old content or the new one, never a part. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Writes a file's new content beside it, in a file that nobody else writes. Without a mode the process's umask decides. */
export async function createDraft(path: string, content: string | Uint8Array, mode?: number): Promise<Draft> {
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const discard = () => rm(draft, { force: true });
  try {
    await writeFile(draft, content, { flag: "wx", ...(mode !== undefined && { mode }) });
  } catch (error) {
    await discard();
    throw error;
  }
  return { commit: () => rename(draft, path), discard };
}

/** Replaces a file in one step. A failure leaves nothing behind. */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const draft = await createDraft(path, content, mode);
  try {
    await draft.commit();
  } catch (error) {
    await draft.discard();
    throw error;
  }
}
