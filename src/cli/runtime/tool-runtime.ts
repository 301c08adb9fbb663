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

/** Some clients take no more: VS Code shows a model 128 tools at most. */
const maxListedTools = 128;

/** The package's tools and those of added manifests. */
export interface ToolChoice {
  readonly all: readonly Tool<Handler>[];
  /** Those that the configuration offers. */
  readonly offered: readonly Tool<Handler>[];
}

export async function toolChoice(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolChoice> {
  const { tools } = await addedTools(config, log, manifests);
  const all = switchedOn([...ownTools(config).tools, ...tools], config);
  return { all, offered: offeredTools(all, config.tools) };
}

/** A runtime with the package's tools and those of added manifests. */
export async function createToolRuntime(
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<Runtime> {
  return createOpener(config, log)(await addedTools(config, log, manifests));
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
  if (!reload) return open(noTools);
  const { cacheDir } = config;
  return reload.createReloadedRuntime({ manifests, known: ownNames(config), cacheDir, log }, open);
}

/** The tools of manifests, and how they are used. */
interface ManifestTools {
  readonly tools: readonly Tool<Handler>[];
  readonly instructions: readonly Instructions[];
}

const noTools: ManifestTools = { tools: [], instructions: [] };

function ownTools({ tools }: Config): ManifestTools {
  if (!tools.builtIn) return noTools;
  return { tools: builtInTools, instructions: builtInInstructions ? [builtInInstructions] : [] };
}

/** Tools whose feature switch is on, and those without a switch. */
function switchedOn(tools: readonly Tool<Handler>[], { features }: Config): Tool<Handler>[] {
  const switches: Readonly<Record<string, boolean>> = {
    automated_workflows: features.automatedWorkflows,
    conflict_resolution: features.conflictResolution,
  };
  return tools.filter(({ feature }) => feature === undefined || switches[feature] !== false);
}

/** Names that added manifests can't use. */
function ownNames({ tools }: Config): string[] {
  return tools.builtIn ? builtInTools.map(({ definition }) => definition.name) : [];
}

async function addedTools(config: Config, log: Log, manifests: readonly string[]): Promise<ManifestTools> {
  if (manifests.length === 0) return noTools;
  const { addedTools: load } = await import("../plans/added-tools.ts");
  return load({ manifests, known: ownNames(config), cacheDir: config.cacheDir, log });
}

/**
 * Returns a function that makes a runtime of the package's tools and added ones. Listing them loads nothing; the first call of
 * any tool loads what calls need.
 */
function createOpener(
  config: Config,
  log: Log,
  wrap: (offered: readonly Tool<Handler>[], runtime: Runtime) => Runtime = (_offered, runtime) => runtime,
): (added: ManifestTools) => Runtime {
  const own = ownTools(config);
  const load = once(() => loadRunHandler(config, log));
  const runHandler: RunHandler<Handler> = async (...call) => (await load())(...call);
  return (added) => {
    const offered = offeredTools(switchedOn([...own.tools, ...added.tools], config), config.tools);
    const runtime = createRuntime(offered, runHandler, log, config.results.validation);
    const instructions = [...own.instructions, ...added.instructions];
    return wrap(offered, { ...runtime, instructions: () => instructions });
  };
}

/** Connects handlers to the APIs and the model of the configuration. */
async function loadRunHandler(config: Config, log: Log): Promise<RunHandler<Handler>> {
  const [{ createRunHandler }, { createApis }, { selectProvider }] = await Promise.all([
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
  return createRunHandler(createApis(config, log), { provider, maxTokens: ai.maxTokens });
}
