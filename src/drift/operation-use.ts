import { toPointer } from "../json/pointer.ts";
import type { StepPlan, Template } from "../manifest/tool-plan.ts";

/** The parts of an operation that a step of a tool uses. */
export interface OperationUse {
  /** The key in the lock's `operations`. */
  readonly operation: string;
  /** The parameters that are sent, as `query.limit`, each with the argument that is its value, or null. */
  readonly sends: Readonly<Record<string, string | null>>;
  /** Absent where no body is sent. */
  readonly body?: BodyUse;
  /** JSON Pointers to the parts of the response's body that are read; "" is all of it. */
  readonly reads: readonly string[];
}

export interface BodyUse {
  readonly contentType: string;
  /** The argument that is the whole body. */
  readonly argument?: string;
  /** The members that are sent, each with the argument that is its value, or null. Without both, the body is computed as a whole. */
  readonly members?: Readonly<Record<string, string | null>>;
}

export function operationUse(step: StepPlan, operation: string): OperationUse {
  return {
    operation,
    sends: Object.fromEntries(
      step.parameters.map(({ in: place, name, value }) => [`${place}.${name}`, argumentOf(value) ?? null]),
    ),
    ...(step.body && { body: bodyUse(step.body, step.request.plan.body?.contentType) }),
    reads: readsOf(step),
  };
}

function bodyUse(body: Template, contentType = "application/json"): BodyUse {
  const argument = argumentOf(body);
  if (argument !== undefined) return { contentType, argument };
  if (body.kind !== "object") return { contentType };
  const members = Object.entries(body.properties).map(([name, value]) => [name, argumentOf(value) ?? null]);
  return { contentType, members: Object.fromEntries(members) };
}

/** The argument whose unchanged value a template is. */
function argumentOf(value: Template): string | undefined {
  if (value.kind !== "expression" || value.expression.root !== "inputs") return undefined;
  return value.expression.path.length === 1 ? value.expression.path[0] : undefined;
}

function readsOf({ outputs, successCriteria }: StepPlan): string[] {
  const found = new Set(Object.values(outputs).flatMap(pointersIn));
  // Conditions are not analysed: one may read any part of the response.
  if (successCriteria.some((criterion) => criterion.includes("response.body"))) found.add("");
  const all = [...found].sort();
  return all.filter(
    (pointer) => !all.some((other) => other !== pointer && `${pointer}/`.startsWith(`${other}/`)),
  );
}

function pointersIn(template: Template): string[] {
  switch (template.kind) {
    case "literal":
      return [];
    case "expression":
      return pointerOf(template.expression);
    case "text":
      return template.parts.flatMap((part) => (typeof part === "string" ? [] : pointerOf(part)));
    case "object":
      return Object.values(template.properties).flatMap(pointersIn);
    case "array":
      return template.items.flatMap(pointersIn);
    case "each":
      return [...pointerOf(template.items), ...pointersIn(template.value)];
    case "cel":
      return template.source.includes("response") ? [""] : [];
  }
}

function pointerOf({ root, path }: { readonly root: string; readonly path: readonly string[] }): string[] {
  const [part, ...keys] = path;
  if (root !== "response" || part !== "body") return [];
  return [toPointer(keys)];
}
