import { pause } from "../processes/pause.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import type { InputOptions } from "../tmux/input.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { confirmed, drawnMs } from "./confirmed.ts";
import { type EmptyBoxOptions, emptyBox } from "./empty-box.ts";
import { type Look, lastLines, lookFor } from "./look.ts";

export interface SubmitOptions extends EmptyBoxOptions {
  /** Aborted when a hook reports that the agent took the message: Enter is not pressed after that. */
  readonly taken?: AbortSignal;
  /** `pasted`: the box shows the text. `submitted`: the agent has it. */
  readonly onStage?: (stage: "pasted" | "submitted") => void;
  /** How long the box may take to show a paste. Default 5 s. */
  readonly pastedWithinMs?: number;
  /** Stored in an option of the pane together with the paste and each Enter, for `deliveryStep`. */
  readonly deliveryId?: string;
  /** A command of the program's own may leave nothing on the screen: it counts as taken when it has left the box. */
  readonly isCommand?: boolean;
}

export interface Submission {
  /** The evidence that the message was taken. */
  readonly proof: "hook" | "input_cleared" | "screen_changed";
  /** How often Enter was pressed. */
  readonly enters: number;
}

/** How far a delivery came, as the pane itself shows it; `place` identifies the pane and its server. */
export interface DeliveryStep {
  readonly step: "nothing" | "pasted" | "entered";
  readonly place: string;
}

/** A pasted text on its way to the program in a pane. */
export interface Pasted {
  readonly tmux: Tmux;
  readonly paneId: string;
  readonly text: string;
  readonly profile: Profile;
  readonly options: SubmitOptions;
}

const enterProofMs = 500;
/** A dialog that is seen for this long is not a step in between. */
const askedMs = 700;
const mostEnters = 4;
/** Each time that the program draws just before Enter takes one. */
const mostTries = 20;
const optionName = "@delivery";

/**
 * Submits one message to an agent: pastes it once, waits until the box shows it and nothing else, presses Enter, and waits until
 * the text stands in the conversation. Never pastes twice, and never presses Enter on anything but the message.
 *
 * Throws `not_ready` or `input_not_empty` (nothing was pasted), `not_submitted` (the text may still be in the box), and what
 * `pasteText` throws.
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
  return submitPasted({ tmux, paneId, text, profile, options });
}

/** Does the rest of `submitText` for a text that was already pasted. Never pastes. */
export async function submitPasted(pasted: Pasted): Promise<Submission> {
  const { onStage } = pasted.options;
  const shown = await untilShown(pasted);
  onStage?.("pasted");
  const submission = shown ? await pressEnter(pasted, shown) : await leftByItself(pasted);
  onStage?.("submitted");
  return submission;
}

/** Reads how far a delivery came from the option that was set in the same step. */
export async function deliveryStep(
  tmux: Tmux,
  paneId: string,
  deliveryId: string,
  options?: { readonly signal?: AbortSignal | undefined },
): Promise<DeliveryStep> {
  const { value, place } = await tmux.paneOption(paneId, optionName, options);
  const step = value === `${deliveryId}:pasted` && "pasted";
  return { step: step || (value === `${deliveryId}:entered` ? "entered" : "nothing"), place };
}

/**
 * Waits until the box shows our text, the profile's pause since the paste is over, and two looks agree: a long paste is drawn in
 * steps. Returns undefined when the text has left the box by itself.
 */
async function untilShown(pasted: Pasted): Promise<Look | undefined> {
  const { profile, options } = pasted;
  const { signal, taken, pastedWithinMs = 5000 } = options;
  const drawnAt = performance.now() + profile.submitDelayMs;
  let look = await lookAt(pasted);
  let askedSince: number | undefined;
  /** A dialog stays until somebody answers it. */
  const isBlocked = () => {
    askedSince = look.isAsking ? (askedSince ?? performance.now()) : undefined;
    return askedSince !== undefined && performance.now() - askedSince > askedMs;
  };
  const isDrawn = await poll(pastedWithinMs, signal, async () => {
    look = await lookAt(pasted);
    return taken?.aborted || look.box === "ours" || look.box === "other" || isBlocked();
  });
  if (!isDrawn || look.isAsking) throw notShown(look);
  await pause(drawnAt - drawnMs - performance.now(), signal);
  look = await lookAt(pasted);
  await pause(drawnMs, signal);
  const isShown = await poll(pastedWithinMs, signal, async () => {
    const last = look;
    look = await lookAt(pasted);
    const isSteady = look.box === last.box && look.screen.input?.text === last.screen.input?.text;
    return taken?.aborted || (isSteady && (look.box === "ours" || look.box === "empty")) || isBlocked();
  });
  if (!isShown || look.isAsking) throw notShown(look);
  return look.box === "ours" ? look : undefined;
}

function notShown({ box, screen }: Look): TmuxError {
  const instead =
    box === "other"
      ? `the agent's input box shows another text, ${JSON.stringify(screen.input?.text.slice(0, 80))}`
      : "the agent's screen does not show it in an input box";
  return new TmuxError(
    "not_submitted",
    `The message was pasted, and Enter was not pressed, because ${instead}. ${lastLines(screen)} Look at the pane, answer what it asks, and send the message again.`,
  );
}

/** Presses Enter on the text that a look has shown, until the agent has taken it. */
async function pressEnter(pasted: Pasted, shown: Look): Promise<Submission> {
  let look = shown;
  let enters = 0;
  for (let tries = 0; tries < mostTries && enters < mostEnters; tries++) {
    if (pasted.options.taken?.aborted) return { proof: "hook", enters };
    const isPressed = await enterAtCursor(pasted, look);
    if (isPressed) enters++;
    const result = await afterEnter(pasted, isPressed);
    if (typeof result === "string") return { proof: result, enters };
    look = result;
  }
  throw new TmuxError(
    "not_submitted",
    `The message is still in the agent's input box after Enter was pressed ${enters} times. Look at the pane, then submit it by hand or clear the box.`,
  );
}

/** Returns false when the program has drawn something since the look. */
async function enterAtCursor({ tmux, paneId, options }: Pasted, { screen }: Look): Promise<boolean> {
  const cursor = { x: screen.cursorX, y: screen.cursorY };
  try {
    await tmux.sendKeys(paneId, ["Enter"], { ...inputOptions(options, "entered"), cursor });
    return true;
  } catch (error) {
    if (error instanceof TmuxError && error.code === "cursor_moved") return false;
    throw error;
  }
}

/** Returns the proof that the agent took the message, or the look in which the box still shows it. */
async function afterEnter(pasted: Pasted, isPressed: boolean): Promise<Submission["proof"] | Look> {
  const { profile, options } = pasted;
  const { signal, taken, readyWithinMs = 3000 } = options;
  const since = performance.now();
  let goneSince: number | undefined;
  let look: Look | undefined;
  const isOver = await poll(enterProofMs + readyWithinMs, signal, async () => {
    look = await lookAt(pasted);
    if (taken?.aborted) return true;
    const at = performance.now();
    if (look.box === "ours") {
      goneSince = undefined;
      return !isPressed || at - since > enterProofMs;
    }
    // A hidden box, behind a dialog for example, proves nothing by itself.
    const isTaken = look.isTaken || look.isWorking || (options.isCommand && look.box === "empty");
    goneSince = isTaken ? (goneSince ?? at) : undefined;
    return confirmed(goneSince);
  });
  if (taken?.aborted) return "hook";
  if (isOver && look?.box === "ours") return look;
  if (isOver) return profile.inputPattern ? "input_cleared" : "screen_changed";
  throw new TmuxError(
    "not_submitted",
    `The message left the agent's input box ${isPressed ? "after Enter" : "before Enter"}, and was not seen in the conversation, so it is not known whether the agent took it. ${look ? lastLines(look.screen) : ""} Look at the pane.`,
  );
}

/** Somebody else pressed Enter or emptied the box: only a look at the conversation shows whether the agent took the message. */
async function leftByItself(pasted: Pasted): Promise<Submission> {
  const { signal, taken } = pasted.options;
  const isTaken = await poll(enterProofMs, signal, async () => {
    const look = await lookAt(pasted);
    return taken?.aborted || look.isTaken || look.isWorking;
  });
  if (isTaken) return { proof: taken?.aborted ? "hook" : "screen_changed", enters: 0 };
  throw new TmuxError(
    "not_submitted",
    "The message left the agent's input box before Enter was pressed, so it is not known whether the agent took it. Look at the pane.",
  );
}

export function lookAt({ tmux, paneId, text, profile, options }: Pasted): Promise<Look> {
  return lookFor(tmux, paneId, text, profile, options.signal);
}

function inputOptions(
  { signal, agentId, deliveryId }: SubmitOptions,
  step: "pasted" | "entered",
): InputOptions {
  return {
    ...(signal && { signal }),
    ...(agentId !== undefined && { agentId }),
    ...(deliveryId !== undefined && { set: { [optionName]: `${deliveryId}:${step}` } }),
  };
}
