import { Problem } from "./problem.ts";

/** The place in a list that goes from the newest row to the oldest. */
export function readCursor(cursor: string | undefined): { before?: number } {
  if (cursor === undefined) return {};
  const before = Number(/^before-(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1]);
  if (before > 0) return { before };
  throw new Problem(
    "validation_failed",
    "The cursor is not one that this list has given. Start without a cursor.",
    {
      errors: [{ path: "query.cursor", message: "is not a next_cursor of this list" }],
    },
  );
}

/** Of the rows that were read, one more than the page tells that there is a next one. */
export function writeCursor(rows: readonly unknown[], page: readonly { seq: number }[]): string | null {
  const last = page.at(-1);
  if (!last || rows.length <= page.length) return null;
  return Buffer.from(`before-${last.seq}`).toString("base64url");
}
