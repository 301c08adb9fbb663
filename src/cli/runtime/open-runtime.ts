import { instructions as builtInInstructions, tools as builtInTools } from "../../../generated/tools.ts";
import { once } from "../../async/once.ts";
import type { Handler } from "../../handlers/handler.ts";
import type { Instructions } from "../../manifest/tool-plan.ts";
import { limitResults } from "../../runtime/limit-results.ts";
import { offeredTools } from "../../runtime/offered-tools.ts";
import { createRuntime, type Runtime } from "../../runtime/runtime.ts";
import type { RunHandler, Tool } from "../../runtime/tool.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

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
  const { tools } = await addedTools(config, log, manifests);
  const all = switchedOn([...ownTools(config).tools, ...tools], config);
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
    : open(noTools);
}

/** What some clients take: VS Code gives a model no more. */
const mostTools = 128;

/** Names that manifests can't give to tools of theirs. */
function knownNames({ tools }: Config): string[] {
  return tools.builtIn ? builtInTools.map(({ definition }) => definition.name) : [];
}

/** What manifests say of their tools, the package's own first. */
interface ManifestTools {
  readonly tools: readonly Tool<Handler>[];
  readonly instructions: readonly Instructions[];
}

function ownTools({ tools }: Config): ManifestTools {
  if (!tools.builtIn) return noTools;
  return { tools: builtInTools, instructions: builtInInstructions ? [builtInInstructions] : [] };
}

const noTools: ManifestTools = { tools: [], instructions: [] };

/** Those whose feature switch is on, and those without one. */
function switchedOn(tools: readonly Tool<Handler>[], { features }: Config): Tool<Handler>[] {
  const switches: Readonly<Record<string, boolean>> = {
    automated_workflows: features.automatedWorkflows,
    conflict_resolution: features.conflictResolution,
  };
  return tools.filter(({ feature }) => feature === undefined || switches[feature] !== false);
}

async function addedTools(config: Config, log: Log, manifests: readonly string[]): Promise<ManifestTools> {
  if (manifests.length === 0) return noTools;
  const { addedTools: read } = await import("../plans/added-tools.ts");
  return read({ manifests, known: knownNames(config), cacheDir: config.cacheDir, log });
}

/**
 * Makes runtimes of the manifest's tools and added ones, which are listed at once. What calls need is opened by the first
 * call of any of them.
 */
function runtimeOpener(
  config: Config,
  log: Log,
  serve: (offered: readonly Tool<Handler>[], runtime: Runtime) => Runtime = (_offered, runtime) => runtime,
): (added: ManifestTools) => Runtime {
  const own = ownTools(config);
  const open = once(() => openRunHandler(config, log));
  const runHandler: RunHandler<Handler> = async (...call) => (await open())(...call);
  return (added) => {
    const offered = offeredTools(switchedOn([...own.tools, ...added.tools], config), config.tools);
    const runtime = createRuntime(offered, runHandler, log, config.results.validation);
    const instructions = [...own.instructions, ...added.instructions];
    return serve(offered, { ...runtime, instructions: () => instructions });
  };
}

/** Runs handlers on the APIs and the model of the configuration. */
async function openRunHandler(config: Config, log: Log): Promise<RunHandler<Handler>> {
  const [{ createRunHandler }, { openApis }, { selectProvider }] = await Promise.all([
    import("../../handlers/run-handler.ts"),
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
  return createRunHandler(openApis(config, log), { provider, maxTokens: ai.maxTokens });
}
