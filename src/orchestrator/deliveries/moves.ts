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

/** Changes the state of a delivery and emits the event of it in one transaction. */
export function createDeliveryMoves({ store, events }: { store: Store; events: EventLog }) {
  /** A message never changes: three moves of its delivery read it once. */
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
    /** Returns false, and changes nothing, when the delivery is not in a state that the move starts from. */
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
