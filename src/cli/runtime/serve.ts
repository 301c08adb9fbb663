import { serveOverStdio } from "../../mcp/stdio.ts";
import { type Config, type ConfigOptions, loadConfig, secretsOf } from "../config/config.ts";
import { type Log, openLog } from "../config/log.ts";
import { version } from "../config/version.ts";
import { openServedRuntime } from "./open-runtime.ts";

/** MCP over stdio until the client goes. This path loads as little as it can: a client waits for it at each start. */
export async function serve(options: ConfigOptions & { manifests?: readonly string[] } = {}): Promise<void> {
  const config = loadConfig(options);
  const log = openLog({ ...config.logging, secrets: secretsOf(config) });
  const runtime = await openServedRuntime(config, log, options.manifests ?? []);
  const { url } = config.webServer;
  if (url !== undefined) compareSoon(config, url, log);
  await serveOverStdio(runtime, {
    info: { name: config.server.name, version, description: config.server.description },
    onError: (error) => log.warn({ err: error }, "a message could not be read or sent"),
  });
  await log.flush();
}

/** Milliseconds in which a client has its list of tools. */
const startTime = 1000;

/** A Web Server of another version is told of in the log, when the client that waits for the start has been served. */
function compareSoon(config: Config, url: string, log: Log): void {
  setTimeout(async () => {
    const { warnOfDrift } = await import("../plans/live-drift.ts");
    await warnOfDrift(config, url, log);
  }, startTime).unref();
}
