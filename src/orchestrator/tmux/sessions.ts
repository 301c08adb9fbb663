import type { TmuxConnection } from "./connection.ts";
import { quote, type RequestOptions } from "./control-mode.ts";
import type { Kill, KillOptions } from "./kill.ts";
import {
  programCommands,
  type StartedPane,
  type StartProgram,
  startedFormat,
  startedPane,
} from "./program.ts";
import { bareTarget, sessionTarget, setOptions } from "./target.ts";
import { TmuxError } from "./tmux-error.ts";

export interface NewSession extends StartProgram {
  /** Letters, digits, `_` and `-`. */
  name: string;
}

export interface NewWindow extends StartProgram {
  /** A session's name or `$` id. */
  session: string;
}

export interface SessionParts {
  readonly connection: TmuxConnection;
  readonly kill: Kill;
  readonly searchPath: string;
}

/** Sessions, one a project, and their windows, one an agent. */
export function createSessions({ connection: { run }, kill, searchPath }: SessionParts) {
  async function start(
    command: string,
    target: string,
    program: StartProgram,
    then: readonly string[],
    options?: RequestOptions,
  ): Promise<StartedPane> {
    const { before, flags, argv, after } = await programCommands(program, searchPath);
    const steps = [
      before,
      `${command} -P -F ${quote(startedFormat)} ${flags} ${argv}`,
      program.options ? setOptions(target, program.options) : "",
      // A person with a small terminal then looks at a part of it. As a global option it ends tmux 3.3a at a new session.
      `set-option -w -t ${target} window-size manual`,
      ...then,
      after,
    ].filter((step) => step !== "");
    return startedPane(await run(steps.join(" ; "), options));
  }

  return {
    async hasSession(name: string, options?: RequestOptions): Promise<boolean> {
      try {
        await run(`has-session -t ${sessionTarget(name)}`, options);
        return true;
      } catch (error) {
        if (error instanceof TmuxError && error.code === "session_missing") return false;
        throw error;
      }
    },

    async newSession(session: NewSession, options?: RequestOptions): Promise<StartedPane> {
      const target = sessionTarget(session.name);
      // new-session -e sets variables of the session: its later windows would receive this agent's too.
      const forget = Object.keys(session.env ?? {}).map((name) => `set-environment -t ${target} -u ${name}`);
      const command = `new-session -d -x 160 -y 48 -s ${quote(session.name)}`;
      return start(command, quote(`=${session.name}:`), session, forget, options);
    },

    async newWindow(window: NewWindow, options?: RequestOptions): Promise<StartedPane> {
      // Added at the end, so that "the last window" means the new one in the command that follows.
      const last = quote(`${bareTarget(window.session)}:{end}`);
      return start(`new-window -d -a -t ${last}`, last, window, [], options);
    },

    /** Ends a session and the processes in it. Returns false when there was none. */
    async killSession(name: string, options: KillOptions = {}): Promise<boolean> {
      const target = sessionTarget(name);
      return kill(`list-panes -s -t ${target}`, `kill-session -t ${target}`, options);
    },
  };
}
