import type { Logger } from "pino";
import type { Activities } from "./activities.ts";
import { type EventLog, now } from "./events.ts";
import { submitLeftText } from "./left-text.ts";
import { messageUpdate } from "./message-events.ts";
import { messageIdsIn } from "./message-text.ts";
import type { DeliveryChange } from "./store/messages.ts";
import type { AgentRow, DeliveryRow, DeliveryState, ProjectRow } from "./store/tables.ts";
import type { Store } from "./store.ts";
import { readActivity, submitText } from "./terminal.ts";
import { type Tmux, TmuxError, type TmuxErrorCode } from "./tmux.ts";

export interface DeliveryParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly tmux: Tmux;
  readonly activities: Activities;
  readonly logger: Logger;
  /** What is held is tried again after this long, unless something is known to have changed before. */
  readonly retryMs: number;
}

export type Deliveries = ReturnType<typeof deliveryWorkers>;
export type WaitFor = "submitted" | "acknowledged" | "answered";

/** An agent that works may be done at any moment. */
const whileItWorksMs = 200;
const itWorks = "the agent is working";

/** Failures of which it is sure that nothing was pasted. */
const nothingPasted: ReadonlySet<TmuxErrorCode> = new Set([
  "not_ready",
  "input_not_empty",
  "pane_dead",
  "pane_missing",
  "pane_input_off",
  "tmux_missing",
]);
/** Failures that say nothing about the pane. */
const passing: ReadonlySet<TmuxErrorCode> = new Set([
  "tmux_unavailable",
  "tmux_missing",
  "timeout",
  "cancelled",
]);

/**
 * Gives agents their messages: one worker an agent, one message at a time, the highest priority first. A text is
 * pasted at most once in its life; what became of it when that is in doubt is read off the screen.
 */
export function deliveryWorkers({ store, events, tmux, activities, logger, retryMs }: DeliveryParts) {
  const workers = new Map<string, { again: boolean }>();
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers = new Map<string, Set<() => void>>();
  /** Agents in whose input box a text of ours was left. */
  const leftText = new Set<string>();
  /** By delivery: aborted when the agent's hook says that it took the text. */
  const underWay = new Map<string, AbortController>();
  const stop = new AbortController();

  function wake(agentId: string): void {
    if (stop.signal.aborted) return;
    const worker = workers.get(agentId);
    if (worker) {
      worker.again = true;
      return;
    }
    clearTimeout(timers.get(agentId));
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

  /** Delivers until nothing is left; otherwise, after how many milliseconds to try again. */
  async function work(agentId: string, worker: { again: boolean }): Promise<number | undefined> {
    for (;;) {
      worker.again = false;
      stop.signal.throwIfAborted();
      for (const late of await store.messages.overdueDeliveries(agentId, now()))
        await move(late, ["queued", "held"], {
          state: "expired",
          reason: "It could not be delivered in time.",
        });
      const delivery = await store.messages.nextDelivery(agentId);
      if (!delivery) return undefined;
      const agent = await store.agents.find(agentId);
      const project = await store.projects.find(delivery.project_id);
      if (!agent || !project) return undefined;
      if (delivery.pasting_since !== null) {
        if (project.status === "paused") return retryMs;
        await settle(delivery, agent, project);
        continue;
      }
      const reason = await whyHeld(agent, project);
      if (reason !== undefined) await hold(delivery, reason);
      else if (await deliver(delivery, agent, project)) continue;
      if (!worker.again) return reason === itWorks ? Math.min(whileItWorksMs, retryMs) : retryMs;
    }
  }

  /** True when the delivery is done with, one way or the other. */
  async function deliver(delivery: DeliveryRow, agent: AgentRow, project: ProjectRow): Promise<boolean> {
    const begun = await store.messages.moveDelivery(delivery.id, ["queued", "held"], {
      state: "queued",
      reason: null,
      pasting_since: now(),
      attempts: delivery.attempts + 1,
      updated_at: now(),
    });
    if (!begun) return true;
    let pasted = false;
    let kept: Promise<unknown> = Promise.resolve();
    const taken = new AbortController();
    underWay.set(delivery.id, taken);
    try {
      await submitText(tmux, agent.pane_id ?? "", delivery.text, activities.profile(project), {
        signal: stop.signal,
        taken: taken.signal,
        readyWithinMs: 200,
        clearInput: leftText.has(agent.id),
        onStage: (stage) => {
          if (stage !== "pasted") return;
          pasted = true;
          kept = move(delivery, ["queued"], { state: "pasted", pasted_at: now() });
        },
      });
      await kept;
      leftText.delete(agent.id);
      await move(delivery, ["queued", "pasted"], { state: "submitted", reason: null, submitted_at: now() });
      return true;
    } catch (error) {
      await kept;
      if (stop.signal.aborted || !(error instanceof TmuxError)) throw error;
      if (!pasted && nothingPasted.has(error.code)) {
        await move(delivery, ["queued"], {
          ...{ state: "held", reason: error.message, pasting_since: null },
          attempts: delivery.attempts,
        });
        return false;
      }
      if (error.code === "not_submitted") {
        leftText.add(agent.id);
        await move(delivery, ["queued", "pasted"], { state: "failed", reason: error.message });
        return true;
      }
      logger.warn({ err: error, delivery: delivery.id }, "a delivery was cut off");
      return false;
    } finally {
      underWay.delete(delivery.id);
    }
  }

  /** Of a text that may have been pasted before we were cut off: what does the agent's screen say? */
  async function settle(delivery: DeliveryRow, agent: AgentRow, project: ProjectRow): Promise<void> {
    const end = (state: "submitted" | "failed", reason: string | null) =>
      move(delivery, ["queued", "held", "pasted"], {
        ...{ state, reason },
        ...(state === "submitted" && { submitted_at: now() }),
      });
    const unsure = "It was cut off while it was delivered, and is not pasted a second time.";
    if (agent.pane_id === null) return end("failed", unsure);
    try {
      const lives = agent.state === "starting" || agent.state === "ready";
      const profile = activities.profile(project);
      const left = lives
        ? await submitLeftText(tmux, agent.pane_id, delivery.text, profile, stop.signal)
        : "not there";
      if (left === "submitted") return end("submitted", null);
      if (left === "stays") {
        leftText.add(agent.id);
        return end(
          "failed",
          "It stands in the agent's input box and does not leave it. Look at the agent's screen.",
        );
      }
      const history = await tmux.capturePane(agent.pane_id, { lines: 2000 });
      if (history.includes(delivery.message_id)) return end("submitted", null);
      return end(
        "failed",
        `${unsure} It is not to be seen on the agent's screen. Send it again if it is needed.`,
      );
    } catch (error) {
      if (stop.signal.aborted || !(error instanceof TmuxError) || passing.has(error.code)) throw error;
      return end("failed", `${unsure} ${error.message}`);
    }
  }

  /** Undefined: the agent takes a message now. */
  async function whyHeld(agent: AgentRow, project: ProjectRow): Promise<string | undefined> {
    if (project.status !== "running") return `the project is ${project.status}`;
    if (agent.state !== "ready" || agent.pane_id === null)
      return agent.state_reason ?? `the agent is ${agent.state}`;
    const profile = activities.profile(project);
    if (!profile.readyPattern) return undefined;
    const seen = activities.seen(agent.id);
    if (seen?.source === "process") return seen.reason ?? "another program is in the agent's terminal";
    const screen = await tmux.captureScreen(agent.pane_id).catch((error: unknown) => {
      if (error instanceof TmuxError) return error.message;
      throw error;
    });
    if (typeof screen === "string") return screen;
    switch (readActivity(screen.text, profile).activity) {
      case "working":
        return itWorks;
      case "waiting_permission":
        return "the agent waits for a permission";
      case "rate_limited":
        return "the agent's rate limit is used up";
      default:
        return undefined;
    }
  }

  async function hold(delivery: DeliveryRow, reason: string): Promise<void> {
    if (delivery.state === "held" && delivery.reason === reason) return;
    await move(delivery, ["queued", "held"], { state: "held", reason });
  }

  async function move(
    delivery: DeliveryRow,
    from: readonly DeliveryState[],
    change: DeliveryChange & { readonly state: DeliveryState },
  ): Promise<void> {
    await events.record(async (records, emit) => {
      const moved = await records.messages.moveDelivery(delivery.id, from, { ...change, updated_at: now() });
      if (moved) await emit(await messageUpdate(records, delivery.project_id, delivery.message_id));
    });
    changed(delivery.message_id);
  }

  function changed(messageId: string): void {
    for (const watcher of watchers.get(messageId) ?? []) watcher();
  }

  return {
    wake,
    changed,
    /** All agents for which something is left, after a restart. */
    async wakeAll(): Promise<void> {
      for (const agentId of await store.messages.agentsWithOpenDeliveries()) wake(agentId);
    },
    /**
     * An agent's hook says that it took a prompt: the messages in it are acknowledged, also one that we have not seen
     * leave the input box yet. Without its text (null) it was what is under way, or was submitted just before.
     */
    async promptTaken(agentId: string, prompt: string | null): Promise<void> {
      const given = await store.messages.givenDeliveries(agentId);
      for (const delivery of takenBy(prompt, given)) {
        const at = now();
        const from = ["queued", "held", "pasted", "submitted"] as const;
        await move(delivery, from, {
          ...{ state: "acknowledged", reason: null, acknowledged_at: at },
          submitted_at: delivery.submitted_at ?? at,
        });
        underWay.get(delivery.id)?.abort();
        await store.agents.update(agentId, { last_check_in: at });
      }
    },
    /** Ends what is not yet on its way; how many deliveries those were. */
    async cancel(projectId: string, messageId: string): Promise<number> {
      const cancelled = await events.record(async (records, emit) => {
        const count = await records.messages.cancelUnpasted({ message_id: messageId }, now());
        if (count > 0) await emit(await messageUpdate(records, projectId, messageId));
        return count;
      });
      changed(messageId);
      return cancelled;
    },
    /** Resolves when every delivery of a message has come this far or has ended, or the time is over. */
    async settled(messageId: string, far: WaitFor, timeoutMs: number, caller: AbortSignal): Promise<void> {
      const over = AbortSignal.any([caller, stop.signal, AbortSignal.timeout(timeoutMs)]);
      while (!over.aborted) {
        const next = nextChange(messageId, over);
        const sent = await store.messages.deliveriesOf([messageId]);
        if (sent.every(({ state }) => hasCome(state, far))) return next.cancel();
        await next.happens;
      }
    },
    /** What is under way is cut off; the next start settles it. */
    async close(): Promise<void> {
      stop.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      while (workers.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };

  function nextChange(messageId: string, over: AbortSignal): { happens: Promise<void>; cancel(): void } {
    const watching = watchers.get(messageId) ?? new Set();
    watchers.set(messageId, watching);
    let cancel = () => {};
    const happens = new Promise<void>((resolve) => {
      cancel = () => {
        watching.delete(cancel);
        if (watching.size === 0) watchers.delete(messageId);
        over.removeEventListener("abort", cancel);
        resolve();
      };
      watching.add(cancel);
      over.addEventListener("abort", cancel, { once: true });
    });
    return { happens, cancel };
  }
}

/** A hook follows the Enter that it tells of within this time. */
const hookWithinMs = 30_000;

/** `given`: open ones first, then the newest. */
function takenBy(prompt: string | null, given: readonly DeliveryRow[]): readonly DeliveryRow[] {
  if (prompt !== null) {
    const ids = messageIdsIn(prompt);
    return given.filter(({ message_id, text }) => ids.has(message_id) || prompt.trim() === text.trim());
  }
  const since = new Date(Date.now() - hookWithinMs).toISOString();
  return given.filter(({ submitted_at }) => submitted_at === null || submitted_at >= since).slice(0, 1);
}

const ways = ["submitted", "acknowledged", "answered"] as const satisfies WaitFor[];
const ends: readonly DeliveryState[] = ["failed", "expired", "cancelled"];

function hasCome(state: DeliveryState, far: WaitFor): boolean {
  const way: readonly DeliveryState[] = ways;
  return ends.includes(state) || way.indexOf(state) >= way.indexOf(far);
}
