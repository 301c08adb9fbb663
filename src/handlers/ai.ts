import type { ModelAnswer, ModelRequest, Provider } from "../ai/provider.ts";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import type { Issue } from "../json/issue.ts";
import type { CallContext, ToolInput, ToolOutput } from "../runtime/tool.ts";
import type { AiHandler } from "./handler.ts";
import { runSteps } from "./run-steps.ts";
import type { AiResult, Apis, Scope } from "./step.ts";

export interface AiOptions {
  /** Without one every answer is the fallback's. */
  readonly provider?: Provider;
  /** Of one answer. */
  readonly maxTokens: number;
}

/** The key in a result's `_meta` for the model and the tokens of a call. */
const usageMetaKey = "tmux-orchestrator/usage";

/**
 * Runs the fact-gathering steps, asks a model for an answer that matches the schema, runs the steps that use it, and maps the
 * result. Without a model the fallback answers from the facts.
 */
export async function runAi(
  handler: AiHandler,
  apis: Apis,
  options: AiOptions,
  inputs: ToolInput,
  context: CallContext,
): Promise<ToolOutput> {
  const scope: Scope = { inputs, steps: {} };
  await runSteps(handler.context, scope, apis, context);
  const usage = newUsage();
  scope.ai = await answer(handler, scope, options, usage, context);
  await runSteps(handler.apply, scope, apis, context);
  return { value: handler.result(scope), ...(usage.requests > 0 && { meta: { [usageMetaKey]: usage } }) };
}

async function answer(
  handler: AiHandler,
  scope: Scope,
  options: AiOptions,
  usage: Usage,
  context: CallContext,
): Promise<AiResult> {
  // The fallback runs first: it rejects input that no model could answer, before a model is paid for.
  const facts = handler.fallback(scope);
  if (!options.provider) {
    return fromFacts(handler, scope, facts, "No model is configured (ANTHROPIC_API_KEY is not set).");
  }
  try {
    context.progress(`asking ${options.provider.name}`);
    return await fromModel(handler, scope, options.provider, options.maxTokens, usage, context.signal);
  } catch (error) {
    if (context.signal.aborted) throw stopped(context.signal);
    if (!(error instanceof ToolError) || !error.code.startsWith("ai_")) throw error;
    return fromFacts(handler, scope, facts, error.message);
  }
}

/** Sends one request and, when the answer cannot be used, one repair that shows the problems to the model. */
async function fromModel(
  handler: AiHandler,
  scope: Scope,
  provider: Provider,
  maxTokens: number,
  usage: Usage,
  signal: AbortSignal,
): Promise<AiResult> {
  const { renderPrompt } = await import("../ai/prompt.ts");
  const request: ModelRequest = {
    instructions: handler.prompt.instructions,
    data: renderPrompt(handler.prompt.data, scope),
    schema: handler.answerSchema,
    maxTokens,
    signal,
  };
  const first = count(usage, await provider.answer(request));
  const checked = check(handler, scope, first);
  if ("value" in checked) return { answer: checked.value, source: "ai", model: first.model };

  const repair = { answer: first.text, problems: list(checked.issues) };
  const second = count(usage, await provider.answer({ ...request, repair }));
  const repaired = check(handler, scope, second);
  if ("value" in repaired) return { answer: repaired.value, source: "ai", model: second.model };
  throw new ToolError(
    "ai_invalid_answer",
    "The model's answer did not fit the schema, even after a repair.",
    {
      issues: [...repaired.issues],
    },
  );
}

function check(
  handler: AiHandler,
  scope: Scope,
  { value }: ModelAnswer,
): { value: unknown } | { issues: readonly Issue[] } {
  if (value === undefined) return { issues: [{ path: "", message: "is not JSON" }] };
  const issues = handler.validateAnswer(value);
  if (issues.length > 0) return { issues };
  try {
    return { value: handler.review ? handler.review(scope, value) : value };
  } catch (error) {
    if (error instanceof ToolError && error.code === "ai_invalid_answer") return { issues: error.issues };
    throw error;
  }
}

function fromFacts(handler: AiHandler, scope: Scope, facts: unknown, why: string): AiResult {
  return {
    answer: handler.review ? handler.review(scope, facts) : facts,
    source: "fallback",
    notice: `${why} This answer is made from facts alone, by fixed rules.`,
  };
}

function list(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `- ${path || "the whole answer"}: ${message}`).join("\n");
}

interface Usage {
  model?: string;
  requests: number;
  input_tokens: number;
  output_tokens: number;
  cache_read_input_tokens: number;
}

function newUsage(): Usage {
  return { requests: 0, input_tokens: 0, output_tokens: 0, cache_read_input_tokens: 0 };
}

function count(usage: Usage, modelAnswer: ModelAnswer): ModelAnswer {
  usage.model = modelAnswer.model;
  usage.requests += 1;
  usage.input_tokens += modelAnswer.usage.input_tokens;
  usage.output_tokens += modelAnswer.usage.output_tokens;
  usage.cache_read_input_tokens += modelAnswer.usage.cache_read_input_tokens ?? 0;
  return modelAnswer;
}
