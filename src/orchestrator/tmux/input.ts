import { newBufferName, type TmuxConnection } from "./connection.ts";
import { quote, type RequestOptions } from "./control-mode.ts";
import { type PaneOptions, paneTarget, setOptions } from "./target.ts";
import { TmuxError } from "./tmux-error.ts";

export interface InputOptions extends RequestOptions {
  /** Only where the pane has this agent's id: after the end of a tmux server, another one reuses its panes' ids. */
  agentId?: string;
  /** Only where the cursor still stands there: the program has drawn nothing else since the screen was read. */
  cursor?: { readonly x: number; readonly y: number };
  /** User options that are set in the same step, so that the pane itself shows later whether it happened. */
  set?: PaneOptions;
}

/** Text and keys for the program in a pane. */
export function createInput({ run }: TmuxConnection) {
  /** Leaves copy mode and runs a command, only if the pane lives and takes input: the server decides in one step. */
  async function input(target: string, command: string, { agentId, cursor, set, ...options }: InputOptions) {
    const other = agentId === undefined ? "0" : `#{!=:#{@agent_id},${plainWord(agentId)}}`;
    const moved = cursor ? `#{!=:#{cursor_x} #{cursor_y},${cursor.x} ${cursor.y}}` : "0";
    const why = `#{?pane_dead,dead,#{?pane_input_off,off,#{?${other},other,moved}}}`;
    const report = `display-message -p -t ${target} '${why}'`;
    const unable = `#{||:#{||:#{pane_dead},#{pane_input_off}},${moved}}`;
    const then = set ? ` ; ${setOptions(target, set)}` : "";
    const [refused] = await run(
      `if-shell -F -t ${target} '#{||:${unable},${other}}' { ${report} } { copy-mode -q -t ${target} ; ${command}${then} }`,
      options,
    );
    if (refused === "other")
      throw new TmuxError("pane_missing", "The agent's terminal is gone; another one has its place.");
    if (refused === "moved")
      throw new TmuxError("cursor_moved", "The program has moved the cursor; nothing was sent to it.");
    if (refused === "dead")
      throw new TmuxError(
        "pane_dead",
        "The program in the pane has ended. Start the agent again, then repeat.",
      );
    if (refused === "off")
      throw new TmuxError(
        "pane_input_off",
        "Somebody turned the pane's input off. Run `tmux select-pane -e` in it.",
      );
  }

  return {
    /**
     * Pastes text as one bracketed paste, without Enter. Removes control characters other than line end and tab.
     * When it throws `pane_dead`, `pane_missing` or `pane_input_off`, nothing was pasted.
     */
    async pasteText(paneId: string, text: string, options: InputOptions = {}): Promise<void> {
      const clean = pastable(text);
      if (clean === "") throw new TmuxError("invalid_argument", "There is no text to paste.");
      const target = paneTarget(paneId);
      const buffer = quote(newBufferName());
      try {
        await run(`set-buffer -b ${buffer} -- ${quote(clean)}`, options);
        await input(target, `paste-buffer -p -r -d -b ${buffer} -t ${target}`, options);
      } catch (error) {
        await run(`delete-buffer -b ${buffer}`).catch(() => {});
        throw error;
      }
    },

    /** Presses keys, by tmux's names (`Enter`, `C-c`, `Up`) or as single characters. Throws like `pasteText`. */
    async sendKeys(paneId: string, keys: readonly string[], options: InputOptions = {}): Promise<void> {
      const unknown = keys.find((key) => !keyName.test(key));
      if (unknown !== undefined || keys.length === 0)
        // tmux would type the name of a key that it does not know.
        throw new TmuxError(
          "invalid_argument",
          `Not a key that tmux knows: ${JSON.stringify(unknown ?? "")}.`,
        );
      const target = paneTarget(paneId);
      await input(target, `send-keys -t ${target} -- ${keys.map(quote).join(" ")}`, options);
    },
  };
}

/** Text without what could control a terminal or end a bracketed paste: of C0 and C1 only line end and tab are left. */
export function pastable(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

const keyName =
  /^(?:[CMS]-)*(?:Enter|Escape|Tab|BTab|BSpace|Space|Up|Down|Left|Right|Home|End|PageUp|PageDown|DC|IC|F\d{1,2}|[^\p{Cc}])$/u;

/** Returns a word that a format does not interpret. */
function plainWord(word: string): string {
  if (/^[A-Za-z0-9._:~-]+$/.test(word)) return word;
  throw new TmuxError("invalid_argument", `${JSON.stringify(word)} cannot be an agent's id.`);
}
