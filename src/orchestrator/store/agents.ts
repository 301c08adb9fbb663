import type { Kysely } from "kysely";
import { agentCommand, agentProfile } from "./agent-command.ts";
import type { AgentRow, NewAgent, Tables } from "./tables.ts";

export type LiveAgent = AgentRow & { readonly agent_command: string; readonly agent_profile: string | null };
export type AgentChange = Partial<Omit<AgentRow, "id" | "project_id" | "created_at">>;

export function agentRecords(db: Kysely<Tables>) {
  const all = db.selectFrom("agents").selectAll();
  const teams = all.where("removed_at", "is", null).orderBy("position");
  return {
    insert: async (agents: readonly NewAgent[]): Promise<void> => {
      await db.insertInto("agents").values(agents).execute();
    },
    /** Also finds a removed agent. */
    find: (id: string): Promise<AgentRow | undefined> => all.where("id", "=", id).executeTakeFirst(),
    withToken: (hash: string): Promise<AgentRow | undefined> =>
      all.where("token_hash", "=", hash).executeTakeFirst(),
    /** In the team's order. */
    ofProject: (projectId: string): Promise<AgentRow[]> =>
      teams.where("project_id", "=", projectId).execute(),
    ofProjects: (projectIds: readonly string[]): Promise<AgentRow[]> =>
      projectIds.length === 0 ? Promise.resolve([]) : teams.where("project_id", "in", projectIds).execute(),
    /** All agents that the project ever had: their names are not reused. */
    everOfProject: (projectId: string): Promise<AgentRow[]> =>
      all.where("project_id", "=", projectId).orderBy("position").execute(),
    everOfProjects: (projectIds: readonly string[]): Promise<AgentRow[]> =>
      projectIds.length === 0
        ? Promise.resolve([])
        : all.where("project_id", "in", projectIds).orderBy("position").execute(),
    /** Work trees whose removal has begun. */
    withWorktreeToRemove: (): Promise<AgentRow[]> => all.where("worktree", "=", "removing").execute(),
    /** The agents that have a pane as far as is known, with their commands. */
    live: (): Promise<LiveAgent[]> =>
      db
        .selectFrom("agents")
        .innerJoin("projects", "projects.id", "agents.project_id")
        .selectAll("agents")
        .select([agentCommand, agentProfile])
        .where("agents.state", "in", ["starting", "ready"])
        .where("agents.removed_at", "is", null)
        // An agent without a server is being started.
        .where("agents.tmux_server", "is not", null)
        .orderBy("projects.seq")
        .orderBy("agents.position")
        .execute(),
    update: async (id: string, change: AgentChange): Promise<void> => {
      await db.updateTable("agents").set(change).where("id", "=", id).execute();
    },
  };
}

/** The hook columns of a program that was just started. */
export const nothingHeard = {
  hook_activity: null,
  hook_reason: null,
  hook_since: null,
  hook_at: null,
} as const satisfies AgentChange;
