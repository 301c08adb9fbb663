import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";

/** Every pane is read again after this long, with or without output: a clock can be set back. */
const readAgainAfterMs = 5000;

/**
 * Reads the screens of many panes in one request. A pane without output since its last reading is not read again: tmux
 * keeps the second of a window's last output, so a pane is due that had output in the second of its reading or later.
 */
export function createScreenTexts(tmux: Pick<Tmux, "captureScreens">) {
  const last = new Map<string, { text: string; second: number; at: number }>();

  return {
    /** Returns texts by pane id, without panes that are gone. `all` also reads panes that had no output. */
    async read(panes: readonly Pane[], all: boolean): Promise<Map<string, string>> {
      const at = Date.now();
      const second = Math.floor(at / 1000);
      const due = panes.filter((pane) => {
        const reading = last.get(pane.paneId);
        if (all || !reading) return true;
        return pane.lastOutput >= reading.second || at - reading.at >= readAgainAfterMs || at < reading.at;
      });
      const found = await tmux.captureScreens(due.map(({ paneId }) => paneId));
      for (const { paneId } of due) {
        const text = found.get(paneId);
        if (text === undefined) last.delete(paneId);
        else last.set(paneId, { text, second, at });
      }
      const texts = new Map<string, string>();
      for (const { paneId } of panes) {
        const reading = last.get(paneId);
        if (reading) texts.set(paneId, reading.text);
      }
      return texts;
    },
  };
}
