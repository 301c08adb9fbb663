import { Problem } from "./problem.ts";

/** The place in a list that goes from the newest row to the oldest. */
export function readCursor(cursor: string | undefined): { before?: number } {
  const before = placeIn(cursor, "before");
  return before === undefined ? {} : { before };
}

/** The place in a list that goes from the oldest row to the newest. */
export function readForwardCursor(cursor: string | undefined): { after?: number } {
  const after = placeIn(cursor, "after");
  return after === undefined ? {} : { after };
}

/** Of the rows that were read, one more than the page tells that there is a next one. */
export function writeCursor(rows: readonly unknown[], page: readonly { seq: number }[]): string | null {
  return cursorTo("before", rows, page);
}

export function writeForwardCursor(
  rows: readonly unknown[],
  page: readonly { seq: number }[],
): string | null {
  return cursorTo("after", rows, page);
}

function placeIn(cursor: string | undefined, direction: "before" | "after"): number | undefined {
  if (cursor === undefined) return undefined;
  const [, given, place] = /^(\w+)-(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (given === direction && Number(place) > 0) return Number(place);
  throw new Problem(
    "validation_failed",
    "The cursor is not one that this list has given. Start without a cursor.",
    {
      errors: [{ path: "query.cursor", message: "is not a next_cursor of this list" }],
    },
  );
}

function cursorTo(
  direction: "before" | "after",
  rows: readonly unknown[],
  page: readonly { seq: number }[],
): string | null {
  const last = page.at(-1);
  if (!last || rows.length <= page.length) return null;
  return Buffer.from(`${direction}-${last.seq}`).toString("base64url");
}
