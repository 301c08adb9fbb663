import { curlCommand } from "../../dry-run/curl.ts";
import { type OpenApis, type RehearsedStep, rehearse, stepsOf } from "../../dry-run/rehearse.ts";
import { hidden } from "../../dry-run/shown-request.ts";
import { compileInput } from "../../handlers/compile.ts";
import { splitPrompt } from "../../manifest/prompt.ts";
import type { ToolPlan } from "../../manifest/tool-plan.ts";
import { parseArguments } from "../../runtime/arguments.ts";
import type { ToolDefinition } from "../../runtime/tool.ts";
import { withHiddenSecrets } from "../../sources/settings.ts";
import { createSources } from "../../sources/sources.ts";
import { createWebServer } from "../../sources/web-server/web-server.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";
import { recordedAddress } from "../embedded/orchestrator.ts";
import { toolPlan } from "../plans/tool-plans.ts";
import { print } from "../terminal/output.ts";
import { requestLines, toCurl } from "./shown-requests.ts";

export interface DryRun {
  readonly name: string;
  readonly definition: ToolDefinition;
  readonly config: Config;
  readonly log: Log;
  readonly manifests: readonly string[];
  readonly json: boolean;
  readonly dryRun: "requests" | "curl" | undefined;
}

/** What a call would send, or what every call does where no arguments are given. */
export interface Rehearsal {
  readonly tool: string;
  readonly arguments: Record<string, unknown> | undefined;
  readonly steps: readonly RehearsedStep[];
  readonly model: ModelQuestion | undefined;
}

/** What a model would be asked. */
interface ModelQuestion {
  /** Undefined where none is configured: then fixed rules answer. */
  readonly name: string | undefined;
  readonly max_tokens: number;
  readonly instructions: string;
  /** Handlebars: filled in from the arguments and the answers. */
  readonly data_template: string;
  readonly answer_schema: object;
}

/** Prints the requests that a call would send. Fails with ToolError as the call would. */
export async function dryRun(args: unknown, asked: DryRun): Promise<void> {
  const { name, definition, config, log, manifests, json } = asked;
  const plan = await toolPlan(name, config, log, manifests);
  if (!plan) throw new Error(`"${name}" is listed and has no plan`);
  const rehearsal = await rehearseTool(plan, parseArguments(definition, compileInput(plan), args), config);
  if (json) print(JSON.stringify(withCurl(rehearsal, asked.dryRun === "curl"), null, 2));
  else if (asked.dryRun === "curl") print(toCurl(rehearsal));
  else print(requestLines(rehearsal).join("\n"));
}

export function withCurl(rehearsal: Rehearsal, curl: boolean): object {
  return curl
    ? { ...rehearsal, curl: rehearsal.steps.flatMap(({ requests }) => requests.map(curlCommand)) }
    : rehearsal;
}

export async function rehearseTool(
  plan: ToolPlan,
  inputs: Record<string, unknown> | undefined,
  config: Config,
): Promise<Rehearsal> {
  const steps = await rehearse(stepsOf(plan), inputs, hiddenApis(config));
  return {
    tool: plan.name,
    arguments: inputs,
    steps: steps.map((step) => withNotes(step, config)),
    model: questionOf(plan, config),
  };
}

/** The APIs as they are configured, but that no secret gets into a request. Nothing is started for it. */
function hiddenApis(config: Config): OpenApis {
  const { webServer, sources } = config;
  const embedded = webServer.url === undefined;
  const settings = {
    baseUrl: webServer.url ?? recordedAddress(config) ?? notRunning,
    ...((embedded || webServer.apiKey) && { apiKey: hidden }),
  };
  const known = sources.map((source) => withHiddenSecrets(source.reveal(), hidden));
  return (transport) => ({
    webServer: createWebServer({ ...settings, transport }),
    sources: createSources({ sources: known, transport }),
  });
}

/** Stands for the embedded orchestrator's address while it has none. */
const notRunning = "http://embedded-orchestrator.invalid";

function withNotes(step: RehearsedStep, { sources }: Config): RehearsedStep {
  const notes = [...step.notes];
  if (step.requests.some(({ url }) => url.startsWith(notRunning)))
    notes.push("The embedded orchestrator does not run: a call starts it, and then it has an address.");
  const credentials = sources.find(({ name }) => name === step.source)?.reveal().credentials ?? {};
  if (
    Object.values(credentials).some(({ kind }) => kind === "oauth2") &&
    step.requests.some(({ headers }) => headers.authorization !== undefined)
  )
    notes.push(
      "Unless there is a valid one, an access token is asked for first (OAuth 2.0 client credentials).",
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
