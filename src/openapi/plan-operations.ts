import { isObject, valueText } from "../json/value.ts";
import { type Finding, Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import { type Method, methods, toMethod } from "./method.ts";
import type { OperationPlan, PlannedOperation } from "./operation-plan.ts";
import { planBody } from "./plan-body.ts";
import { planParameters } from "./plan-parameters.ts";
import { planResponses } from "./plan-responses.ts";
import { planSecurity, planServers } from "./plan-security.ts";
import { createSchemaReader, type ReaderOptions } from "./read-schema.ts";
import { elements, follow, member, members, type Place, pointerOf, rootOf } from "./references.ts";

/** An operation as the document contains it, before it is planned. */
export interface ListedOperation {
  /** The document's id, or `GET /pets/{id}` where it has none or uses it twice. */
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly tags: readonly string[];
  readonly pointer: string;
  plan(): PlannedOperation;
}

/**
 * Lists every operation of a document, in its order. `findings` has the entries that are not operations. An invalid operation
 * does not stop the others.
 */
export function listOperations(
  loaded: LoadedDocument,
  options: ReaderOptions = {},
): { operations: ListedOperation[]; findings: Finding[] } {
  const reader = createSchemaReader(loaded, options);
  const findings = new Findings(loaded);
  const paths = members(member(rootOf(loaded), "paths"));
  const found = paths.flatMap(([path, entry]) => operationsOf(path, entry, loaded, findings));
  const uses = new Map<string, number>();
  for (const { id } of found) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  const operations = found.map(({ id, path, method, item, operation }): ListedOperation => {
    const unique = id !== undefined && uses.get(id) === 1;
    const operationId = unique ? id : `${method} ${path}`;
    const pointer = pointerOf(operation, loaded);
    return {
      operationId,
      method,
      path,
      pointer,
      tags: elements(member(operation, "tags")).map(({ value }) => valueText(value)),
      plan: () =>
        planOperation({
          operationId,
          duplicate: id !== undefined && !unique,
          method,
          path,
          item,
          operation,
          pointer,
        }),
    };
  });
  return { operations, findings: findings.found };

  function planOperation(listed: {
    operationId: string;
    duplicate: boolean;
    method: Method;
    path: string;
    item: Place;
    operation: Place;
    pointer: string;
  }): PlannedOperation {
    const { operationId, method, path, item, operation, pointer } = listed;
    const own = new Findings(loaded);
    const named = { operationId, method, path, pointer };
    if (listed.duplicate)
      own.add(
        "note",
        "duplicate-id",
        member(operation, "operationId"),
        `Two operations have this id; here it is "${operationId}".`,
      );
    const parameters = planParameters(item, operation, path, reader, loaded, own);
    const body = planBody(operation, reader, loaded, own);
    const plan: OperationPlan = {
      operationId,
      method,
      path,
      summary: textOf(operation, "summary") || textOf(item, "summary"),
      description: textOf(operation, "description") || textOf(item, "description"),
      tags: elements(member(operation, "tags")).map(({ value }) => valueText(value)),
      deprecated: member(operation, "deprecated").value === true,
      servers: planServers(item, operation, loaded, own),
      parameters,
      body,
      responses: planResponses(operation, reader, loaded, own),
      security: planSecurity(operation, loaded, own),
    };
    return { ...named, plan: own.has("left out") ? undefined : plan, findings: own.found };
  }
}

interface Found {
  readonly id: string | undefined;
  readonly path: string;
  readonly method: Method;
  readonly item: Place;
  readonly operation: Place;
}

function operationsOf(path: string, entry: Place, loaded: LoadedDocument, findings: Findings): Found[] {
  if (!path.startsWith("/")) {
    if (!path.startsWith("x-"))
      findings.add("left out", "invalid-operation", entry, `"${path}" does not begin with "/".`);
    return [];
  }
  const followed = follow(entry, loaded);
  if ("problem" in followed) {
    findings.add("left out", followed.code, entry, `The path can't be read: ${followed.problem}.`);
    return [];
  }
  const item = followed.place;
  if (!isObject(item.value)) {
    findings.add("left out", "invalid-operation", entry, "It is not a path item.");
    return [];
  }
  for (const name of ["trace", "query", "additionalOperations"]) {
    if (isObject(item.value[name]))
      findings.add("left out", "unsupported-method", member(item, name), `"${name}" is not supported.`);
  }
  return methods.flatMap((name) => {
    const operation = member(item, name);
    if (operation.value === undefined) return [];
    if (!isObject(operation.value)) {
      findings.add("left out", "invalid-operation", operation, "It is not an operation.");
      return [];
    }
    const { operationId } = operation.value;
    const id = typeof operationId === "string" && operationId.trim() !== "" ? operationId : undefined;
    return [{ id, path, method: toMethod(name), item, operation }];
  });
}

function textOf(place: Place, key: string): string {
  const { value } = member(place, key);
  return typeof value === "string" ? value : "";
}
