import { now } from "../contract/time.ts";
import type { Emit } from "../events/log.ts";
import type { UnpastedOf } from "../store/messages.ts";
import type { Records } from "../store/store.ts";
import type { SentDelivery } from "../store/tables.ts";
import { messageUpdate } from "./events.ts";

/** Cancels deliveries that were not pasted yet, with one event for each message. Returns how many. */
export async function cancelDeliveries(
  records: Records,
  emit: Emit,
  of: UnpastedOf,
  reason: string,
): Promise<number> {
  const ended = await records.messages.unpasted(of);
  const change = { state: "cancelled", reason, updated_at: now() } as const;
  await records.messages.cancelUnpasted(of, change);
  const byMessage = new Map<string, SentDelivery[]>();
  for (const delivery of ended)
    byMessage.set(delivery.message_id, [...(byMessage.get(delivery.message_id) ?? []), delivery]);
  for (const [messageId, deliveries] of byMessage) {
    const message = await records.messages.find(deliveries[0]?.project_id ?? "", messageId);
    if (!message) throw new Error(`The message ${messageId} has no row.`);
    await emit(
      messageUpdate(
        message,
        deliveries.map((delivery) => ({ ...delivery, ...change })),
      ),
    );
  }
  return ended.length;
}
