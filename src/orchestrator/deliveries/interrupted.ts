import type { SentDelivery } from "../store/tables.ts";
import { contains } from "../terminals/pasted-text.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { type Look, lastLines, withoutBox } from "./look.ts";
import {
  deliveryStep,
  lookAt,
  type Pasted,
  type Submission,
  type SubmitOptions,
  submitPasted,
} from "./submission.ts";

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
    return await finishPasted({ tmux, paneId, text: typed, profile, options }, delivery, step);
  } catch (error) {
    if (!(error instanceof TmuxError)) throw error;
    if (error.code === "pane_missing") return gone;
    if (error.code === "pane_dead" || error.code === "not_submitted")
      return { end: "failed", reason: `${notTwice}. ${error.message}` };
    throw error;
  }
}

async function finishPasted(
  pasted: Pasted,
  delivery: SentDelivery,
  step: "pasted" | "entered",
): Promise<InterruptedOutcome> {
  if (startedSince(delivery)) {
    // Agents take an early Enter for a part of the paste: that it was pressed proves nothing.
    const known = step === "entered" ? "; it is not known whether the agent had taken it" : "";
    return { end: "failed", reason: `${notTwice}: the agent was started again after the paste${known}.` };
  }
  let look: Look | undefined;
  const isKnown = await poll(lateMs, pasted.options.signal, async () => {
    look = await lookAt(pasted);
    return look.box === "ours" || look.isTaken;
  });
  if (isKnown && look?.box === "ours") {
    const { proof } = await submitPasted(pasted);
    return { end: "submitted", proof };
  }
  if (look && (await isTaken(pasted, look, step))) return { end: "submitted", proof: "screen_changed" };
  // Enter was pressed on our text, and it has left the box.
  if (step === "entered" && look?.box === "empty") return { end: "submitted", proof: "input_cleared" };
  const seen = look ? ` ${lastLines(look.screen)}` : "";
  return {
    end: "failed",
    reason: `${notTwice}. It was pasted, and is not in the input box now.${seen} ${sendAgain}`,
  };
}

/** Also looks for a text that has scrolled away, unless the program has a screen of its own. */
async function isTaken(
  { tmux, paneId, text, profile, options }: Pasted,
  { screen, isTaken }: Look,
  step: "pasted" | "entered",
): Promise<boolean> {
  // A box that is not known can be anywhere on the screen.
  if (!profile.inputPattern && step === "pasted") return false;
  if (isTaken) return true;
  if (profile.inputPattern && !screen.input) return false;
  const history = await tmux.capturePane(paneId, { lines: 2000, signal: options.signal });
  return contains(withoutBox(history, screen), text);
}

const sendAgain = "Send it again if it is needed.";

function startedSince({ agent_started_at, pasting_since }: SentDelivery): boolean {
  return agent_started_at !== null && pasting_since !== null && agent_started_at > pasting_since;
}
