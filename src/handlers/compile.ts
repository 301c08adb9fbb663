import { once } from "../async/once.ts";
import { argumentsSchema, createAjv, withoutDefaults } from "../json/ajv.ts";
import type { Validator } from "../json/issue.ts";
import { type Check, toValidator } from "../json/issues.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { condition } from "../manifest/cel.ts";
import { compileTemplate, look } from "../manifest/evaluate.ts";
import { splitPrompt } from "../manifest/prompt.ts";
import { shape } from "../manifest/shape.ts";
import type { AiPlan, StepPlan, Template, ToolPlan } from "../manifest/tool-plan.ts";
import type { ParameterPlace } from "../openapi/operation-plan.ts";
import type { LoadedTool, Tool } from "../runtime/tool.ts";
import type { AiHandler, Handler } from "./handler.ts";
import type { Scope, Step } from "./step.ts";

/** The built-in code that a manifest can name. */
export interface BuiltIns {
  readonly analyses: Readonly<Record<string, (scope: Scope) => unknown>>;
  readonly reviews: Readonly<Record<string, (scope: Scope, answer: unknown) => unknown>>;
}

/**
 * Compiles a plan to the equivalent of codegen's `generated/tools/<name>.ts`: the same requests, the same results. For a
 * manifest that is read at run time. This loads Ajv, Handlebars and CEL, which the generated tools do without.
 */
export function compileTool(plan: ToolPlan, builtIns: BuiltIns): Tool<Handler> {
  const { name, title, description, inputSchema, outputSchema, annotations, toolset, feature, timeoutMs } =
    plan;
  return {
    definition: { name, title, description, inputSchema, outputSchema, annotations },
    toolset,
    feature,
    timeoutMs,
    load: once(async () => compileCode(plan, builtIns)),
  };
}

function compileCode(plan: ToolPlan, builtIns: BuiltIns): LoadedTool<Handler> {
  const { handler, outputSchema } = plan;
  return {
    validateInput: compileInput(plan),
    validateOutput: toValidator(compileCheck(withoutDefaults(outputSchema))),
    handler:
      handler.kind === "ai"
        ? { ...compileAi(handler, builtIns), result: compileResult(plan) }
        : { kind: "proxy", steps: handler.steps.map(compileStep), result: compileResult(plan) },
  };
}

/** Returns the check of a tool's arguments, which also fills in the schema's defaults. */
export function compileInput(plan: ToolPlan): Validator {
  const { inputConstraints } = plan;
  return toValidator(
    compileCheck(argumentsSchema(plan)),
    inputConstraints && compileCheck(withoutDefaults(inputConstraints)),
  );
}

function compileResult({ handler, shape: plan }: ToolPlan): (scope: Scope) => Record<string, unknown> {
  const map = compileMapping(handler.result);
  return plan ? (scope) => shape(map(scope), scope.inputs, plan) : map;
}

function compileAi(plan: AiPlan, { analyses, reviews }: BuiltIns): Omit<AiHandler, "result"> {
  const review = plan.review === undefined ? undefined : named(reviews, plan.review);
  const fallback =
    plan.fallback.kind === "analysis"
      ? named(analyses, plan.fallback.name)
      : compileMapping(plan.fallback.template);
  return {
    kind: "ai",
    context: plan.context.map(compileStep),
    prompt: splitPrompt(plan.prompt.source) ?? { instructions: plan.prompt.source, data: "" },
    answerSchema: plan.answerSchema,
    validateAnswer: toValidator(compileCheck(withoutDefaults(plan.answerSchema))),
    fallback,
    ...(review && { review }),
    apply: plan.apply.map(compileStep),
  };
}

/** The planner has checked the names, so an unknown one is a bug of the caller. */
function named<T>(builtIns: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(builtIns, name) ? builtIns[name] : undefined;
  if (!found) throw new Error(`"${name}" is not built in.`);
  return found;
}

function compileMapping(template: Template): (scope: Scope) => Record<string, unknown> {
  const evaluate = compileTemplate(template);
  return (scope) => {
    const value = evaluate(scope);
    return isObject(value) ? value : {};
  };
}

/** Compiles a step. */
export function compileStep(plan: StepPlan): Step {
  const { stepId, operation, forEach, onFailure, successCriteria } = plan;
  const outputs = compileMapping({ kind: "object", properties: plan.outputs });
  return {
    stepId,
    operationId: operation.operationId,
    onFailure,
    ...(plan.condition !== undefined && { condition: condition(plan.condition) }),
    ...(forEach && {
      forEach: {
        items: (scope: Scope) => itemsOf(look(forEach.items, scope)),
        maxItems: forEach.maxItems,
        maxConcurrency: forEach.maxConcurrency,
        outputNames: Object.keys(plan.outputs),
      },
    }),
    call: compileCall(plan),
    ...(operation.responseSchema && {
      validateResponse: toValidator(compileCheck(withoutDefaults(operation.responseSchema))),
    }),
    ...(successCriteria.length > 0 && { successCriteria: successCriteria.map(condition) }),
    outputs,
  };
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

const places = ["path", "query", "header", "cookie"] as const;

/** Compiles the call of a step. Everything that depends only on the plan is prepared once. */
function compileCall({ parameters, body, request: { source, plan } }: StepPlan): Step["call"] {
  const params = places.flatMap((place) => {
    const given = parameters.filter((parameter) => parameter.in === place);
    const properties = Object.fromEntries(given.map(({ name, value }) => [name, value]));
    return given.length > 0 ? [{ place, map: compileMapping({ kind: "object", properties }) }] : [];
  });
  const bodyOf = body && compileTemplate(body);
  return async ({ webServer, sources }, scope, options) => {
    const values: Partial<Record<ParameterPlace, Record<string, unknown>>> & { body?: unknown } = {};
    for (const { place, map } of params) values[place] = map(scope);
    if (bodyOf) values.body = bodyOf(scope);
    return source === undefined
      ? webServer.send(plan, values, options)
      : sources.send(source, plan, values, options);
  };
}

/** Drops the schema's `$id`, because two tools can have the same. */
function compileCheck({ $id: _id, ...schema }: JsonSchema): Check {
  const check = createAjv("checked").compile<unknown>(schema);
  return check;
}
