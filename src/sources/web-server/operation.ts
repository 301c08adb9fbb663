import type { RequestPlan } from "../../openapi/operation-plan.ts";

/** An operation of the Web Server's contract, as `generated/operations.ts` lists it. */
export interface WebServerOperation
  extends Pick<RequestPlan, "operationId" | "method" | "path" | "parameters" | "body"> {
  /** Whether a 2xx answer can be without a body. */
  readonly mayBeEmpty?: boolean;
}

/** `listProjects (GET /api/v1/projects)` */
export function nameOf({ operationId, method, path }: WebServerOperation): string {
  const place = `${method} /api/v1${path}`;
  // An operation without an id is named by its address.
  return operationId === `${method} ${path}` ? place : `${operationId} (${place})`;
}
