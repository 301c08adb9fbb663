import { Environment } from "@marcbachmann/cel-js";
import { toPointer } from "../../json/pointer.ts";

/**
 * Conditions of automations: boolean CEL over `event`, `project`, `agent` and `now`, as the contract says.
 * They are checked here and never evaluated.
 */
const environment = new Environment({
  limits: { maxAstNodes: 1_000, maxDepth: 50, maxListElements: 200, maxMapEntries: 200 },
})
  .registerVariable("event", "map")
  .registerVariable("project", "map")
  .registerVariable("agent", "dyn")
  .registerVariable("now", "google.protobuf.Timestamp");

export interface Fault {
  /** JSON pointer into the document that was checked. */
  path: string;
  message: string;
}

/** Returns what is wrong with the condition, or null. */
export function faultInCondition(expression: string): string | null {
  const fault = faultInExpression(expression);
  if (fault) return fault;
  const { type } = environment.check(expression);
  if (type === "bool" || type === "dyn") return null;
  return `A condition is true or false; this one is of type ${type}. Compare it with something, such as \`… == …\`.`;
}

/** Checks every `${{ EXPRESSION }}` in the strings of a value. */
export function faultsInTemplates(value: unknown, path: string): Fault[] {
  if (typeof value === "string")
    return [...value.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].flatMap(([, expression = ""]) => {
      const message = faultInExpression(expression.trim());
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
  const { valid, error } = environment.check(expression);
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
