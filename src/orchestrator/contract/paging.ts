import { Problem } from "./problem.ts";

export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Page<Row> {
  readonly rows: Row[];
  /** Null on the last page. */
  readonly next_cursor: string | null;
  readonly total: number;
}

interface Numbered {
  /** Rises with each row of the list. */
  readonly seq: number;
}

const defaultLimit = 20;

/** A page of a list that goes from the newest row to the oldest. */
export function newestFirst<Row extends Numbered>(
  query: PageQuery,
  read: (range: { before?: number; limit: number }) => Promise<readonly Row[]>,
  count: () => Promise<number>,
): Promise<Page<Row>> {
  const before = readCursor(query.cursor, "before");
  return readPage("before", (limit) => read({ before, limit }), count, query.limit);
}

/** A page of a list that goes from the oldest row to the newest. */
export function oldestFirst<Row extends Numbered>(
  query: PageQuery,
  read: (range: { after?: number; limit: number }) => Promise<readonly Row[]>,
  count: () => Promise<number>,
): Promise<Page<Row>> {
  const after = readCursor(query.cursor, "after");
  return readPage("after", (limit) => read({ after, limit }), count, query.limit);
}

type Direction = "before" | "after";

/** Reads one row more than the page shows, to know whether there is a next page. */
async function readPage<Row extends Numbered>(
  direction: Direction,
  read: (limit: number) => Promise<readonly Row[]>,
  count: () => Promise<number>,
  limit = defaultLimit,
): Promise<Page<Row>> {
  const [found, total] = await Promise.all([read(limit + 1), count()]);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next_cursor = last && found.length > limit ? writeCursor(direction, last.seq) : null;
  return { rows, next_cursor, total };
}

function readCursor(cursor: string | undefined, direction: Direction): number | undefined {
  if (cursor === undefined) return undefined;
  const [, given, seq] = /^(\w+)-(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (given === direction && Number(seq) > 0) return Number(seq);
  throw new Problem("validation_failed", "The cursor does not come from this list. Start without a cursor.", {
    errors: [{ path: "query.cursor", message: "is not a next_cursor of this list" }],
  });
}

function writeCursor(direction: Direction, seq: number): string {
  return Buffer.from(`${direction}-${seq}`).toString("base64url");
}
