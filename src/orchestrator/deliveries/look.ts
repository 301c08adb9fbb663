import { contains, endsWithText, showsOnly } from "../terminals/pasted-text.ts";
import type { Profile } from "../terminals/profile.ts";
import { readActivity, readScreen, type Screen } from "../terminals/screen.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";

/** An agent's screen at one moment, as it concerns a text that was pasted. */
export interface Look {
  readonly screen: Screen;
  /**
   * `ours`: the input box shows our text and nothing else. `hidden`: no box is seen, because a dialog covers it, say. A
   * program whose box is not known has `ours` and `hidden` only.
   */
  readonly box: "ours" | "empty" | "other" | "hidden";
  /** Whether our text stands on the screen without being in the box: the program has taken it. */
  readonly isTaken: boolean;
  readonly isWorking: boolean;
  /** Whether a dialog is seen in place of the box. */
  readonly isAsking: boolean;
}

/** Looks for a pasted text on an agent's screen. Throws `pane_dead`. */
export async function lookFor(
  tmux: Tmux,
  paneId: string,
  text: string,
  profile: Profile,
  signal: AbortSignal | undefined,
): Promise<Look> {
  const screen = await readScreen(tmux, paneId, profile, { signal });
  if (screen.dead)
    throw new TmuxError(
      "pane_dead",
      "The program ended while the message was given to it. Start the agent again.",
    );
  const box = boxOf(screen, text, profile) ?? (await boxAtCursor(tmux, paneId, text, signal));
  const { activity } = readActivity(screen.text, profile);
  return {
    screen,
    box,
    isTaken: box !== "ours" && isInConversation(screen, text, profile),
    isWorking: activity === "working",
    isAsking: box === "hidden" && activity.startsWith("waiting"),
  };
}

/** Behind a dialog, a text that the screen shows can still be in the box; only a program without a known box shows no more. */
function isInConversation(screen: Screen, text: string, profile: Profile): boolean {
  return (
    (screen.input !== null || profile.inputPattern === null) &&
    contains(withoutBox(screen.text, screen), text)
  );
}

/** Returns a screen, or what has scrolled away and the screen, without the text in the input box. */
export function withoutBox(text: string, { input }: Screen): string {
  const start = input === null || input.text === "" ? -1 : text.lastIndexOf(input.text);
  return start < 0 || !input ? text : text.slice(0, start) + text.slice(start + input.text.length);
}

/** What is seen of a screen by a person who is to help: its last lines. */
export function lastLines({ text }: Screen): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0
    ? "The screen is empty."
    : `The screen ends with: ${JSON.stringify(lines.slice(-6).join("\n"))}.`;
}

function boxOf({ input }: Screen, text: string, profile: Profile): Look["box"] | undefined {
  if (!input) return undefined;
  if (input.empty) return "empty";
  return showsOnly(input.text, text, profile) ? "ours" : "other";
}

/** Where no box is known, or it has scrolled so that it is not recognised: our text then ends at the cursor. */
async function boxAtCursor(
  tmux: Tmux,
  paneId: string,
  text: string,
  signal: AbortSignal | undefined,
): Promise<Look["box"]> {
  const rows = await tmux.captureToCursor(paneId, { signal });
  const isAtCursor = /[\p{L}\p{N}\p{P}\p{S}]/u.test(rows.at(-1) ?? "");
  return isAtCursor && endsWithText(rows.join("\n"), text) ? "ours" : "hidden";
}
