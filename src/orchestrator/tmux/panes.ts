import { pause } from "../processes/pause.ts";
import { endProcessGroup } from "../processes/process-group.ts";
import { keeperSession, type TmuxConnection } from "./connection.ts";
import { quote, type RequestOptions } from "./control-mode.ts";
import type { Kill, KillOptions } from "./kill.ts";
import { type Pane, paneFormat, parsePane } from "./pane.ts";
import {
  programCommands,
  type StartedPane,
  type StartProgram,
  startedFormat,
  startedPane,
} from "./program.ts";
import { type PaneOptions, paneTarget, setOptions } from "./target.ts";
import { TmuxError } from "./tmux-error.ts";

export interface PaneParts {
  readonly connection: TmuxConnection;
  readonly kill: Kill;
  readonly searchPath: string;
}

export function createPanes({ connection: { run }, kill, searchPath }: PaneParts) {
  async function read(options?: RequestOptions): Promise<Pane[]> {
    const lines = await run(`list-panes -a -F ${quote(paneFormat)}`, options);
    return lines.map(parsePane).filter((pane) => pane.sessionName !== keeperSession);
  }

  /** Lists every pane on the socket but the keeper's. */
  async function listPanes(options?: RequestOptions): Promise<Pane[]> {
    const panes = await read(options);
    if (!panes.some((pane) => pane.dead && pane.deadStatus === null && pane.deadSignal === null))
      return panes;
    // tmux 3.3a misses the end of about one program in four until its next child ends: give it one.
    await run("run-shell :", options);
    return read(options);
  }

  async function untilDead(paneId: string, timeoutMs: number, options: RequestOptions): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const [dead] = await run(
        `display-message -p -t ${paneTarget(paneId)} '#{pane_id}#{pane_dead}'`,
        options,
      );
      if (dead === `${paneId}1`) return;
      if (Date.now() > deadline)
        throw new TmuxError(
          "timeout",
          `Pane ${paneId} still runs after ${timeoutMs} ms. Kill the pane instead.`,
        );
      await pause(20, options.signal);
    }
  }

  return {
    listPanes,

    /** Sets user options of a pane; they survive our own restart. Values hold no control characters. */
    async setPaneOptions(paneId: string, paneOptions: PaneOptions, options?: RequestOptions): Promise<void> {
      const line = setOptions(paneTarget(paneId), paneOptions);
      if (line) await run(line, options);
    },

    /** Returns a user option of a pane, null when it is not set, and the `place` (server and pane) that has it. */
    async paneOption(
      paneId: string,
      name: `@${string}`,
      options?: RequestOptions,
    ): Promise<{ value: string | null; place: string }> {
      const format = quote(`#{pid}-#{start_time}-#{pane_id}\t#{${name}}`);
      const [line = ""] = await run(`display-message -p -t ${paneTarget(paneId)} ${format}`, options);
      const [place = "", value] = line.split("\t");
      // For a pane that does not exist tmux prints nothing, and no error.
      if (!place.endsWith(paneId)) throw paneMissing(paneId);
      return { value: value || null, place };
    },

    /** Ends a pane and the processes in it. Returns false when there was none. */
    async killPane(paneId: string, options: KillOptions = {}): Promise<boolean> {
      const target = paneTarget(paneId);
      const filter = quote(`#{==:#{pane_id},${paneId}}`);
      return kill(`list-panes -a -f ${filter}`, `kill-pane -t ${target}`, options);
    },

    /** Starts a program in an existing pane. Whatever still runs there is ended first. The pane keeps its options. */
    async respawn(
      paneId: string,
      program: Omit<StartProgram, "windowName" | "options">,
      { graceMs = 3000, ...options }: KillOptions = {},
    ): Promise<StartedPane> {
      const target = paneTarget(paneId);
      const { before, flags, argv, after } = await programCommands(program, searchPath);
      const pane = (await listPanes(options)).find((one) => one.paneId === paneId);
      if (!pane) throw paneMissing(paneId);
      if (!pane.dead) {
        await endProcessGroup(pane.panePid, "SIGTERM", graceMs, options.signal);
        await untilDead(paneId, graceMs, options);
      }
      const respawn = `respawn-pane -t ${target} ${flags} ${argv} ; display-message -p -t ${target} ${quote(startedFormat)}`;
      const answer = await run(
        `${before} ; if-shell -F -t ${target} '#{pane_dead}' { ${respawn} } { display-message -p alive } ; ${after}`,
        options,
      );
      if (!answer.includes("alive")) return startedPane(answer);
      throw new TmuxError(
        "tmux_refused",
        `Another program was started in pane ${paneId} meanwhile. Try again.`,
      );
    },
  };
}

function paneMissing(paneId: string): TmuxError {
  return new TmuxError("pane_missing", `There is no pane ${paneId}. It was closed.`);
}
