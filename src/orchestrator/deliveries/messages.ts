import type { OperationParameters, RequestBody, Schema } from "../../contract/contract.ts";
import { type Caller, replierOf, senderOf } from "../contract/caller.ts";
import { randomId } from "../contract/identifier.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { newestFirst, type Page } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { deliveryAnswer, messageAnswer, replyAnswer } from "../messages/answers.ts";
import { messageUpdate } from "../messages/events.ts";
import type { Store } from "../store/store.ts";
import type { DeliveryState, MessageRow, SentDelivery } from "../store/tables.ts";
import type { Deliveries } from "./deliveries.ts";
import type { MessageSender } from "./sender.ts";

export interface MessageParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly deliveries: Deliveries;
  readonly sender: MessageSender;
  readonly lookup: ProjectLookup;
}

export interface SendOptions {
  readonly wait?: OperationParameters<"sendMessage", "query">["wait"];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export type Messages = ReturnType<typeof createMessages>;

/**
 * A reply can arrive before the text was seen to be submitted, and it proves that a doubtful delivery arrived. A
 * delivery that was never given to the agent keeps its state: a reply to it comes from somebody else.
 */
const answerable = [
  "pasted",
  "submitted",
  "acknowledged",
  "answered",
  "failed",
] as const satisfies DeliveryState[];

/** The messages of projects, with their deliveries and replies. */
export function createMessages({ store, events, deliveries, sender, lookup }: MessageParts) {
  async function find(projectId: string, id: string): Promise<MessageRow> {
    const project = await lookup.findProject(projectId);
    const message = await store.messages.find(project.id, id);
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

  /** The delivery that a reply belongs to. `from`: the agent that replies, if the request says so. */
  async function repliedDelivery(message: MessageRow, from: string | undefined): Promise<SentDelivery> {
    const sent = await store.messages.deliveriesOf([message.id]);
    if (from === undefined) {
      const [only, another] = sent;
      if (only && !another) return only;
      throw new Problem(
        "validation_failed",
        "The message went to several agents: say with agent_id whose reply this is.",
        { errors: [{ path: "/agent_id", message: "is missing" }] },
      );
    }
    const agent = await lookup.findAgent(message.project_id, from);
    const delivery = sent.find((one) => one.agent_id === agent.id);
    if (delivery) return delivery;
    throw new Problem("state_conflict", `This message was not sent to ${from}.`);
  }

  return {
    async page(
      projectId: string,
      { agent_id, state, ...query }: OperationParameters<"listMessages", "query">,
    ): Promise<Page<Schema<"Message">>> {
      const { id } = await lookup.findProject(projectId);
      const filter = { projectId: id, agentId: agent_id, states: state };
      const page = await newestFirst(
        query,
        (range) => store.messages.list({ ...filter, ...range }),
        () => store.messages.count(filter),
      );
      return { ...page, rows: await answers(page.rows) };
    },

    async get(projectId: string, id: string): Promise<Schema<"Message">> {
      return answer(await find(projectId, id));
    },

    /** With `wait`, resolves once every delivery has come that far, has ended, or the time is over. */
    async send(
      projectId: string,
      body: Schema<"MessageCreate">,
      caller: Caller | undefined,
      { wait, timeoutMs, signal }: SendOptions,
    ): Promise<Schema<"MessageAccepted">> {
      const project = await lookup.findProject(projectId);
      const { id } = await sender.send(project, body, senderOf(caller));
      if (wait !== undefined) await deliveries.settled(id, wait, timeoutMs, signal);
      const [sent, replies] = await Promise.all([
        store.messages.deliveriesOf([id]),
        store.messages.repliesTo([id]),
      ]);
      return {
        message_id: id,
        status: "sent",
        deliveries: sent.map(deliveryAnswer),
        replies: replies.map(replyAnswer),
      };
    },

    async cancel(projectId: string, id: string): Promise<Schema<"Message">> {
      const message = await find(projectId, id);
      if ((await deliveries.cancel(message.id)) > 0) return answer(message);
      throw new Problem(
        "state_conflict",
        "Every delivery of this message is already with its agent, or has ended.",
      );
    },

    async reply(
      projectId: string,
      id: string,
      { content, agent_id }: RequestBody<"replyToMessage">,
      caller: Caller | undefined,
    ): Promise<Schema<"Message">> {
      const message = await find(projectId, id);
      const delivery = await repliedDelivery(message, replierOf(caller, agent_id));
      await events.record(async (records, emit) => {
        const at = now();
        await records.messages.insertReply({
          id: `reply-${randomId(10)}`,
          message_id: message.id,
          agent_id: delivery.agent_id,
          content,
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
        const changed = after.filter((one) => one.id === delivery.id);
        await emit(messageUpdate(message, changed));
      });
      return answer(message);
    },
  };
}
