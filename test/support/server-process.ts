import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { plainEnvironment } from "./plain-environment.ts";

interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Since its start, in milliseconds. */
  afterMs: number;
}

/** A server process that is spoken to line by line, without a client in between. */
export interface ServerProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly exited: Promise<Exit>;
  /** Every line that stdout has had so far. */
  readonly lines: string[];
  stderr(): string;
  send(...messages: unknown[]): void;
  /** The first line on stdout that answers the request. */
  answer(id: number | string): Promise<Record<string, unknown>>;
  /** The first message on stdout that `test` accepts. */
  message(test: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
}

export function startServer(args: string[], env: Record<string, string> = {}): ServerProcess {
  const child = spawn(process.execPath, args, {
    env: { ...plainEnvironment, NO_COLOR: "1", ...env },
  });
  const began = performance.now();
  const lines: string[] = [];
  /** The lines as JSON, as far as somebody has looked. */
  const messages: Record<string, unknown>[] = [];
  const waiting = new Set<() => void>();
  let stderr = "";
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const [first = "", ...others] = text.split("\n");
    rest += first;
    for (const other of others) {
      lines.push(rest);
      rest = other;
    }
    if (others.length > 0) for (const look of waiting) look();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  const exited = new Promise<Exit>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal, afterMs: performance.now() - began })),
  );

  function message(test: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const look = () => {
        for (const line of lines.slice(messages.length)) messages.push(JSON.parse(line));
        const found = messages.find(test);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void exited.then(({ code }) =>
        reject(new Error(`the server ended (${code}) before it answered: ${stderr}`)),
      );
    });
  }

  return {
    child,
    exited,
    lines,
    stderr: () => stderr,
    send: (...messages) => {
      child.stdin.write(messages.map((one) => `${JSON.stringify(one)}\n`).join(""));
    },
    answer: (id) => message((one) => one.id === id),
    message,
  };
}
