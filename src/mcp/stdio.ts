import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Runtime } from "../runtime/runtime.ts";
import type { CallContext } from "../runtime/tool.ts";
import { splitByEra } from "./eras.ts";
import { readyTools } from "./message-line.ts";
import { createMcpServer, type ServerInfo } from "./server.ts";
import { type StdioStreams, StdioTransport } from "./stdio-transport.ts";

export interface StdioOptions {
  readonly info: ServerInfo;
  /** Faults of the connection, to be logged. */
  onError(error: Error): void;
}

/** The time that cancelled calls have to release their resources. */
const graceMs = 500;

/** Serves both protocol eras on this process's stdin and stdout until the client closes stdin, or SIGTERM or SIGINT. */
export async function serveOverStdio(runtime: Runtime, { info, onError }: StdioOptions): Promise<void> {
  const stdout = takeStdout();
  const transport = new StdioTransport({ input: process.stdin, write: stdout.write });
  const calls = trackCalls(runtime);
  const connections = splitByEra(transport).map((era) =>
    serveStdio(() => createMcpServer(calls.runtime, info, readyTools), { transport: era, onerror: onError }),
  );
  const stop = () => {
    for (const connection of connections) void connection.close();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  await transport.start();
  await transport.closed;
  await calls.settled(graceMs);
  stdout.flush();
}

/** Reserves stdout for the protocol: other writes of this process go to stderr. */
function takeStdout(): { readonly write: StdioStreams["write"]; flush(): void } {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  Object.assign(stdout, {
    write: (...args: unknown[]) => Reflect.apply(process.stderr.write, process.stderr, args),
  });
  // The client has gone; the write's own callback gets the error too.
  stdout.on("error", () => {});
  // The first line of a turn of the event loop is written at once. Those that follow in the same turn are one system call,
  // which costs more than the rest of a short call.
  let isFirst = true;
  let lines = "";
  let waiting: Parameters<StdioStreams["write"]>[1][] = [];
  const flush = () => {
    isFirst = true;
    if (waiting.length === 0) return;
    const all = waiting;
    write(lines, (error?: Error | null) => {
      for (const done of all) done(error);
    });
    lines = "";
    waiting = [];
  };
  return {
    flush,
    write(pieces, done) {
      const [line] = pieces;
      if (pieces.length === 1 && typeof line === "string") {
        if (isFirst) {
          isFirst = false;
          setImmediate(flush);
          write(line, done);
          return;
        }
        lines += line;
        waiting.push(done);
        return;
      }
      flush();
      stdout.cork();
      for (const [index, piece] of pieces.entries())
        write(piece, index === pieces.length - 1 ? done : undefined);
      stdout.uncork();
    },
  };
}

function trackCalls(runtime: Runtime) {
  let running = 0;
  let onSettled = () => {};
  const ended = () => {
    running -= 1;
    if (running === 0) onSettled();
  };
  return {
    runtime: {
      ...runtime,
      call(name: string, args: unknown, context: CallContext) {
        running += 1;
        const call = runtime.call(name, args, context);
        call.then(ended, ended);
        return call;
      },
    } satisfies Runtime,
    async settled(withinMs: number): Promise<void> {
      if (running === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        onSettled = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
