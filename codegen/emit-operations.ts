import { inMemory } from "../src/openapi/load-document.ts";
import type { ParameterPlan } from "../src/openapi/operation-plan.ts";
import { listOperations } from "../src/openapi/plan-operations.ts";
import { requestPlan } from "../src/openapi/request-plan.ts";
import { quote } from "../src/tool-types/type-text.ts";
import { block, literal } from "./code.ts";
import { template } from "./templates.ts";

const render = template<{ entries: string }>("operations.ts");

/** The operations of the contract, as far as the Web Server's client must know them at run time. */
export function emitOperations(document: unknown): string {
  const contract = inMemory("", document);
  const operations = contract ? listOperations(contract, { outputDepth: 0 }).operations : [];
  const entries = operations.flatMap((operation) => {
    const { plan } = operation.plan();
    if (!plan) return [];
    const { operationId, method, path } = plan;
    const { parameters, body } = requestPlan(plan);
    const isEmpty = plan.responses.some(({ status, kind }) => /^2/.test(status) && kind === "empty");
    const members = [
      `operationId: ${quote(operationId)}`,
      `method: ${quote(method)}`,
      `path: ${quote(path)}`,
      `parameters: ${block("[", parameters.map(parameterCode), "]")}`,
      ...(body ? [`body: ${bodyCode(body)}`] : []),
      ...(isEmpty ? ["mayBeEmpty: true"] : []),
    ];
    return [block("{", members, "}")];
  });
  return render({ entries: block("[", entries, "]") });
}

/** The template's functions stand for what nearly every operation has. */
function parameterCode(parameter: Pick<ParameterPlan, "in" | "name" | "notation" | "multiSegment">): string {
  const { in: place, name, notation, multiSegment } = parameter;
  const isUsual =
    "style" in notation &&
    notation.style === (place === "query" ? "form" : "simple") &&
    notation.explode === (place === "query") &&
    !notation.allowReserved &&
    !multiSegment &&
    place !== "cookie";
  return isUsual ? `${place}(${quote(name)})` : literal(parameter);
}

function bodyCode(body: object & { readonly required: boolean }): string {
  const { required, ...rest } = body;
  const usual = { contentType: "application/json", kind: "json", encoding: {}, parts: {} };
  return JSON.stringify(rest) === JSON.stringify(usual) ? `json({ required: ${required} })` : literal(body);
}
