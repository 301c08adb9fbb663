import type { TmuxConnection } from "./connection.ts";
import type { Block, RequestOptions } from "./control-mode.ts";
import { paneTarget } from "./target.ts";

export interface PaneScreen {
  text: string;
  agentId: string | null;
  /** This pane of this tmux server: the text is the same only while both exist. */
  place: string;
  /** Column and row from 0, on the screen itself: a wrapped line of the text has several rows. */
  cursorX: number;
  cursorY: number;
  /** The character on which the cursor stands; a blank where there is none. */
  cursorCharacter: string;
  dead: boolean;
}

/**
 * The text of panes. Wrapped lines are joined again; blanks at the end of lines and empty lines at the end are left out.
 */
export function createScreens({ run, runEach }: TmuxConnection) {
  return {
    /** Returns the visible screen of a pane, or its last `lines` lines with what has scrolled away. */
    async capturePane(
      paneId: string,
      { lines, ...options }: RequestOptions & { lines?: number } = {},
    ): Promise<string> {
      const start = lines === undefined ? "" : ` -S -${Math.max(0, Math.trunc(lines))}`;
      const screen = await run(`capture-pane -p -J -t ${paneTarget(paneId)}${start}`, options);
      const text = withoutBlanks(screen);
      return lines === undefined ? text : text.split("\n").slice(-lines).join("\n");
    },

    /** Returns the visible screen of a pane and the cursor, both of the same moment. */
    async captureScreen(paneId: string, options?: RequestOptions): Promise<PaneScreen> {
      const target = paneTarget(paneId);
      const format =
        "#{cursor_x},#{cursor_y},#{pane_dead},#{pid}-#{start_time}-#{pane_id},#{@agent_id},#{cursor_character}";
      const facts = `display-message -p -t ${target} '${format}'`;
      const [first = "", ...lines] = await run(`${facts} ; capture-pane -p -J -t ${target}`, options);
      const [x, y, dead, place = "", agentId, ...character] = first.split(",");
      return {
        text: withoutBlanks(lines),
        place,
        agentId: agentId || null,
        cursorX: Number(x),
        cursorY: Number(y),
        cursorCharacter: character.join(","),
        dead: dead === "1",
      };
    },

    /** Returns the rows of a pane's visible screen from the top to the one with the cursor, both of the same moment. */
    async captureToCursor(paneId: string, options?: RequestOptions): Promise<string[]> {
      const target = paneTarget(paneId);
      const [cursorY, ...rows] = await run(
        `display-message -p -t ${target} '#{cursor_y}' ; capture-pane -p -t ${target}`,
        options,
      );
      return rows.slice(0, Number(cursorY) + 1);
    },

    /** Returns the visible screens of several panes by pane id, in one request. Leaves out a pane that is gone. */
    async captureScreens(paneIds: readonly string[], options?: RequestOptions): Promise<Map<string, string>> {
      if (paneIds.length === 0) return new Map();
      const lines = paneIds.map((paneId) => `capture-pane -p -J -t ${paneTarget(paneId)}`);
      const blocks = await runEach(lines, options);
      const found = paneIds.map((paneId, index): [string, Block | undefined] => [paneId, blocks[index]]);
      return new Map(found.flatMap(([id, block]) => (block?.ok ? [[id, withoutBlanks(block.lines)]] : [])));
    },
  };
}

function withoutBlanks(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}
