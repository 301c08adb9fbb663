import { showsBeginning, showsOnly } from "../terminals/pasted-text.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import { readActivity, readScreen, type Screen } from "../terminals/screen.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { confirmed } from "./confirmed.ts";

export interface EmptyBoxOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long the agent may take to show an empty box. Default 3 s. */
  readonly readyWithinMs?: number;
  /** A text of ours that may be removed from the box. Another text (a person's) fails with `input_not_empty`. */
  readonly removable?: string | undefined;
  /** When (`performance.now()`) the box was first known to be empty: one confirming check is enough. */
  readonly emptySince?: number | undefined;
  /** Only where the pane has this agent's id. */
  readonly agentId?: string | undefined;
}

/** Waits until the input box is empty. Throws `not_ready`, `input_not_empty` or `pane_dead`. */
export async function emptyBox(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, agentId, readyWithinMs = 3000, removable, ...options }: EmptyBoxOptions,
): Promise<void> {
  let screen: Screen | undefined;
  let { emptySince } = options;
  let isRemoving = false;
  const isOurs = (text: string) =>
    removable !== undefined &&
    (showsOnly(text, removable, profile) || (isRemoving && showsBeginning(text, removable)));
  const empty = await poll(readyWithinMs, signal, async () => {
    screen = await readScreen(tmux, paneId, profile, { signal });
    const { input, dead } = screen;
    if (dead)
      throw new TmuxError(
        "pane_dead",
        "The program in the pane has ended. Start the agent again, then repeat.",
      );
    const asks = asksForPermission(screen, profile);
    if (input?.empty && !asks) emptySince ??= performance.now();
    else emptySince = undefined;
    if (input && !input.empty && !asks && isOurs(input.text)) {
      isRemoving = true;
      await tmux.sendKeys(paneId, profile.clearInputKeys, { signal, agentId });
    }
    // What was just typed, or a dialog that just opened, may not be drawn yet.
    return confirmed(emptySince);
  });
  if (empty) return;
  if (screen?.input && !asksForPermission(screen, profile))
    throw new TmuxError(
      "input_not_empty",
      `The agent's input box contains text: ${JSON.stringify(screen.input.text.slice(0, 80))}. Submit or remove it first.`,
    );
  const { reason, activity } = readActivity(screen?.text ?? "", profile);
  throw new TmuxError(
    "not_ready",
    `The agent takes no message now: ${reason ?? activity}. Answer it first, or wait.`,
  );
}

function asksForPermission(screen: Screen, profile: Profile): boolean {
  return readActivity(screen.text, profile).activity === "waiting_permission";
}
