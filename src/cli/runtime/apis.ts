import { operations } from "../../../generated/operations.ts";
import { once } from "../../async/once.ts";
import type { Apis } from "../../handlers/step.ts";
import type { Sources } from "../../sources/source-client.ts";
import { createApi } from "../../webserver/client.ts";
import type { Transport } from "../../webserver/exchange.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** The APIs as they are configured: the Web Server, without one the embedded orchestrator, and the sources. */
export function openApis(config: Config, log: Log, transport?: Transport): Apis {
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
  return { webServer: webServerApi, sources: lazySources(config, log, transport) };
}

/** The eight tools call no other API. */
function lazySources({ sources }: Config, log: Log, transport: Transport | undefined): Sources {
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
