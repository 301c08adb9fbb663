import pLimit from "p-limit";
import { endProcessGroup } from "../processes/process-group.ts";
import type { TmuxConnection } from "./connection.ts";
import type { RequestOptions } from "./control-mode.ts";
import { TmuxError } from "./tmux-error.ts";

export interface KillOptions extends RequestOptions {
  /** How long a program may take to end by itself. Default 2 s. */
  graceMs?: number;
}

/** Runs a kill command, and ends the processes of the panes that the list command lists. */
export type Kill = (list: string, kill: string, options: KillOptions) => Promise<boolean>;

export function createKill({ run }: TmuxConnection): Kill {
  // Two kill commands in one read of the server crash it, and every agent dies.
  const oneAtATime = pLimit(1);

  /** Returns false when there was nothing to kill. */
  return async (list, kill, { graceMs = 2000, ...options }) => {
    try {
      const pids = await run(`${list} -F '#{?pane_dead,,#{pane_pid}}'`, options);
      await oneAtATime(() => run(kill, options));
      // tmux sends SIGHUP to what runs in a pane; a program that ignores it would live on without a terminal.
      const running = pids.filter((pid) => pid !== "").map(Number);
      await Promise.all(running.map((pid) => endProcessGroup(pid, "SIGHUP", graceMs, options.signal)));
      return true;
    } catch (error) {
      if (error instanceof TmuxError && (error.code === "session_missing" || error.code === "pane_missing"))
        return false;
      throw error;
    }
  };
}
