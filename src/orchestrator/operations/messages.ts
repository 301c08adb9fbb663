import type { Schema } from "../../contract/contract.ts";
import { replierOf, senderOf } from "../contract/caller.ts";
import { randomId } from "../contract/identifier.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { readCursor, writeCursor } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { MessageSender } from "../deliveries/sender.ts";
import type { EventLog } from "../events/log.ts";
import { deliveryAnswer, messageAnswer, replyAnswer } from "../messages/answers.ts";
import { messageUpdate } from "../messages/events.ts";
import type { Store } from "../store/store.ts";
import type { DeliveryState, MessageRow, SentDelivery } from "../store/tables.ts";

export interface MessageParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly deliveries: Deliveries;
  readonly sender: MessageSender;
  readonly lookup: ProjectLookup;
}

export function createMessageOperations({ store, events, deliveries, sender, lookup }: MessageParts) {
  async function messageNamed(projectId: string, id: string): Promise<MessageRow> {
    const { id: found } = await lookup.findProject(projectId);
    const message = await store.messages.find(found, id);
    if (message?.kind === "message") return message;
    throw new Problem(
      "not_found",
      `There is no message "${id}" in the project ${projectId}. List its messages.`,
    );
  }

  async function answers(messages: readonly MessageRow[]): Promise<Schema<"Message">[]> {
    const ids = messages.map((message) => message.id);
    const [sent, replies] = await Promise.all([
      store.messages.deliveriesOf(ids),
      store.messages.repliesTo(ids),
    ]);
    return messages.map((message) =>
      messageAnswer(
        message,
        sent.filter((delivery) => delivery.message_id === message.id),
        replies.filter((reply) => reply.message_id === message.id),
      ),
    );
  }

  async function answer(message: MessageRow): Promise<Schema<"Message">> {
    const [one] = await answers([message]);
    return one ?? { id: message.id };
  }

  return {
    async sendMessage({ path, query, body, caller, signal }) {
      const project = await lookup.findProject(path.project_id);
      const message = await sender.send(project, body, senderOf(caller));
      if (query.wait !== undefined)
        await deliveries.settled(message.id, query.wait, (query.timeout_s ?? 30) * 1000, signal);

      const [sent, replies] = await Promise.all([
        store.messages.deliveriesOf([message.id]),
        store.messages.repliesTo([message.id]),
      ]);
      const accepted: Schema<"MessageAccepted"> = {
        message_id: message.id,
        status: "sent",
        deliveries: sent.map(deliveryAnswer),
        replies: replies.map(replyAnswer),
      };
      const location = `/api/v1/projects/${project.id}/messages/${message.id}`;
      return { status: 201, body: accepted, headers: { location } };
    },

    async listMessages({ path, query }) {
      const { id } = await lookup.findProject(path.project_id);
      const filter = {
        projectId: id,
        ...(query.agent_id !== undefined && { agentId: query.agent_id }),
        ...(query.state !== undefined && { states: query.state }),
      };
      const limit = query.limit ?? 20;
      const [rows, total] = await Promise.all([
        store.messages.list({ ...filter, ...readCursor(query.cursor), limit: limit + 1 }),
        store.messages.count(filter),
      ]);
      const page = rows.slice(0, limit);
      const body: Schema<"MessagePage"> = {
        messages: await answers(page),
        next_cursor: writeCursor(rows, page),
        total,
      };
      return { status: 200, body };
    },

    async getMessage({ path }) {
      const message = await messageNamed(path.project_id, path.message_id);
      return { status: 200, body: await answer(message) };
    },

    async cancelMessage({ path }) {
      const message = await messageNamed(path.project_id, path.message_id);
      const cancelled = await deliveries.cancel(message.id);
      if (cancelled === 0)
        throw new Problem(
          "state_conflict",
          "Every delivery of this message is already with its agent, or has ended.",
        );
      return { status: 200, body: await answer(message) };
    },

    async replyToMessage({ path, body, caller }) {
      const message = await messageNamed(path.project_id, path.message_id);
      const sent = await store.messages.deliveriesOf([message.id]);
      const delivery = await deliveryOf(sent, replierOf(caller, body.agent_id), path.project_id);
      await events.record(async (records, emit) => {
        const at = now();
        await records.messages.insertReply({
          id: `reply-${randomId(10)}`,
          message_id: message.id,
          agent_id: delivery.agent_id,
          content: body.content,
          created_at: at,
        });
        await records.messages.moveDelivery(delivery.id, answerable, {
          state: "answered",
          reason: null,
          answered_at: at,
          updated_at: at,
        });
        await records.agents.update(delivery.agent_id, { last_check_in: at });
        const after = await records.messages.deliveriesOf([message.id]);
        await emit(
          messageUpdate(
            message,
            after.filter((one) => one.id === delivery.id),
          ),
        );
      });
      return { status: 201, body: await answer(message) };
    },
  } satisfies Operations;

  async function deliveryOf(
    sent: readonly SentDelivery[],
    from: string | undefined,
    projectId: string,
  ): Promise<SentDelivery> {
    if (from === undefined) {
      const [only, another] = sent;
      if (only && !another) return only;
      throw new Problem(
        "validation_failed",
        "The message went to several agents: say with agent_id whose reply this is.",
        {
          errors: [{ path: "/agent_id", message: "is missing" }],
        },
      );
    }
    const agent = await lookup.findAgent(projectId, from);
    const delivery = sent.find((one) => one.agent_id === agent.id);
    if (delivery) return delivery;
    throw new Problem("state_conflict", `This message was not sent to ${from}.`);
  }
}

/**
 * A reply can come before we have seen that the text was submitted, and it proves that one arrived of which nobody could
 * tell. What was not given to the agent stays as it is: a reply to that comes from somebody else.
 */
const answerable = [
  "pasted",
  "submitted",
  "acknowledged",
  "answered",
  "failed",
] as const satisfies DeliveryState[];
