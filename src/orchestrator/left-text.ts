import { setTimeout as delay } from "node:timers/promises";
import type { Profile } from "./profiles.ts";
import { readScreen } from "./terminal.ts";
import type { Tmux } from "./tmux.ts";

const mostEnters = 4;
const looksAfterEnter = 10;
const lookEveryMs = 50;

export type LeftText = "submitted" | "stays" | "not there";

/**
 * Submits a text that was pasted before we were cut off, if it stands in the agent's input box: presses Enter until
 * it is seen to have left the box. Never pastes.
 */
export async function submitLeftText(
  tmux: Tmux,
  paneId: string,
  text: string,
  profile: Profile,
  signal: AbortSignal,
): Promise<LeftText> {
  const box = async () => (await readScreen(tmux, paneId, profile, { signal })).input;
  const found = await box();
  if (!found || found.empty || !isTextOf(found.text, text)) return "not there";
  for (let enters = 0; enters < mostEnters; enters++) {
    // The paste may be as recent as our end: an Enter that follows at once would be swallowed.
    await delay(profile.submitDelayMs, undefined, { signal });
    await tmux.sendKeys(paneId, ["Enter"], { signal });
    let gone = 0;
    for (let looks = 0; looks < looksAfterEnter; looks++) {
      await delay(lookEveryMs, undefined, { signal });
      gone = (await box())?.text === found.text ? 0 : gone + 1;
      if (gone === 2) return "submitted";
    }
  }
  return "stays";
}

/** Boxes show a long text shortened, some only its size. */
function isTextOf(box: string, text: string): boolean {
  const start = box.replace(/…$/, "").slice(0, 40);
  return text.startsWith(start) || /^\[pasted/i.test(box);
}
