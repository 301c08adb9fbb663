import type { Json } from "../manifest/tool-plan.ts";
import { allOf, grouped, optional } from "./criterion.ts";
import { uniqueName } from "./unique-name.ts";

/** A step of the manifest, before it is written. */
export interface StepDraft {
  readonly stepId: string;
  /** The entry's members, without `if`. */
  readonly entry: Record<string, Json>;
  /** CEL conditions. The step is skipped unless all hold. */
  readonly guards: string[];
}

/** A jump to the step where a workflow continues. */
export interface Jump {
  /** CEL over the step's response. */
  readonly condition: string;
  /** The index of a later step; the number of steps for the end. */
  readonly target: number;
}

/**
 * A manifest's steps run in order. A forward jump becomes an output `next` of the step with the name of the target, and a guard on
 * each step that is skipped. The first jump whose condition holds is taken (Arazzo 1.0.1, "Success Action Object"). `end` is the
 * name of the end, unless a step has it.
 */
export function writeJumps(
  steps: readonly StepDraft[],
  from: number,
  jumps: readonly Jump[],
  end: string,
): void {
  const step = steps[from];
  if (!step || jumps.every(({ target }) => target === from + 1)) return;
  const last = uniqueName(end, (name) => steps.some(({ stepId }) => stepId === name));
  const labelOf = ({ target }: Jump) => (target === from + 1 ? "" : (steps[target]?.stepId ?? last));
  const outputs = Object(step.entry.outputs);
  const output = uniqueName("next", (name) => Object.hasOwn(outputs, name));
  const choice = jumps.reduceRight(
    (otherwise, jump) =>
      jump.condition === "true"
        ? JSON.stringify(labelOf(jump))
        : `${grouped(jump.condition)} ? ${JSON.stringify(labelOf(jump))} : ${otherwise.includes("?") ? `(${otherwise})` : otherwise}`,
    '""',
  );
  step.entry.outputs = {
    ...(step.entry.outputs ? outputs : { body: "$response.body" }),
    [output]: { $cel: choice },
  };
  const value = `steps${[step.stepId, "outputs", output].map(optional).join("")}.orValue("")`;
  steps.slice(from + 1).forEach((skipped, offset) => {
    const beyond = jumps.filter(({ target }) => target > from + 1 + offset && target !== from + 1);
    const labels = [...new Set(beyond.map(labelOf))].map((label) => JSON.stringify(label));
    if (labels.length > 0)
      skipped.guards.push(
        labels.length === 1 ? `${value} != ${labels[0]}` : `!(${value} in [${labels.join(", ")}])`,
      );
  });
}

/** Continues after a failure at `target`, and skips the steps before it. */
export function writeFailureJump(steps: readonly StepDraft[], from: number, target: number): void {
  const step = steps[from];
  if (!step) return;
  step.entry.onFailure = "continue";
  for (const skipped of steps.slice(from + 1, target))
    skipped.guards.push(`size(steps${[step.stepId, "errors"].map(optional).join("")}.orValue([])) == 0`);
}

export function writtenStep({ stepId, entry, guards }: StepDraft): Json {
  return { stepId, ...(guards.length > 0 && { if: allOf(guards) }), ...entry };
}
