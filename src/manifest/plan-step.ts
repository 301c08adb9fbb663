import type { Keys } from "../json/pointer.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import {
  type ContractOperation,
  type ContractParameter,
  planOperation,
  unknownOperation,
} from "./operations.ts";
import type { Planning } from "./planning.ts";
import type { LoadedFile } from "./references.ts";
import type { Scope } from "./scope.ts";
import { contractFor } from "./source-operations.ts";
import type { StepPlan, Template } from "./tool-plan.ts";

/** Plans steps in order. Each step's outputs are available to later steps and to the result. */
export function planSteps(value: unknown, at: Keys, scope: Scope, planning: Planning): StepPlan[] {
  const steps = Array.isArray(value) ? value : [];
  const { problems, documents } = planning;
  steps.forEach((step, index) => {
    const stepId = String(own(step, "stepId"));
    if (scope.hasStep(stepId)) {
      problems.error(
        documents.manifest,
        [...at, index, "stepId"],
        "duplicate-step",
        `Two steps of the tool are named "${stepId}".`,
      );
    }
    scope.expectStep(stepId);
  });
  return steps.flatMap((step, index) => {
    const plan = planStep(step, [...at, index], scope, planning);
    const outputs = own(step, "outputs");
    scope.finishStep(String(own(step, "stepId")), isObject(outputs) ? Object.keys(outputs) : ["body"]);
    return plan ? [plan] : [];
  });
}

function planStep(step: unknown, at: Keys, outer: Scope, planning: Planning): StepPlan | undefined {
  const { problems, documents } = planning;
  const forEach = planForEach(own(step, "forEach"), [...at, "forEach"], outer);
  const scope = forEach === undefined ? outer : outer.with("item");
  const inResponse = scope.with("response");
  const condition = own(step, "if");
  if (typeof condition === "string") scope.cel(condition, [...at, "if"], "condition");
  const outputs = planOutputs(own(step, "outputs"), [...at, "outputs"], inResponse);
  const successCriteria = planCriteria(own(step, "successCriteria"), [...at, "successCriteria"], inResponse);
  const payload = own(own(step, "requestBody"), "payload");
  const body = payload === undefined ? undefined : scope.template(payload, [...at, "requestBody", "payload"]);

  const found = contractFor(
    String(own(step, "operationId")),
    planning.contracts,
    documents.manifest,
    [...at, "operationId"],
    problems,
  );
  const operation = found?.contract.operations.get(found.operationId);
  const parameters = planParameters(
    own(step, "parameters"),
    [...at, "parameters"],
    scope,
    operation,
    planning,
  );
  if (!found) return undefined;
  const { contract, operationId } = found;
  if (!operation) {
    // A contract that could not be read is reported once, not by each step that needs it.
    if (isOpenApi(documents.files.get(contract.file))) {
      problems.error(
        documents.manifest,
        [...at, "operationId"],
        "unknown-operation",
        unknownOperation(operationId, contract),
      );
    }
    return undefined;
  }
  checkBody(operation, body, at, planning);
  const contentType = own(own(step, "requestBody"), "contentType");
  checkContentType(operation, contentType, [...at, "requestBody", "contentType"], planning);
  const plan = contract.request(operationId, typeof contentType === "string" ? contentType : undefined);
  if (!plan) {
    if (contentType === undefined) {
      const message = `A request of "${operationId}" can't be built from ${contract.file}.`;
      problems.error(documents.manifest, [...at, "operationId"], "contract-invalid", message);
    }
    return undefined;
  }
  return {
    stepId: String(own(step, "stepId")),
    operation: planOperation(documents.files, contract, operation, problems),
    request: { source: contract.source, plan },
    parameters,
    body,
    condition: typeof condition === "string" ? condition : undefined,
    forEach,
    successCriteria,
    outputs,
    onFailure: own(step, "onFailure") === "continue" ? "continue" : "end",
  };
}

function isOpenApi(loaded: LoadedFile | undefined): boolean {
  if (loaded?.kind !== "json") return false;
  return /^3\./.test(String(own(loaded.value, "openapi"))) && isObject(own(loaded.value, "paths"));
}

function planForEach(value: unknown, at: Keys, scope: Scope): StepPlan["forEach"] {
  if (value === undefined) return undefined;
  const items = scope.expression(own(value, "in"), [...at, "in"]);
  const maxItems = own(value, "maxItems");
  const maxConcurrency = own(value, "maxConcurrency");
  return {
    items: items ?? { source: "$inputs", root: "inputs", path: [] },
    maxItems: typeof maxItems === "number" ? maxItems : 100,
    maxConcurrency: typeof maxConcurrency === "number" ? maxConcurrency : 4,
  };
}

function planOutputs(value: unknown, at: Keys, scope: Scope): StepPlan["outputs"] {
  const outputs = isObject(value) ? value : { body: "$response.body" };
  return Object.fromEntries(
    Object.entries(outputs).map(([name, template]) => [name, scope.template(template, [...at, name])]),
  );
}

function planCriteria(value: unknown, at: Keys, scope: Scope): string[] {
  return (Array.isArray(value) ? value : []).map((criterion, index) => {
    const condition = String(own(criterion, "condition"));
    scope.cel(condition, [...at, index, "condition"], "condition");
    return condition;
  });
}

function planParameters(
  value: unknown,
  at: Keys,
  scope: Scope,
  operation: ContractOperation | undefined,
  { problems, documents }: Planning,
): StepPlan["parameters"] {
  const given = isObject(value) ? value : {};
  const planned = Object.entries(given).flatMap(([key, source]) => {
    const template: Template = scope.template(source, [...at, key]);
    if (!operation) return [];
    const matches = matching(key, operation.parameters);
    const [only] = matches;
    if (only && matches.length === 1) return [{ in: only.in, name: only.name, value: template }];
    if (only) {
      const choices = matches.map((parameter) => `"${parameter.in}.${parameter.name}"`).join(" or ");
      problems.error(
        documents.manifest,
        [...at, key],
        "ambiguous-parameter",
        `${operation.operationId} has two parameters "${key}".`,
        `Write ${choices}.`,
      );
      return [];
    }
    const names = operation.parameters.map(({ name }) => name);
    const known = names.length === 0 ? "It has none." : `There are: ${names.join(", ")}.`;
    problems.error(
      documents.manifest,
      [...at, key],
      "unknown-parameter",
      `${operation.operationId} has no parameter "${key}".${didYouMean(key, names)}`,
      known,
    );
    return [];
  });
  for (const parameter of operation?.parameters ?? []) {
    if (
      !parameter.required ||
      planned.some(({ in: place, name }) => place === parameter.in && name === parameter.name)
    )
      continue;
    if (
      matching(parameter.name, operation?.parameters ?? []).length > 1 &&
      Object.hasOwn(given, parameter.name)
    )
      continue;
    const message = `${operation?.operationId} needs the ${parameter.in} parameter "${parameter.name}".`;
    problems.error(documents.manifest, at, "missing-parameter", message);
  }
  return planned;
}

/** `name` or `path.name`. Header names are case-insensitive. */
function matching(key: string, parameters: readonly ContractParameter[]): ContractParameter[] {
  const same = (a: string, b: string, place: string) =>
    a === b || (place === "header" && a.toLowerCase() === b.toLowerCase());
  const byName = parameters.filter((parameter) => same(parameter.name, key, parameter.in));
  if (byName.length > 0) return byName;
  return parameters.filter(
    (parameter) =>
      key.startsWith(`${parameter.in}.`) &&
      same(parameter.name, key.slice(parameter.in.length + 1), parameter.in),
  );
}

function checkBody(
  operation: ContractOperation,
  body: Template | undefined,
  at: Keys,
  { problems, documents }: Planning,
): void {
  if (operation.body === "required" && body === undefined) {
    problems.error(
      documents.manifest,
      at,
      "missing-parameter",
      `${operation.operationId} needs a request body.`,
      `Write "requestBody": { "payload": … }.`,
    );
  }
  if (operation.body === "none" && body !== undefined) {
    problems.error(
      documents.manifest,
      [...at, "requestBody"],
      "unexpected-body",
      `${operation.operationId} takes no request body.`,
    );
  }
}

/** The Web Server's bodies are JSON. */
function checkContentType(
  { operationId, contentTypes = ["application/json"] }: ContractOperation,
  contentType: unknown,
  at: Keys,
  { problems, documents }: Planning,
): void {
  if (typeof contentType !== "string" || contentTypes.includes(contentType)) return;
  const message = `${operationId} takes no body of "${contentType}".`;
  const help = contentTypes.length > 0 ? `There are: ${contentTypes.join(", ")}.` : undefined;
  problems.error(documents.manifest, at, "unexpected-body", message, help);
}
