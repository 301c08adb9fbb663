import { type DryRunStep, dryRunSteps, type OpenApis, stepsOf } from "../../dry-run/dry-run.ts";
import { hidden } from "../../dry-run/shown-request.ts";
import { splitPrompt } from "../../manifest/prompt.ts";
import type { ToolPlan } from "../../manifest/tool-plan.ts";
import { withHiddenSecrets } from "../../sources/settings.ts";
import { createSources } from "../../sources/sources.ts";
import { createWebServer } from "../../sources/web-server/web-server.ts";
import type { Config } from "../config/config.ts";
import { recordedAddress } from "../embedded/orchestrator-record.ts";

/** The requests of a call, which are not sent; without arguments those of every call. */
export interface DryRun {
  readonly tool: string;
  readonly arguments: Record<string, unknown> | undefined;
  readonly steps: readonly DryRunStep[];
  readonly model: ModelQuestion | undefined;
}

/** A tool's question to a model. */
interface ModelQuestion {
  /** Undefined where no model is configured: then fixed rules answer. */
  readonly name: string | undefined;
  readonly max_tokens: number;
  readonly instructions: string;
  /** Handlebars: filled in from the arguments and the answers. */
  readonly data_template: string;
  readonly answer_schema: object;
}

/** Makes the requests of a call, with the configured addresses and without secrets. Fails with ToolError as the call would. */
export async function dryRun(
  plan: ToolPlan,
  inputs: Record<string, unknown> | undefined,
  config: Config,
): Promise<DryRun> {
  const steps = await dryRunSteps(stepsOf(plan), inputs, apisWithoutSecrets(config));
  return {
    tool: plan.name,
    arguments: inputs,
    steps: steps.map((step) => withNotes(step, config)),
    model: questionOf(plan, config),
  };
}

/** The configured APIs with placeholders for secrets. Nothing is started for them. */
function apisWithoutSecrets(config: Config): OpenApis {
  const { webServer, sources } = config;
  const embedded = webServer.url === undefined;
  const settings = {
    baseUrl: webServer.url ?? recordedAddress(config) ?? noAddress,
    ...((embedded || webServer.apiKey) && { apiKey: hidden }),
  };
  const known = sources.map((source) => withHiddenSecrets(source.reveal(), hidden));
  return (transport) => ({
    webServer: createWebServer({ ...settings, transport }),
    sources: createSources({ sources: known, transport }),
  });
}

/** The address of an embedded orchestrator that does not run. */
const noAddress = "http://embedded-orchestrator.invalid";

function withNotes(step: DryRunStep, { sources }: Config): DryRunStep {
  const notes = [...step.notes];
  if (step.requests.some(({ url }) => url.startsWith(noAddress)))
    notes.push("The embedded orchestrator does not run: a call starts it, and then it has an address.");
  const credentials = sources.find(({ name }) => name === step.source)?.reveal().credentials ?? {};
  if (
    Object.values(credentials).some(({ kind }) => kind === "oauth2") &&
    step.requests.some(({ headers }) => headers.authorization !== undefined)
  )
    notes.push(
      "A request for an access token comes first, unless a valid one is kept (OAuth 2.0 client credentials).",
    );
  if (Object.values(credentials).some(({ kind }) => kind === "caller"))
    notes.push("A caller's own credential is passed on where there is one; the command line has none.");
  return { ...step, notes };
}

function questionOf({ handler }: ToolPlan, { ai, features }: Config): ModelQuestion | undefined {
  if (handler.kind === "proxy") return undefined;
  const { instructions, data } = splitPrompt(handler.prompt.source) ?? {
    instructions: handler.prompt.source,
    data: "",
  };
  return {
    name: ai.apiKey && features.aiAnalysis ? ai.model : undefined,
    max_tokens: ai.maxTokens,
    instructions,
    data_template: data,
    answer_schema: handler.answerSchema,
  };
}
