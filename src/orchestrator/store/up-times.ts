import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

export interface ActivityTime {
  readonly project_id: string;
  readonly activity: string;
  readonly ms: number;
}

/** The times in which an orchestrator ran, and the agents' activities in them. */
export function upTimeRecords(db: Kysely<Tables>) {
  return {
    start: async (at: string): Promise<number> => {
      const { id } = await db
        .insertInto("up_times")
        .values({ started_at: at, seen_at: at })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },
    seen: async (id: number, at: string): Promise<void> => {
      await db.updateTable("up_times").set({ seen_at: at }).where("id", "=", id).execute();
    },
    /**
     * The known time of each activity, by project. A recorded activity lasts until the agent's next one, and at most as
     * long as the orchestrator that saw it ran.
     */
    activityTimes: async (projectIds: readonly string[], at: string): Promise<ActivityTime[]> => {
      if (projectIds.length === 0) return [];
      const { rows } = await sql<ActivityTime>`
        WITH changes AS (
          SELECT project_id, time AS since, json_extract(data, '$.activity') AS activity,
            lead(time) OVER (PARTITION BY agent_id ORDER BY id) AS until
          FROM events
          WHERE project_id IN (${sql.join(projectIds)}) AND type = 'agent_status_update' AND agent_id IS NOT NULL
        ), watched AS (
          SELECT started_at,
            CASE WHEN id = (SELECT max(id) FROM up_times) THEN max(seen_at, ${at}) ELSE seen_at END AS ended_at
          FROM up_times
        )
        SELECT project_id, activity,
          sum(max(0, julianday(min(coalesce(until, ended_at), ended_at)) - julianday(since))) * 86400000 AS ms
        FROM changes JOIN watched ON since >= started_at AND since <= ended_at
        GROUP BY project_id, activity`.execute(db);
      return rows;
    },
  };
}
