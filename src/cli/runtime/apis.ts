import { once } from "../../async/once.ts";
import type { Apis } from "../../handlers/step.ts";
import type { Transport } from "../../net/http-message.ts";
import type { Sources } from "../../sources/sources.ts";
import { createWebServer } from "../../sources/web-server/web-server.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** The configured APIs: the sources, and the Web Server or, without one, the embedded orchestrator. */
export function createApis(config: Config, log: Log, transport?: Transport): Apis {
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
  return { webServer: api, sources: createLazySources(config, log, transport) };
}

/** Loaded by the first call of a source: the package's own tools call none. */
function createLazySources({ sources }: Config, log: Log, transport: Transport | undefined): Sources {
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
