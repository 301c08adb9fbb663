import { serveOverStdio } from "../mcp/stdio.ts";
import { type Config, type ConfigOptions, loadConfig } from "./config/config.ts";
import { createLog, type Log } from "./config/log.ts";
import { version } from "./config/version.ts";
import { createServedRuntime } from "./runtime/tool-runtime.ts";

/** Serves MCP over stdio until the client disconnects. Clients wait for this at each start: it loads as little as it can. */
export async function serve(options: ConfigOptions & { manifests?: readonly string[] } = {}): Promise<void> {
  const config = loadConfig(options);
  const log = createLog(config.logging);
  const runtime = await createServedRuntime(config, log, options.manifests ?? []);
  const { url } = config.webServer;
  if (url !== undefined) compareLater(config, url, log);
  await serveOverStdio(runtime, {
    info: { name: config.server.name, version, description: config.server.description },
    onError: (error) => log.warn({ err: error }, "a message could not be read or sent"),
  });
  await log.flush();
}

/** Milliseconds after which a client has its list of tools. */
const startMs = 1000;

/** Compares the Web Server's API with the tools when the start is over, and logs the changes. */
function compareLater(config: Config, url: string, log: Log): void {
  setTimeout(async () => {
    const { warnOfDrift } = await import("./plans/live-drift.ts");
    await warnOfDrift(config, url, log);
  }, startMs).unref();
}
