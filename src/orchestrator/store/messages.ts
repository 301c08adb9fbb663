import { type Kysely, sql } from "kysely";
import { agentCommand, agentProfile } from "./agent-command.ts";
import type {
  DeliveryRow,
  DeliveryState,
  MessageRow,
  NewDelivery,
  NewMessage,
  NewReply,
  ReplyRow,
  SentDelivery,
  Tables,
} from "./tables.ts";

export interface MessageFilter {
  readonly projectId: string;
  readonly agentId?: string;
  readonly states?: readonly DeliveryState[];
  readonly before?: number;
  readonly limit: number;
}

export type DeliveryChange = Partial<
  Omit<DeliveryRow, "seq" | "id" | "message_id" | "project_id" | "agent_id" | "queued_at">
>;

export interface DeliveryTimes {
  readonly p50: number;
  readonly p95: number;
}

/** The deliveries of one message, project or agent. */
export type UnpastedOf =
  | { readonly message_id: string }
  | { readonly project_id: string }
  | { readonly agent_id: string };

/** The states that a move starts from. `unpasted`: queued or held, with no paste begun. */
export type MoveFrom = readonly DeliveryState[] | "unpasted";

/** SQLite uses a partial index only where the query repeats its condition, with constants. */
const open = sql<boolean>`deliveries.state IN ('queued', 'held', 'pasted')`;
const waiting = sql<boolean>`deliveries.state IN ('queued', 'held')`;
const submitted = sql<boolean>`deliveries.state = 'submitted'`;
const failed = sql<boolean>`deliveries.state = 'failed'`;

export function messageRecords(db: Kysely<Tables>) {
  const deliveries = db.selectFrom("deliveries").selectAll();
  const sent = db
    .selectFrom("deliveries")
    .innerJoin("agents", "agents.id", "deliveries.agent_id")
    .innerJoin("projects", "projects.id", "deliveries.project_id")
    .selectAll("deliveries")
    .select([
      "agents.role",
      "agents.pane_id",
      "agents.state as agent_state",
      "agents.state_reason as agent_state_reason",
      "agents.started_at as agent_started_at",
      agentCommand,
      agentProfile,
      "projects.status as project_status",
    ]);
  const matching = ({ projectId, agentId, states }: Omit<MessageFilter, "limit">) => {
    let query = db.selectFrom("messages").where("project_id", "=", projectId).where("kind", "=", "message");
    if (agentId !== undefined || states?.length)
      query = query.where("id", "in", (inner) => {
        let ids = inner.selectFrom("deliveries").select("message_id").where("project_id", "=", projectId);
        if (agentId !== undefined) ids = ids.where("agent_id", "=", agentId);
        if (states?.length) ids = ids.where("state", "in", states);
        return ids;
      });
    return query;
  };
  return {
    insert: async (message: NewMessage, itsDeliveries: readonly NewDelivery[]): Promise<void> => {
      await db.insertInto("messages").values(message).execute();
      await db.insertInto("deliveries").values(itsDeliveries).execute();
    },
    find: (projectId: string, id: string): Promise<MessageRow | undefined> =>
      db
        .selectFrom("messages")
        .selectAll()
        .where("id", "=", id)
        .where("project_id", "=", projectId)
        .executeTakeFirst(),
    /** Newest first. */
    list: ({ before, limit, ...filter }: MessageFilter): Promise<MessageRow[]> => {
      let query = matching(filter).selectAll();
      if (before !== undefined) query = query.where("seq", "<", before);
      return query.orderBy("seq", "desc").limit(limit).execute();
    },
    count: async (filter: Omit<MessageFilter, "limit" | "before">): Promise<number> =>
      (
        await matching(filter)
          .select((select) => select.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow()
      ).count,

    deliveriesOf: (messageIds: readonly string[]): Promise<SentDelivery[]> =>
      messageIds.length === 0
        ? Promise.resolve([])
        : sent.where("message_id", "in", messageIds).orderBy("deliveries.seq").execute(),
    /** The next delivery of an agent: first one that may be in its pane already, then by rank, then the oldest. */
    nextDelivery: (agentId: string): Promise<SentDelivery | undefined> =>
      sent
        .where("deliveries.seq", "=", (inner) =>
          inner.fn.coalesce(
            inner
              .selectFrom("deliveries")
              .select("seq")
              .where("agent_id", "=", agentId)
              .where(open)
              .where("pasting_since", "is not", null)
              .limit(1),
            inner
              .selectFrom("deliveries")
              .select("seq")
              .where("agent_id", "=", agentId)
              .where(open)
              .orderBy("rank")
              .orderBy("seq")
              .limit(1),
          ),
        )
        .executeTakeFirst(),
    overdueDeliveries: (at: string): Promise<SentDelivery[]> =>
      sent
        .where(waiting)
        .where("expires_at", "is not", null)
        .where("expires_at", "<=", at)
        .where("pasting_since", "is", null)
        .limit(100)
        .execute(),
    /** When the next delivery expires whose paste has not begun. */
    nextExpiry: async (): Promise<string | null> => {
      const row = await db
        .selectFrom("deliveries")
        .select("expires_at")
        .where(waiting)
        .where("expires_at", "is not", null)
        .where("pasting_since", "is", null)
        .orderBy("expires_at")
        .executeTakeFirst();
      return row?.expires_at ?? null;
    },
    /**
     * The deliveries that an agent got or may have got and did not acknowledge: those under way, then the newest
     * submitted ones, then those that failed after the paste began.
     */
    givenDeliveries: async (agentId: string): Promise<SentDelivery[]> => {
      const its = sent.where("deliveries.agent_id", "=", agentId);
      const [underWay, done, left] = await Promise.all([
        its.where(open).where("pasting_since", "is not", null).execute(),
        its.where(submitted).orderBy("deliveries.seq", "desc").limit(100).execute(),
        its
          .where(failed)
          .where("pasting_since", "is not", null)
          .orderBy("pasting_since", "desc")
          .limit(20)
          .execute(),
      ]);
      return [...underWay, ...done, ...left];
    },
    /** The last delivery to an agent, if it failed: its text may be in the agent's input box. */
    leftDelivery: async (agentId: string): Promise<SentDelivery | undefined> => {
      const last = await sent
        .where("agent_id", "=", agentId)
        .where(failed)
        .where("pasting_since", "is not", null)
        .orderBy("pasting_since", "desc")
        .executeTakeFirst();
      if (!last) return undefined;
      const later = await deliveries
        .where("agent_id", "=", agentId)
        .where("pasting_since", ">", last.pasting_since)
        .limit(1)
        .executeTakeFirst();
      return later ? undefined : last;
    },
    agentsWithOpenDeliveries: async (): Promise<string[]> => {
      const rows = await db.selectFrom("deliveries").select("agent_id").distinct().where(open).execute();
      return rows.map((row) => row.agent_id);
    },
    /**
     * The failed deliveries to the agents of a project, at most a hundred, the oldest first, without those after which
     * the same agent got a later message.
     */
    blockingDeliveries: (projectId: string): Promise<DeliveryRow[]> =>
      deliveries
        .where("deliveries.project_id", "=", projectId)
        .where("deliveries.state", "=", "failed")
        .where("deliveries.agent_id", "in", (inner) =>
          inner
            .selectFrom("agents")
            .select("agents.id")
            .where("agents.project_id", "=", projectId)
            .where("agents.removed_at", "is", null)
            .where("agents.state", "!=", "ended"),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("deliveries as later")
                .innerJoin("messages", "messages.id", "later.message_id")
                .select("later.seq")
                .whereRef("later.agent_id", "=", "deliveries.agent_id")
                .whereRef("later.seq", ">", "deliveries.seq")
                .where("later.submitted_at", "is not", null)
                .where("messages.kind", "=", "message"),
            ),
          ),
        )
        .orderBy("deliveries.seq")
        .limit(100)
        .execute(),
    /** The number of deliveries of all projects in each state. */
    countAllDeliveries: async (): Promise<Record<string, number>> => {
      const rows = await db
        .selectFrom("deliveries")
        .select(["state", (select) => select.fn.countAll<number>().as("count")])
        .groupBy("state")
        .execute();
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    /** By project, the number of deliveries in each state. */
    countDeliveries: async (projectIds: readonly string[]): Promise<Map<string, Record<string, number>>> => {
      const counts = new Map<string, Record<string, number>>(projectIds.map((id) => [id, {}]));
      if (projectIds.length === 0) return counts;
      const rows = await db
        .selectFrom("deliveries")
        .select(["project_id", "state", (select) => select.fn.countAll<number>().as("count")])
        .where("project_id", "in", projectIds)
        .groupBy(["project_id", "state"])
        .execute();
      for (const row of rows) Object.assign(counts.get(row.project_id) ?? {}, { [row.state]: row.count });
      return counts;
    },
    /** By project, the time from recorded to submitted in milliseconds, without projects that have none. */
    deliveryTimes: async (projectIds: readonly string[]): Promise<Map<string, DeliveryTimes>> => {
      if (projectIds.length === 0) return new Map();
      const { rows } = await sql<{ project_id: string } & DeliveryTimes>`
        WITH times AS (
          SELECT project_id, round((julianday(submitted_at) - julianday(queued_at)) * 86400000) AS ms
          FROM deliveries WHERE project_id IN (${sql.join(projectIds)}) AND submitted_at IS NOT NULL
        ), ranked AS (
          SELECT project_id, ms,
            row_number() OVER (PARTITION BY project_id ORDER BY ms) AS place,
            count(*) OVER (PARTITION BY project_id) AS total
          FROM times
        )
        SELECT project_id,
          min(CASE WHEN place >= total * 0.5 THEN ms END) AS p50,
          min(CASE WHEN place >= total * 0.95 THEN ms END) AS p95
        FROM ranked GROUP BY project_id`.execute(db);
      return new Map(rows.map(({ project_id, p50, p95 }) => [project_id, { p50, p95 }]));
    },
    /** The deliveries whose paste has not begun. */
    unpasted: (of: UnpastedOf): Promise<SentDelivery[]> => {
      const [column, id] = columnOf(of);
      return sent
        .where(`deliveries.${column}`, "=", id)
        .where(waiting)
        .where("pasting_since", "is", null)
        .orderBy("deliveries.seq")
        .execute();
    },
    cancelUnpasted: async (
      of: UnpastedOf,
      change: DeliveryChange & { readonly state: "cancelled" },
    ): Promise<void> => {
      const [column, id] = columnOf(of);
      await db
        .updateTable("deliveries")
        .set(change)
        .where(column, "=", id)
        .where(waiting)
        .where("pasting_since", "is", null)
        .execute();
    },
    /** An agent that is started again needs only its newest briefing. */
    cancelBriefings: async (agentId: string, updated_at: string): Promise<void> => {
      await db
        .updateTable("deliveries")
        .set({ state: "cancelled", reason: "the agent was started anew and gets a newer one", updated_at })
        .where("agent_id", "=", agentId)
        .where(waiting)
        .where("pasting_since", "is", null)
        .where("message_id", "in", (inner) =>
          inner.selectFrom("messages").select("id").where("kind", "=", "briefing"),
        )
        .execute();
    },
    /** Returns false, and changes nothing, unless the delivery is where the move starts. */
    moveDelivery: async (
      id: string,
      from: MoveFrom,
      change: DeliveryChange & { readonly state: DeliveryState },
    ): Promise<boolean> => {
      const update = db.updateTable("deliveries").set(change).where("id", "=", id);
      const result = await (from === "unpasted"
        ? update.where(waiting).where("pasting_since", "is", null)
        : update.where("state", "in", from)
      ).executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    insertReply: async (reply: NewReply): Promise<void> => {
      await db.insertInto("replies").values(reply).execute();
    },
    repliesTo: (messageIds: readonly string[]): Promise<ReplyRow[]> =>
      messageIds.length === 0
        ? Promise.resolve([])
        : db.selectFrom("replies").selectAll().where("message_id", "in", messageIds).orderBy("seq").execute(),
  };
}

function columnOf(of: UnpastedOf): readonly ["message_id" | "project_id" | "agent_id", string] {
  if ("message_id" in of) return ["message_id", of.message_id];
  return "agent_id" in of ? ["agent_id", of.agent_id] : ["project_id", of.project_id];
}
