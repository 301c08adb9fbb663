import type { Client } from "openapi-fetch";
import type { operations, paths } from "../../generated/orchestrator.ts";

/**
 * The contract's operations as typed methods: `api.GET("/projects/{project_id}/status", {…})`. A failure is thrown as
 * ToolError, so an answer that comes back always has a 2xx status.
 */
export type Api = Client<paths>;

/** What every call of the Web Server takes besides its parameters and body. */
export interface ApiOptions {
  readonly signal: AbortSignal;
}

/** What openapi-fetch resolves to, as far as we read it. */
export interface ApiResult {
  readonly data?: unknown;
  readonly response: Response;
}

/** An answer as expressions see it: `$statusCode`, `$response.header.x`, `$response.body#/…`. */
export interface ApiAnswer<Body = unknown> {
  readonly statusCode: number;
  readonly header: Readonly<Record<string, string>>;
  readonly body: Body;
}

export type OperationId = keyof operations;

/** The JSON body that an operation takes. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: { "application/json": infer T } }
    ? T
    : never
  : never;

/** The parameters that an operation takes, by place: `{ path: {…}, query: {…} }`. */
export type Parameters<Id extends OperationId> = operations[Id]["parameters"];

type Success<R> = R extends Record<number, unknown> ? R[Extract<keyof R, 200 | 201 | 202>] : never;

/** The JSON body of an operation's 2xx answer. */
export type ResponseBody<Id extends OperationId> = operations[Id] extends { responses: infer R }
  ? Success<R> extends { content: { "application/json": infer T } }
    ? T
    : undefined
  : never;
