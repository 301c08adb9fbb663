import { defaultPathSerializer } from "openapi-fetch";
import { ToolError } from "../errors/tool-error.ts";
import { isObject, parseJson } from "../json/value.ts";

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
  /** Milliseconds that the request lets the server take besides answering. */
  readonly ownTimeMs: number;
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

/** `..` as an id would name another path of the server, with our key. */
export function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  for (const [name, value] of Object.entries(parameters)) {
    if (value === "" || value === "." || value === "..") {
      throw new ToolError("invalid_arguments", `"${value}" is not a valid ${name}.`, {
        issues: [{ path: `/${name}`, message: `must not be "${value}"` }],
      });
    }
  }
  return defaultPathSerializer(path, parameters);
}

/** The contract's `wait` with `timeout_s` of a message, and `verify` with `verify_timeout_s` of a resolution, with their defaults. */
export function ownTimeOf(query: Readonly<Record<string, unknown>> = {}, body: string | undefined): number {
  const waits = query.wait === undefined ? 0 : secondsOf(query.timeout_s, 30);
  const given = body?.includes('"verify"') ? parseJson(body) : undefined;
  const verifies = isObject(given) && given.verify !== undefined ? secondsOf(given.verify_timeout_s, 300) : 0;
  return (waits + verifies) * 1000;
}

function secondsOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
