import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { TmuxError } from "./tmux-error.ts";

/**
 * One connection to a tmux server in control mode (`tmux -C`). Commands are sent as lines; tmux answers each command with
 * a block `%begin TIME NUMBER FLAGS … %end|%error TIME NUMBER FLAGS`, in order.
 */

/** The answer to one command. */
export interface Block {
  ok: boolean;
  lines: string[];
}

export interface ControlModeOptions {
  binary: string;
  /** Arguments of `tmux` that attach to a session. */
  args: string[];
  env: Readonly<Record<string, string>>;
  timeoutMs: number;
  /** Called once when the connection has ended without `close()`. */
  onLost?: (reason: string) => void;
}

export interface RequestOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
}

interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: TmuxError) => void;
}

interface Pending {
  marker: string;
  blocks: Block[];
  resolve: (blocks: Block[]) => void;
  reject: (error: TmuxError) => void;
}

/**
 * Quotes an argument so that tmux's command parser passes it on byte for byte. Inside double quotes only backslash, quote
 * and `$` are special; a raw line end would start the next command, and a final `;` is just a character.
 */
export function quote(argument: string): string {
  if (argument.includes("\0")) throw new TmuxError("invalid_argument", "A tmux argument cannot contain NUL.");
  const escaped = argument.replaceAll(/[\\"$]/g, "\\$&").replaceAll(/\p{Cc}/gu, octal);
  return `"${escaped}"`;
}

function octal(char: string): string {
  return [...Buffer.from(char)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}

/** Splits the output of a control client into blocks and notifications, which are the lines outside of blocks. */
export class ControlModeParser {
  readonly #onBlock: (block: Block, flags: number) => void;
  readonly #onNotification: (line: string) => void;
  #open: { id: string; flags: number; lines: string[] } | undefined;
  #rest = "";

  constructor(onBlock: (block: Block, flags: number) => void, onNotification: (line: string) => void) {
    this.#onBlock = onBlock;
    this.#onNotification = onNotification;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    // Most lines are the text of screens: skip the expression for them.
    const guard = line.startsWith("%") ? /^%(begin|end|error) (\d+ \d+ (\d+))$/.exec(line) : null;
    if (!this.#open) {
      if (guard?.[1] === "begin" && guard[2] !== undefined)
        this.#open = { id: guard[2], flags: Number(guard[3]), lines: [] };
      else if (line.startsWith("%")) this.#onNotification(line);
      return;
    }
    // The text of a pane can contain such lines too: only the number of the open block ends it.
    if (guard && guard[1] !== "begin" && guard[2] === this.#open.id) {
      const { flags, lines } = this.#open;
      this.#open = undefined;
      this.#onBlock({ ok: guard[1] === "end", lines }, flags);
      return;
    }
    this.#open.lines.push(line);
  }
}

export class ControlMode {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #options: ControlModeOptions;
  readonly #nonce = randomBytes(8).toString("hex");
  readonly #pending: Pending[] = [];
  readonly #ended: Promise<void>;
  #count = 0;
  #lostBecause: string | undefined;
  #closing = false;

  /** Resolves when tmux has attached us. Throws `tmux_missing`, `tmux_unavailable` or `timeout`. */
  static async open(options: ControlModeOptions): Promise<ControlMode> {
    const child = spawn(options.binary, options.args, { env: options.env, stdio: "pipe" });
    const attached = deferred<void>();
    const connection = new ControlMode(child, options, attached);
    const timer = setTimeout(
      () => attached.reject(new TmuxError("timeout", `tmux did not attach within ${options.timeoutMs} ms.`)),
      options.timeoutMs,
    );
    try {
      await attached.promise;
      return connection;
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private constructor(
    child: ChildProcessWithoutNullStreams,
    options: ControlModeOptions,
    attached: Deferred<void>,
  ) {
    this.#child = child;
    this.#options = options;
    let complaint = "";
    const parser = new ControlModeParser(
      (block, flags) => {
        if (flags !== 0) return this.#answer(block);
        // Only the block of the attach command itself does not answer a line of ours.
        if (block.ok) attached.resolve();
        else complaint += block.lines.join("\n");
      },
      (line) => {
        if (line.startsWith("%exit")) this.#lose(line.slice(1));
      },
    );
    child.stdout.setEncoding("utf8").on("data", (text: string) => parser.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    // A write to a client that has just ended: `close` reports it.
    child.stdin.on("error", () => {});
    this.#ended = new Promise((resolve) => {
      child.once("error", (error: NodeJS.ErrnoException) => {
        attached.reject(startFailure(options.binary, error));
        this.#lose(error.message);
        resolve();
      });
      child.once("close", (code, signal) => {
        const reason = complaint.trim() || `the tmux client ended (${signal ?? `exit code ${code}`})`;
        attached.reject(new TmuxError("tmux_unavailable", reason));
        this.#lose(reason);
        resolve();
      });
    });
  }

  get lost(): boolean {
    return this.#lostBecause !== undefined;
  }

  /**
   * Runs lines of quoted commands and resolves with all answers. A line with several commands, or an if-shell, has as many
   * answers as commands ran; a marker after it shows where they end.
   */
  request(
    line: string,
    { signal, timeoutMs = this.#options.timeoutMs }: RequestOptions = {},
  ): Promise<Block[]> {
    if (signal?.aborted) return Promise.reject(cancelled(signal));
    if (this.#lostBecause !== undefined) return Promise.reject(connectionLost(this.#lostBecause));
    const marker = `done-${this.#nonce}-${++this.#count}`;
    const { promise, resolve, reject } = deferred<Block[]>();
    this.#pending.push({ marker, blocks: [], resolve, reject });
    this.#child.stdin.write(`${line}\ndisplay-message -p ${marker}\n`);

    const timer = setTimeout(() => {
      reject(new TmuxError("timeout", `tmux did not answer within ${timeoutMs} ms.`));
      // What delays this answer delays every later one.
      this.#lose(`no answer within ${timeoutMs} ms`);
      this.#child.kill("SIGKILL");
    }, timeoutMs);
    const onAbort = () => signal && reject(cancelled(signal));
    signal?.addEventListener("abort", onAbort, { once: true });
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    });
  }

  /** Detaches. Programs in tmux continue. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#child.stdin.end();
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 1000);
    await this.#ended;
    clearTimeout(timer);
  }

  #answer(block: Block): void {
    const pending = this.#pending[0];
    if (!pending) return;
    if (block.ok && block.lines.length === 1 && block.lines[0] === pending.marker) {
      this.#pending.shift();
      pending.resolve(pending.blocks);
    } else pending.blocks.push(block);
  }

  #lose(reason: string): void {
    if (this.#lostBecause !== undefined) return;
    this.#lostBecause = reason;
    for (const { reject } of this.#pending.splice(0)) reject(connectionLost(reason));
    if (!this.#closing) this.#options.onLost?.(reason);
  }
}

function startFailure(binary: string, error: NodeJS.ErrnoException): TmuxError {
  if (error.code === "ENOENT")
    return new TmuxError("tmux_missing", `"${binary}" was not found. Install tmux 3.2 or newer.`, {
      cause: error,
    });
  return new TmuxError("tmux_unavailable", `"${binary}" could not be started: ${error.message}`, {
    cause: error,
  });
}

function connectionLost(reason: string): TmuxError {
  return new TmuxError(
    "tmux_unavailable",
    `The connection to tmux was lost (${reason}). The command may have run: look at the panes, then repeat it if needed.`,
  );
}

function cancelled(signal: AbortSignal): TmuxError {
  return new TmuxError("cancelled", "Cancelled before tmux answered.", { cause: signal.reason });
}

// Promise.withResolvers arrives with Node 22.
function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (error: TmuxError) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
