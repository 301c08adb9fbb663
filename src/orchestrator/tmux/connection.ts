import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pause } from "../processes/pause.ts";
import { isRunning } from "../processes/process-group.ts";
import { type Block, ControlMode, quote, type RequestOptions } from "./control-mode.ts";
import { TmuxError } from "./tmux-error.ts";

/** The session that keeps our connection attached. It holds no agent and is no project. */
export const keeperSession = "_orchestrator-keeper";

export interface TmuxOptions {
  /** A private socket, so that no session of a person is ever touched. Its folder is made when it is missing. */
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

export type TmuxConnection = ReturnType<typeof createTmuxConnection>;

/** A connection to the server on a socket. Commands start the server and connect when it is needed. */
export function createTmuxConnection({
  socketPath,
  environment,
  binary = "tmux",
  timeoutMs = 10_000,
  onLost,
}: TmuxOptions) {
  let connection: Promise<ControlMode> | undefined;
  let closed = false;

  async function connect(): Promise<ControlMode> {
    if (closed) throw new TmuxError("tmux_unavailable", "This connection to tmux has been closed.");
    const current = connection;
    const present = await current?.catch(() => undefined);
    if (present && !present.lost) return present;
    // The first caller connects again; the others wait for the same connection.
    if (connection === current) connection = attach();
    return connection ?? attach();
  }

  async function attach(): Promise<ControlMode> {
    await makeSocketFolder(socketPath);
    const args = [
      ["-u", "-S", socketPath, "-f", "/dev/null", "-C"],
      ["new-session", "-A", "-s", keeperSession, "-c", "/", "-f", "no-output,ignore-size", "--", "cat", "-"],
    ].flat();
    const deadline = Date.now() + timeoutMs;
    for (let waitMs = 20; ; waitMs = Math.min(waitMs * 2, 500)) {
      try {
        const opened = await ControlMode.open({
          binary,
          args,
          env: environment,
          timeoutMs,
          onLost: (reason) => {
            if (!closed) onLost?.(reason);
          },
        });
        const setUp = [...serverOptions, ...setEnvironment(environment)];
        linesOf(await opened.request(setUp.join(" ; ")));
        await deleteAbandonedBuffers(opened);
        return opened;
      } catch (error) {
        // A server is just ending, or two started at once: soon there is one, or none.
        const passing =
          error instanceof TmuxError &&
          /server exited|lost server|duplicate session|client ended/.test(error.message);
        if (!passing || Date.now() + waitMs > deadline) throw error;
        await pause(waitMs);
      }
    }
  }

  /** Runs commands, each in its own line: one that fails does not stop the others. Returns one answer for each. */
  async function runEach(lines: readonly string[], options?: RequestOptions): Promise<Block[]> {
    return (await connect()).request(lines.join("\n"), options);
  }

  return {
    runEach,
    /** Runs a line of commands and returns what they print. Throws when one of them fails. */
    async run(line: string, options?: RequestOptions): Promise<string[]> {
      return linesOf(await runEach([line], options));
    },
    /** Detaches from tmux. What runs in it continues; a server that has no pane but the keeper's is ended. */
    async close(): Promise<void> {
      closed = true;
      const open = await connection?.catch(() => undefined);
      // The end of the server ends the connection, with or without an answer.
      await open?.request("if-shell -F '#{==:#{S:#{W:#{P:x}}},x}' kill-server").catch(() => {});
      await open?.close();
    },
  };
}

/**
 * remain-on-exit keeps how a program ended; without exit-empty the server outlives its last agent. Programs do not
 * receive variables of a client that attaches (update-environment).
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

let buffers = 0;

/** The name of a paste buffer, in which the process that pastes is seen. */
export function newBufferName(): string {
  return `orchestrator-${process.pid}-${++buffers}`;
}

/** Deletes the texts of pastes that the end of their process cut off. */
async function deleteAbandonedBuffers(connection: ControlMode): Promise<void> {
  const names = linesOf(await connection.request("list-buffers -F '#{buffer_name}'"));
  const abandoned = names.filter((name) => {
    const pid = /^orchestrator-(\d+)-\d+$/.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of abandoned) await connection.request(`delete-buffer -b ${quote(name)}`);
}

function linesOf(blocks: readonly Block[]): string[] {
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
