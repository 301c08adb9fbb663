import { once } from "../../async/once.ts";
import type { Apis } from "../../handlers/step.ts";
import type { Transport } from "../../net/http-message.ts";
import type { Sources } from "../../sources/sources.ts";
import { createWebServer } from "../../sources/web-server/web-server.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** The APIs as they are configured: the Web Server, without one the embedded orchestrator, and the sources. */
export function openApis(config: Config, log: Log, transport?: Transport): Apis {
  const { webServer } = config;
  const api = createWebServer({
    ...(webServer.url === undefined
      ? { baseUrl: async () => (await import("../embedded/orchestrator.ts")).embeddedEndpoint(config) }
      : { baseUrl: webServer.url, apiKey: webServer.apiKey?.reveal() }),
    timeoutMs: webServer.timeoutMs,
    retryAttempts: webServer.retryAttempts,
    logger: log,
    ...(transport && { transport }),
  });
  return { webServer: api, sources: lazySources(config, log, transport) };
}

/** The eight tools call no other API. */
function lazySources({ sources }: Config, log: Log, transport: Transport | undefined): Sources {
  const open = once(async () => {
    const { createSources } = await import("../../sources/sources.ts");
    const settings = sources.map((source) => source.reveal());
    return createSources({ sources: settings, logger: log, ...(transport && { transport }) });
  });
  return {
    async send(...call) {
      return (await open()).send(...call);
    },
  };
}
