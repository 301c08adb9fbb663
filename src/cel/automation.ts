import type { TypeCheckResult } from "@marcbachmann/cel-js";
import { type CelEnvironment, createCelEnvironment } from "./environment.ts";

/**
 * The expressions of automations, as the contract defines them (CelExpression): CEL over `event`, `project`, `agent` and `now`.
 * The limits hold because clients and models write them.
 */
let environment: CelEnvironment | undefined;

/** Checks a condition (type `bool` or `dyn`) or the expression in a template. */
export function checkAutomationExpression(source: string): TypeCheckResult {
  environment ??= createCelEnvironment(
    { event: "map", project: "map", agent: "dyn", now: "google.protobuf.Timestamp" },
    { maxAstNodes: 1_000, maxDepth: 50, maxListElements: 200, maxMapEntries: 200 },
  );
  return environment.check(source);
}

/** Returns the sources of every `${{ EXPRESSION }}` in a text. */
export function expressionsIn(text: string): string[] {
  return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, source = ""]) => source.trim());
}
