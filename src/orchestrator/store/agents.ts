import type { Kysely } from "kysely";
import type { AgentRow, Tables } from "./tables.ts";

export type LiveAgent = AgentRow & { readonly agent_command: string };
export type AgentChange = Partial<Omit<AgentRow, "id" | "project_id" | "created_at">>;

export function agentRecords(db: Kysely<Tables>) {
  const all = db.selectFrom("agents").selectAll();
  return {
    insert: async (agents: readonly AgentRow[]): Promise<void> => {
      await db.insertInto("agents").values(agents).execute();
    },
    find: (id: string): Promise<AgentRow | undefined> => all.where("id", "=", id).executeTakeFirst(),
    /** In the team's order. */
    ofProject: (projectId: string): Promise<AgentRow[]> =>
      all.where("project_id", "=", projectId).orderBy("position").execute(),
    ofProjects: (projectIds: readonly string[]): Promise<AgentRow[]> =>
      projectIds.length === 0
        ? Promise.resolve([])
        : all.where("project_id", "in", projectIds).orderBy("position").execute(),
    /** The agents that should have a pane, with the command that runs in it. */
    live: (): Promise<LiveAgent[]> =>
      db
        .selectFrom("agents")
        .innerJoin("projects", "projects.id", "agents.project_id")
        .selectAll("agents")
        .select("projects.agent_command")
        .where("agents.state", "in", ["starting", "ready"])
        .orderBy("projects.seq")
        .orderBy("agents.position")
        .execute(),
    update: async (id: string, change: AgentChange): Promise<void> => {
      await db.updateTable("agents").set(change).where("id", "=", id).execute();
    },
  };
}
