import { parameterKey } from "../import/arguments.ts";
import { cleanText } from "../import/clean-text.ts";
import { answerSchema } from "../import/make-tool.ts";
import { fromPointer } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject, valueText } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { define } from "../openapi/merge-all-of.ts";
import type { OperationPlan, ParameterPlan } from "../openapi/operation-plan.ts";
import { elements, member, members, type Place } from "../openapi/references.ts";
import type { ApiOperation } from "./api-operations.ts";
import { conditionOf } from "./criterion.ts";
import { type Names, translate } from "./expression.ts";
import { payloadOf } from "./payload.ts";
import { checkStatus, noteStatuses } from "./status.ts";
import { type GivenParameter, parametersOf } from "./step-parameters.ts";
import { uniqueName } from "./unique-name.ts";
import { Unsupported } from "./unsupported.ts";
import { attempted, type WorkflowContext } from "./workflow-draft.ts";

/** Writes a step that calls an operation. Returns a function that resolves its outputs. */
export function writeCall(
  step: Place,
  stepId: string,
  workflow: Place,
  names: Names,
  { loaded, findOperation, sourceName, findings, draft }: WorkflowContext,
): (output: string) => Json | undefined {
  const found = findOperation(isObject(step.value) ? step.value : {});
  const { plan } = found.planned;
  const { description } = isObject(step.value) ? step.value : {};
  for (const { effect, message } of found.planned.findings)
    if (effect === "degraded")
      findings.add("degraded", "unsupported-step", step, `${keyOf(found)}: ${message}`);
  const given = parametersOf(step, workflow, loaded);
  const parameters = writeParameters(given, plan, names, findings);
  const requestBody = writeBody(
    step,
    given.filter((one) => one.in === "body"),
    plan,
    names,
  );
  const inAnswer = { ...names, response: true };
  const criteria = elements(member(step, "successCriteria")).flatMap((criterion) => {
    checkStatus(criterion);
    noteStatuses(criterion, findings);
    const condition = attempted(criterion, findings, () => conditionOf(criterion.value, inAnswer));
    return condition === undefined ? [] : [{ condition }];
  });
  const outputs: Record<string, Json> = {};
  const meanings = new Map<string, Json | undefined>();
  for (const [name, output] of members(member(step, "outputs"))) {
    const value = attempted(output, findings, () => translate(output.value, inAnswer));
    meanings.set(name, undefined);
    if (value === undefined) continue;
    const legal = uniqueName(outputName(name), (one) => Object.hasOwn(outputs, one));
    outputs[legal] = value;
    meanings.set(name, `$steps.${stepId}.outputs.${legal}`);
    draft.schemas.set(`$steps.${stepId}.outputs.${legal}`, schemaOf(value, plan));
  }
  draft.called.push(found);
  draft.steps.push({
    stepId,
    guards: [],
    entry: {
      ...(typeof description === "string" && { description: cleanText(description, 300) }),
      operationId: `$sourceDescriptions.${sourceName(found.source)}.${plan.operationId}`,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(requestBody && { requestBody }),
      ...(criteria.length > 0 && { successCriteria: criteria }),
      ...(Object.keys(outputs).length > 0 && { outputs }),
    },
  });
  return (output) => {
    if (meanings.get(output) !== undefined) return meanings.get(output);
    throw new Unsupported("unsupported-expression", `The step "${stepId}" has no output "${output}".`);
  };
}

function writeParameters(
  given: readonly GivenParameter[],
  plan: OperationPlan,
  names: Names,
  findings: WorkflowContext["findings"],
): Record<string, Json> {
  const written: Record<string, Json> = {};
  const key = (parameter: ParameterPlan) => parameterKey(parameter, plan.parameters);
  for (const { place, name, in: where, value } of given) {
    if (where === "body") continue;
    const parameter = plan.parameters.find(
      (one) =>
        (where === undefined || one.in === where) &&
        (one.name === name || (one.in === "header" && one.name.toLowerCase() === name.toLowerCase())),
    );
    if (!parameter) {
      const help = /^authorization$/i.test(name) ? " Credentials come from the configuration." : "";
      const message = `${plan.method} ${plan.path} has no parameter "${name}"${typeof where === "string" ? ` in its ${where}` : ""}; it is not sent.${help}`;
      findings.add("degraded", "unknown-parameter", place, message);
      continue;
    }
    const translated = translate(value, names);
    if (translated !== undefined) define(written, key(parameter), translated);
  }
  for (const parameter of plan.parameters) {
    if (!parameter.required || Object.hasOwn(written, key(parameter))) continue;
    const only =
      Array.isArray(parameter.schema.enum) && parameter.schema.enum.length === 1
        ? parameter.schema.enum[0]
        : parameter.schema.const;
    const standard = translate(parameter.schema.default ?? only ?? undefined, { ...names, response: false });
    if (standard === undefined || standard === null)
      throw new Unsupported(
        "missing-parameter",
        `${plan.method} ${plan.path} needs the ${parameter.in} parameter "${parameter.name}", but the step has no value for it.`,
      );
    define(written, key(parameter), standard);
  }
  return written;
}

function writeBody(step: Place, members: readonly GivenParameter[], plan: OperationPlan, names: Names) {
  const body = member(step, "requestBody");
  const { contentType } = isObject(body.value) ? body.value : {};
  const types = plan.body?.alternatives.map((media) => media.contentType) ?? [];
  const type =
    typeof contentType === "string"
      ? (types.find((one) => sameType(one, contentType)) ??
        types.find((one) => sameType(withoutParameters(one), withoutParameters(contentType))))
      : types[0];
  // "in: body" is not Arazzo but Swagger; some documents have it.
  const payload =
    body.value === undefined && members.length > 0
      ? translate(Object.fromEntries(members.map(({ name, value }) => [name, value])), names)
      : payloadOf(body, type, names);
  if (payload === undefined) {
    if (!plan.body?.required) return undefined;
    throw new Unsupported(
      "missing-parameter",
      `${plan.method} ${plan.path} needs a request body, but the step has none.`,
    );
  }
  if (!plan.body)
    throw new Unsupported("unknown-parameter", `${plan.method} ${plan.path} has no request body.`);
  if (type === undefined)
    throw new Unsupported(
      "unknown-parameter",
      `${plan.method} ${plan.path} does not accept a body of type "${valueText(contentType)}"; it accepts ${types.join(", ")}.`,
    );
  return { ...(types.length > 1 && { contentType: type }), payload };
}

function sameType(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `application/json; charset=utf-8` → `application/json` */
function withoutParameters(contentType: string): string {
  return contentType.replace(/\s*;.*$/, "");
}

/** The schema of a step's output: a part of the response, the status or a header. */
function schemaOf(value: Json, plan: OperationPlan): JsonSchema {
  if (value === "$statusCode") return { type: "integer" };
  if (typeof value !== "string" || !value.startsWith("$response.")) return {};
  if (value.startsWith("$response.header.")) return { type: "string" };
  return partOfSchema(
    answerSchema(plan),
    fromPointer(value.replace("$response.body", "").replace("#", "")) ?? [],
  );
}

/** The schema of a pointer's target; `{}` where it is unknown. */
export function partOfSchema(schema: JsonSchema, [key, ...rest]: readonly string[]): JsonSchema {
  if (key === undefined) return schema;
  const properties = Object(schema.properties);
  const next = Object.hasOwn(properties, key)
    ? properties[key]
    : /^\d+$/.test(key)
      ? schema.items
      : undefined;
  return isObject(next) ? partOfSchema(next, rest) : {};
}

function outputName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?![A-Za-z])/, "output_");
}

function keyOf({ operation }: ApiOperation): string {
  return `${operation.method} ${operation.path}`;
}
