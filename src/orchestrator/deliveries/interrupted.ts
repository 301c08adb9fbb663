import type { SentDelivery } from "../store/tables.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import { readScreen } from "../terminals/screen.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { deliveryStep, type Submission, type SubmitOptions, submitPasted } from "./submission.ts";

export type InterruptedOutcome =
  | { readonly end: "submitted"; readonly proof: Submission["proof"] }
  /** It was certainly not pasted. */
  | { readonly end: "never_pasted" }
  | { readonly end: "failed"; readonly reason: string };

const notTwice = "It was cut off while it was delivered, and is not pasted a second time";
/** Our end and the paste can cross: the last command that tmux received may run this much later. */
const lateMs = 1000;

/**
 * Finishes a delivery that was interrupted after `pasting_since`. Never pastes. The pane shows whether the text was pasted
 * and whether Enter was pressed, because an option of the pane was set in the same step; when the pane is gone, nobody
 * knows.
 */
export async function finishInterrupted(
  tmux: Tmux,
  delivery: SentDelivery,
  typed: string,
  profile: Profile,
  options: SubmitOptions,
): Promise<InterruptedOutcome> {
  const paneId = delivery.pane_id;
  const gone = { end: "failed", reason: `${notTwice}: the terminal that it was for is gone.` } as const;
  if (paneId === null) return gone;
  try {
    const sinceMs = Date.now() - Date.parse(delivery.pasting_since ?? "");
    let { step, place } = await deliveryStep(tmux, paneId, delivery.id, options);
    if (place !== delivery.pasting_into) return gone;
    if (step === "nothing")
      await poll(lateMs - sinceMs, options.signal, async () => {
        ({ step, place } = await deliveryStep(tmux, paneId, delivery.id, options));
        return step !== "nothing";
      });
    if (step === "nothing") return { end: "never_pasted" };
    return await finishPasted(tmux, paneId, delivery, typed, profile, step, options);
  } catch (error) {
    if (!(error instanceof TmuxError)) throw error;
    if (error.code === "pane_missing") return gone;
    if (error.code === "pane_dead" || error.code === "not_submitted")
      return { end: "failed", reason: `${notTwice}. ${error.message}` };
    throw error;
  }
}

/** Whether a box shows a text: boxes shorten a long text, some show only its size. */
export function isTextOf(box: string, text: string): boolean {
  const start = box.replace(/…$/, "").slice(0, 40);
  return text.startsWith(start) || /^\[pasted/i.test(box);
}

async function finishPasted(
  tmux: Tmux,
  paneId: string,
  delivery: SentDelivery,
  typed: string,
  profile: Profile,
  step: "pasted" | "entered",
  options: SubmitOptions,
): Promise<InterruptedOutcome> {
  if (startedSince(delivery)) {
    // Agents take an early Enter for a part of the paste: that it was pressed proves nothing.
    const known = step === "entered" ? "; it is not known whether the agent had taken it" : "";
    return { end: "failed", reason: `${notTwice}: the agent was started again after the paste${known}.` };
  }
  if (!profile.inputPattern) {
    if (step === "entered") return { end: "submitted", proof: "none" };
    const { proof } = await submitPasted(tmux, paneId, profile, options);
    return { end: "submitted", proof };
  }
  const inBox = await poll(lateMs, options.signal, async () => {
    const { input } = await readScreen(tmux, paneId, profile, options);
    return input !== null && !input.empty && isTextOf(input.text, typed);
  });
  if (inBox) {
    const { proof } = await submitPasted(tmux, paneId, profile, options);
    return { end: "submitted", proof };
  }
  // We pressed Enter, and the text has left the box.
  if (step === "entered") return { end: "submitted", proof: "input_cleared" };
  const history = await tmux.capturePane(paneId, { lines: 2000, signal: options.signal });
  if (history.includes(delivery.message_id)) return { end: "submitted", proof: "screen_changed" };
  return {
    end: "failed",
    reason: `${notTwice}. It was pasted, but somebody else emptied the input box. Send it again if it is needed.`,
  };
}

function startedSince({ agent_started_at, pasting_since }: SentDelivery): boolean {
  return agent_started_at !== null && pasting_since !== null && agent_started_at > pasting_since;
}
