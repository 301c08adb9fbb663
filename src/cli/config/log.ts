import { createRotation } from "../../files/log-rotation.ts";
import type { LogLevel } from "./config.ts";
import type { Secret } from "./secret.ts";

/** As pino's: `log.warn({ tool }, "message")` or `log.warn("message")`. */
type Write = (...entry: readonly unknown[]) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  /** Resolves when every entry is in the file. */
  flush(): Promise<void>;
}

const ranks = { debug: 20, info: 30, warn: 40, error: 50 } as const;

export interface LogOptions {
  readonly file: string;
  readonly level: LogLevel;
  /** Replaced wherever they occur in an entry. */
  readonly secrets?: readonly Secret[];
}

/** JSON lines in a file that only this user can read. The first entry loads pino: a start writes none. */
export function createLog({ file, level, secrets = [] }: LogOptions): Log {
  let loading: ReturnType<typeof createPino> | undefined;
  let written: Promise<void> = Promise.resolve();
  const hidden = secrets.map((secret) => secret.reveal());

  function write(entryLevel: LogLevel, entry: readonly unknown[]): void {
    if (ranks[entryLevel] < ranks[level]) return;
    loading ??= createPino(file, level, hidden);
    written = Promise.all([loading, written]).then(
      ([pino]) => Reflect.apply(pino[entryLevel], pino, entry),
      (error) => {
        // It cannot be reported in the log.
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

/** A logger with pino's own interface, loaded now. */
export async function createPino(file: string, level: LogLevel, hidden: readonly string[] = []) {
  // CommonJS: a bundle, too, has its default export alone.
  const { default: pino } = await import("pino");
  const destination = pino.destination({ dest: file, mkdir: true, sync: true, mode: 0o600 });
  const rotate = createRotation(file, () => destination.reopen());
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
        streamWrite(line) {
          rotate(line.length);
          return hidden.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
        },
      },
    },
    destination,
  );
}
