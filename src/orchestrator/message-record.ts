import type { NewEvent } from "./events.ts";
import { messageUpdate } from "./message-events.ts";
import { messageText } from "./message-text.ts";
import { type MessageToSend, newDelivery } from "./new-messages.ts";
import type { AgentRow } from "./store/tables.ts";
import type { Records } from "./store.ts";

/**
 * Records a message of our own together with what it is about, in the transaction of that. Whoever calls wakes the
 * deliveries once it is kept.
 */
export async function recordMessage(
  records: Records,
  emit: (event: NewEvent) => Promise<void>,
  message: MessageToSend,
  targets: readonly AgentRow[],
): Promise<void> {
  const text = messageText(message, undefined);
  await records.messages.insert(
    message,
    targets.map((agent) => newDelivery(message, agent, text)),
  );
  await emit(messageUpdate(message, await records.messages.deliveriesOf([message.id])));
}
