import type { LogLevel } from "./config.ts";
import type { Secret } from "./secret.ts";

/** As pino's: `log.warn({ tool }, "message")` or `log.warn("message")`. */
type Write = (...entry: readonly unknown[]) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  /** Everything is in the file. */
  flush(): Promise<void>;
}

const ranks = { debug: 20, info: 30, warn: 40, error: 50 } as const;

export interface LogOptions {
  readonly file: string;
  readonly level: LogLevel;
  /** Never written, wherever they turn up. */
  readonly secrets?: readonly (Secret | undefined)[];
}

/** JSON lines in a file that only this user can read. pino is loaded by the first entry: a start writes none. */
export function openLog({ file, level, secrets = [] }: LogOptions): Log {
  let loading: ReturnType<typeof openPino> | undefined;
  let written: Promise<void> = Promise.resolve();
  const hidden = secrets.flatMap((secret) => (secret ? [secret.reveal()] : []));

  function write(entryLevel: LogLevel, entry: readonly unknown[]): void {
    if (ranks[entryLevel] < ranks[level]) return;
    loading ??= openPino(file, level, hidden);
    written = Promise.all([loading, written]).then(
      ([pino]) => Reflect.apply(pino[entryLevel], pino, entry),
      (error) => {
        // The log is where this would be said.
        process.stderr.write(`The log ${file} cannot be written: ${error}\n`);
      },
    );
  }

  return {
    debug: (...entry) => write("debug", entry),
    info: (...entry) => write("info", entry),
    warn: (...entry) => write("warn", entry),
    error: (...entry) => write("error", entry),
    flush: () => written,
  };
}

/** The same for somebody who wants pino's own interface, loaded now. */
export async function openPino(file: string, level: LogLevel, hidden: readonly string[] = []) {
  // CommonJS: only its default export is there in a bundle too.
  const { default: pino } = await import("pino");
  return pino(
    {
      level,
      redact: {
        paths: [
          "authorization",
          "apiKey",
          "api_key",
          "token",
          "*.authorization",
          "*.apiKey",
          "*.api_key",
          "*.token",
        ],
        censor: "[secret]",
      },
      hooks: {
        streamWrite: (line) => hidden.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line),
      },
    },
    pino.destination({ dest: file, mkdir: true, sync: true, mode: 0o600 }),
  );
}
