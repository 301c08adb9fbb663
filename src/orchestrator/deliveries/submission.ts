import { pause } from "../processes/pause.ts";
import { within } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import { readActivity, readScreen, type Screen } from "../terminals/screen.ts";
import type { InputOptions } from "../tmux/input.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";

export interface SubmitOptions {
  signal?: AbortSignal;
  /** Aborted by whoever knows that the agent took the message: no Enter is pressed after that. */
  taken?: AbortSignal;
  /** `pasted`: the text is seen in the box. `submitted`: it is seen to have left it. */
  onStage?: (stage: "pasted" | "submitted") => void;
  /** How long the agent may take until it shows an empty box. Default 3 s. */
  readyWithinMs?: number;
  /** How long a paste may take until it is seen. Default 5 s. */
  pastedWithinMs?: number;
  /** Which text may be removed from the box first. Other text (a human's) fails with `input_not_empty`. */
  mayClear?: (text: string) => boolean;
  /** Since when (`performance.now()`) the box is known to be empty: a look that agrees, a little later, is enough. */
  emptySince?: number;
  /** Only where the pane carries this agent's id. */
  agentId?: string;
  /** Noted at the pane together with the paste and with each Enter, for `submittedSoFar`. */
  deliveryId?: string;
}

export interface Submission {
  /** What showed that the message was taken; `none` for a program that shows nothing. */
  proof: "hook" | "input_cleared" | "screen_changed" | "none";
  /** How often Enter was pressed. */
  enters: number;
}

/** What the pane itself tells of a delivery; `place` is which pane of which server that is. */
export interface SubmittedSoFar {
  readonly step: "nothing" | "pasted" | "entered";
  readonly place: string;
}

const enterProofMs = 500;
const mostEnters = 4;
/** Screens are drawn in steps: a look that could be one of a step counts when another agrees, this much later. */
const drawnMs = 15;
const markName = "@delivery";

/**
 * Gives an agent one message: pastes it once, waits until it stands in the box, presses Enter until it is seen to
 * have left it. Never pastes twice, and never presses Enter on anything but the message.
 *
 * Fails with `not_ready` or `input_not_empty` (nothing was pasted), `not_submitted` (the text may stand in the box)
 * and what `pasteText` fails with.
 */
export async function submitText(
  tmux: Tmux,
  paneId: string,
  text: string,
  profile: Profile,
  options: SubmitOptions = {},
): Promise<Submission> {
  if (profile.inputPattern) await untilBoxIsEmpty(tmux, paneId, profile, options);
  await tmux.pasteText(paneId, text, inputOptions(options, "pasted"));
  return submitPasted(tmux, paneId, profile, options);
}

/** The rest of `submitText`, for a text that was pasted before. Never pastes. */
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

/** How far a delivery came, by what was noted at the pane in the same step. */
export async function submittedSoFar(
  tmux: Tmux,
  paneId: string,
  deliveryId: string,
  options?: { signal?: AbortSignal },
): Promise<SubmittedSoFar> {
  const { value, place } = await tmux.paneOption(paneId, markName, options);
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
    `The message still stands in the agent's input box after ${mostEnters} times Enter. Look at the pane, then submit it by hand or clear the box.`,
  );
}

/** Somebody else pressed Enter, or emptied the box: only an agent that works since then has taken the message. */
async function leftByItself(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, taken }: SubmitOptions,
): Promise<Submission> {
  const works = await within(enterProofMs, signal, async () => {
    const { text } = await readScreen(tmux, paneId, profile, { signal });
    return taken?.aborted || readActivity(text, profile).activity === "working";
  });
  if (works) return { proof: taken?.aborted ? "hook" : "screen_changed", enters: 0 };
  throw new TmuxError(
    "not_submitted",
    "The message left the agent's input box before Enter was pressed, so it is not known whether the agent took it. Look at the pane.",
  );
}

/** A program without a box that could be seen: one Enter, never a second one. */
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
  const changed = await within(enterProofMs, signal, async () => {
    if (taken?.aborted) return true;
    const now = await tmux.captureScreen(paneId, { signal });
    return now.text !== before.text || now.cursorX !== before.cursorX || now.cursorY !== before.cursorY;
  });
  onStage?.("submitted");
  if (taken?.aborted) return { proof: "hook", enters: 1 };
  return { proof: changed ? "screen_changed" : "none", enters: 1 };
}

async function untilBoxIsEmpty(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, agentId, readyWithinMs = 3000, mayClear = () => false, ...options }: SubmitOptions,
): Promise<void> {
  let screen: Screen | undefined;
  let { emptySince } = options;
  const empty = await within(readyWithinMs, signal, async () => {
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
    // What has just been typed, or just been asked, may not be drawn yet.
    return agreed(emptySince);
  });
  if (empty) return;
  if (screen?.input && !asksForPermission(screen, profile))
    throw new TmuxError(
      "input_not_empty",
      `Text stands in the agent's input box: ${JSON.stringify(screen.input.text.slice(0, 80))}. Submit or remove it first.`,
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
  const pasted = await within(pastedWithinMs, signal, async () => {
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
 * The box's text, once the profile's pause since the paste is over and two looks agree: a long paste is drawn in
 * steps. Null when it has left the box by itself.
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
  const look = async () => {
    const { input } = await readScreen(tmux, paneId, profile, { signal });
    const seen = input === null ? undefined : input.empty ? null : input.text;
    if (seen !== undefined && seen === last) drawn = seen;
    last = seen;
    return taken?.aborted || drawn !== undefined;
  };
  await pause(drawnAt - drawnMs - performance.now(), signal);
  await look();
  await pause(drawnMs, signal);
  if (await within(pastedWithinMs, signal, look)) return drawn ?? null;
  throw new TmuxError(
    "not_submitted",
    "After the paste the agent's input box is not seen any more; Enter was not pressed. Look at the pane.",
  );
}

/** Whether the message is seen to leave the box. False when it stays, so that Enter is due again. */
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
  await within(enterProofMs + readyWithinMs, signal, async () => {
    const screen = await readScreen(tmux, paneId, profile, { signal });
    if (screen.dead)
      throw new TmuxError(
        "pane_dead",
        "The program ended while the message was given to it. Start the agent again.",
      );
    const at = performance.now();
    const left = hasLeft(screen, message, profile);
    // A box that is hidden, by a dialog for example, tells nothing by itself.
    if (left || (screen.input === null && goneSince !== undefined)) goneSince ??= at;
    else goneSince = undefined;
    const leaves = agreed(goneSince);
    gone = leaves === true;
    stays = screen.input !== null && !left && at - since > enterProofMs;
    return stays || taken?.aborted || leaves;
  });
  if (gone || taken?.aborted) return true;
  if (stays) return false;
  throw new TmuxError(
    "not_submitted",
    "After Enter the agent's input box is not seen any more, so it is not known whether the message was taken. Look at the pane.",
  );
}

function hasLeft({ input, text }: Screen, message: string, profile: Profile): boolean {
  if (!input) return readActivity(text, profile).activity === "working";
  // A part of the message, or more of it, is a box that is being drawn.
  return input.empty || !(startsLike(message, input.text) || startsLike(input.text, message));
}

/** Whether what is seen now was seen long enough before; otherwise in how many milliseconds it will have been. */
function agreed(since: number | undefined): boolean | number {
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
    ...(deliveryId !== undefined && { set: { [markName]: `${deliveryId}:${step}` } }),
  };
}
