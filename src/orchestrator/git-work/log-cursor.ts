import { GitError } from "../git/git-error.ts";

/** A place in the log of one commit: commits that are made meanwhile do not move it. */
export interface LogPlace {
  from: string;
  /** How many commits come before it. */
  skip: number;
}

export function writeLogCursor({ from, skip }: LogPlace): string {
  return Buffer.from(`${from} ${skip}`).toString("base64url");
}

/** Fails with `invalid_argument`. */
export function readLogCursor(cursor: string): LogPlace {
  const [, from, skip] =
    /^([0-9a-f]{40,64}) (\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (from !== undefined) return { from, skip: Number(skip) };
  throw new GitError("invalid_argument", "The cursor does not come from this list.", { at: "/cursor" });
}
