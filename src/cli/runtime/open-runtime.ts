import { tools as entries } from "../../../generated/tools.ts";
import { once } from "../../async/once.ts";
import type { ToolEntry } from "../../handlers/tool-module.ts";
import { limitResults } from "../../runtime/limit-results.ts";
import { offeredTools } from "../../runtime/offered-tools.ts";
import { createRuntime, type Runtime } from "../../runtime/runtime.ts";
import type { LoadedTool, Tool } from "../../runtime/tool.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/** The manifest's tools and those of manifests that are read now (`--manifest`). */
export async function openRuntimeWith(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  return runtimeOpener(config, log)(await addedEntries(config, log, manifests));
}

/** Every tool that there is, and those of them that the configuration offers. */
export interface ToolChoice {
  readonly all: readonly ToolEntry[];
  readonly offered: readonly ToolEntry[];
}

/** Of the package's tools and those of manifests that are read now. */
export async function toolChoice(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolChoice> {
  const all = [...ownTools(config), ...(await addedEntries(config, log, manifests))];
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
    mayDiscover ? import("../../discovery/discovered-runtime.ts") : undefined,
    manifests.length > 0 ? import("../plans/reloaded-runtime.ts") : undefined,
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
  return tools.builtIn ? entries.map(({ definition }) => definition.name) : [];
}

function ownTools({ features, tools }: Config): ToolEntry[] {
  if (!tools.builtIn) return [];
  return entries.filter(({ definition, toolset }) => {
    if (toolset === "automation") return features.automatedWorkflows;
    return definition.name !== "smart_conflict_resolution" || features.conflictResolution;
  });
}

async function addedEntries(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<readonly ToolEntry[]> {
  if (manifests.length === 0) return [];
  const { addedTools } = await import("../plans/added-tools.ts");
  return (await addedTools({ manifests, known: knownNames(config), cacheDir: config.cacheDir, log })).entries;
}

/**
 * Makes runtimes of the manifest's tools and added ones, which are listed at once. What calls need is opened by the first
 * call of any of them.
 */
function runtimeOpener(
  config: Config,
  log: Log,
  serve: (offered: readonly ToolEntry[], runtime: Runtime) => Runtime = (_offered, runtime) => runtime,
): (added: readonly ToolEntry[]) => Runtime {
  const own = ownTools(config);
  const open = once(() => openTools(config, log));
  const toTool = (entry: ToolEntry): Tool => ({
    definition: entry.definition,
    toolset: entry.toolset,
    timeoutMs: entry.timeoutMs,
    load: once(async () => (await open())(entry)),
  });
  return (added) => {
    const offered = offeredTools([...own, ...added], config.tools);
    return serve(offered, createRuntime(offered.map(toTool), log, config.results.validation));
  };
}

/** What joins an entry to the APIs and the model that it calls. */
async function openTools(config: Config, log: Log): Promise<(entry: ToolEntry) => Promise<LoadedTool>> {
  const [{ loadTool }, { openApis }, { selectProvider }] = await Promise.all([
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
  const apis = openApis(config, log);
  return (entry) => loadTool(entry, apis, { provider, maxTokens: ai.maxTokens });
}
