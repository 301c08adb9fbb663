import type { Keys } from "../json/pointer.ts";
import { inMemory } from "../openapi/load-document.ts";
import type { PlannedOperation } from "../openapi/operation-plan.ts";
import type { ListedOperation } from "../openapi/plan-operations.ts";
import { requestOf, requestOperations } from "../openapi/request-operations.ts";
import type { Problems } from "./diagnostics.ts";
import type { Contract, ContractOperation, OperationMap } from "./operations.ts";
import type { Files } from "./references.ts";

/**
 * The operations of another API, by id and by `GET /path`. Each is planned when a step names it, because a document can have
 * thousands. Problems of an operation are reported where a step uses it.
 */
export function readSource(
  name: string,
  settings: string,
  files: Files,
  file: string,
  problems: Problems,
): Contract {
  const loaded = files.get(file);
  const document = loaded?.kind === "json" ? inMemory(file, loaded.value) : undefined;
  if (loaded?.kind === "json" && !document) {
    const message = `It is not an OpenAPI 3 document: it needs "openapi": "3.…" and "paths".`;
    problems.error(file, [], "contract-invalid", message, "`import` converts a Swagger 2.0 document.");
  }
  const listed = new Map<string, ListedOperation>();
  if (document) {
    for (const operation of requestOperations(document)) {
      listed.set(`${operation.method} ${operation.path}`, operation);
      listed.set(operation.operationId, operation);
    }
  }
  const operations: OperationMap = {
    size: listed.size,
    keys: () => listed.keys(),
    get: (operationId) => toContract(listed.get(operationId)?.plan()),
  };
  return {
    name,
    file,
    operations,
    source: settings,
    request: (operationId, contentType) => requestOf(listed.get(operationId), contentType),
  };
}

function toContract(planned: PlannedOperation | undefined): ContractOperation | undefined {
  const plan = planned?.plan;
  if (!plan) return undefined;
  return {
    operationId: plan.operationId,
    method: plan.method,
    path: plan.path,
    parameters: plan.parameters.map(({ in: place, name, required }) => ({ in: place, name, required })),
    body: !plan.body ? "none" : plan.body.required ? "required" : "optional",
    contentTypes: plan.body?.alternatives.map(({ contentType }) => contentType) ?? [],
    response: undefined,
  };
}

/**
 * Splits `$sourceDescriptions.github.issues/create` into the source and the id; a bare id names no source (Arazzo 1.0.1, "Step
 * Object").
 */
export function splitOperation(written: string): { source: string | undefined; operationId: string } {
  const [, source, operationId] = /^\$sourceDescriptions\.([A-Za-z0-9_-]+)\.(.+)$/s.exec(written) ?? [];
  return operationId === undefined ? { source: undefined, operationId: written } : { source, operationId };
}

/** Returns the contract with an operation. A bare id is searched in all of them. */
export function contractFor(
  written: string,
  contracts: readonly Contract[],
  file: string,
  at: Keys,
  problems: Problems,
): { contract: Contract; operationId: string } | undefined {
  const { source, operationId } = splitOperation(written);
  const [first] = contracts;
  if (source !== undefined) {
    const contract = contracts.find(({ name }) => name === source);
    if (contract) return { contract, operationId };
    const names = contracts.map(({ name }) => name).join(", ");
    problems.error(
      file,
      at,
      "unknown-operation",
      `There is no source description "${source}".`,
      `There are: ${names}.`,
    );
    return undefined;
  }
  const having = contracts.filter(({ operations }) => operations.get(operationId) !== undefined);
  if (having.length > 1) {
    const choices = having.map(({ name }) => `"$sourceDescriptions.${name}.${operationId}"`).join(" or ");
    problems.error(
      file,
      at,
      "unknown-operation",
      `"${operationId}" is in ${having.length} sources.`,
      `Write ${choices}.`,
    );
    return undefined;
  }
  const contract = having[0] ?? first;
  return contract && { contract, operationId };
}
