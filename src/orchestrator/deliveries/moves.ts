import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { messageUpdate } from "../messages/events.ts";
import type { DeliveryChange, MoveFrom } from "../store/messages.ts";
import type { Records, Store } from "../store/store.ts";
import type { DeliveryState, MessageRow, SentDelivery } from "../store/tables.ts";

export interface Move extends DeliveryChange {
  readonly state: DeliveryState;
}

export type DeliveryMoves = ReturnType<typeof createDeliveryMoves>;

/** Each state change of a delivery, together with the event that tells of it. */
export function createDeliveryMoves({ store, events }: { store: Store; events: EventLog }) {
  /** A message never changes: whoever moves its delivery three times reads it once. */
  const messages = new WeakMap<SentDelivery, MessageRow>();

  async function messageOf(delivery: SentDelivery): Promise<MessageRow> {
    const known = messages.get(delivery);
    if (known) return known;
    const message = await store.messages.find(delivery.project_id, delivery.message_id);
    if (!message) throw new Error(`The message ${delivery.message_id} has no row.`);
    messages.set(delivery, message);
    return message;
  }

  return {
    /** False when the delivery was not (any more) where the move starts, and then nothing is changed. */
    async move(
      delivery: SentDelivery,
      from: MoveFrom,
      change: Move,
      along: (records: Records) => Promise<void> = async () => {},
    ): Promise<boolean> {
      const message = await messageOf(delivery);
      const changed = { ...change, updated_at: now() };
      return events.record(async (records, emit) => {
        const moved = await records.messages.moveDelivery(delivery.id, from, changed);
        if (!moved) return false;
        await along(records);
        await emit(messageUpdate(message, [{ ...delivery, ...changed }]));
        return true;
      });
    },
  };
}
