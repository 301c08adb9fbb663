import { operations } from "../../../generated/operations.ts";
import { once } from "../../async/once.ts";
import type { Apis } from "../../handlers/step.ts";
import type { Sources } from "../../sources/source-client.ts";
import { createApi } from "../../webserver/client.ts";
import type { Transport } from "../../webserver/exchange.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** The configured APIs: the sources, and the Web Server or, without one, the embedded orchestrator. */
export function createApis(config: Config, log: Log, transport?: Transport): Apis {
  const { webServer } = config;
  const webServerApi = createApi({
    ...(webServer.url === undefined
      ? { baseUrl: async () => (await import("../embedded/orchestrator.ts")).embeddedEndpoint(config) }
      : { baseUrl: webServer.url, apiKey: webServer.apiKey?.reveal() }),
    operations,
    timeoutMs: webServer.timeoutMs,
    retryAttempts: webServer.retryAttempts,
    logger: log,
    ...(transport && { transport }),
  });
  return { webServer: webServerApi, sources: createLazySources(config, log, transport) };
}

/** Loaded by the first call of a source: the package's own tools call none. */
function createLazySources({ sources }: Config, log: Log, transport: Transport | undefined): Sources {
  const open = once(async () => {
    const { createSources } = await import("../../sources/source-client.ts");
    const settings = sources.map((source) => source.reveal());
    return createSources({ sources: settings, logger: log, ...(transport && { transport }) });
  });
  return {
    async send(...call) {
      return (await open()).send(...call);
    },
  };
}
