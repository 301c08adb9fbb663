import { checkAutomationExpression, expressionsIn } from "../../cel/automation.ts";
import { toPointer } from "../../json/pointer.ts";

/** Checks the conditions and templates of automations, which nothing evaluates yet. */

export interface Fault {
  /** JSON pointer into the document that was checked. */
  path: string;
  message: string;
}

/** Returns what is wrong with the condition, or null. */
export function faultInCondition(expression: string): string | null {
  const fault = faultInExpression(expression);
  if (fault) return fault;
  const { type } = checkAutomationExpression(expression);
  if (type === "bool" || type === "dyn") return null;
  return `A condition is true or false; this one is of type ${type}. Compare it with something, such as \`… == …\`.`;
}

/** Checks every `${{ EXPRESSION }}` in the strings of a value. */
export function faultsInTemplates(value: unknown, path: string): Fault[] {
  if (typeof value === "string")
    return expressionsIn(value).flatMap((expression) => {
      const message = faultInExpression(expression);
      return message ? [{ path, message }] : [];
    });
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => faultsInTemplates(member, path + toPointer([key])));
}

/** "1 error", "2 errors" */
export function faultCount(faults: readonly Fault[]): string {
  return faults.length === 1 ? "1 error" : `${faults.length} errors`;
}

function faultInExpression(expression: string): string | null {
  const { valid, error } = checkAutomationExpression(expression);
  if (valid || !error) return null;
  const unknown =
    error.code === "unknown_variable" ? " There are `event`, `project`, `agent` and `now`." : "";
  return `${error.summary}${placeOf(expression, error.range?.start)}.${unknown}`;
}

function placeOf(expression: string, offset: number | undefined): string {
  if (offset === undefined) return "";
  const before = expression.slice(0, offset).split("\n");
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
