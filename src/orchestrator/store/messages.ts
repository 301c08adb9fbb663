import type { Kysely } from "kysely";
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

/** Not yet pasted, or pasted and not yet known to be submitted. */
const openStates = ["queued", "held", "pasted"] as const satisfies DeliveryState[];

export function messageRecords(db: Kysely<Tables>) {
  const deliveries = db.selectFrom("deliveries").selectAll();
  const matching = ({ projectId, agentId, states }: Omit<MessageFilter, "limit">) => {
    let query = db.selectFrom("messages").where("project_id", "=", projectId).where("kind", "=", "message");
    if (agentId !== undefined || states?.length)
      query = query.where("id", "in", (inner) => {
        let ids = inner.selectFrom("deliveries").select("message_id");
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
        : db
            .selectFrom("deliveries")
            .innerJoin("agents", "agents.id", "deliveries.agent_id")
            .selectAll("deliveries")
            .select("agents.role")
            .where("message_id", "in", messageIds)
            .orderBy("seq")
            .execute(),
    /** What an agent gets next: first what may be in its pane already, then by rank, then the oldest. */
    nextDelivery: (agentId: string): Promise<DeliveryRow | undefined> =>
      deliveries
        .where("agent_id", "=", agentId)
        .where("state", "in", openStates)
        .orderBy((order) => order.case().when("pasting_since", "is", null).then(1).else(0).end())
        .orderBy("rank")
        .orderBy("seq")
        .executeTakeFirst(),
    overdueDeliveries: (agentId: string, at: string): Promise<DeliveryRow[]> =>
      deliveries
        .where("agent_id", "=", agentId)
        .where("state", "in", ["queued", "held"])
        .where("pasting_since", "is", null)
        .where("expires_at", "<=", at)
        .execute(),
    /** What is or may be in an agent's hands and was not acknowledged: what is under way, then the newest. */
    givenDeliveries: (agentId: string): Promise<DeliveryRow[]> =>
      deliveries
        .where("agent_id", "=", agentId)
        .where("pasting_since", "is not", null)
        .where("state", "in", [...openStates, "submitted"])
        .orderBy((order) => order.case("state").when("submitted").then(1).else(0).end())
        .orderBy("seq", "desc")
        .limit(100)
        .execute(),
    agentsWithOpenDeliveries: async (): Promise<string[]> => {
      const rows = await db
        .selectFrom("deliveries")
        .select("agent_id")
        .distinct()
        .where("state", "in", openStates)
        .execute();
      return rows.map((row) => row.agent_id);
    },
    failedDeliveries: (projectId: string, since: string): Promise<DeliveryRow[]> =>
      deliveries
        .where("project_id", "=", projectId)
        .where("state", "=", "failed")
        .where("updated_at", ">=", since)
        .orderBy("seq")
        .execute(),
    countDeliveries: async (projectId: string): Promise<Record<string, number>> => {
      const rows = await db
        .selectFrom("deliveries")
        .select(["state", (select) => select.fn.countAll<number>().as("count")])
        .where("project_id", "=", projectId)
        .groupBy("state")
        .execute();
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    /** Ends what is not yet on its way into a pane; how many those were. */
    cancelUnpasted: async (
      where: { message_id: string } | { project_id: string },
      updated_at: string,
    ): Promise<number> => {
      const [[column, id] = []] = Object.entries(where);
      const result = await db
        .updateTable("deliveries")
        .set({ state: "cancelled", reason: null, updated_at })
        .where(column === "message_id" ? "message_id" : "project_id", "=", id ?? "")
        .where("state", "in", ["queued", "held"])
        .where("pasting_since", "is", null)
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
    /** An agent that is started anew needs only its newest briefing. */
    cancelBriefings: async (agentId: string, updated_at: string): Promise<void> => {
      await db
        .updateTable("deliveries")
        .set({ state: "cancelled", reason: null, updated_at })
        .where("agent_id", "=", agentId)
        .where("state", "in", ["queued", "held"])
        .where("pasting_since", "is", null)
        .where("message_id", "in", (inner) =>
          inner.selectFrom("messages").select("id").where("kind", "=", "briefing"),
        )
        .execute();
    },
    /** False when the delivery was no longer in one of the states `from`, and then nothing is changed. */
    moveDelivery: async (
      id: string,
      from: readonly DeliveryState[],
      change: DeliveryChange & { readonly state: DeliveryState },
    ): Promise<boolean> => {
      const result = await db
        .updateTable("deliveries")
        .set(change)
        .where("id", "=", id)
        .where("state", "in", from)
        .executeTakeFirst();
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
