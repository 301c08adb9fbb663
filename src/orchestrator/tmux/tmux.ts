import { mkdir } from "node:fs/promises";
import path from "node:path";
import { execa } from "execa";
import pLimit from "p-limit";
import { type Block, ControlMode, quote, type RequestOptions } from "./control-mode.ts";
import { pause } from "./pause.ts";
import { endProcessGroup, isRunning } from "./process-group.ts";
import { checkDirectory, execArguments, findCommand } from "./program.ts";
import { TmuxError } from "./tmux-error.ts";
import { type Pane, type PaneIds, paneFormat, parsePane } from "./tmux-pane.ts";
import { bareTarget, type PaneOptions, paneTarget, sessionTarget, setOptions } from "./tmux-target.ts";

export type { RequestOptions } from "./control-mode.ts";
export { findCommand } from "./program.ts";
export { TmuxError, type TmuxErrorCode } from "./tmux-error.ts";
export { hazards } from "./tmux-hazards.ts";
export type { Pane } from "./tmux-pane.ts";

/** The session that keeps our connection attached; it holds no agent and is no project. */
const keeperSession = "_orchestrator-keeper";

export interface TmuxOptions {
  /** A socket of our own, so that no human's session is ever touched. Its folder is made if it is missing. */
  socketPath: string;
  /** The whole environment of the server and of each new pane. */
  environment: Readonly<Record<string, string>>;
  /** Default `tmux`. */
  binary?: string;
  /** For one command. Default 10 s. */
  timeoutMs?: number;
  /** The connection ended by itself. The next command connects again, to a new server if the old one is gone. */
  onLost?: (reason: string) => void;
}

export interface StartProgram {
  cwd: string;
  /** The program and its arguments, run without a shell. The program is looked up on PATH. */
  argv: readonly [string, ...string[]];
  env?: Record<string, string>;
  windowName?: string;
  /** User options of the new pane (`@agent_id`), set in the same step, so that no pane is ever without them. */
  options?: PaneOptions;
}

export interface NewSession extends StartProgram {
  /** Letters, digits, `_` and `-`. */
  name: string;
}

export interface NewWindow extends StartProgram {
  /** A session's name or `$` id. */
  session: string;
}

/** For what acts on a program in a pane. */
export interface InputOptions extends RequestOptions {
  /** Only where the pane carries this agent's id: after the end of a tmux server its panes' ids are given anew. */
  agentId?: string;
  /** User options that are set in the same step, so that the pane itself tells later whether it happened. */
  mark?: PaneOptions;
}

export interface PaneScreen {
  text: string;
  agentId: string | null;
  /** This pane of this very tmux server: the same text only while both last. */
  place: string;
  /** Columns and rows from 0, on the screen as it is (lines of the text that were wrapped have several rows). */
  cursorX: number;
  cursorY: number;
  dead: boolean;
}

export interface TmuxServer {
  /** Tells this server from every other one, also from one that got the same process id after a reboot. */
  id: string;
  version: string;
  pid: number;
  startTime: Date;
}

export interface StartedPane extends PaneIds {
  /** The program's process, which leads a process group of the same number. */
  panePid: number;
  /** The server that runs it: `TmuxServer.id`. */
  server: string;
}

export class Tmux {
  readonly #options: TmuxOptions & { binary: string; timeoutMs: number };
  /** Two kill commands in one read of the server's crash it, and every agent dies. */
  readonly #killing = pLimit(1);
  #connection: Promise<ControlMode> | undefined;
  #closed = false;
  #buffers = 0;

  constructor(options: TmuxOptions) {
    this.#options = { binary: "tmux", timeoutMs: 10_000, ...options };
  }

  /** Starts the server if there is none. */
  async server(options?: RequestOptions): Promise<TmuxServer> {
    const format = `${serverFormat}\t#{version}\t#{pid}\t#{start_time}`;
    const [line = ""] = await this.#run(`display-message -p ${quote(format)}`, options);
    const [id = "", version = "", pid, startTime] = line.split("\t");
    return { id, version, pid: Number(pid), startTime: new Date(Number(startTime) * 1000) };
  }

  async hasSession(name: string, options?: RequestOptions): Promise<boolean> {
    try {
      await this.#run(`has-session -t ${sessionTarget(name)}`, options);
      return true;
    } catch (error) {
      if (error instanceof TmuxError && error.code === "session_missing") return false;
      throw error;
    }
  }

  async newSession(session: NewSession, options?: RequestOptions): Promise<StartedPane> {
    const target = sessionTarget(session.name);
    // new-session -e gives variables to the session, so that its later windows would get this agent's too.
    const forget = Object.keys(session.env ?? {}).map((name) => `set-environment -t ${target} -u ${name}`);
    const command = `new-session -d -x 160 -y 48 -s ${quote(session.name)}`;
    return this.#start(command, quote(`=${session.name}:`), session, forget, options);
  }

  async newWindow(window: NewWindow, options?: RequestOptions): Promise<StartedPane> {
    // After the last window, so that "the last window" names the new one in the command that follows.
    const last = quote(`${bareTarget(window.session)}:{end}`);
    return this.#start(`new-window -d -a -t ${last}`, last, window, [], options);
  }

  /** Sets user options of a pane; they survive our own restart. Values hold no control characters. */
  async setPaneOptions(paneId: string, paneOptions: PaneOptions, options?: RequestOptions): Promise<void> {
    const line = setOptions(paneTarget(paneId), paneOptions);
    if (line) await this.#run(line, options);
  }

  /** Every pane on the socket but the keeper's. */
  async listPanes(options?: RequestOptions): Promise<Pane[]> {
    const panes = await this.#panes(options);
    if (!panes.some((pane) => pane.dead && pane.deadStatus === null && pane.deadSignal === null))
      return panes;
    // tmux 3.3a misses the end of about one program in four until its next child ends: give it one.
    await this.#run("run-shell :", options);
    return this.#panes(options);
  }

  /**
   * The pane's visible screen, or its last `lines` lines with what has scrolled away. Lines that were wrapped are
   * joined again, blanks at the end of lines and empty lines at the end are left out.
   */
  async capturePane(
    paneId: string,
    { lines, ...options }: RequestOptions & { lines?: number } = {},
  ): Promise<string> {
    const start = lines === undefined ? "" : ` -S -${Math.max(0, Math.trunc(lines))}`;
    const screen = await this.#run(`capture-pane -p -J -t ${paneTarget(paneId)}${start}`, options);
    const text = withoutBlanks(screen);
    return lines === undefined ? text : text.split("\n").slice(-lines).join("\n");
  }

  /** The pane's visible screen as `capturePane` gives it, and where the cursor is, both of the same moment. */
  async captureScreen(paneId: string, options?: RequestOptions): Promise<PaneScreen> {
    const target = paneTarget(paneId);
    const format = "#{cursor_x},#{cursor_y},#{pane_dead},#{pid}-#{start_time}-#{pane_id},#{@agent_id}";
    const facts = `display-message -p -t ${target} '${format}'`;
    const [first = "", ...lines] = await this.#run(`${facts} ; capture-pane -p -J -t ${target}`, options);
    const [x, y, dead, place = "", agentId] = first.split(",");
    return {
      ...{ text: withoutBlanks(lines), place, agentId: agentId || null },
      ...{ cursorX: Number(x), cursorY: Number(y), dead: dead === "1" },
    };
  }

  /** The visible screens of several panes in one request, by pane id; a pane that is gone is left out. */
  async captureScreens(paneIds: readonly string[], options?: RequestOptions): Promise<Map<string, string>> {
    if (paneIds.length === 0) return new Map();
    const lines = paneIds.map((paneId) => `capture-pane -p -J -t ${paneTarget(paneId)}`);
    // A line each: the failure of one, whose pane has been closed, does not keep the others from running.
    const connection = await this.#connect();
    const blocks = await connection.request(lines.join("\n"), options);
    const found = paneIds.map((paneId, index): [string, Block | undefined] => [paneId, blocks[index]]);
    return new Map(found.flatMap(([id, block]) => (block?.ok ? [[id, withoutBlanks(block.lines)]] : [])));
  }

  /** What a user option of a pane says, `place` of which server and pane; null without it. */
  async paneOption(
    paneId: string,
    name: `@${string}`,
    options?: RequestOptions,
  ): Promise<{ value: string | null; place: string }> {
    const format = quote(`#{pid}-#{start_time}-#{pane_id}\t#{${name}}`);
    const [line = ""] = await this.#run(`display-message -p -t ${paneTarget(paneId)} ${format}`, options);
    const [place = "", value] = line.split("\t");
    // Of a pane that is not there tmux shows nothing, and no error.
    if (!place.endsWith(paneId)) throw paneMissing(paneId);
    return { value: value || null, place };
  }

  /**
   * Pastes text as one bracketed paste, without Enter. Control characters are removed, but for line end and tab.
   * Fails with `pane_dead`, `pane_missing` or `pane_input_off`, and then nothing was pasted.
   */
  async pasteText(paneId: string, text: string, options: InputOptions = {}): Promise<void> {
    const clean = pastable(text);
    if (clean === "") throw new TmuxError("invalid_argument", "There is no text to paste.");
    const target = paneTarget(paneId);
    const buffer = quote(`orchestrator-${process.pid}-${++this.#buffers}`);
    try {
      await this.#run(`set-buffer -b ${buffer} -- ${quote(clean)}`, options);
      await this.#input(target, `paste-buffer -p -r -d -b ${buffer} -t ${target}`, options);
    } catch (error) {
      await this.#run(`delete-buffer -b ${buffer}`).catch(() => {});
      throw error;
    }
  }

  /** Presses keys, by tmux's names (`Enter`, `C-c`, `Up`) or as single characters. Fails like `pasteText`. */
  async sendKeys(paneId: string, keys: readonly string[], options: InputOptions = {}): Promise<void> {
    const unknown = keys.find((key) => !keyName.test(key));
    if (unknown !== undefined || keys.length === 0)
      // tmux would type the name of a key that it does not know.
      throw new TmuxError("invalid_argument", `Not a key that tmux knows: ${JSON.stringify(unknown ?? "")}.`);
    const target = paneTarget(paneId);
    await this.#input(target, `send-keys -t ${target} -- ${keys.map(quote).join(" ")}`, options);
  }

  /** Ends a session and the processes in it. False when there was none. */
  async killSession(name: string, options: RequestOptions & { graceMs?: number } = {}): Promise<boolean> {
    const target = sessionTarget(name);
    return this.#kill(`list-panes -s -t ${target}`, `kill-session -t ${target}`, options);
  }

  /** Ends a pane and the processes in it. False when there was none. */
  async killPane(paneId: string, options: RequestOptions & { graceMs?: number } = {}): Promise<boolean> {
    const target = paneTarget(paneId);
    const filter = quote(`#{==:#{pane_id},${paneId}}`);
    return this.#kill(`list-panes -a -f ${filter}`, `kill-pane -t ${target}`, options);
  }

  /** Starts a program in a pane again; whatever still runs there is ended first. The pane keeps its options. */
  async respawn(
    paneId: string,
    program: Omit<StartProgram, "windowName" | "options">,
    { graceMs = 3000, ...options }: RequestOptions & { graceMs?: number } = {},
  ): Promise<StartedPane> {
    const target = paneTarget(paneId);
    const start = await this.#program(program);
    const pane = (await this.listPanes(options)).find((one) => one.paneId === paneId);
    if (!pane) throw paneMissing(paneId);
    if (!pane.dead) {
      await endProcessGroup(pane.panePid, "SIGTERM", graceMs, options.signal);
      await this.#untilDead(paneId, graceMs, options);
    }
    const respawn = `respawn-pane -t ${target} ${start.flags} ${start.argv} ; display-message -p -t ${target} ${quote(startedFormat)}`;
    const answer = await this.#run(
      `${start.before} ; if-shell -F -t ${target} '#{pane_dead}' { ${respawn} } { display-message -p alive } ; ${start.after}`,
      options,
    );
    if (!answer.includes("alive")) return startedPane(answer);
    throw new TmuxError(
      "tmux_refused",
      `Another program was started in pane ${paneId} meanwhile. Try again.`,
    );
  }

  /** Detaches from tmux. What runs in it goes on; a server on which there is no pane but the keeper's is ended. */
  async close(): Promise<void> {
    this.#closed = true;
    const connection = await this.#connection?.catch(() => undefined);
    // The end of the server ends the connection, with or without an answer.
    await connection?.request("if-shell -F '#{==:#{S:#{W:#{P:x}}},x}' kill-server").catch(() => {});
    await connection?.close();
  }

  async #start(
    command: string,
    target: string,
    program: StartProgram,
    then: string[],
    options?: RequestOptions,
  ): Promise<StartedPane> {
    const start = await this.#program(program);
    const setPane = program.options ? setOptions(target, program.options) : "";
    const steps = [
      start.before,
      `${command} -P -F ${quote(startedFormat)} ${start.flags} ${start.argv}`,
      setPane,
      ...then,
      start.after,
    ].filter((step) => step !== "");
    return startedPane(await this.#run(steps.join(" ; "), options));
  }

  /**
   * tmux expands the start directory and the window's name as formats, and `#(…)` in a format runs a shell. The
   * value of a user option is put in as it is, so both go through one.
   */
  async #program({ cwd, argv, env = {}, windowName }: StartProgram) {
    await checkDirectory(cwd);
    const command = await findCommand(argv[0], cwd, env.PATH ?? this.#options.environment.PATH ?? "");
    const variables = Object.entries(env).map(([name, value]) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw new TmuxError("invalid_argument", `${JSON.stringify(name)} cannot be a variable's name.`);
      return `-e ${quote(`${name}=${value}`)}`;
    });
    const held = { "@start-directory": cwd, "@window-name": windowName };
    const given = Object.entries(held).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return {
      before: given.map(([option, value]) => `set-option -s ${option} ${quote(value)}`).join(" ; "),
      flags: [
        "-c '#{@start-directory}'",
        ...(windowName === undefined ? [] : ["-n '#{@window-name}'"]),
        ...variables,
      ].join(" "),
      argv: `-- ${execArguments(command, argv.slice(1)).map(quote).join(" ")}`,
      after: given.map(([option]) => `set-option -su ${option}`).join(" ; "),
    };
  }

  async #panes(options?: RequestOptions): Promise<Pane[]> {
    const lines = await this.#run(`list-panes -a -F ${quote(paneFormat)}`, options);
    return lines.map(parsePane).filter((pane) => pane.sessionName !== keeperSession);
  }

  /** Leaves copy mode and runs a command, only if the pane lives and takes input: the server decides in one step. */
  async #input(target: string, command: string, { agentId, mark, ...options }: InputOptions): Promise<void> {
    const report = `display-message -p -t ${target} '#{?pane_dead,dead,#{?pane_input_off,off,other}}'`;
    const unable = "#{||:#{pane_dead},#{pane_input_off}}";
    const other = agentId === undefined ? "0" : `#{!=:#{@agent_id},${plainWord(agentId)}}`;
    const marks = mark ? ` ; ${setOptions(target, mark)}` : "";
    const [refused] = await this.#run(
      `if-shell -F -t ${target} '#{||:${unable},${other}}' { ${report} } { copy-mode -q -t ${target} ; ${command}${marks} }`,
      options,
    );
    if (refused === "other")
      throw new TmuxError("pane_missing", "The agent's terminal is gone; another one has its place.");
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

  async #kill(
    list: string,
    kill: string,
    { graceMs = 2000, ...options }: RequestOptions & { graceMs?: number },
  ): Promise<boolean> {
    try {
      const pids = await this.#run(`${list} -F '#{?pane_dead,,#{pane_pid}}'`, options);
      await this.#killing(() => this.#run(kill, options));
      // tmux hangs up (SIGHUP) on what runs in a pane; what ignores that would live on without a terminal.
      const running = pids.filter((pid) => pid !== "").map(Number);
      await Promise.all(running.map((pid) => endProcessGroup(pid, "SIGHUP", graceMs, options.signal)));
      return true;
    } catch (error) {
      if (error instanceof TmuxError && (error.code === "session_missing" || error.code === "pane_missing"))
        return false;
      throw error;
    }
  }

  async #untilDead(paneId: string, timeoutMs: number, options: RequestOptions): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const [dead] = await this.#run(
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

  async #run(line: string, options: RequestOptions = {}): Promise<string[]> {
    const connection = await this.#connect();
    const blocks = await connection.request(line, options);
    return linesOf(blocks);
  }

  async #connect(): Promise<ControlMode> {
    if (this.#closed) throw new TmuxError("tmux_unavailable", "This connection to tmux has been closed.");
    const current = this.#connection;
    const present = await current?.catch(() => undefined);
    if (present && !present.lost) return present;
    // Whoever comes first connects again; the others wait for the same connection.
    if (this.#connection === current) this.#connection = this.#attach();
    return this.#connection ?? this.#attach();
  }

  async #attach(): Promise<ControlMode> {
    const { binary, socketPath, environment, timeoutMs, onLost } = this.#options;
    await makeSocketFolder(socketPath);
    const attach = [
      ["-u", "-S", socketPath, "-f", "/dev/null", "-C"],
      ["new-session", "-A", "-s", keeperSession, "-c", "/", "-f", "no-output,ignore-size", "--", "cat", "-"],
    ].flat();
    const deadline = Date.now() + timeoutMs;
    for (let waitMs = 20; ; waitMs = Math.min(waitMs * 2, 500)) {
      try {
        const connection = await ControlMode.open({
          binary,
          args: attach,
          env: environment,
          timeoutMs,
          onLost: (reason) => {
            if (!this.#closed) onLost?.(reason);
          },
        });
        linesOf(await connection.request([...serverOptions, ...setEnvironment(environment)].join(" ; ")));
        await deleteLeftBuffers(connection);
        return connection;
      } catch (error) {
        // A server that is just ending, or two first starts at once: soon there is one, or none.
        const passing =
          error instanceof TmuxError &&
          /server exited|lost server|duplicate session|client ended/.test(error.message);
        if (!passing || Date.now() + waitMs > deadline) throw error;
        await pause(waitMs);
      }
    }
  }
}

/** `tmux -V`, for example "tmux 3.3a". Fails with `tmux_missing`. */
export async function tmuxVersion(binary = "tmux"): Promise<string> {
  try {
    const { stdout } = await execa(binary, ["-V"], { timeout: 5000 });
    return stdout.trim();
  } catch (error) {
    throw new TmuxError("tmux_missing", `"${binary} -V" failed. Install tmux 3.2 or newer.`, {
      cause: error,
    });
  }
}

/** Text without what could steer a terminal or end a bracketed paste: only line end and tab are left of C0 and C1. */
export function pastable(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

/**
 * remain-on-exit keeps how a program ended; without exit-empty the server outlives its last agent. Programs do not
 * get variables of whoever attaches (update-environment).
 */
const serverOptions = [
  "set-option -s exit-empty off",
  "set-option -g remain-on-exit on",
  "set-option -g history-limit 50000",
  'set-option -g default-size "160x48"',
  'set-option -g default-terminal "screen-256color"',
  'set-option -g update-environment ""',
];

/** A server outlives the process that started it: without this its new panes would keep that process's variables. */
function setEnvironment(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).map(
    ([name, value]) => `set-environment -g ${quote(name)} ${quote(value)}`,
  );
}

/** The texts of pastes that a kill cut off: nobody pastes them any more. */
async function deleteLeftBuffers(connection: ControlMode): Promise<void> {
  const names = linesOf(await connection.request("list-buffers -F '#{buffer_name}'"));
  const left = names.filter((name) => {
    const pid = /^orchestrator-(\d+)-\d+$/.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of left) await connection.request(`delete-buffer -b ${quote(name)}`);
}

const serverFormat = "#{pid}.#{start_time}";
const startedFormat = `#{session_id}\t#{window_id}\t#{pane_id}\t#{pane_pid}\t${serverFormat}`;

function startedPane([line = ""]: string[]): StartedPane {
  const [sessionId = "", windowId = "", paneId = "", pid, server = ""] = line.split("\t");
  return { sessionId, windowId, paneId, panePid: Number(pid), server };
}

function withoutBlanks(lines: string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** A word that means itself within a format. */
function plainWord(word: string): string {
  if (/^[A-Za-z0-9._:~-]+$/.test(word)) return word;
  throw new TmuxError("invalid_argument", `${JSON.stringify(word)} cannot be an agent's id.`);
}

const keyName =
  /^(?:[CMS]-)*(?:Enter|Escape|Tab|BTab|BSpace|Space|Up|Down|Left|Right|Home|End|PageUp|PageDown|DC|IC|F\d{1,2}|[^\p{Cc}])$/u;

function linesOf(blocks: Block[]): string[] {
  const failed = blocks.find((block) => !block.ok);
  if (failed) throw refusal(failed.lines.join("\n"));
  return blocks.flatMap((block) => block.lines);
}

function refusal(message: string): TmuxError {
  if (/duplicate session/.test(message))
    return new TmuxError("session_exists", `${message}. Choose another name or end that session.`);
  if (/can't find session/.test(message))
    return new TmuxError("session_missing", `${message}. It has ended or was never started.`);
  if (/can't find (pane|window)/.test(message))
    return new TmuxError("pane_missing", `${message}. It was closed.`);
  return new TmuxError("tmux_refused", `tmux refused a command: ${message}`);
}

function paneMissing(paneId: string): TmuxError {
  return new TmuxError("pane_missing", `There is no pane ${paneId}. It was closed.`);
}

async function makeSocketFolder(socketPath: string): Promise<void> {
  // The shortest limit of the systems that tmux runs on (macOS: 104 with the final NUL).
  if (Buffer.byteLength(socketPath) > 103)
    throw new TmuxError(
      "tmux_unavailable",
      `The socket's path is too long for the system: ${socketPath}. Choose a shorter folder.`,
    );
  try {
    await mkdir(path.dirname(socketPath), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new TmuxError("tmux_unavailable", `The folder of tmux's socket ${socketPath} cannot be made.`, {
      cause: error,
    });
  }
}
