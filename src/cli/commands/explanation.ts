import { stepsOf } from "../../dry-run/dry-run.ts";
import type { Expression, StepPlan, Template, ToolPlan } from "../../manifest/tool-plan.ts";
import { loadConfig } from "../config/config.ts";
import { createLog } from "../config/log.ts";
import { findPlan } from "../plans/tool-plans.ts";
import { type DryRun, dryRun } from "../runtime/dry-run.ts";
import { createToolRuntime } from "../runtime/tool-runtime.ts";
import { outputColors, print, printJson } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import type { ProgramSettings } from "./command.ts";
import { curlLines, dryRunJson, requestLines } from "./request-listing.ts";

/** Prints a tool's steps and requests. Returns the exit code. */
export async function explainTool(
  tool: string,
  { json, curl }: { readonly json: boolean; readonly curl: boolean },
  { settings, manifests }: ProgramSettings,
): Promise<number> {
  const config = loadConfig(settings);
  const log = createLog(config.logging);
  const found = await findPlan(tool, config, log, manifests);
  if (!found) return unknownTool(tool, (await createToolRuntime(config, log, manifests)).list());
  const shown = await dryRun(found.plan, undefined, config);
  if (json) printJson({ ...explanation(found.plan), ...dryRunJson(shown, curl) });
  else print(curl ? curlLines(shown) : text(found.plan, shown));
  await log.flush();
  return 0;
}

function explanation(plan: ToolPlan) {
  const { title, toolset, timeoutMs, handler } = plan;
  return {
    title,
    toolset,
    kind: handler.kind,
    timeout_s: timeoutMs / 1000,
    plan: stepsOf(plan).map(explainStep),
    result: written(handler.result),
    ...(handler.kind === "ai" && { fallback: handler.fallback.kind, review: handler.review }),
  };
}

/** A step as the manifest writes it. */
function explainStep({ stepId, operation, request, parameters, body, ...step }: StepPlan) {
  return {
    stepId,
    operation: `${operation.method} ${operation.path}`,
    source: request.source ?? "the Web Server",
    ...(step.condition !== undefined && { condition: step.condition }),
    ...(step.forEach && { for_each: { items: step.forEach.items.source, at_most: step.forEach.maxItems } }),
    parameters: parameters.map(({ in: place, name, value }) => ({ in: place, name, value: written(value) })),
    ...(body && { body: written(body) }),
    outputs: Object.fromEntries(Object.entries(step.outputs).map(([name, value]) => [name, written(value)])),
    on_failure: step.onFailure,
  };
}

/** A template as a manifest writes it. */
function written(template: Template): unknown {
  switch (template.kind) {
    case "literal":
      return template.value;
    case "expression":
      return template.expression.source;
    case "text":
      return template.parts.map(asText).join("");
    case "object":
      return Object.fromEntries(
        Object.entries(template.properties).map(([key, member]) => [key, written(member)]),
      );
    case "array":
      return template.items.map(written);
    case "each":
      return {
        $each: template.items.source,
        ...(template.max !== undefined && { $max: template.max }),
        $value: written(template.value),
      };
    case "cel":
      return { $cel: template.source };
  }
}

function asText(part: string | Expression): string {
  return typeof part === "string" ? part : `{${part.source}}`;
}

function text(plan: ToolPlan, shown: DryRun): string {
  const { bold, dim } = outputColors();
  const lines = stepsOf(plan).flatMap((step) => {
    const { stepId, operation, source, parameters, body, condition, for_each, on_failure } =
      explainStep(step);
    return [
      `${bold(stepId)}  ${operation}  ${dim(`of ${source}`)}`,
      ...(for_each ? [`  for each of ${for_each.items}, at most ${for_each.at_most}`] : []),
      ...(condition === undefined ? [] : [`  only if ${condition}`]),
      ...parameters.map((one) => `  ${one.in} ${one.name} ← ${oneLine(one.value)}`),
      ...(body === undefined ? [] : [`  body ← ${oneLine(body)}`]),
      ...(on_failure === "continue" ? ["  if it fails, the call goes on"] : []),
    ];
  });
  return [
    `${bold(plan.name)}  ${plan.title}`,
    dim(`${plan.handler.kind} tool of toolset ${plan.toolset}, at most ${plan.timeoutMs / 1000} s`),
    "",
    ...lines,
    `${bold("result")} ← ${oneLine(written(plan.handler.result))}`,
    "",
    bold("Requests"),
    "",
  ]
    .map(printable)
    .concat(requestLines(shown))
    .join("\n");
}

function oneLine(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
