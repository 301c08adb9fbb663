import { randomUUID } from "node:crypto";
import createClient, { type Client, type MiddlewareCallbackParams } from "openapi-fetch";
import type { Logger } from "pino";
import type { paths } from "../../generated/orchestrator.ts";
import { fixedEndpoint, type ResolveEndpoint, resolvedEndpoint } from "./endpoint.ts";
import { type ContractOperation, fillPath, type OperationCall, ownTimeOf } from "./operation-call.ts";
import type { RetryPolicy } from "./retry.ts";
import { createSender, type Send } from "./sender.ts";

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

export interface ApiSettings {
  /** The server's root, such as `http://localhost:8000`; or what finds it at the first call (the embedded orchestrator). */
  readonly baseUrl: string | ResolveEndpoint;
  /** Only with an address; a resolver brings its own. */
  readonly apiKey?: string;
  /**
   * Milliseconds for one attempt, from the connection to the last byte. What a request asks the server to wait for comes
   * on top, up to the 300 s after which Node's fetch itself gives up.
   */
  readonly timeoutMs?: number;
  /** Attempts of one call, the first included. */
  readonly retryAttempts?: number;
  readonly backoff?: Pick<RetryPolicy, "firstWaitMs" | "maxWaitMs">;
  readonly maxResponseBytes?: number;
  /** The contract's operations: their ids are named in errors. */
  readonly operations?: readonly ContractOperation[];
  readonly fetch?: typeof globalThis.fetch;
  readonly logger?: Pick<Logger, "debug" | "warn">;
}

/** Fails at once with configuration_invalid when the address or the key cannot be used. */
export function createApi(settings: ApiSettings): Api {
  const send = senderOf(settings);
  const operations = new Map(
    settings.operations?.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const api = createClient<paths>({ baseUrl: placeholder, pathSerializer: fillPath });
  // The whole exchange stands where middleware can answer for fetch: only here is the path of the contract still known.
  api.use({
    async onRequest(asked) {
      const call = await toCall(asked, operations.get(`${asked.request.method} ${asked.schemaPath}`));
      const { status, headers, text } = await send(call);
      return new Response(hasNoBody(status) ? null : text, { status, headers: withoutLength(headers) });
    },
  });
  return api;
}

function senderOf({ baseUrl, apiKey, logger, ...settings }: ApiSettings): Send {
  return createSender({
    source: typeof baseUrl === "string" ? fixedEndpoint({ baseUrl, apiKey }) : resolvedEndpoint(baseUrl),
    limits: {
      fetch: settings.fetch ?? globalThis.fetch,
      timeoutMs: settings.timeoutMs ?? 30_000,
      maxBytes: settings.maxResponseBytes ?? 20_000_000,
    },
    policy: {
      firstWaitMs: 250,
      maxWaitMs: 8_000,
      ...settings.backoff,
      attempts: settings.retryAttempts ?? 3,
    },
    logger,
  });
}

/** Stands for the server's address until the call is sent. */
const placeholder = "http://web-server.invalid";

type AskedRequest = Pick<MiddlewareCallbackParams, "request" | "schemaPath" | "params" | "options">;

async function toCall(
  { request, schemaPath, params, options }: AskedRequest,
  operation: ContractOperation | undefined,
): Promise<OperationCall> {
  const { method, headers, signal } = request;
  headers.set("accept", "application/json, application/problem+json");
  if (method === "POST" && !headers.has("idempotency-key")) headers.set("idempotency-key", randomUUID());
  const body = request.body ? await request.text() : undefined;
  return {
    operationId: operation?.operationId,
    method,
    template: schemaPath,
    target: request.url.slice(placeholder.length),
    pathParameters: params.path ?? {},
    headers,
    body,
    ownTimeMs: ownTimeOf(params.query, body),
    answersJson: options.parseAs === "json" && method !== "HEAD",
    mayBeEmpty: operation ? operation.mayBeEmpty === true : method === "DELETE",
    signal,
  };
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205;
}

/** The length and the coding were those of the bytes on the wire. */
function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) copy.delete(name);
  return copy;
}
