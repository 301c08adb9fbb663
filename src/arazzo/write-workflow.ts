import { isObject, valueText } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { elements, follow, member, members, type Place, rootOf } from "../openapi/references.ts";
import type { StepDraft } from "./control-flow.ts";
import { type Names, translate } from "./expression.ts";
import { writeActions } from "./step-actions.ts";
import { parametersOf } from "./step-parameters.ts";
import { uniqueName } from "./unique-name.ts";
import { Unsupported } from "./unsupported.ts";
import { attempted, type WorkflowContext } from "./workflow-draft.ts";
import { writeCall } from "./write-call.ts";

/** The place of a workflow: the tool itself, or a step that runs it. */
export interface WorkflowCall {
  /** For the ids of its steps. */
  readonly prefix: string;
  readonly input: Names["input"];
  /** The ids of the enclosing workflows and its own. */
  readonly running: readonly string[];
}

/** A workflow's outputs, or a step's, as values of the manifest's language. */
type Outputs = ReadonlyMap<string, Json | undefined>;

/** The state while a workflow is written. */
interface Writing {
  readonly workflow: Place;
  readonly context: WorkflowContext;
  readonly call: WorkflowCall;
  readonly names: Names;
}

const mostSteps = 100;

/**
 * Appends a workflow's steps to the draft and returns its outputs. Throws Unsupported where the workflow can't be a tool. Optional
 * parts that are not supported are reported as degraded.
 */
export function writeWorkflow(workflow: Place, context: WorkflowContext, call: WorkflowCall): Outputs {
  const { steps } = context.draft;
  const written = new Map<string, (output: string) => Json | undefined>();
  const starts = new Map<string, number>();
  const names: Names = {
    input: call.input,
    response: false,
    stepOutput(stepId, output) {
      const read = written.get(stepId);
      if (read) return read(output);
      throw new Unsupported("unsupported-expression", `There is no earlier step "${stepId}".`);
    },
  };
  const writing: Writing = { workflow, context, call, names };
  const places = elements(member(workflow, "steps"));
  if (places.length === 0) throw new Unsupported("invalid-workflow", "It has no steps.");
  for (const place of places)
    placed(place, () => {
      const stepId = stepIdOf(place, written);
      if (steps.length >= mostSteps)
        throw new Unsupported("invalid-workflow", `It has more than ${mostSteps} steps.`);
      starts.set(stepId, steps.length);
      written.set(stepId, writeStep(place, stepId, writing));
    });
  for (const place of places.filter(callsAnOperation))
    writeActions(place, { ...writing, starts, end: steps.length, endName: `${call.prefix}end` });
  return outputsOf(workflow, names, context);
}

/** Writes a step. Returns a function that resolves its outputs. */
function writeStep(place: Place, stepId: string, writing: Writing): (output: string) => Json | undefined {
  const { workflow, context, call, names } = writing;
  const { workflowId, operationId, operationPath } = isObject(place.value) ? place.value : {};
  if (workflowId !== undefined) return runWorkflow(place, valueText(workflowId), stepId, writing);
  if (typeof operationId === "string" || typeof operationPath === "string")
    return writeCall(place, stepName(call.prefix + stepId, context.draft.steps), workflow, names, context);
  throw new Unsupported(
    "unsupported-step",
    `The step "${stepId}" does not call an operation of an OpenAPI document.`,
  );
}

/** Writes the steps of the other workflow in place of the step. */
function runWorkflow(
  place: Place,
  workflowId: string,
  stepId: string,
  { context, call, names }: Writing,
): (output: string) => Json | undefined {
  const { loaded, findings } = context;
  if (call.running.includes(workflowId))
    throw new Unsupported("unsupported-step", `The workflow "${workflowId}" runs itself.`);
  const target = elements(member(rootOf(loaded), "workflows")).find(
    ({ value }) => isObject(value) && value.workflowId === workflowId,
  );
  if (!target) throw new Unsupported("unsupported-step", `There is no workflow "${workflowId}".`);
  const given = new Map<string, Json | undefined>(inputDefaults(target, loaded));
  for (const { name, value } of parametersOf(place, undefined, loaded))
    given.set(name, translate(value, names));
  const results = writeWorkflow(target, context, {
    prefix: `${call.prefix}${stepId}_`,
    running: [...call.running, workflowId],
    input(name) {
      if (given.has(name)) return given.get(name);
      throw new Unsupported("unsupported-expression", `The workflow "${workflowId}" has no input "${name}".`);
    },
  });
  for (const part of ["successCriteria", "onSuccess", "onFailure"]) {
    const found = member(place, part);
    if (!Array.isArray(found.value) || found.value.length === 0) continue;
    const message = `"${part}" of a step that runs a workflow has no effect.`;
    findings.add("degraded", "unsupported-action", found, message);
  }
  const own = outputsOf(place, { ...names, workflowOutput: (key) => results.get(key) }, context);
  return (output) => {
    if (own.has(output)) return own.get(output);
    if (results.has(output)) return results.get(output);
    throw new Unsupported("unsupported-expression", `The step "${stepId}" has no output "${output}".`);
  };
}

function outputsOf(place: Place, names: Names, { findings }: WorkflowContext): Outputs {
  return new Map(
    members(member(place, "outputs")).map(([name, output]) => [
      name,
      attempted(output, findings, () => translate(output.value, names)),
    ]),
  );
}

function stepIdOf({ value }: Place, others: ReadonlyMap<string, unknown>): string {
  const stepId = isObject(value) ? value.stepId : undefined;
  if (typeof stepId !== "string" || stepId === "")
    throw new Unsupported("invalid-workflow", "A step has no id.");
  if (others.has(stepId)) throw new Unsupported("invalid-workflow", `Two steps are named "${stepId}".`);
  return stepId;
}

function callsAnOperation({ value }: Place): boolean {
  return isObject(value) && value.workflowId === undefined;
}

/** Adds the place of the innermost step to an error. */
function placed(place: Place, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Unsupported) || error.place) throw error;
    throw new Unsupported(error.code, error.message, place);
  }
}

/** The defaults of a workflow's inputs. */
function inputDefaults(workflow: Place, loaded: LoadedDocument): [string, Json | undefined][] {
  const followed = follow(member(workflow, "inputs"), loaded);
  if ("problem" in followed) return [];
  const nothing: Names = { input: () => undefined, stepOutput: () => undefined, response: false };
  return members(member(followed.place, "properties")).map(([name, schema]) => {
    const value = member(schema, "default").value;
    return [name, value === undefined ? undefined : translate(value, nothing)];
  });
}

/** A legal name that no other step has. */
function stepName(wanted: string, steps: readonly StepDraft[]): string {
  const legal = wanted.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?![A-Za-z])/, "step_");
  return uniqueName(legal, (name) => steps.some(({ stepId }) => stepId === name));
}
