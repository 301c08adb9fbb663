import { startTimeLimit } from "../../async/time-limit.ts";
import type { EventLog, NewEvent } from "../events/log.ts";
import { isGone } from "../messages/answers.ts";
import type { Store } from "../store/store.ts";
import type { DeliveryState, SentDelivery } from "../store/tables.ts";

export type WaitFor = "submitted" | "acknowledged" | "answered";

export interface WaitParts {
  readonly store: Store;
  readonly events: EventLog;
  /** Whether an agent's hooks report the prompts that it takes. */
  readonly reportsPrompts: (delivery: SentDelivery) => boolean;
  readonly stop: AbortSignal;
}

/** How often to check for a change that has no event. */
const checkEveryMs = 1000;
const ways = ["submitted", "acknowledged", "answered"] as const satisfies WaitFor[];
const ends: readonly DeliveryState[] = ["failed", "expired", "cancelled"];

/** Lets callers wait for a message's deliveries. */
export function createDeliveryWaits({ store, events, reportsPrompts, stop }: WaitParts) {
  return {
    /**
     * Resolves when every delivery of a message has reached this state or goes no further, or the time is over. A
     * delivery goes no further when it has ended, when its agent is lost or ended, or when the caller waits for
     * `acknowledged` and it is submitted to an agent without hooks.
     */
    async settled(messageId: string, far: WaitFor, timeoutMs: number, caller: AbortSignal): Promise<void> {
      const limit = startTimeLimit(timeoutMs, [caller, stop]);
      try {
        while (!limit.signal.aborted) {
          const change = nextChange(messageId, limit.signal);
          const sent = await store.messages.deliveriesOf([messageId]);
          if (sent.every((delivery) => hasCome(delivery, far))) return change.cancel();
          await change.happens;
        }
      } finally {
        limit.end();
      }
    },
  };

  function hasCome(delivery: SentDelivery, far: WaitFor): boolean {
    const { state, agent_state } = delivery;
    if (ends.includes(state) || isGone(agent_state)) return true;
    const way: readonly DeliveryState[] = ways;
    if (far === "acknowledged" && state === "submitted") return !reportsPrompts(delivery);
    return way.indexOf(state) >= way.indexOf(far);
  }

  function nextChange(messageId: string, over: AbortSignal): { happens: Promise<void>; cancel(): void } {
    let cancel = () => {};
    const happens = new Promise<void>((resolve) => {
      const unsubscribe = events.subscribe((event) => {
        if (concerns(event, messageId)) cancel();
      });
      const timer = setTimeout(() => cancel(), checkEveryMs);
      cancel = () => {
        unsubscribe();
        clearTimeout(timer);
        over.removeEventListener("abort", cancel);
        resolve();
      };
      over.addEventListener("abort", cancel, { once: true });
    });
    return { happens, cancel };
  }
}

/** Whether the message moved, or an agent or a project changed that may be its own. */
function concerns({ type, data }: NewEvent, messageId: string): boolean {
  if (type === "message_update") return data.id === messageId;
  return type === "agent_status_update" || type === "project_status_change";
}
