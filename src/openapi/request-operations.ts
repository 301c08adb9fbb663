import type { LoadedDocument } from "./load-document.ts";
import type { PlannedOperation, RequestPlan } from "./operation-plan.ts";
import { type ListedOperation, listOperations } from "./plan-operations.ts";
import { mediaOf, requestPlan } from "./request-plan.ts";

const known = new WeakMap<object, readonly ListedOperation[]>();

/**
 * The operations of a document, planned for requests only. Responses are not checked, because servers often deviate from their
 * own documents. Each operation is planned once for all callers.
 */
export function requestOperations(loaded: LoadedDocument): readonly ListedOperation[] {
  const found = known.get(loaded.document);
  if (found) return found;
  const operations = listOperations(loaded, { outputDepth: 0 }).operations.map((operation) => {
    let planned: PlannedOperation | undefined;
    return {
      ...operation,
      plan() {
        planned ??= operation.plan();
        return planned;
      },
    };
  });
  known.set(loaded.document, operations);
  return operations;
}

/** Returns an operation's request plan; undefined where it has no body of that media type, or cannot be planned. */
export function requestOf(
  operation: ListedOperation | undefined,
  contentType: string | undefined,
): RequestPlan | undefined {
  const plan = operation?.plan().plan;
  if (!plan || (contentType !== undefined && !mediaOf(plan, contentType))) return undefined;
  return requestPlan(plan, contentType);
}
