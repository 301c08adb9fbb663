import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/orchestrator.ts";

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
