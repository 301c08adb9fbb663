import { randomUUID } from "node:crypto";
import createClient, { type Client, type MiddlewareCallbackParams } from "openapi-fetch";
import type { Logger } from "pino";
import type { paths } from "../../generated/orchestrator.ts";
import { AskedRequest } from "./asked-request.ts";
import { fixedEndpoint, type ResolveEndpoint, resolvedEndpoint } from "./endpoint.ts";
import type { Transport } from "./exchange.ts";
import { type ContractOperation, fillPath, type OperationCall, ownTimeOf } from "./operation-call.ts";
import { ParsedResponse } from "./parsed-response.ts";
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

/** What is no JSON and no text in an answer. */
export interface Attachment {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What openapi-fetch resolves to, as far as we read it. */
export interface ApiResult {
  readonly data?: unknown;
  readonly response: Pick<Response, "status" | "headers">;
  /** What `data` only describes. */
  readonly attachment?: Attachment;
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
   * on top.
   */
  readonly timeoutMs?: number;
  /** Attempts of one call, the first included. */
  readonly retryAttempts?: number;
  readonly backoff?: Pick<RetryPolicy, "firstWaitMs" | "maxWaitMs">;
  readonly maxResponseBytes?: number;
  /** The contract's operations: their ids are named in errors. */
  readonly operations?: readonly ContractOperation[];
  readonly logger?: Pick<Logger, "debug" | "warn">;
  /** In place of HTTP. */
  readonly transport?: Transport;
}

/** Fails at once with configuration_invalid when the address or the key cannot be used. */
export function createApi(settings: ApiSettings): Api {
  const send = senderOf(settings);
  const operations = new Map(
    settings.operations?.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const api = createClient<paths>({
    baseUrl: placeholder,
    pathSerializer: fillPath,
    // openapi-fetch uses no more of the two than these have.
    Request: AskedRequest as unknown as typeof Request,
    fetch: async (request) => new ParsedResponse(await send(callOf(request))) as unknown as Response,
  });
  api.use({
    onRequest({ schemaPath, params, options, ...asked }) {
      const request = AskedRequest.of(asked.request);
      const operation = operations.get(`${request.method} ${schemaPath}`);
      request.call = toCall({ request, schemaPath, params, options }, operation);
    },
  });
  return api;
}

function callOf(request: Request): OperationCall {
  const { call } = AskedRequest.of(request);
  if (!call) throw new TypeError("openapi-fetch sent a request that its middleware has not seen");
  return call;
}

function senderOf({ baseUrl, apiKey, logger, transport, ...settings }: ApiSettings): Send {
  return createSender({
    source: typeof baseUrl === "string" ? fixedEndpoint({ baseUrl, apiKey }) : resolvedEndpoint(baseUrl),
    limits: {
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
    transport,
  });
}

/** Stands for the server's address until the call is sent. */
const placeholder = "http://web-server.invalid";

interface Asked extends Pick<MiddlewareCallbackParams, "schemaPath" | "params" | "options"> {
  readonly request: AskedRequest;
}

function toCall(
  { request, schemaPath, params, options }: Asked,
  operation: ContractOperation | undefined,
): OperationCall {
  const { url, method, headers, signal, body } = request;
  headers.set("accept", "application/json, application/problem+json");
  if (method === "POST" && !headers.has("idempotency-key")) headers.set("idempotency-key", randomUUID());
  return {
    operationId: operation?.operationId,
    method,
    template: schemaPath,
    target: url.slice(placeholder.length),
    pathParameters: params.path ?? {},
    headers,
    body,
    ownTimeMs: ownTimeOf(params.query, body),
    answersJson: options.parseAs === "json" && method !== "HEAD",
    // Of an operation that the contract does not have nothing is known; who planned the call checks its answer.
    mayBeEmpty: operation === undefined || operation.mayBeEmpty === true,
    signal,
  };
}
