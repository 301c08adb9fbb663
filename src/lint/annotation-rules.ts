import type { ToolPlan } from "../manifest/tool-plan.ts";
import { isSafe } from "../openapi/method.ts";
import type { Complaint, LintedTool } from "./linted-tool.ts";

/** Checks a tool's hints against the operations that it calls. */
export function* checkAnnotations({ plan }: LintedTool): Generator<Complaint> {
  const { readOnlyHint, destructiveHint } = plan.annotations;
  const at = ["annotations"];
  if (readOnlyHint === undefined) {
    const help = "Write readOnlyHint, and for a tool that changes something destructiveHint.";
    yield { code: "missing-annotations", at, message: `"readOnlyHint" is absent.`, help };
  }
  if (readOnlyHint === true && destructiveHint === true) {
    const message = `"readOnlyHint" and "destructiveHint" are both true.`;
    yield { code: "contradicting-annotations", at, message };
  }
  const changing = operationsOf(plan).find(({ method }) => !isSafe(method));
  if (readOnlyHint === true && changing) {
    const message = `"readOnlyHint" is true, but the tool calls ${changing.method} ${changing.path}.`;
    const help = `If that call only reads, exempt the tool from this rule ("lint.except").`;
    yield { code: "read-only-with-side-effects", at: [...at, "readOnlyHint"], message, help };
  }
  const deleting = operationsOf(plan).find(({ method }) => method === "DELETE");
  if (destructiveHint === false && deleting) {
    const message = `"destructiveHint" is false, but the tool calls DELETE ${deleting.path}.`;
    yield { code: "deletes-without-hint", at: [...at, "destructiveHint"], message };
  }
}

function operationsOf({ handler }: ToolPlan) {
  const steps = handler.kind === "ai" ? [...handler.context, ...handler.apply] : handler.steps;
  return steps.map(({ operation }) => operation);
}
