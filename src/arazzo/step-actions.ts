import { isObject, valueText } from "../json/value.ts";
import { elements, member, type Place } from "../openapi/references.ts";
import { type Jump, writeFailureJump, writeJumps } from "./control-flow.ts";
import { allOf, conditionOf } from "./criterion.ts";
import type { Names } from "./expression.ts";
import { noteStatuses } from "./status.ts";
import { reused } from "./step-parameters.ts";
import { Unsupported } from "./unsupported.ts";
import { attempted, type WorkflowContext } from "./workflow-draft.ts";

export interface ActionsContext {
  readonly workflow: Place;
  readonly context: WorkflowContext;
  readonly names: Names;
  /** The index of a step's first step in the draft, by Arazzo's step id. */
  readonly starts: ReadonlyMap<string, number>;
  /** The number of steps in the draft after the workflow's last. */
  readonly end: number;
  /** The name of the end among steps. */
  readonly endName: string;
}

/** Writes the jumps after a step that calls an operation. Unsupported ones are reported as degraded. */
export function writeActions(step: Place, actions: ActionsContext): void {
  const { context, names, starts, endName } = actions;
  const { findings, draft } = context;
  const start = starts.get(isObject(step.value) ? valueText(step.value.stepId) : "") ?? 0;
  const inAnswer = { ...names, response: true };
  const jumps = actionsOf(step, "onSuccess", "successActions", actions).flatMap((action): Jump[] => {
    const jump = attempted(action, findings, () => {
      const criteria = elements(member(action, "criteria"));
      for (const criterion of criteria) noteStatuses(criterion, findings);
      const condition = allOf(criteria.map(({ value }) => conditionOf(value, inAnswer)));
      return { condition, target: targetOf(action, start, actions) };
    });
    return jump ? [jump] : [];
  });
  writeJumps(draft.steps, start, jumps, endName);
  const failures = actionsOf(step, "onFailure", "failureActions", actions);
  for (const [index, action] of failures.entries())
    attempted(action, findings, () => writeFailure(action, index, start, actions));
}

/** The actions of the step, and those of the workflow that the step does not override by name (Arazzo 1.0.1, "Workflow Object"). */
function actionsOf(
  step: Place,
  part: string,
  common: string,
  { workflow, context }: ActionsContext,
): Place[] {
  const read = (place: Place) => elements(place).map((action) => reused(action, context.loaded));
  const own = read(member(step, part));
  const names = new Set(own.map(nameOf));
  return [...own, ...read(member(workflow, common)).filter((action) => !names.has(nameOf(action)))];
}

function nameOf({ value }: Place): unknown {
  return isObject(value) ? value.name : undefined;
}

/** Without an action a failure ends the call, so that `end` needs nothing. */
function writeFailure(action: Place, index: number, start: number, actions: ActionsContext): void {
  const { type, criteria } = isObject(action.value) ? action.value : {};
  if (type === "end") return;
  if (type === "retry")
    throw unsupported("A failed call is not retried here; the client of each API retries safe calls");
  if (Array.isArray(criteria) && criteria.length > 0)
    throw unsupported("A failure ends the call, so that its criteria can't be checked");
  if (index > 0) throw unsupported("Only the first failure action of a step has an effect");
  writeFailureJump(actions.context.draft.steps, start, targetOf(action, start, actions));
}

/** The index of an action's target. */
function targetOf(action: Place, start: number, { starts, end }: ActionsContext): number {
  const { type, stepId, workflowId } = isObject(action.value) ? action.value : {};
  if (type === "end") return end;
  if (type !== "goto") throw unsupported(`An action "${valueText(type)}" has no effect`);
  if (workflowId !== undefined)
    throw unsupported(`It continues in the workflow "${valueText(workflowId)}", which is not supported`);
  const target = starts.get(valueText(stepId));
  if (target === undefined) throw unsupported(`There is no step "${valueText(stepId)}" to continue at`);
  if (target <= start) throw unsupported(`It goes back to the step "${valueText(stepId)}"; steps run once`);
  return target;
}

function unsupported(message: string): Unsupported {
  return new Unsupported("unsupported-action", `${message}.`);
}
