import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { MessageFiles } from "../messages/files.ts";
import type { Store } from "../store/store.ts";
import type { SentDelivery } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import { showsOnly } from "../terminals/pasted-text.ts";
import type { Profile } from "../terminals/profile.ts";
import { readActivity, readScreen, type Screen } from "../terminals/screen.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError, type TmuxErrorCode } from "../tmux/tmux-error.ts";
import { emptyBox } from "./empty-box.ts";
import type { DeliveryMoves } from "./moves.ts";
import { type Submission, submitText } from "./submission.ts";

export interface AttemptParts {
  readonly store: Store;
  readonly moves: DeliveryMoves;
  readonly tmux: Tmux;
  readonly activities: Activities;
  readonly files: MessageFiles;
  readonly logger: Logger;
  /** Aborted when we end. */
  readonly stop: AbortSignal;
}

/** The agent's screen a moment ago, from which an attempt starts when nothing holds the delivery. */
export interface Readiness {
  readonly place: string;
  /** When (`performance.now()`) its input box was first known to be empty. */
  readonly emptySince: number | undefined;
  /** A text of ours that is left in the box, and is removed first. */
  readonly removable: string | undefined;
}

export const itWorks = "the agent is working";

/** Failures after which nothing was pasted. */
const nothingPasted: ReadonlySet<TmuxErrorCode> = new Set([
  "not_ready",
  "input_not_empty",
  "pane_dead",
  "pane_missing",
  "pane_input_off",
  "tmux_missing",
]);
/** A sweep that ended this soon after a delivery may have observed the agent before it. */
const sweepMs = 500;

/** Makes one delivery into a pane that can take it, or returns why it cannot. */
export function createDeliveryAttempts(parts: AttemptParts) {
  const { store, moves, tmux, activities, files, logger, stop } = parts;
  /** By delivery: aborted when the agent's hook reports that it took the text. */
  const underWay = new Map<string, AbortController>();
  /** By agent: when it last received a delivery. */
  const lastDelivered = new Map<string, number>();

  /** Returns why an agent takes nothing now, or what an attempt starts from. */
  async function readiness(delivery: SentDelivery, profile: Profile): Promise<string | Readiness> {
    const { project_status, agent_state, agent_state_reason, pane_id } = delivery;
    if (project_status !== "running") return `the project is ${project_status}`;
    if (agent_state !== "ready" || pane_id === null)
      return agent_state_reason ?? `the agent is ${agent_state}`;
    const seen = activities.seen(delivery.agent_id);
    if (seen?.source === "process") return seen.reason ?? "another program is in the agent's terminal";
    try {
      const screen = await readScreen(tmux, pane_id, profile, { signal: stop });
      if (screen.agentId !== delivery.agent_id) return "its terminal is gone";
      const removable = await leftText(delivery, screen, profile);
      const reason = reasonToHold(screen, profile, removable) ?? (await keepFile(delivery, profile));
      return reason ?? { place: screen.place, removable, emptySince: emptySince(delivery.agent_id, screen) };
    } catch (error) {
      if (error instanceof TmuxError) return error.message;
      throw error;
    }
  }

  /** Writes the file of a long text, because a paste that names a file must not come before the file. */
  function keepFile(delivery: SentDelivery, profile: Profile): Promise<string | undefined> {
    return files.keep(delivery, profile).then(
      () => undefined,
      (error: unknown) =>
        `its text cannot be kept in a file: ${error instanceof Error ? error.message : error}`,
    );
  }

  /** Returns the text of ours that is still in the box: it may be removed for the next one, a person's text never. */
  async function leftText(
    delivery: SentDelivery,
    { input }: Screen,
    profile: Profile,
  ): Promise<string | undefined> {
    if (!input || input.empty) return undefined;
    const left = await store.messages.leftDelivery(delivery.agent_id);
    const typed = left && files.typed(left, profile);
    return typed !== undefined && showsOnly(input.text, typed, profile) ? typed : undefined;
  }

  /** Returns true when the delivery has ended, false when it has to be tried again. */
  async function deliver(delivery: SentDelivery, profile: Profile, ready: Readiness): Promise<boolean> {
    const begun = await store.messages.moveDelivery(delivery.id, "unpasted", {
      state: "queued",
      reason: null,
      attempts: delivery.attempts + 1,
      pasting_since: now(),
      pasting_into: ready.place,
      updated_at: now(),
    });
    if (!begun) return true;
    const taken = new AbortController();
    underWay.set(delivery.id, taken);
    let pasted: Promise<boolean> | undefined;
    const typed = files.typed(delivery, profile);
    try {
      const submission = await submitText(tmux, delivery.pane_id ?? "", typed, profile, {
        signal: stop,
        taken: taken.signal,
        readyWithinMs: 200,
        removable: ready.removable,
        agentId: delivery.agent_id,
        deliveryId: delivery.id,
        emptySince: ready.emptySince,
        onStage: (stage) => {
          if (stage === "pasted")
            pasted = moves.move(delivery, ["queued"], { state: "pasted", reason: null, pasted_at: now() });
        },
      });
      await pasted;
      await submitted(delivery, submission.proof);
      return true;
    } catch (error) {
      await pasted;
      if (stop.aborted || !(error instanceof TmuxError)) throw error;
      if (error.code === "not_submitted") await takeOut(delivery, typed, profile);
      return await failed(delivery, error, pasted !== undefined);
    } finally {
      underWay.delete(delivery.id);
      lastDelivered.set(delivery.agent_id, Date.now());
    }
  }

  /** Empties the box of a text of ours that was not submitted: a person's next Enter would submit it. */
  async function takeOut(delivery: SentDelivery, typed: string, profile: Profile): Promise<void> {
    const { pane_id, agent_id: agentId } = delivery;
    const options = { signal: stop, agentId, removable: typed, readyWithinMs: 1000 };
    await emptyBox(tmux, pane_id ?? "", profile, options).catch((error) => {
      logger.warn({ err: error, delivery: delivery.id }, "the text of a failed delivery is still in the box");
    });
  }

  /** Takes out the text of the last delivery, if it failed and its box was hidden then. */
  async function takeOutLeft(agentId: string): Promise<void> {
    const left = await store.messages.leftDelivery(agentId);
    if (left?.agent_state !== "ready" || left.pane_id === null) return;
    const profile = activities.profile(left, agentId);
    const typed = files.typed(left, profile);
    const { input } = await readScreen(tmux, left.pane_id, profile, { signal: stop });
    if (input && !input.empty && showsOnly(input.text, typed, profile)) await takeOut(left, typed, profile);
  }

  async function failed(delivery: SentDelivery, error: TmuxError, pasted: boolean): Promise<boolean> {
    if (!pasted && nothingPasted.has(error.code)) {
      await putBack(delivery, error.message);
      return false;
    }
    if (error.code === "not_submitted") {
      await moves.move(delivery, ["queued", "pasted"], { state: "failed", reason: error.message });
      return true;
    }
    logger.warn({ err: error, delivery: delivery.id }, "a delivery was cut off");
    return false;
  }

  /** For a text that was certainly not pasted. */
  async function putBack(delivery: SentDelivery, reason: string): Promise<void> {
    await moves.move(delivery, ["queued", "held"], {
      state: "held",
      reason,
      pasting_since: null,
      pasting_into: null,
      attempts: delivery.attempts,
    });
  }

  async function submitted(delivery: SentDelivery, proof: Submission["proof"]): Promise<void> {
    const at = now();
    const change = { state: "submitted", reason: null, submitted_at: at, proof } as const;
    await moves.move(delivery, ["queued", "held", "pasted"], change);
  }

  /** Now, or 0 when a sweep has seen the agent idle since its last delivery. */
  function emptySince(agentId: string, { input }: Screen): number | undefined {
    if (!input?.empty) return undefined;
    const observedAt = Date.parse(activities.observedAt() ?? "") - sweepMs;
    const atRest =
      activities.seen(agentId)?.activity === "idle" && observedAt > (lastDelivered.get(agentId) ?? 0);
    return atRest ? 0 : performance.now();
  }

  return {
    readiness,
    deliver,
    takeOutLeft,
    putBack,
    submitted,
    /** Called when a hook reports that the agent has this text. */
    taken: (deliveryId: string) => underWay.get(deliveryId)?.abort(),
  };
}

function reasonToHold(screen: Screen, profile: Profile, removable: string | undefined): string | undefined {
  if (!profile.readyPattern) return undefined;
  const { activity, holds, reason } = readActivity(screen.text, profile);
  if (holds) return `the agent ${reason}`;
  switch (activity) {
    case "working":
      return itWorks;
    case "waiting_permission":
      return "the agent waits for a permission";
    case "rate_limited":
      return "the agent's rate limit is used up";
    default:
      if (screen.input && !screen.input.empty && removable === undefined)
        return "the agent's input box contains text that somebody typed";
      return undefined;
  }
}
