import type { Kysely } from "kysely";
import type { NewProject, ProjectRow, ProjectState, Tables } from "./tables.ts";

/** The states in which a project holds its name and its path. */
const liveStates = ["creating", "running", "paused"] as const satisfies ProjectState[];

export interface ProjectFilter {
  readonly states?: readonly ProjectState[];
  /** Only projects before this one in the list. */
  readonly before?: number;
  readonly limit: number;
}

export type ProjectChange = Partial<
  Pick<
    ProjectRow,
    | "name"
    | "specification"
    | "project_size"
    | "priority"
    | "agent_command"
    | "agent_profile"
    | "env"
    | "status"
    | "status_reason"
    | "deleted_at"
  >
> & { readonly updated_at: string };

export function projectRecords(db: Kysely<Tables>) {
  const present = db.selectFrom("projects").selectAll().where("deleted_at", "is", null);
  return {
    insert: async (project: NewProject): Promise<void> => {
      await db.insertInto("projects").values(project).execute();
    },
    find: (id: string): Promise<ProjectRow | undefined> => present.where("id", "=", id).executeTakeFirst(),
    /** Also finds a deleted project. */
    findEver: (id: string): Promise<ProjectRow | undefined> =>
      db.selectFrom("projects").selectAll().where("id", "=", id).executeTakeFirst(),
    /** The live project that has this name or this path. */
    findLive: (name: string, path: string): Promise<ProjectRow | undefined> =>
      present
        .where("status", "in", liveStates)
        .where((where) => where.or([where("name", "=", name), where("path", "=", path)]))
        .executeTakeFirst(),
    /** Newest first. */
    list: ({ states, before, limit }: ProjectFilter): Promise<ProjectRow[]> => {
      let query = present;
      if (states?.length) query = query.where("status", "in", states);
      if (before !== undefined) query = query.where("seq", "<", before);
      return query.orderBy("seq", "desc").limit(limit).execute();
    },
    inStates: (states: readonly ProjectState[]): Promise<ProjectRow[]> =>
      present.where("status", "in", states).orderBy("seq").execute(),
    count: async (states?: readonly ProjectState[]): Promise<number> => {
      let query = db
        .selectFrom("projects")
        .select((select) => select.fn.countAll<number>().as("count"))
        .where("deleted_at", "is", null);
      if (states?.length) query = query.where("status", "in", states);
      return (await query.executeTakeFirstOrThrow()).count;
    },
    countByState: async (): Promise<Record<string, number>> => {
      const rows = await db
        .selectFrom("projects")
        .select(["status", (select) => select.fn.countAll<number>().as("count")])
        .where("deleted_at", "is", null)
        .groupBy("status")
        .execute();
      return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
    },
    update: async (id: string, change: ProjectChange): Promise<void> => {
      await db.updateTable("projects").set(change).where("id", "=", id).execute();
    },
  };
}
