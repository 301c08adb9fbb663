import type { NewEvent } from "../events/log.ts";
import type { SentDelivery } from "../store/tables.ts";
import { messageAnswer } from "./answers.ts";
import type { MessageToSend } from "./new-messages.ts";

/**
 * A message as events show it: without its text, and with only the deliveries that changed. With all of them, the events
 * of a message to a hundred agents would list ten thousand deliveries.
 */
export function messageUpdate(message: MessageToSend, changed: readonly SentDelivery[]): NewEvent {
  const { content: _content, replies: _replies, ...data } = messageAnswer(message, changed, []);
  const [only, another] = changed;
  return {
    type: "message_update",
    projectId: message.project_id,
    ...(only && !another && { agentId: only.agent_id }),
    data,
  };
}
