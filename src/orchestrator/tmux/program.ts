import { checkDirectory, findCommand } from "../processes/program.ts";
import { quote } from "./control-mode.ts";
import type { PaneIds } from "./pane.ts";
import { serverFormat } from "./server.ts";
import type { PaneOptions } from "./target.ts";
import { TmuxError } from "./tmux-error.ts";

export interface StartProgram {
  /** A real path. */
  cwd: string;
  /** The program and its arguments, run without a shell. The program is looked up on PATH. */
  argv: readonly [string, ...string[]];
  env?: Record<string, string>;
  windowName?: string;
  /** User options of the new pane (`@agent_id`), set in the same step, so that no pane is ever without them. */
  options?: PaneOptions;
}

export interface StartedPane extends PaneIds {
  /** The program's process, which leads a process group with the same number. */
  panePid: number;
  /** The server that runs it: `TmuxServer.id`. */
  server: string;
}

/** Parts of a line of commands that starts a program. */
export interface ProgramCommands {
  /** Commands that come first. */
  before: string;
  flags: string;
  argv: string;
  /** Commands that come last. */
  after: string;
}

/**
 * tmux expands the start directory and the window's name as formats, and `#(…)` in a format runs a shell. The value of
 * a user option is inserted unchanged, so both are passed through one. Throws a ProcessError for a program or folder
 * that does not exist: tmux would silently start the program in the home directory.
 */
export async function programCommands(
  { cwd, argv, env = {}, windowName }: StartProgram,
  searchPath: string,
): Promise<ProgramCommands> {
  await checkDirectory(cwd);
  const command = await findCommand(argv[0], cwd, env.PATH ?? searchPath);
  const variables = Object.entries(env).map(([name, value]) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new TmuxError("invalid_argument", `${JSON.stringify(name)} cannot be a variable's name.`);
    return `-e ${quote(`${name}=${value}`)}`;
  });
  const named = windowName !== undefined;
  const held = [["@start-directory", cwd], ...(named ? [["@window-name", windowName]] : [])] as const;
  return {
    before: held.map(([option, value]) => `set-option -s ${option} ${quote(value)}`).join(" ; "),
    flags: ["-c '#{@start-directory}'", ...(named ? ["-n '#{@window-name}'"] : []), ...variables].join(" "),
    argv: `-- ${["/bin/sh", "-c", start, command, cwd, ...argv.slice(1)].map(quote).join(" ")}`,
    after: held.map(([option]) => `set-option -su ${option}`).join(" ; "),
  };
}

/**
 * Starts the program where it was meant to start, also when the folder is replaced by a link at this moment, and without the
 * variables that lead to tmux's socket: a program that knows it reaches every pane. All that is passed is data.
 */
const start = [
  '[ "$(pwd -P)" = "$1" ] || { echo "The folder $1 leads to $(pwd -P) now."; exit 1; }',
  "shift",
  "unset TMUX TMUX_PANE",
  'exec "$0" "$@"',
].join("; ");

/** The format that `startedPane` reads. */
export const startedFormat = `#{session_id}\t#{window_id}\t#{pane_id}\t#{pane_pid}\t${serverFormat}`;

export function startedPane([line = ""]: readonly string[]): StartedPane {
  const [sessionId = "", windowId = "", paneId = "", pid, server = ""] = line.split("\t");
  return { sessionId, windowId, paneId, panePid: Number(pid), server };
}
