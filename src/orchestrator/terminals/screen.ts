import { pause } from "../processes/pause.ts";
import type { Pane } from "../tmux/pane.ts";
import type { PaneScreen } from "../tmux/screens.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { poll } from "./poll.ts";
import type { Profile } from "./profile.ts";

export interface Screen extends PaneScreen {
  /** The input box; null when the screen shows none. */
  input: InputBox | null;
}

export interface InputBox {
  text: string;
  /** Also true when the box shows a hint. */
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
  /** True when a message would be lost now. */
  holds?: boolean;
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
 * Returns what the agent in a pane (from `listPanes`) is doing: its end from tmux, a wrong program in front from the
 * process, everything else from the screen, where two captures in a row have to agree.
 */
export async function observe(
  tmux: Tmux,
  pane: Pane,
  profile: Profile,
  { signal, againMs = 120 }: { signal?: AbortSignal; againMs?: number } = {},
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

  const read = async () => readActivity((await tmux.captureScreen(pane.paneId, { signal })).text, profile);
  let last = await read();
  for (let count = 1; count < 5; count++) {
    await pause(againMs, signal);
    const next = await read();
    if (next.activity === last.activity) return next;
    last = next;
  }
  return { activity: "unknown", source: "screen", reason: "the screen keeps changing" };
}

/** Reads the activity off a screen's text. Pure. */
export function readActivity(text: string, profile: Profile): Observation {
  const source = "screen";
  const waiting = profile.waitingPatterns.find(({ pattern }) => pattern.test(text));
  if (waiting) {
    const { activity, reason, holds } = waiting;
    return { activity, source, reason, ...(holds && { holds }) };
  }
  if (profile.busyPattern?.test(text)) return { activity: "working", source };
  if (profile.readyPattern?.test(text)) return { activity: "idle", source };
  if (text === "") return { activity: "starting", source, reason: "the screen is empty" };
  return {
    activity: "unknown",
    source,
    reason: `the screen looks like nothing that is known of ${profile.name}`,
  };
}

/** Reads the input box on a screen. Pure. */
export function inputBox(
  { text, cursorX, cursorCharacter }: Pick<PaneScreen, "text" | "cursorX" | "cursorCharacter">,
  profile: Profile,
): InputBox | null {
  const found = profile.inputPattern?.exec(text);
  if (!found) return null;
  const content = (found[1] ?? "").trim();
  // Agents show hints in an empty box; the cursor then stands on the hint's first character, not on an empty line below.
  const isOnText = cursorCharacter.trim() !== "" && content.startsWith(cursorCharacter);
  const hint = isOnText && !content.includes("\n") && cursorX <= profile.promptWidth;
  return { text: content, empty: content === "" || hint };
}

/** tmux learns how a program ended a moment after it ended. */
async function withItsEnd(tmux: Tmux, pane: Pane, signal?: AbortSignal): Promise<Pane> {
  let found = pane;
  await poll(500, signal, async () => {
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
