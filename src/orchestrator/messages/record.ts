import type { NewEvent } from "../events/log.ts";
import type { Records } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";
import { messageUpdate } from "./events.ts";
import { type MessageToSend, newDelivery } from "./new-messages.ts";
import { messageText } from "./text.ts";

/**
 * Records a message with one delivery for each agent, in the caller's transaction. After the commit, the caller starts
 * the deliveries with `deliveries.sent`.
 */
export async function recordMessage(
  records: Records,
  emit: (event: NewEvent) => Promise<void>,
  message: MessageToSend,
  targets: readonly AgentRow[],
  textFor: (agent: AgentRow) => string = () => messageText(message, undefined),
): Promise<void> {
  await records.messages.insert(
    message,
    targets.map((agent) => newDelivery(message, agent, textFor(agent))),
  );
  await emit(messageUpdate(message, await records.messages.deliveriesOf([message.id])));
}
