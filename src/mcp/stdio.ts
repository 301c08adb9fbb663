import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Runtime } from "../runtime/runtime.ts";
import type { CallContext } from "../runtime/tool.ts";
import { readyTools } from "./message-line.ts";
import { createMcpServer, type ServerInfo } from "./server.ts";
import { type StdioStreams, StdioTransport } from "./stdio-transport.ts";

export interface StdioOptions {
  readonly info: ServerInfo;
  /** Faults of the connection, for the log. */
  onError(error: Error): void;
}

/** How long cancelled calls may take to close what they hold. */
const graceMs = 500;

/** Serves both protocol eras on this process's stdin and stdout until the client closes stdin, or SIGTERM or SIGINT. */
export async function serveOverStdio(runtime: Runtime, { info, onError }: StdioOptions): Promise<void> {
  const transport = new StdioTransport({ input: process.stdin, write: takeStdout() });
  const calls = trackCalls(runtime);
  const connection = serveStdio(() => createMcpServer(calls.runtime, info, readyTools), {
    transport,
    onerror: onError,
  });
  const stop = () => void connection.close();
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  await transport.closed;
  await calls.settled(graceMs);
}

/** stdout is the protocol's alone: whatever else in this process writes to it goes to stderr. */
function takeStdout(): StdioStreams["write"] {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  Object.assign(stdout, {
    write: (...args: unknown[]) => Reflect.apply(process.stderr.write, process.stderr, args),
  });
  // The client has gone; the write's own callback gets the error too.
  stdout.on("error", () => {});
  return (pieces, done) => {
    stdout.cork();
    for (const [index, piece] of pieces.entries())
      write(piece, index === pieces.length - 1 ? done : undefined);
    stdout.uncork();
  };
}

function trackCalls(runtime: Runtime) {
  const running = new Set<Promise<unknown>>();
  return {
    runtime: {
      ...runtime,
      call(name: string, args: unknown, context: CallContext) {
        const call = runtime.call(name, args, context);
        running.add(call);
        const forget = () => running.delete(call);
        call.then(forget, forget);
        return call;
      },
    } satisfies Runtime,
    async settled(withinMs: number): Promise<void> {
      if (running.size === 0) return;
      await Promise.race([
        Promise.allSettled(running),
        new Promise((resolve) => setTimeout(resolve, withinMs)),
      ]);
    },
  };
}
