import { randomUUID } from "node:crypto";
import createClient, {
  type Client,
  defaultPathSerializer,
  type MiddlewareCallbackParams,
} from "openapi-fetch";
import type { Logger } from "pino";
import type { paths } from "../../generated/orchestrator.ts";
import { ToolError } from "../errors.ts";
import { stopped, unlessStopped } from "../stopped.ts";
import { type Capabilities, probeCapabilities } from "./capabilities.ts";
import {
  type CheckedEndpoint,
  type EndpointSource,
  fixedEndpoint,
  type ResolveEndpoint,
  resolvedEndpoint,
} from "./endpoint.ts";
import { type ExchangeLimits, exchange, type HttpAnswer } from "./exchange.ts";
import { isBareNotFound, neverArrived, notJson, refusal, unsupported } from "./failures.ts";
import { type ContractOperation, nameOf, type OperationCall } from "./operation-call.ts";
import { type RetryPolicy, withRetries } from "./retry.ts";

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
  /** Milliseconds for one attempt, from the connection to the last byte. */
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
  const send = createSender(settings);
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
  return {
    operationId: operation?.operationId,
    method,
    template: schemaPath,
    target: request.url.slice(placeholder.length),
    pathParameters: params.path ?? {},
    headers,
    body: request.body ? await request.text() : undefined,
    answersJson: options.parseAs === "json" && method !== "HEAD",
    mayBeEmpty: operation ? operation.mayBeEmpty === true : method === "DELETE",
    signal,
  };
}

type Send = (call: OperationCall) => Promise<HttpAnswer>;

function createSender(settings: ApiSettings): Send {
  const { baseUrl, apiKey, logger, timeoutMs = 30_000, retryAttempts = 3 } = settings;
  const source = typeof baseUrl === "string" ? fixedEndpoint({ baseUrl, apiKey }) : resolvedEndpoint(baseUrl);
  const limits: ExchangeLimits = {
    fetch: settings.fetch ?? globalThis.fetch,
    timeoutMs,
    maxBytes: settings.maxResponseBytes ?? 20_000_000,
  };
  const policy: RetryPolicy = {
    firstWaitMs: 250,
    maxWaitMs: 8_000,
    ...settings.backoff,
    attempts: retryAttempts,
  };
  const capabilitiesOf = rememberCapabilities(limits);

  return (call) => {
    const attempt = oncePerEndpoint(source, call, async (endpoint) => {
      const started = performance.now();
      const answer = await exchange(toHttp(call, endpoint), { ...limits, signal: call.signal });
      const ms = Math.round(performance.now() - started);
      logger?.debug({ operation: nameOf(call), status: answer.status, ms }, "Web Server answered");
      if (answer.status >= 200 && answer.status < 300) return checked(call, answer, endpoint.apiKey);
      if (isBareNotFound(answer) && (await isMissing(call, endpoint)))
        throw unsupported(call, { status: 404 });
      throw refusal(call, answer, endpoint.apiKey);
    });
    return withRetries(
      policy,
      {
        method: call.method,
        signal: call.signal,
        honoursIdempotencyKey: async () => {
          const endpoint = await unlessStopped(source.get(), call.signal);
          return (await capabilitiesOf(endpoint, call.signal))?.honoursIdempotencyKey(call) ?? false;
        },
        onRetry: ({ code, message }) =>
          logger?.warn({ operation: nameOf(call), code }, `Trying again: ${message}`),
      },
      attempt,
    );
  };

  /** What a 404 means that does not say it: the server lacks the operation, or the resource is not there. */
  async function isMissing(call: OperationCall, endpoint: CheckedEndpoint): Promise<boolean> {
    const offered = (await capabilitiesOf(endpoint, call.signal))?.offers(call);
    if (offered !== undefined) return !offered;
    const parameters = Object.keys(call.pathParameters);
    // A path without an id names no resource that could be missing. `/projects` is the one that every server has.
    if (parameters.length === 0) return call.template !== "/projects" || call.method !== "POST";
    if (parameters.length > 1 || parameters[0] !== "project_id" || call.template === statusTemplate)
      return false;
    return projectExists(call, endpoint);
  }

  async function projectExists(call: OperationCall, endpoint: CheckedEndpoint): Promise<boolean> {
    const path = fillPath(statusTemplate, call.pathParameters);
    const request = { url: endpoint.api + path, method: "GET", headers: authorized(new Headers(), endpoint) };
    return (await exchange(request, { ...limits, signal: call.signal })).status === 200;
  }
}

const statusTemplate = "/projects/{project_id}/status";

/** The embedded orchestrator may have been stopped since it was found: a refused connection looks for it once more. */
function oncePerEndpoint<T>(
  source: EndpointSource,
  { signal }: OperationCall,
  send: (endpoint: CheckedEndpoint) => Promise<T>,
): () => Promise<T> {
  let renewed = false;
  return async function attempt() {
    const endpoint = await unlessStopped(source.get(), signal);
    try {
      return await send(endpoint);
    } catch (error) {
      if (renewed || !source.renewable || !(error instanceof ToolError) || !neverArrived(error)) throw error;
      renewed = true;
      source.renew(endpoint);
      return attempt();
    }
  };
}

/** Asked once an endpoint, outside any call's own time; undefined when the server does not answer now. */
function rememberCapabilities(limits: ExchangeLimits) {
  const known = new WeakMap<CheckedEndpoint, Promise<Capabilities>>();
  return async (endpoint: CheckedEndpoint, signal: AbortSignal): Promise<Capabilities | undefined> => {
    const probe = known.get(endpoint) ?? probeCapabilities(endpoint, (url) => readJson(url, endpoint));
    known.set(endpoint, probe);
    try {
      return await unlessStopped(probe, signal);
    } catch {
      if (signal.aborted) throw stopped(signal);
      known.delete(endpoint);
      return undefined;
    }
  };

  async function readJson(url: string, endpoint: CheckedEndpoint): Promise<unknown> {
    const request = {
      url,
      method: "GET",
      headers: authorized(new Headers({ accept: "application/json" }), endpoint),
    };
    const { status, text } = await exchange(request, {
      ...limits,
      timeoutMs: Math.min(limits.timeoutMs, 5_000),
    });
    return status === 200 ? parseJson(text) : undefined;
  }
}

function toHttp({ method, target, headers, body }: OperationCall, endpoint: CheckedEndpoint) {
  return { url: endpoint.api + target, method, headers: authorized(new Headers(headers), endpoint), body };
}

function authorized(headers: Headers, { apiKey }: CheckedEndpoint): Headers {
  if (apiKey) headers.set("authorization", `Bearer ${apiKey}`);
  return headers;
}

/** The answer with a body that openapi-fetch can parse. */
function checked(call: OperationCall, answer: HttpAnswer, apiKey: string | undefined): HttpAnswer {
  if (!call.answersJson) return answer;
  if (answer.text.trim() === "") {
    if (call.mayBeEmpty) return { ...answer, text: "" };
    throw notJson(call, answer, apiKey);
  }
  const body = parseJson(answer.text);
  if (body === undefined) throw notJson(call, answer, apiKey);
  const list = call.method === "GET" && Array.isArray(body) ? envelopeOf[call.template] : undefined;
  return list ? { ...answer, text: JSON.stringify({ [list]: body }) } : answer;
}

/** The described lists that some servers answer as a bare array. */
const envelopeOf: Readonly<Record<string, string>> = {
  "/projects": "projects",
  "/projects/{project_id}/agents": "agents",
  "/projects/{project_id}/messages": "messages",
};

/** `..` as an id would name another path of the server, with our key. */
function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  for (const [name, value] of Object.entries(parameters)) {
    if (value === "" || value === "." || value === "..") {
      throw new ToolError("invalid_arguments", `"${value}" is not a valid ${name}.`, {
        issues: [{ path: `/${name}`, message: `must not be "${value}"` }],
      });
    }
  }
  return defaultPathSerializer(path, parameters);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
