import type { ToolPlan } from "../manifest/tool-plan.ts";
import type { Complaint, LintedTool } from "./linted-tool.ts";

/** Whether a tool's hints fit the operations that it calls. */
export function* checkAnnotations({ plan }: LintedTool): Generator<Complaint> {
  const { readOnlyHint, destructiveHint } = plan.annotations;
  const at = ["annotations"];
  if (readOnlyHint === undefined) {
    const help = "Write readOnlyHint, and for a tool that changes something destructiveHint.";
    yield { code: "missing-annotations", at, message: `"readOnlyHint" is absent.`, help };
  }
  if (readOnlyHint === true && destructiveHint === true) {
    const message = "A tool that only reads destroys nothing.";
    yield { code: "contradicting-annotations", at, message };
  }
  const changing = operationsOf(plan).find(({ method }) => !reading.includes(method));
  if (readOnlyHint === true && changing) {
    const message = `It is said to read only, and calls ${changing.method} ${changing.path}.`;
    const help = `Where that only looks something up, except the tool from this rule ("lint.except").`;
    yield { code: "read-only-with-side-effects", at: [...at, "readOnlyHint"], message, help };
  }
  const deleting = operationsOf(plan).find(({ method }) => method === "DELETE");
  if (destructiveHint === false && deleting) {
    const message = `It is said to destroy nothing, and calls DELETE ${deleting.path}.`;
    yield { code: "deletes-without-hint", at: [...at, "destructiveHint"], message };
  }
}

const reading: readonly string[] = ["GET", "HEAD", "OPTIONS"];

function operationsOf({ handler }: ToolPlan) {
  const steps = handler.kind === "ai" ? [...handler.context, ...handler.apply] : handler.steps;
  return steps.map(({ operation }) => operation);
}
