import { createColors } from "picocolors";
import { stepsOf } from "../../dry-run/rehearse.ts";
import type { Expression, StepPlan, Template, ToolPlan } from "../../manifest/tool-plan.ts";
import { type ConfigOptions, loadConfig, secretsOf } from "../config/config.ts";
import { openLog } from "../config/log.ts";
import { toolPlan } from "../plans/tool-plans.ts";
import { openRuntimeWith } from "../runtime/open-runtime.ts";
import { outputStyle, print } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import { type Rehearsal, rehearseTool, withCurl } from "./dry-run.ts";
import { requestLines, toCurl } from "./shown-requests.ts";

export interface ExplainCommand extends ConfigOptions {
  readonly name: string;
  readonly json: boolean;
  readonly curl: boolean;
  readonly manifests: readonly string[];
}

/** Says what a tool does with its arguments, and which requests it sends. Gives the exit code. */
export async function explain(command: ExplainCommand): Promise<number> {
  const { name, json, curl, manifests, ...settings } = command;
  const config = loadConfig(settings);
  const log = openLog({ ...config.logging, secrets: secretsOf(config) });
  const plan = await toolPlan(name, config, log, manifests);
  if (!plan) return unknownTool(name, (await openRuntimeWith(config, log, manifests)).list());
  const rehearsal = await rehearseTool(plan, undefined, config);
  if (json) print(JSON.stringify({ ...explanation(plan), ...withCurl(rehearsal, curl) }, null, 2));
  else print(curl ? toCurl(rehearsal) : text(plan, rehearsal));
  await log.flush();
  return 0;
}

function explanation(plan: ToolPlan) {
  const { title, toolset, timeoutMs, handler } = plan;
  return {
    ...{ title, toolset, kind: handler.kind, timeout_s: timeoutMs / 1000 },
    plan: stepsOf(plan).map(explainStep),
    result: written(handler.result),
    ...(handler.kind === "ai" && { fallback: handler.fallback.kind, review: handler.review }),
  };
}

/** What goes where, as the manifest writes it. */
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

/** A template as it stands in a manifest. */
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

function text(plan: ToolPlan, rehearsal: Rehearsal): string {
  const { bold, dim } = createColors(outputStyle().color);
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
    .concat(requestLines(rehearsal))
    .join("\n");
}

function oneLine(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
