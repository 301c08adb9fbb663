import type { NewEvent } from "./events.ts";
import { messageAnswer } from "./message-answers.ts";
import type { Records } from "./store.ts";

/** A message as events show it: where its deliveries are, without its text. */
export async function messageUpdate(
  records: Records,
  projectId: string,
  messageId: string,
): Promise<NewEvent> {
  const [message, sent] = await Promise.all([
    records.messages.find(projectId, messageId),
    records.messages.deliveriesOf([messageId]),
  ]);
  if (!message) throw new Error(`The message ${messageId} is not in the project ${projectId}.`);
  const { content: _content, replies: _replies, ...data } = messageAnswer(message, sent, []);
  return { type: "message_update", projectId, data };
}
