import { tools as entries } from "../../generated/tools.ts";
import type { ToolEntry } from "../handlers/tool-module.ts";
import { createRuntime, type Runtime } from "../runtime/runtime.ts";
import type { Tool } from "../runtime/tool.ts";
import type { Sources } from "../sources/source-client.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";

/** The manifest's tools and those of manifests that are read now (`--manifest`). */
export async function openRuntimeWith(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  if (manifests.length === 0) return openRuntime(config, log);
  const { addedTools } = await import("./added-tools.ts");
  const known = entries.map(({ definition }) => definition.name);
  return openRuntime(config, log, await addedTools(manifests, known));
}

/** The manifest's tools, ready to be listed at once; what calls need is loaded by the first call. */
function openRuntime(config: Config, log: Log, added: readonly ToolEntry[] = []): Runtime {
  const own = entries.filter(({ definition, toolset }) => {
    if (toolset === "automation") return config.features.automatedWorkflows;
    return definition.name !== "smart_conflict_resolution" || config.features.conflictResolution;
  });
  const offered = [...own, ...added];
  let joining: Promise<Tool[]> | undefined;
  const joined = () => {
    joining ??= join(offered, config, log);
    return joining;
  };
  const tools = offered.map(({ definition, toolset, timeoutMs }, index) => ({
    definition,
    toolset,
    timeoutMs,
    async load() {
      const tool = (await joined())[index];
      if (!tool) throw new Error(`${definition.name} has no handler`);
      return tool.load();
    },
  }));
  return createRuntime(tools, log);
}

async function join(offered: readonly ToolEntry[], config: Config, log: Log): Promise<Tool[]> {
  const [{ createTools }, { createApi }, { operations }, { selectProvider }] = await Promise.all([
    import("../handlers/tool.ts"),
    import("../webserver/client.ts"),
    import("../../generated/operations.ts"),
    import("../ai/select.ts"),
  ]);
  const { webServer, ai, features } = config;
  const webServerApi = createApi({
    ...(webServer.url === undefined
      ? { baseUrl: async () => (await import("./embedded.ts")).embeddedEndpoint(config) }
      : { baseUrl: webServer.url, apiKey: webServer.apiKey?.reveal() }),
    operations,
    timeoutMs: webServer.timeoutMs,
    retryAttempts: webServer.retryAttempts,
    logger: log,
  });
  const provider = features.aiAnalysis
    ? selectProvider({
        anthropicApiKey: ai.apiKey?.reveal(),
        anthropicBaseUrl: ai.baseUrl,
        model: ai.model,
        logger: log,
      })
    : undefined;
  return createTools(
    offered,
    { webServer: webServerApi, sources: lazySources(config, log) },
    { provider, maxTokens: ai.maxTokens },
  );
}

/** The eight tools call no other API. */
function lazySources({ sources }: Config, log: Log): Sources {
  let opening: Promise<Sources> | undefined;
  return {
    async send(...call) {
      opening ??= import("../sources/source-client.ts").then(({ createSources }) =>
        createSources({ sources: sources.map((source) => source.reveal()), logger: log }),
      );
      return (await opening).send(...call);
    },
  };
}
