/** An operation of the contract, as far as a client must know it at run time. */
export interface ContractOperation {
  readonly operationId: string;
  readonly method: string;
  /** As in the OpenAPI document: `/projects/{project_id}/status`. */
  readonly path: string;
  /** Whether a 2xx answer can be without a body. */
  readonly mayBeEmpty?: boolean;
}

/** One request, ready to be sent any number of times. */
export interface OperationCall {
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path in the contract, with its parameters' names. */
  readonly template: string;
  /** Path and query under `/api/v1`. */
  readonly target: string;
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly answersJson: boolean;
  readonly mayBeEmpty: boolean;
  readonly signal: AbortSignal;
}

/** `listProjects (GET /api/v1/projects)` */
export function nameOf({
  operationId,
  method,
  template,
}: Pick<OperationCall, "operationId" | "method" | "template">): string {
  const place = `${method} /api/v1${template}`;
  return operationId ? `${operationId} (${place})` : place;
}
