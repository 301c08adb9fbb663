import { pause } from "../processes/pause.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import { readActivity, readScreen, type Screen } from "../terminals/screen.ts";
import type { InputOptions } from "../tmux/input.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";

export interface SubmitOptions {
  signal?: AbortSignal;
  /** Aborted when a hook reports that the agent took the message: Enter is not pressed after that. */
  taken?: AbortSignal;
  /** `pasted`: the box shows the text. `submitted`: the box no longer shows it. */
  onStage?: (stage: "pasted" | "submitted") => void;
  /** How long the agent may take to show an empty box. Default 3 s. */
  readyWithinMs?: number;
  /** How long the box may take to show a paste. Default 5 s. */
  pastedWithinMs?: number;
  /** Whether a text may be removed from the box first. Another text (a person's) fails with `input_not_empty`. */
  mayClear?: (text: string) => boolean;
  /** When (`performance.now()`) the box was first known to be empty: one confirming check is enough. */
  emptySince?: number;
  /** Only where the pane has this agent's id. */
  agentId?: string;
  /** Stored in an option of the pane together with the paste and each Enter, for `deliveryStep`. */
  deliveryId?: string;
}

export interface Submission {
  /** The evidence that the message was taken; `none` for a program that shows nothing. */
  proof: "hook" | "input_cleared" | "screen_changed" | "none";
  /** How often Enter was pressed. */
  enters: number;
}

/** How far a delivery came, as the pane itself shows it; `place` identifies the pane and its server. */
export interface DeliveryStep {
  readonly step: "nothing" | "pasted" | "entered";
  readonly place: string;
}

const enterProofMs = 500;
const mostEnters = 4;
/** Screens are drawn in steps: what could be a step in between counts when a check this much later agrees. */
const drawnMs = 15;
const optionName = "@delivery";

/**
 * Submits one message to an agent: pastes it once, waits until the box shows it, presses Enter until the box no longer
 * does. Never pastes twice, and never presses Enter on anything but the message.
 *
 * Throws `not_ready` or `input_not_empty` (nothing was pasted), `not_submitted` (the text may still be in the box), and
 * what `pasteText` throws.
 */
export async function submitText(
  tmux: Tmux,
  paneId: string,
  text: string,
  profile: Profile,
  options: SubmitOptions = {},
): Promise<Submission> {
  if (profile.inputPattern) await emptyBox(tmux, paneId, profile, options);
  await tmux.pasteText(paneId, text, inputOptions(options, "pasted"));
  return submitPasted(tmux, paneId, profile, options);
}

/** Does the rest of `submitText` for a text that was already pasted. Never pastes. */
export async function submitPasted(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  options: SubmitOptions = {},
): Promise<Submission> {
  if (!profile.inputPattern) return submitUnseen(tmux, paneId, profile, options);
  const drawnAt = performance.now() + profile.submitDelayMs;
  await untilPasted(tmux, paneId, profile, options);
  options.onStage?.("pasted");
  const message = await untilDrawn(tmux, paneId, drawnAt, profile, options);
  const submission = await submitMessage(tmux, paneId, message, profile, options);
  options.onStage?.("submitted");
  return submission;
}

/** Reads how far a delivery came from the option that was set in the same step. */
export async function deliveryStep(
  tmux: Tmux,
  paneId: string,
  deliveryId: string,
  options?: { signal?: AbortSignal },
): Promise<DeliveryStep> {
  const { value, place } = await tmux.paneOption(paneId, optionName, options);
  const step = value === `${deliveryId}:pasted` && "pasted";
  return { step: step || (value === `${deliveryId}:entered` ? "entered" : "nothing"), place };
}

async function submitMessage(
  tmux: Tmux,
  paneId: string,
  message: string | null,
  profile: Profile,
  options: SubmitOptions,
): Promise<Submission> {
  if (message === null) return leftByItself(tmux, paneId, profile, options);
  for (let enters = 1; enters <= mostEnters; enters++) {
    if (options.taken?.aborted) return { proof: "hook", enters: enters - 1 };
    await tmux.sendKeys(paneId, ["Enter"], inputOptions(options, "entered"));
    if (await leavesBox(tmux, paneId, message, profile, options))
      return { proof: options.taken?.aborted ? "hook" : "input_cleared", enters };
  }
  throw new TmuxError(
    "not_submitted",
    `The message is still in the agent's input box after Enter was pressed ${mostEnters} times. Look at the pane, then submit it by hand or clear the box.`,
  );
}

/** Somebody else pressed Enter or emptied the box: only an agent that has worked since then took the message. */
async function leftByItself(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, taken }: SubmitOptions,
): Promise<Submission> {
  const works = await poll(enterProofMs, signal, async () => {
    const { text } = await readScreen(tmux, paneId, profile, { signal });
    return taken?.aborted || readActivity(text, profile).activity === "working";
  });
  if (works) return { proof: taken?.aborted ? "hook" : "screen_changed", enters: 0 };
  throw new TmuxError(
    "not_submitted",
    "The message left the agent's input box before Enter was pressed, so it is not known whether the agent took it. Look at the pane.",
  );
}

/** For a program whose box cannot be read: one Enter, never a second one. */
async function submitUnseen(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  options: SubmitOptions,
): Promise<Submission> {
  const { signal, taken, onStage } = options;
  onStage?.("pasted");
  await pause(profile.submitDelayMs, signal);
  if (taken?.aborted) return { proof: "hook", enters: 0 };
  const before = await tmux.captureScreen(paneId, { signal });
  await tmux.sendKeys(paneId, ["Enter"], inputOptions(options, "entered"));
  const changed = await poll(enterProofMs, signal, async () => {
    if (taken?.aborted) return true;
    const now = await tmux.captureScreen(paneId, { signal });
    return now.text !== before.text || now.cursorX !== before.cursorX || now.cursorY !== before.cursorY;
  });
  onStage?.("submitted");
  if (taken?.aborted) return { proof: "hook", enters: 1 };
  return { proof: changed ? "screen_changed" : "none", enters: 1 };
}

/**
 * Waits until the input box is empty, and removes a text that `mayClear` allows. Throws `not_ready`, `input_not_empty` or
 * `pane_dead`.
 */
export async function emptyBox(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, agentId, readyWithinMs = 3000, mayClear = () => false, ...options }: SubmitOptions,
): Promise<void> {
  let screen: Screen | undefined;
  let { emptySince } = options;
  const empty = await poll(readyWithinMs, signal, async () => {
    screen = await readScreen(tmux, paneId, profile, { signal });
    const { input, dead } = screen;
    if (dead)
      throw new TmuxError(
        "pane_dead",
        "The program in the pane has ended. Start the agent again, then repeat.",
      );
    if (input?.empty && !asksForPermission(screen, profile)) emptySince ??= performance.now();
    else emptySince = undefined;
    if (input && !input.empty && mayClear(input.text))
      await tmux.sendKeys(paneId, profile.clearInputKeys, { signal, agentId });
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

async function untilPasted(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, taken, pastedWithinMs = 5000 }: SubmitOptions,
): Promise<void> {
  const pasted = await poll(pastedWithinMs, signal, async () => {
    const { input } = await readScreen(tmux, paneId, profile, { signal });
    return taken?.aborted || (input !== null && !input.empty);
  });
  if (pasted) return;
  throw new TmuxError(
    "not_submitted",
    `The pasted message was not seen in the agent's input box within ${pastedWithinMs} ms; Enter was not pressed. Look at the pane.`,
  );
}

/**
 * Returns the box's text when the profile's pause since the paste is over and two readings agree: a long paste is drawn
 * in steps. Null when the text has left the box by itself.
 */
async function untilDrawn(
  tmux: Tmux,
  paneId: string,
  drawnAt: number,
  profile: Profile,
  { signal, taken, pastedWithinMs = 5000 }: SubmitOptions,
): Promise<string | null> {
  let last: string | null | undefined;
  let drawn: string | null | undefined;
  const read = async () => {
    const { input } = await readScreen(tmux, paneId, profile, { signal });
    const seen = input === null ? undefined : input.empty ? null : input.text;
    if (seen !== undefined && seen === last) drawn = seen;
    last = seen;
    return taken?.aborted || drawn !== undefined;
  };
  await pause(drawnAt - drawnMs - performance.now(), signal);
  await read();
  await pause(drawnMs, signal);
  if (await poll(pastedWithinMs, signal, read)) return drawn ?? null;
  throw new TmuxError(
    "not_submitted",
    "The agent's input box disappeared after the paste; Enter was not pressed. Look at the pane.",
  );
}

/** Returns true when the message has left the box, false when it stays, so that Enter has to be pressed again. */
async function leavesBox(
  tmux: Tmux,
  paneId: string,
  message: string,
  profile: Profile,
  { signal, taken, readyWithinMs = 3000 }: SubmitOptions,
): Promise<boolean> {
  const since = performance.now();
  let goneSince: number | undefined;
  let gone = false;
  let stays = false;
  await poll(enterProofMs + readyWithinMs, signal, async () => {
    const screen = await readScreen(tmux, paneId, profile, { signal });
    if (screen.dead)
      throw new TmuxError(
        "pane_dead",
        "The program ended while the message was given to it. Start the agent again.",
      );
    const at = performance.now();
    const left = hasLeft(screen, message, profile);
    // A hidden box, behind a dialog for example, proves nothing by itself.
    if (left || (screen.input === null && goneSince !== undefined)) goneSince ??= at;
    else goneSince = undefined;
    const leaves = confirmed(goneSince);
    gone = leaves === true;
    stays = screen.input !== null && !left && at - since > enterProofMs;
    return stays || taken?.aborted || leaves;
  });
  if (gone || taken?.aborted) return true;
  if (stays) return false;
  throw new TmuxError(
    "not_submitted",
    "The agent's input box disappeared after Enter, so it is not known whether the message was taken. Look at the pane.",
  );
}

function hasLeft({ input, text }: Screen, message: string, profile: Profile): boolean {
  if (!input) return readActivity(text, profile).activity === "working";
  // A box that shows a part of the message, or more than it, is being drawn.
  return input.empty || !(startsLike(message, input.text) || startsLike(input.text, message));
}

/** The result of a probe for something first seen at `since`: true, false, or the delay before the confirming check. */
function confirmed(since: number | undefined): boolean | number {
  if (since === undefined) return false;
  const missing = drawnMs - (performance.now() - since);
  return missing <= 0 || missing;
}

function startsLike(text: string, part: string): boolean {
  return text.startsWith(part.replace(/…$/, ""));
}

function asksForPermission(screen: Screen, profile: Profile): boolean {
  return readActivity(screen.text, profile).activity === "waiting_permission";
}

function inputOptions(
  { signal, agentId, deliveryId }: SubmitOptions,
  step: "pasted" | "entered",
): InputOptions {
  return {
    signal,
    agentId,
    ...(deliveryId !== undefined && { set: { [optionName]: `${deliveryId}:${step}` } }),
  };
}
