import { ToolError } from "../errors/tool-error.ts";
import { compileStep } from "../handlers/compile.ts";
import type { Apis, Scope } from "../handlers/step.ts";
import { condition } from "../manifest/cel.ts";
import { look } from "../manifest/evaluate.ts";
import type { StepPlan, ToolPlan } from "../manifest/tool-plan.ts";
import type { HttpRequest, Transport } from "../net/http-message.ts";
import { type ShownRequest, shownRequest } from "./shown-request.ts";
import { isUnknown, placeholderOf, readsUnknown, type Unknowns, withPlaceholders } from "./unknown-values.ts";

/** The requests that a step would send. */
export interface DryRunStep {
  readonly stepId: string;
  readonly operationId: string;
  /** The API's name in the configuration; undefined for the Web Server. */
  readonly source: string | undefined;
  readonly requests: readonly ShownRequest[];
  /** Expressions in the requests whose values come from answers. */
  readonly unknown: readonly string[];
  /** Facts that the requests do not show, in sentences. */
  readonly notes: readonly string[];
}

/** Calls of APIs that end in the transport, which hands over what it was to send. */
export type OpenApis = (transport: Transport) => Apis;

/**
 * The requests of a tool's steps, made by the code that makes them in a call, up to the transport: nothing is sent. Without
 * arguments they are unknown too. Fails with ToolError where the call itself would, before its first request.
 */
export async function dryRunSteps(
  steps: readonly StepPlan[],
  inputs: Record<string, unknown> | undefined,
  open: OpenApis,
): Promise<DryRunStep[]> {
  const scope: Scope = { inputs: inputs ?? {}, steps: {} };
  const sent = new Set<string>();
  const results: DryRunStep[] = [];
  for (const step of steps) {
    const one = await dryRunStep(step, scope, { inputs: !inputs, steps: sent, item: false }, open);
    if (one.skipped) scope.steps[step.stepId] = { errors: [] };
    else sent.add(step.stepId);
    results.push(one.step);
  }
  return results;
}

/** The steps of a tool in the order of a call; those after a model's answer come last. */
export function stepsOf({ handler }: ToolPlan): readonly StepPlan[] {
  return handler.kind === "proxy" ? handler.steps : [...handler.context, ...handler.apply];
}

async function dryRunStep(step: StepPlan, scope: Scope, unknowns: Unknowns, open: OpenApis) {
  const { stepId, operation, forEach } = step;
  const listUnknown = forEach !== undefined && isUnknown(forEach.items, unknowns);
  const inside: Unknowns = { ...unknowns, item: listUnknown };
  const items = forEach && !listUnknown ? elementsOf(step, scope) : [undefined];
  const shown = new Set<string>();
  const notes: string[] = listUnknown
    ? [`Once for each element of ${placeholderOf(forEach.items)}, at most ${forEach.maxItems}.`]
    : [];
  const unknownCondition = step.condition !== undefined && readsUnknown(step.condition, inside);
  if (unknownCondition) notes.push(`Only if ${step.condition}; whether it holds is not known until then.`);
  const requests: ShownRequest[] = [];
  let skipped = 0;
  for (const item of items) {
    const own = item === undefined ? scope : { ...scope, item };
    if (step.condition !== undefined && !unknownCondition && !(await condition(step.condition)(own))) {
      skipped += 1;
      continue;
    }
    const asked = await intercept(withPlaceholders(step, inside, shown), own, open);
    if (asked instanceof ToolError) {
      // With placeholders in it, the error does not predict the call's.
      if (shown.size === 0) throw asked;
      notes.push(`Its request can't be written before its values are known: ${asked.message}`);
    } else requests.push(shownRequest(asked, shown));
  }
  const all = skipped === items.length;
  if (skipped > 0)
    notes.push(
      `${forEach ? `Not for ${skipped} of ${items.length} elements` : "Not sent"}: ${step.condition} is false.`,
    );
  else if (items.length === 0) notes.push("Not sent: its list is empty.");
  const result: DryRunStep = {
    stepId,
    operationId: operation.operationId,
    source: step.request.source,
    requests,
    unknown: [...shown],
    notes,
  };
  // A forEach that sent nothing leaves lists: only a step without one leaves nothing.
  return { step: result, skipped: all && !forEach };
}

/** As `runSteps` has them. */
function elementsOf({ stepId, forEach }: StepPlan, scope: Scope): readonly unknown[] {
  const found = forEach && look(forEach.items, scope);
  const items = Array.isArray(found) ? found : [];
  const most = forEach?.maxItems ?? 0;
  if (items.length <= most) return items;
  throw new ToolError(
    "too_many_items",
    `Step "${stepId}" is for at most ${most} elements; there are ${items.length}.`,
    { hint: `Split the call into calls with at most ${most} each.` },
  );
}

/** Ends a call in the place where it would be sent. */
class Intercepted extends Error {}

async function intercept(step: StepPlan, scope: Scope, open: OpenApis): Promise<HttpRequest | ToolError> {
  let request: HttpRequest | undefined;
  const apis = open(async (asked) => {
    request = asked;
    throw new Intercepted("nothing is sent");
  });
  try {
    await compileStep(step).call(apis, scope, { signal: new AbortController().signal });
  } catch (error) {
    if (error instanceof ToolError) return error;
    if (!(error instanceof Intercepted)) throw error;
  }
  if (!request) throw new Error("the call ended without a request");
  return request;
}
