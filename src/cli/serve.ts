import { serveOverStdio } from "../mcp/stdio.ts";
import { limitResults } from "../runtime/limit-results.ts";
import { loadConfig, secretsOf } from "./config.ts";
import { openLog } from "./log.ts";
import { openRuntimeWith } from "./runtime.ts";
import { version } from "./version.ts";

/** MCP over stdio until the client goes. This path loads as little as it can: a client waits for it at each start. */
export async function serve(
  options: { configFile?: string; manifests?: readonly string[] } = {},
): Promise<void> {
  const config = loadConfig(options);
  const log = openLog({ ...config.logging, secrets: secretsOf(config) });
  const runtime = await openRuntimeWith(config, log, options.manifests ?? []);
  await serveOverStdio(limitResults(runtime, config.results.maxCharacters), {
    info: { name: config.server.name, version, description: config.server.description },
    onError: (error) => log.warn({ err: error }, "a message could not be read or sent"),
  });
  await log.flush();
}
