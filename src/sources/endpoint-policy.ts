import type { ToolError } from "../errors/tool-error.ts";
import type { HeaderRecord, HttpAnswer, Peer } from "../net/http-message.ts";
import type { RequestValues } from "../openapi/compile-request.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import type { RetryPolicy } from "./retry.ts";

export interface CallOptions {
  readonly signal: AbortSignal;
  /** The caller's own credential, for an API that is called with it. */
  readonly credential?: string;
}

/** A part of an answer that is neither JSON nor text. */
export interface Attachment {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** An answer as expressions see it: `$statusCode`, `$response.header.x`, `$response.body#/…`. */
export interface ApiAnswer<Body = unknown> {
  readonly statusCode: number;
  readonly header: HeaderRecord;
  readonly body: Body;
  /** The bytes that `body` describes. */
  readonly attachment?: Attachment;
}

/** One call of an operation, for all its attempts. */
export interface Call {
  readonly plan: RequestPlan;
  readonly values: RequestValues;
  readonly options: CallOptions;
}

/** The address of an operation's server, and the credentials for it. */
export interface Endpoint {
  /** Without a slash at the end. */
  readonly url: string;
  /** The Unix socket to connect to, in place of the URL's host and port. */
  readonly socketPath?: string;
  readonly headers: HeaderRecord;
  /** Pairs for the query and the cookie header, encoded. */
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** The address comes from the document, not the configuration, so it must not lead to an internal one. */
  readonly publicOnly: boolean;
}

/** The part of a client that differs from API to API: its address, its credentials, and the meaning of its answers. */
export interface EndpointPolicy<E extends Endpoint> {
  readonly peer: Peer;
  readonly retries: RetryPolicy;
  readonly maxBytes: number;
  /** An operation's name in logs. */
  nameOf(plan: RequestPlan): string;
  /** Milliseconds for one attempt. */
  timeoutMs(call: Call): number;
  /** The headers of every attempt: those that the document describes, and the policy's. */
  headers(call: Call, described: HeaderRecord): HeaderRecord;
  locate(call: Call): Promise<E> | E;
  /** Drops an endpoint that failed. Returns whether the next `locate` can find another. */
  renew(endpoint: E, error: ToolError): boolean;
  /** Reads a 2xx answer. Fails with invalid_response. */
  read(call: Call, answer: HttpAnswer, endpoint: E): ApiAnswer;
  /** Returns the error for any other answer. */
  refuse(call: Call, answer: HttpAnswer, endpoint: E): Promise<ToolError> | ToolError;
  /** Statuses after which the server has certainly not begun. */
  readonly notBegun: readonly number[];
  /** Whether the server answers a repeated Idempotency-Key with its first answer. */
  honoursIdempotencyKey(call: Call): Promise<boolean> | boolean;
}
