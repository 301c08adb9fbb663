import { Environment } from "@marcbachmann/cel-js";

/**
 * Conditions of automations as the contract defines them (CelExpression): boolean CEL over `event`, `project`, `agent`, `now`.
 * They are checked here, so that a wrong one is rejected before anything is created; a Web Server evaluates them.
 */
let environment: Environment | undefined;

/** Returns why a text is not a condition; undefined when it is one. */
export function faultInCondition(source: string): string | undefined {
  const { valid, type, error } = check(source);
  if (!valid) return sentence(error);
  if (type === "bool" || type === "dyn") return undefined;
  return `returns ${String(type)}; a condition returns true or false`;
}

/** Returns the problem of the `${{ CEL }}` in a text; undefined when all are valid. */
export function faultInText(text: string): string | undefined {
  for (const [, source = ""] of text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    const { valid, error } = check(source.trim());
    if (!valid) return sentence(error);
  }
  return undefined;
}

function check(source: string) {
  environment ??= new Environment({
    limits: { maxAstNodes: 1000, maxDepth: 50, maxListElements: 200, maxMapEntries: 200 },
  })
    .registerVariable("event", "map")
    .registerVariable("project", "map")
    .registerVariable("agent", "dyn")
    .registerVariable("now", "google.protobuf.Timestamp");
  return environment.check(source);
}

function sentence(error: { code?: string; summary?: string; message: string } | undefined): string {
  const what = error?.summary ?? error?.message.split("\n")[0] ?? "it can't be read";
  const known = error?.code === "unknown_variable" ? "; there are event, project, agent and now" : "";
  return `is not CEL: ${what}${known}`;
}
