import { tools as builtInTools } from "../../generated/tools.ts";
import { once } from "../async/once.ts";
import type { Handler } from "../handlers/handler.ts";
import { limitResults } from "../runtime/limit-results.ts";
import { offeredTools } from "../runtime/offered-tools.ts";
import { createRuntime, type Runtime } from "../runtime/runtime.ts";
import type { RunHandler, Tool } from "../runtime/tool.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";

/** The manifest's tools and those of manifests that are read now (`--manifest`). */
export async function openRuntimeWith(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  return runtimeOpener(config, log)(await addedTools(config, log, manifests));
}

/** Every tool that there is, and those of them that the configuration offers. */
export interface ToolChoice {
  readonly all: readonly Tool<Handler>[];
  readonly offered: readonly Tool<Handler>[];
}

/** Of the package's tools and those of manifests that are read now. */
export async function toolChoice(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolChoice> {
  const all = [...ownTools(config), ...(await addedTools(config, log, manifests))];
  return { all, offered: offeredTools(all, config.tools) };
}

/**
 * The same for a server: what is changed in these manifests while it runs is loaded, long results are cut, and more tools
 * than clients take are found by three.
 */
export async function openServedRuntime(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  const { discovery } = config.tools;
  const mayDiscover = discovery === "on" || (discovery === "auto" && manifests.length > 0);
  const [discover, reload] = await Promise.all([
    mayDiscover ? import("../discovery/discovered-runtime.ts") : undefined,
    manifests.length > 0 ? import("./reloaded-runtime.ts") : undefined,
  ]);
  const open = runtimeOpener(config, log, (offered, runtime) => {
    const limited = limitResults(runtime, config.results.maxCharacters);
    return discover && (discovery === "on" || offered.length > mostTools)
      ? limitResults(discover.discoveredRuntime(offered, limited, log), config.results.maxCharacters)
      : limited;
  });
  return reload
    ? reload.reloadedRuntime({ manifests, known: knownNames(config), cacheDir: config.cacheDir, log }, open)
    : open([]);
}

/** What some clients take: VS Code gives a model no more. */
const mostTools = 128;

/** Names that manifests can't give to tools of theirs. */
function knownNames({ tools }: Config): string[] {
  return tools.builtIn ? builtInTools.map(({ definition }) => definition.name) : [];
}

function ownTools({ features, tools }: Config): Tool<Handler>[] {
  if (!tools.builtIn) return [];
  return builtInTools.filter(({ definition, toolset }) => {
    if (toolset === "automation") return features.automatedWorkflows;
    return definition.name !== "smart_conflict_resolution" || features.conflictResolution;
  });
}

async function addedTools(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<readonly Tool<Handler>[]> {
  if (manifests.length === 0) return [];
  const { addedTools: read } = await import("./added-tools.ts");
  return (await read({ manifests, known: knownNames(config), cacheDir: config.cacheDir, log })).tools;
}

/**
 * Makes runtimes of the manifest's tools and added ones, which are listed at once. What calls need is opened by the first
 * call of any of them.
 */
function runtimeOpener(
  config: Config,
  log: Log,
  serve: (offered: readonly Tool<Handler>[], runtime: Runtime) => Runtime = (_offered, runtime) => runtime,
): (added: readonly Tool<Handler>[]) => Runtime {
  const own = ownTools(config);
  const open = once(() => openRunHandler(config, log));
  const runHandler: RunHandler<Handler> = async (...call) => (await open())(...call);
  return (added) => {
    const offered = offeredTools([...own, ...added], config.tools);
    return serve(offered, createRuntime(offered, runHandler, log, config.results.validation));
  };
}

/** Runs handlers on the APIs and the model of the configuration. */
async function openRunHandler(config: Config, log: Log): Promise<RunHandler<Handler>> {
  const [{ createRunHandler }, { openApis }, { selectProvider }] = await Promise.all([
    import("../handlers/run-handler.ts"),
    import("./apis.ts"),
    import("../ai/select.ts"),
  ]);
  const { ai, features } = config;
  const provider = features.aiAnalysis
    ? selectProvider({
        anthropicApiKey: ai.apiKey?.reveal(),
        anthropicBaseUrl: ai.baseUrl,
        model: ai.model,
        logger: log,
      })
    : undefined;
  return createRunHandler(openApis(config, log), { provider, maxTokens: ai.maxTokens });
}
