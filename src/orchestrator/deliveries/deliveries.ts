import { setMaxListeners } from "node:events";
import type { Logger } from "pino";
import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { agentGone } from "../messages/answers.ts";
import { cancelDeliveries } from "../messages/cancellation.ts";
import type { MessageFiles } from "../messages/files.ts";
import { messageIdsIn } from "../messages/text.ts";
import type { Store } from "../store/store.ts";
import type { DeliveryRow, SentDelivery } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import type { Profile } from "../terminals/profile.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { createDeliveryAttempts, itWorks } from "./attempts.ts";
import { createDeliveryExpiry } from "./expiry.ts";
import { finishInterrupted } from "./interrupted.ts";
import { createDeliveryMoves } from "./moves.ts";
import { createDeliveryWaits } from "./waits.ts";

export interface DeliveryParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly tmux: Tmux;
  readonly activities: Activities;
  readonly files: MessageFiles;
  readonly logger: Logger;
  /** A held delivery is tried again after this long, or earlier when something has changed. */
  readonly retryMs: number;
}

export type Deliveries = ReturnType<typeof createDeliveries>;

/** How soon to try again while the agent works: it may finish at any moment. */
const whileItWorksMs = 200;

/**
 * Delivers messages to agents: one worker an agent, one message at a time, the highest priority first. A text is pasted
 * at most once in its life; when its fate is in doubt, the pane shows it.
 */
export function createDeliveries(parts: DeliveryParts) {
  const { store, events, tmux, activities, files, logger, retryMs } = parts;
  const workers = new Map<string, { again: boolean }>();
  const timers = new Map<string, NodeJS.Timeout>();
  const terminals = createKeyedMutex();
  const stop = new AbortController();
  // Every worker and every waiting caller listens to it.
  setMaxListeners(0, stop.signal);
  const moves = createDeliveryMoves({ store, events });
  const attempts = createDeliveryAttempts({
    store,
    moves,
    tmux,
    activities,
    files,
    logger,
    stop: stop.signal,
  });
  const waits = createDeliveryWaits({
    store,
    events,
    stop: stop.signal,
    reportsPrompts: (delivery) => activities.reports(delivery.agent_id),
  });
  const expiry = createDeliveryExpiry({ expire, logger });

  function wake(agentId: string): void {
    if (stop.signal.aborted) return;
    const worker = workers.get(agentId);
    if (worker) {
      worker.again = true;
      return;
    }
    clearTimeout(timers.get(agentId));
    timers.delete(agentId);
    const started = { again: false };
    workers.set(agentId, started);
    work(agentId, started)
      .catch((error: unknown) => {
        if (!stop.signal.aborted)
          logger.error({ err: error, agent: agentId }, "deliveries to an agent stopped");
        return retryMs;
      })
      .then((laterMs) => {
        workers.delete(agentId);
        if (stop.signal.aborted) return;
        if (started.again) wake(agentId);
        else if (laterMs !== undefined) timers.set(agentId, setTimeout(() => wake(agentId), laterMs).unref());
      });
  }

  /** Delivers until nothing is left. Otherwise returns after how many milliseconds to try again. */
  async function work(agentId: string, worker: { again: boolean }): Promise<number | undefined> {
    for (;;) {
      worker.again = false;
      stop.signal.throwIfAborted();
      const delivery = await store.messages.nextDelivery(agentId);
      if (!delivery) {
        await terminals.run(agentId, () => attempts.takeOutLeft(agentId));
        return undefined;
      }
      const profile = activities.profile(delivery, delivery.agent_id);
      if (delivery.pasting_since !== null) {
        if (delivery.project_status === "paused") return retryMs;
        await terminals.run(agentId, () => finish(delivery, profile));
        continue;
      }
      if (delivery.agent_state === "ended") {
        const reason = agentGone("ended", null);
        await moves.move(delivery, "unpasted", { state: "cancelled", reason });
        continue;
      }
      const ready = await terminals.run(agentId, async () => {
        const readiness = await attempts.readiness(delivery, profile);
        if (typeof readiness === "string") return readiness;
        return attempts.deliver(delivery, profile, readiness);
      });
      if (ready === true) continue;
      if (ready === false) expiry.due(delivery.expires_at);
      else await hold(delivery, ready);
      if (!worker.again) return ready === itWorks ? Math.min(whileItWorksMs, retryMs) : retryMs;
    }
  }

  /** Finishes a delivery whose text may have been pasted before the orchestrator ended. */
  async function finish(delivery: SentDelivery, profile: Profile): Promise<void> {
    const taken = new AbortController();
    const outcome = await finishInterrupted(tmux, delivery, files.typed(delivery, profile), profile, {
      signal: stop.signal,
      taken: taken.signal,
      agentId: delivery.agent_id,
      deliveryId: delivery.id,
    });
    switch (outcome.end) {
      case "submitted":
        return attempts.submitted(delivery, outcome.proof);
      case "never_pasted": {
        const before = { ...delivery, attempts: Math.max(0, delivery.attempts - 1) };
        await attempts.putBack(before, "it was cut off before it was pasted");
        return expiry.due(delivery.expires_at);
      }
      case "failed":
        await moves.move(delivery, ["queued", "held", "pasted"], { state: "failed", reason: outcome.reason });
    }
  }

  async function hold(delivery: SentDelivery, reason: string): Promise<void> {
    if (delivery.state === "held" && delivery.reason === reason) return;
    await moves.move(delivery, "unpasted", { state: "held", reason });
  }

  async function expire(): Promise<string | null> {
    for (;;) {
      const late = await store.messages.overdueDeliveries(now());
      const reason = "It could not be delivered in time.";
      for (const delivery of late)
        await moves.move(delivery, ["queued", "held"], { state: "expired", reason });
      if (late.length === 0) return store.messages.nextExpiry();
    }
  }

  return {
    wake,
    settled: waits.settled,
    /** Runs work that sends other keys to an agent's terminal. Within a delivery they would change its text. */
    betweenDeliveries: <T>(agentId: string, work: () => Promise<T>): Promise<T> =>
      terminals.run(agentId, work),
    /** Starts the delivery of a message that was recorded for these agents. */
    sent(agentIds: readonly string[], expiresAt: string | null): void {
      expiry.due(expiresAt);
      for (const agentId of agentIds) wake(agentId);
    },
    /** Wakes the workers of all agents with open deliveries, after a restart. */
    async wakeAll(): Promise<void> {
      expiry.due();
      for (const agentId of await store.messages.agentsWithOpenDeliveries()) wake(agentId);
    },
    /**
     * Called when an agent's hook reports that it took a prompt. Acknowledges the messages in it, including one that was
     * not yet seen to leave the input box, and one that failed because its fate was unknown. Without the prompt's text
     * (null) it is the delivery that is under way, or the one that was submitted just before.
     */
    async promptTaken(agentId: string, prompt: string | null): Promise<void> {
      const given = await store.messages.givenDeliveries(agentId);
      for (const delivery of takenBy(prompt, given)) {
        const at = now();
        const before = {
          submitted_at: delivery.submitted_at ?? at,
          proof: delivery.proof ?? "hook",
        } as const;
        const change = { ...before, state: "acknowledged", reason: null, acknowledged_at: at } as const;
        await moves.move(delivery, ["queued", "held", "pasted", "submitted", "failed"], change, (records) =>
          records.agents.update(agentId, { last_check_in: at }),
        );
        attempts.taken(delivery.id);
      }
    },
    /** Cancels the deliveries of a message that were not pasted yet. Returns how many. */
    cancel(messageId: string): Promise<number> {
      return events.record((records, emit) =>
        cancelDeliveries(
          records,
          emit,
          { message_id: messageId },
          "it was cancelled before it was delivered",
        ),
      );
    },
    /** Interrupts what is under way; the next start finishes it. */
    async close(): Promise<void> {
      stop.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await expiry.close();
      while (workers.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

/** A hook event follows its Enter within this time. */
const hookWithinMs = 30_000;

/** `given`: open deliveries first, then the newest. */
function takenBy<T extends DeliveryRow>(prompt: string | null, given: readonly T[]): readonly T[] {
  if (prompt !== null) {
    const ids = messageIdsIn(prompt);
    return given.filter(({ message_id, text }) => ids.has(message_id) || prompt.trim() === text.trim());
  }
  const since = new Date(Date.now() - hookWithinMs).toISOString();
  return given
    .filter(({ state, submitted_at }) => state !== "failed" && (submitted_at ?? since) >= since)
    .slice(0, 1);
}
