import pLimit from "p-limit";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { toFailure } from "../runtime/failure.ts";
import type { CallContext } from "../runtime/tool.ts";
import type { ApiAnswer } from "../sources/endpoint-policy.ts";
import type { Apis, Scope, Step, StepError, StepResult } from "./step.ts";

/**
 * Runs steps in order; each stores its outputs and errors in `scope.steps`. Rejects with the first failure of a step that ends
 * the call.
 */
export async function runSteps(
  steps: readonly Step[],
  scope: Scope,
  apis: Apis,
  context: CallContext,
): Promise<void> {
  for (const step of steps) {
    throwIfStopped(context.signal);
    if (step.forEach) await runForEach(step, step.forEach, scope, apis, context);
    else await runOnce(step, scope, apis, context);
  }
}

async function runOnce(step: Step, scope: Scope, apis: Apis, context: CallContext): Promise<void> {
  if (step.condition && !(await step.condition(scope))) {
    scope.steps[step.stepId] = { errors: [] };
    return;
  }
  context.progress(step.stepId);
  try {
    scope.steps[step.stepId] = { outputs: await callStep(step, scope, apis, context), errors: [] };
  } catch (error) {
    scope.steps[step.stepId] = { errors: [toStepError(step, error, context)] };
  }
}

async function runForEach(
  step: Step,
  { items: itemsOf, maxItems, maxConcurrency, outputNames }: NonNullable<Step["forEach"]>,
  scope: Scope,
  apis: Apis,
  context: CallContext,
): Promise<void> {
  const items = itemsOf(scope) ?? [];
  if (items.length > maxItems) {
    throw new ToolError(
      "too_many_items",
      `Step "${step.stepId}" is for at most ${maxItems} elements; there are ${items.length}.`,
      {
        hint: `Split the call into calls with at most ${maxItems} each.`,
      },
    );
  }
  const limit = pLimit(maxConcurrency);
  let done = 0;
  const runElement = async (item: unknown): Promise<StepResult> => {
    throwIfStopped(context.signal);
    const inside = { ...scope, item };
    try {
      if (step.condition && !(await step.condition(inside))) return { errors: [] };
      return { outputs: await callStep(step, inside, apis, context), errors: [] };
    } catch (error) {
      // This failure ends the call: elements that wait are not started.
      if (step.onFailure === "end") limit.clearQueue();
      return { errors: [{ ...toStepError(step, error, context), item }] };
    } finally {
      context.progress(`${step.stepId}: ${++done} of ${items.length}`, done, items.length);
    }
  };
  const results = await Promise.all(items.map((item) => limit(runElement, item)));
  scope.steps[step.stepId] = {
    outputs: listEach(
      results.flatMap(({ outputs }) => (outputs ? [outputs] : [])),
      outputNames,
    ),
    errors: results.flatMap(({ errors }) => errors),
  };
}

async function callStep(
  step: Step,
  scope: Scope,
  apis: Apis,
  { signal, credential }: CallContext,
): Promise<Record<string, unknown>> {
  const response = await step.call(apis, scope, { signal, credential });
  if (response.attachment) scope.attachments?.push(response.attachment);
  const issues = isWithoutContent(response) ? [] : (step.validateResponse?.(response.body) ?? []);
  if (issues.length > 0) {
    throw new ToolError(
      "invalid_response",
      `The Web Server's answer to ${step.operationId} does not follow its contract.`,
      {
        issues,
        operationId: step.operationId,
        hint: "Compare the Web Server's version with the contract; `tmux-orchestrator-mcp doctor` does.",
      },
    );
  }
  const inside = { ...scope, response };
  for (const [index, holds] of (step.successCriteria ?? []).entries()) {
    if (await holds(inside)) continue;
    throw new ToolError(
      "condition_failed",
      `The answer to ${step.operationId} does not meet success criterion ${index + 1} of step "${step.stepId}".`,
      {
        operationId: step.operationId,
      },
    );
  }
  return step.outputs(inside);
}

/** Returns a failure as the step's record. Throws a bug, a stop, and the failure of a step that ends the call. */
function toStepError(step: Step, error: unknown, { signal }: CallContext): StepError {
  if (!(error instanceof ToolError) || step.onFailure === "end") throw error;
  throwIfStopped(signal);
  return { ...toFailure(error), operation_id: error.operationId ?? step.operationId };
}

/** 204 and 205 (RFC 9110) have no content to match a schema; the client decides whether an answer must have some. */
function isWithoutContent({ statusCode, body }: ApiAnswer): boolean {
  return (statusCode === 204 || statusCode === 205) && body === undefined;
}

/** `[{ a: 1 }, { a: 2 }]` → `{ a: [1, 2] }`; absent outputs are left out. Each of `names` has a list, even if it is empty. */
function listEach(
  outputs: readonly Record<string, unknown>[],
  names: readonly string[] = [],
): Record<string, unknown[]> {
  const all = new Set([...names, ...outputs.flatMap((output) => Object.keys(output))]);
  return Object.fromEntries(
    [...all].map((name) => [
      name,
      outputs.map((output) => output[name]).filter((value) => value !== undefined),
    ]),
  );
}

function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw stopped(signal);
}
