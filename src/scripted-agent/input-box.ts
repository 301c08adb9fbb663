import { wrap } from "./wrap.ts";

/** What was typed, or one paste. */
interface Part {
  text: string;
  /** What the box shows in its place. */
  readonly shown?: string;
}

/**
 * An input box as those of real agents: it indents further rows, shows a long paste by its size, and scrolls to its end when it
 * is high.
 */
export function createInputBox() {
  let parts: Part[] = [];
  let pastes = 0;

  return {
    text: () => parts.map(({ text }) => text).join(""),
    type(text: string): void {
      const last = parts.at(-1);
      if (last && last.shown === undefined) last.text += text;
      else parts.push({ text });
    },
    paste(text: string): void {
      const lineFeeds = text.split("\n").length - 1;
      if (lineFeeds <= 3 && text.length <= 800) {
        this.type(text);
        return;
      }
      pastes++;
      parts.push({ text, shown: `[Pasted text #${pastes}${lineFeeds > 0 ? ` +${lineFeeds} lines` : ""}]` });
    },
    /** Removes the last line, or the last paste that is shown by its size. */
    removeLine(): void {
      const last = parts.at(-1);
      if (!last) return;
      last.text =
        last.shown === undefined ? last.text.slice(0, Math.max(0, last.text.lastIndexOf("\n"))) : "";
      if (last.text === "") parts.pop();
    },
    removeCharacter(): void {
      const last = parts.at(-1);
      if (!last) return;
      last.text = last.shown === undefined ? [...last.text].slice(0, -1).join("") : "";
      if (last.text === "") parts.pop();
    },
    clear(): void {
      parts = [];
    },
    rows(): string[] {
      const rows = wrap(parts.map(({ text, shown = text }) => shown).join(""), 4);
      const most = Math.max(3, Math.floor((process.stdout.rows ?? 24) / 3));
      if (rows.length <= most) return rows.map((row, index) => `${index === 0 ? "›" : " "} ${row}`.trimEnd());
      return [`─── ↑ ${rows.length - most} more`, ...rows.slice(-most).map((row) => `  ${row}`)];
    },
  };
}
