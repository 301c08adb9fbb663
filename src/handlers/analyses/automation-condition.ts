import { checkAutomationExpression, expressionsIn } from "../../cel/automation.ts";

/** Checks the conditions of automations here, so that a wrong one is rejected before anything is created. */

/** Returns why a text is not a condition; undefined when it is one. */
export function faultInCondition(source: string): string | undefined {
  const { valid, type, error } = checkAutomationExpression(source);
  if (!valid) return sentence(error);
  if (type === "bool" || type === "dyn") return undefined;
  return `returns ${String(type)}; a condition returns true or false`;
}

/** Returns the problem of the `${{ CEL }}` in a text; undefined when all are valid. */
export function faultInText(text: string): string | undefined {
  for (const source of expressionsIn(text)) {
    const { valid, error } = checkAutomationExpression(source);
    if (!valid) return sentence(error);
  }
  return undefined;
}

function sentence(error: { code?: string; summary?: string; message: string } | undefined): string {
  const what = error?.summary ?? error?.message.split("\n")[0] ?? "it can't be read";
  const known = error?.code === "unknown_variable" ? "; there are event, project, agent and now" : "";
  return `is not CEL: ${what}${known}`;
}
