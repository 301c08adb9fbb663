import { pause } from "./pause.ts";
import type { Profile } from "./profiles.ts";
import { type Pane, type PaneScreen, type Tmux, TmuxError } from "./tmux.ts";

export interface Screen extends PaneScreen {
  /** The box that takes messages; null when none is seen. */
  input: InputBox | null;
}

export interface InputBox {
  text: string;
  /** True also when a hint stands in the box. */
  empty: boolean;
}

export type Activity =
  | "starting"
  | "working"
  | "idle"
  | "waiting_permission"
  | "waiting_input"
  | "rate_limited"
  | "crashed"
  | "exited"
  | "unknown";

export interface Observation {
  activity: Activity;
  source: "tmux" | "process" | "screen";
  reason?: string;
}

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
  /** Empties the box first. Otherwise text in it (a human's, or an earlier message's) fails with `input_not_empty`. */
  clearInput?: boolean;
}

export interface Submission {
  /** What showed that the message was taken; `none` for a program that shows nothing. */
  proof: "hook" | "input_cleared" | "screen_changed" | "none";
  /** How often Enter was pressed. */
  enters: number;
}

const lookEveryMs = 40;
const enterProofMs = 500;
const mostEnters = 4;

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
  if (!profile.inputPattern) return submitUnseen(tmux, paneId, text, profile, options);
  const { signal, onStage } = options;
  await untilBoxIsEmpty(tmux, paneId, profile, options);
  await tmux.pasteText(paneId, text, { signal });
  await untilPasted(tmux, paneId, profile, options);
  onStage?.("pasted");

  await pause(profile.submitDelayMs, signal);
  const message = await untilPasted(tmux, paneId, profile, options);
  for (let enters = 1; enters <= mostEnters; enters++) {
    if (options.taken?.aborted) return { proof: "hook", enters: enters - 1 };
    await tmux.sendKeys(paneId, ["Enter"], { signal });
    if (await leavesBox(tmux, paneId, message, profile, options)) {
      onStage?.("submitted");
      return { proof: "input_cleared", enters };
    }
  }
  throw new TmuxError(
    "not_submitted",
    `The message still stands in the agent's input box after ${mostEnters} times Enter. Look at the pane, then submit it by hand or clear the box.`,
  );
}

export async function readScreen(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  options: { signal?: AbortSignal } = {},
): Promise<Screen> {
  const screen = await tmux.captureScreen(paneId, options);
  return { ...screen, input: inputBox(screen, profile) };
}

/**
 * What the agent in a pane (as `listPanes` gave it) is doing. tmux knows of its end, the process of a wrong program
 * in front; anything else is read off the screen, where two looks in a row have to agree.
 */
export async function observe(
  tmux: Tmux,
  pane: Pane,
  profile: Profile,
  { signal, lookAgainMs = 120 }: { signal?: AbortSignal; lookAgainMs?: number } = {},
): Promise<Observation> {
  if (pane.dead) return ended(await withItsEnd(tmux, pane, signal));
  const { processNames } = profile;
  if (processNames.length > 0 && !processNames.includes(pane.currentCommand))
    return {
      activity: "unknown",
      source: "process",
      reason: `${pane.currentCommand || "no program"} is in the foreground, not ${processNames[0]}`,
    };
  if (!profile.readyPattern)
    return {
      activity: "unknown",
      source: "screen",
      reason: `nothing is known of the screens of ${profile.name}`,
    };

  const look = async () => readActivity((await tmux.captureScreen(pane.paneId, { signal })).text, profile);
  let last = await look();
  for (let looks = 1; looks < 5; looks++) {
    await pause(lookAgainMs, signal);
    const next = await look();
    if (next.activity === last.activity) return next;
    last = next;
  }
  return { activity: "unknown", source: "screen", reason: "the screen keeps changing" };
}

/** One look at a screen's text. Pure. */
export function readActivity(text: string, profile: Profile): Observation {
  const source = "screen";
  const waiting = profile.waitingPatterns.find(({ pattern }) => pattern.test(text));
  if (waiting) return { activity: waiting.activity, source, reason: waiting.reason };
  if (profile.busyPattern?.test(text)) return { activity: "working", source };
  if (profile.readyPattern?.test(text)) return { activity: "idle", source };
  if (text === "") return { activity: "starting", source, reason: "the screen is empty" };
  return {
    activity: "unknown",
    source,
    reason: `the screen looks like nothing that is known of ${profile.name}`,
  };
}

/** What stands in the box on a screen. Pure. */
export function inputBox(
  { text, cursorX }: { text: string; cursorX: number },
  profile: Profile,
): InputBox | null {
  const found = profile.inputPattern?.exec(text);
  if (!found) return null;
  const content = (found[1] ?? "").trim();
  // Agents show hints in an empty box; the cursor then stands before the hint.
  const hint = !content.includes("\n") && cursorX <= profile.promptWidth;
  return { text: content, empty: content === "" || hint };
}

/** A program without a box that could be seen: one Enter, never a second one. */
async function submitUnseen(
  tmux: Tmux,
  paneId: string,
  text: string,
  profile: Profile,
  { signal, onStage }: SubmitOptions,
): Promise<Submission> {
  await tmux.pasteText(paneId, text, { signal });
  await pause(profile.submitDelayMs, signal);
  onStage?.("pasted");
  const before = await tmux.captureScreen(paneId, { signal });
  await tmux.sendKeys(paneId, ["Enter"], { signal });
  const changed = await within(enterProofMs, signal, async () => {
    const now = await tmux.captureScreen(paneId, { signal });
    return now.text !== before.text || now.cursorX !== before.cursorX || now.cursorY !== before.cursorY;
  });
  onStage?.("submitted");
  return { proof: changed ? "screen_changed" : "none", enters: 1 };
}

async function untilBoxIsEmpty(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, readyWithinMs = 3000, clearInput = false }: SubmitOptions,
): Promise<void> {
  let screen: Screen | undefined;
  let looks = 0;
  const empty = await within(readyWithinMs, signal, async () => {
    screen = await readScreen(tmux, paneId, profile, { signal });
    const { input, dead } = screen;
    if (dead)
      throw new TmuxError(
        "pane_dead",
        "The program in the pane has ended. Start the agent again, then repeat.",
      );
    if (!input || asksForPermission(screen, profile)) looks = 0;
    else if (input.empty) looks++;
    else {
      looks = 0;
      if (clearInput) await tmux.sendKeys(paneId, profile.clearInputKeys, { signal });
    }
    // What has just been typed, or just been asked, may not be drawn yet.
    return looks >= 2;
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

/** The box's text when two looks in a row agree: a long paste is drawn in steps. */
async function untilPasted(
  tmux: Tmux,
  paneId: string,
  profile: Profile,
  { signal, pastedWithinMs = 5000 }: SubmitOptions,
): Promise<string> {
  let last: string | undefined;
  let pasted: string | undefined;
  await within(pastedWithinMs, signal, async () => {
    const { input } = await readScreen(tmux, paneId, profile, { signal });
    const seen = input && !input.empty ? input.text : undefined;
    if (seen !== undefined && seen === last) pasted = seen;
    last = seen;
    return pasted !== undefined;
  });
  if (pasted !== undefined) return pasted;
  throw new TmuxError(
    "not_submitted",
    `The pasted message was not seen in the agent's input box within ${pastedWithinMs} ms; Enter was not pressed. Look at the pane.`,
  );
}

/** Whether the message is seen to leave the box, in two looks in a row. False when it stays, so that Enter is due again. */
async function leavesBox(
  tmux: Tmux,
  paneId: string,
  message: string,
  profile: Profile,
  { signal, readyWithinMs = 3000 }: SubmitOptions,
): Promise<boolean> {
  const since = performance.now();
  let gone = 0;
  let stays = false;
  await within(enterProofMs + readyWithinMs, signal, async () => {
    const { input, text, dead } = await readScreen(tmux, paneId, profile, { signal });
    if (dead)
      throw new TmuxError(
        "pane_dead",
        "The program ended while the message was given to it. Start the agent again.",
      );
    const left = input ? input.text !== message : readActivity(text, profile).activity === "working";
    // A box that is hidden, by a dialog for example, tells nothing by itself.
    if (left || (input === null && gone > 0)) gone++;
    else gone = 0;
    stays = input !== null && !left && performance.now() - since > enterProofMs;
    return stays || gone >= 2;
  });
  if (gone >= 2 || stays) return !stays;
  throw new TmuxError(
    "not_submitted",
    "After Enter the agent's input box is not seen any more, so it is not known whether the message was taken. Look at the pane.",
  );
}

function asksForPermission(screen: Screen, profile: Profile): boolean {
  return readActivity(screen.text, profile).activity === "waiting_permission";
}

/** tmux learns how a program ended a moment after it ended. */
async function withItsEnd(tmux: Tmux, pane: Pane, signal?: AbortSignal): Promise<Pane> {
  let found = pane;
  await within(500, signal, async () => {
    if (found.deadStatus !== null || found.deadSignal !== null) return true;
    found = (await tmux.listPanes({ signal })).find((one) => one.paneId === pane.paneId) ?? found;
    return false;
  });
  return found;
}

function ended({ deadStatus, deadSignal }: Pane): Observation {
  const source = "tmux";
  if (deadSignal !== null) return { activity: "crashed", source, reason: `ended by signal ${deadSignal}` };
  if (deadStatus === null) return { activity: "exited", source, reason: "how it ended is not known" };
  return {
    activity: deadStatus === 0 ? "exited" : "crashed",
    source,
    reason: `ended with exit code ${deadStatus}`,
  };
}

/** Looks until a look says yes; false when the time is over. */
async function within(
  ms: number,
  signal: AbortSignal | undefined,
  look: () => Promise<boolean>,
): Promise<boolean> {
  const deadline = performance.now() + ms;
  for (;;) {
    if (await look()) return true;
    if (performance.now() > deadline) return false;
    await pause(lookEveryMs, signal);
  }
}
