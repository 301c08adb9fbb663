import { tools as entries } from "../../../generated/tools.ts";
import { once } from "../../async/once.ts";
import type { ToolEntry } from "../../handlers/tool-module.ts";
import { limitResults } from "../../runtime/limit-results.ts";
import { offeredTools } from "../../runtime/offered-tools.ts";
import { createRuntime, type Runtime } from "../../runtime/runtime.ts";
import type { LoadedTool, Tool } from "../../runtime/tool.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** Some clients take no more: VS Code shows a model 128 tools at most. */
const maxListedTools = 128;

/** The package's tools and those of added manifests. */
export interface ToolChoice {
  readonly all: readonly ToolEntry[];
  /** Those that the configuration offers. */
  readonly offered: readonly ToolEntry[];
}

export async function toolChoice(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolChoice> {
  const all = [...ownTools(config), ...(await addedEntries(config, log, manifests))];
  return { all, offered: offeredTools(all, config.tools) };
}

/** A runtime with the package's tools and those of added manifests. */
export async function createToolRuntime(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  return createOpener(config, log)(await addedEntries(config, log, manifests));
}

/**
 * The runtime of a server: it loads changed manifests again, cuts long results, and offers three discovery tools in the place of
 * more tools than clients take.
 */
export async function createServedRuntime(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  const { discovery } = config.tools;
  const mayDiscover = discovery === "on" || (discovery === "auto" && manifests.length > 0);
  const [discover, reload] = await Promise.all([
    mayDiscover ? import("../../discovery/discovered-runtime.ts") : undefined,
    manifests.length > 0 ? import("../plans/reloaded-runtime.ts") : undefined,
  ]);
  const open = createOpener(config, log, (offered, runtime) => {
    const limited = limitResults(runtime, config.results.maxCharacters);
    return discover && (discovery === "on" || offered.length > maxListedTools)
      ? limitResults(discover.discoveredRuntime(offered, limited, log), config.results.maxCharacters)
      : limited;
  });
  if (!reload) return open([]);
  const { cacheDir } = config;
  return reload.createReloadedRuntime({ manifests, known: ownNames(config), cacheDir, log }, open);
}

function ownTools({ features, tools }: Config): ToolEntry[] {
  if (!tools.builtIn) return [];
  return entries.filter(({ definition, toolset }) => {
    if (toolset === "automation") return features.automatedWorkflows;
    return definition.name !== "smart_conflict_resolution" || features.conflictResolution;
  });
}

/** Names that added manifests can't use. */
function ownNames({ tools }: Config): string[] {
  return tools.builtIn ? entries.map(({ definition }) => definition.name) : [];
}

async function addedEntries(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<readonly ToolEntry[]> {
  if (manifests.length === 0) return [];
  const { addedTools } = await import("../plans/added-tools.ts");
  const { cacheDir } = config;
  return (await addedTools({ manifests, known: ownNames(config), cacheDir, log })).entries;
}

/**
 * Returns a function that makes a runtime of the package's tools and added ones. Listing them loads nothing; the first call of
 * any tool loads what calls need.
 */
function createOpener(
  config: Config,
  log: Log,
  wrap: (offered: readonly ToolEntry[], runtime: Runtime) => Runtime = (_offered, runtime) => runtime,
): (added: readonly ToolEntry[]) => Runtime {
  const own = ownTools(config);
  const loader = once(() => createLoader(config, log));
  const toTool = (entry: ToolEntry): Tool => ({
    definition: entry.definition,
    toolset: entry.toolset,
    timeoutMs: entry.timeoutMs,
    load: once(async () => (await loader())(entry)),
  });
  return (added) => {
    const offered = offeredTools([...own, ...added], config.tools);
    return wrap(offered, createRuntime(offered.map(toTool), log, config.results.validation));
  };
}

/** Connects tools to the APIs and the model that they call. */
async function createLoader(config: Config, log: Log): Promise<(entry: ToolEntry) => Promise<LoadedTool>> {
  const [{ loadTool }, { createApis }, { selectProvider }] = await Promise.all([
    import("../../handlers/tool.ts"),
    import("./apis.ts"),
    import("../../ai/select.ts"),
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
  const apis = createApis(config, log);
  return (entry) => loadTool(entry, apis, { provider, maxTokens: ai.maxTokens });
}
