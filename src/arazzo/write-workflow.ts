import { isObject } from "../json.ts";
import type { Json } from "../manifest/tool-plan.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { elements, follow, member, members, type Place, rootOf } from "../openapi/references.ts";
import { type Jump, type StepDraft, writeFailureJump, writeJumps } from "./control-flow.ts";
import { allOf, conditionOf } from "./criterion.ts";
import { type Names, translate } from "./expression.ts";
import { parametersOf, reused } from "./step-parameters.ts";
import { Unsupported } from "./unsupported.ts";
import { attempted, uniqueName, type WorkflowContext } from "./workflow-draft.ts";
import { writeCall } from "./write-call.ts";

/** Where a workflow is written: as the tool itself, or in the place of a step that runs it. */
interface Call {
  readonly prefix: string;
  readonly input: Names["input"];
  /** Ids of the workflows around it. */
  readonly running: readonly string[];
}

type Outputs = ReadonlyMap<string, Json | undefined>;

const mostSteps = 100;

/**
 * Writes a workflow's steps behind those that the draft has, and gives its outputs. Throws Unsupported where it can't be run as a
 * tool; what can be left out is reported as degraded.
 */
export function writeWorkflow(workflow: Place, context: WorkflowContext, call: Call): Outputs {
  const { draft, findings } = context;
  const known = new Map<string, (output: string) => Json | undefined>();
  const names: Names = {
    input: call.input,
    response: false,
    stepOutput(stepId, output) {
      const step = known.get(stepId);
      if (step) return step(output);
      throw new Unsupported("unsupported-expression", `No step "${stepId}" comes before.`);
    },
  };
  const steps = elements(member(workflow, "steps"));
  if (steps.length === 0) throw new Unsupported("invalid-workflow", "It has no steps.");
  const places = new Map<string, { readonly start: number; readonly place: Place; readonly call: boolean }>();
  for (const place of steps) {
    const step = isObject(place.value) ? place.value : {};
    const stepId = String(step.stepId);
    if (known.has(stepId)) throw new Unsupported("invalid-workflow", `Two steps are named "${stepId}".`);
    if (draft.steps.length >= mostSteps)
      throw new Unsupported("invalid-workflow", `It has more than ${mostSteps} steps.`);
    places.set(stepId, { start: draft.steps.length, place, call: step.workflowId === undefined });
    known.set(
      stepId,
      placed(place, () => writeStep(place, step, stepId)),
    );
  }
  const end = draft.steps.length;
  for (const { start, place, call: isCall } of places.values()) if (isCall) writeActions(place, start, end);
  return outputsOf(workflow, names);

  function writeStep(place: Place, step: Readonly<Record<string, unknown>>, stepId: string) {
    if (step.workflowId !== undefined) return runWorkflow(place, String(step.workflowId), stepId);
    if (typeof step.operationId !== "string" && typeof step.operationPath !== "string")
      throw new Unsupported(
        "unsupported-step",
        `The step "${stepId}" calls no operation of an OpenAPI document.`,
      );
    return writeCall(place, stepName(call.prefix + stepId, draft.steps), workflow, names, context);
  }

  /** The other workflow's steps, in this one's place. */
  function runWorkflow(place: Place, workflowId: string, stepId: string) {
    if (call.running.includes(workflowId))
      throw new Unsupported("unsupported-step", `The workflow "${workflowId}" runs itself.`);
    const target = elements(member(rootOf(context.loaded), "workflows")).find(
      ({ value }) => isObject(value) && value.workflowId === workflowId,
    );
    if (!target) throw new Unsupported("unsupported-step", `There is no workflow "${workflowId}".`);
    const given = new Map(
      parametersOf(place, undefined, context.loaded).map(({ name, value }) => [
        name,
        translate(value, names),
      ]),
    );
    const declared = inputsOf(target, context.loaded);
    const outputs = writeWorkflow(target, context, {
      prefix: `${call.prefix}${stepId}_`,
      running: [...call.running, workflowId],
      input(name) {
        if (given.has(name)) return given.get(name);
        if (declared.includes(name)) return undefined;
        throw new Unsupported(
          "unsupported-expression",
          `The workflow "${workflowId}" has no input "${name}".`,
        );
      },
    });
    for (const part of ["successCriteria", "onSuccess", "onFailure"]) {
      const found = member(place, part);
      if (Array.isArray(found.value) && found.value.length > 0)
        findings.add(
          "degraded",
          "unsupported-action",
          found,
          `"${part}" of a step that runs a workflow has no effect.`,
        );
    }
    const own = new Map(
      members(member(place, "outputs")).map(([name, output]) => [
        name,
        attempt(output, () =>
          translate(output.value, { ...names, workflowOutput: (key) => outputs.get(key) }),
        ),
      ]),
    );
    return (output: string) => {
      if (own.has(output)) return own.get(output);
      if (outputs.has(output)) return outputs.get(output);
      throw new Unsupported("unsupported-expression", `The step "${stepId}" has no output "${output}".`);
    };
  }

  function writeActions(place: Place, start: number, end: number): void {
    const own = (part: string, common: string) => {
      const found = elements(member(place, part));
      return (found.length > 0 ? found : elements(member(workflow, common))).map((action) =>
        reused(action, context.loaded),
      );
    };
    const inAnswer = { ...names, response: true };
    const jumps = own("onSuccess", "successActions").flatMap((action): Jump[] => {
      const jump = attempt(action, () => {
        const conditions = elements(member(action, "criteria")).map(({ value }) =>
          conditionOf(value, inAnswer),
        );
        return { condition: allOf(conditions), target: targetOf(action, start, end) };
      });
      return jump ? [jump] : [];
    });
    writeJumps(draft.steps, start, jumps, `${call.prefix}end`);
    const [failure, ...others] = own("onFailure", "failureActions");
    if (failure) attempt(failure, () => writeFailure(failure, start, end));
    for (const other of others)
      attempt(other, () => {
        throw new Unsupported(
          "unsupported-action",
          "Only the first of a step's actions after a failure has an effect.",
        );
      });
  }

  function writeFailure(action: Place, start: number, end: number): void {
    const { type, criteria } = isObject(action.value) ? action.value : {};
    if (type === "end") return;
    if (type === "retry")
      throw new Unsupported(
        "unsupported-action",
        "A failed call is not repeated here; safe ones are repeated by the client of every API.",
      );
    if (Array.isArray(criteria) && criteria.length > 0)
      throw new Unsupported(
        "unsupported-action",
        "A failure ends the call: which failure it was can't be asked.",
      );
    writeFailureJump(draft.steps, start, targetOf(action, start, end));
  }

  /** The index of the step that an action leads to. */
  function targetOf(action: Place, start: number, end: number): number {
    const { type, stepId, workflowId } = isObject(action.value) ? action.value : {};
    if (type === "end") return end;
    if (type !== "goto")
      throw new Unsupported("unsupported-action", `An action "${String(type)}" has no effect.`);
    if (workflowId !== undefined)
      throw new Unsupported(
        "unsupported-action",
        `It goes on in the workflow "${String(workflowId)}"; that is not followed.`,
      );
    const target = places.get(String(stepId));
    if (!target)
      throw new Unsupported("unsupported-action", `There is no step "${String(stepId)}" to go on at.`);
    if (target.start <= start)
      throw new Unsupported(
        "unsupported-action",
        `It goes back to the step "${String(stepId)}"; steps are run once.`,
      );
    return target.start;
  }

  function attempt<T>(place: Place, action: () => T): T | undefined {
    return attempted(place, findings, action);
  }

  function outputsOf(place: Place, inside: Names): Outputs {
    return new Map(
      members(member(place, "outputs")).map(([name, output]) => [
        name,
        attempt(output, () => translate(output.value, inside)),
      ]),
    );
  }
}

/** What is wrong in a step is said at the step, at the innermost one. */
function placed<T>(place: Place, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Unsupported) || error.place) throw error;
    throw new Unsupported(error.code, error.message, place);
  }
}

/** Names of a workflow's inputs. */
function inputsOf(workflow: Place, loaded: LoadedDocument): string[] {
  const followed = follow(member(workflow, "inputs"), loaded);
  return "problem" in followed ? [] : members(member(followed.place, "properties")).map(([name]) => name);
}

/** A name that the manifest takes, and no other step has. */
function stepName(wish: string, steps: readonly StepDraft[]): string {
  const legal = wish.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?![A-Za-z])/, "step_");
  return uniqueName(legal, (name) => steps.some(({ stepId }) => stepId === name));
}
