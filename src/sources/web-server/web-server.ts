import type { ParamsOption, RequestBodyOption } from "openapi-fetch";
import type { paths } from "../../../generated/orchestrator.ts";
import type { RequestValues } from "../../openapi/compile-request.ts";
import type { Method } from "../../openapi/method.ts";
import type { ApiAnswer, CallOptions } from "../endpoint-policy.ts";
import type { RetryPolicy } from "../retry.ts";
import { createSource, type Source, type SourceParts } from "../source.ts";
import { createFixedEndpoint, createFoundEndpoint, type FindWebServer } from "./address.ts";
import { contractPlan } from "./contract-operations.ts";
import { createWebServerPolicy } from "./policy.ts";

/**
 * The Web Server. Its contract's operations are typed methods, as openapi-fetch has them:
 * `webServer.GET("/projects/{project_id}/status", { params, signal })`. `send` calls the operation of any contract.
 */
export interface WebServer extends Source {
  readonly GET: TypedCall<"get">;
  readonly POST: TypedCall<"post">;
  readonly PUT: TypedCall<"put">;
  readonly DELETE: TypedCall<"delete">;
}

/** A failure is thrown as ToolError, so an answer always has a 2xx status. Its body is unknown until the step has checked it. */
type TypedCall<M extends "get" | "post" | "put" | "delete"> = <Path extends PathWith<M>>(
  path: Path,
  init: ParamsOption<paths[Path][M]> & RequestBodyOption<paths[Path][M]> & CallOptions,
) => Promise<ApiAnswer>;

/** The paths with an operation of that method. */
type PathWith<M extends string> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never;
}[keyof paths];

export interface WebServerSettings extends SourceParts {
  /** The server's root, such as `http://localhost:8000`, or a function that finds it at the first call (the embedded orchestrator). */
  readonly baseUrl: string | FindWebServer;
  /** Only with an address; the embedded orchestrator has its own. */
  readonly apiKey?: string;
  /**
   * Milliseconds for one attempt, from the connection to the last byte. The time that a request lets the server wait is
   * added.
   */
  readonly timeoutMs?: number;
  /** Attempts of one call, the first included. */
  readonly retryAttempts?: number;
  readonly backoff?: Pick<RetryPolicy, "firstWaitMs" | "maxWaitMs">;
  readonly maxResponseBytes?: number;
}

/** Throws configuration_invalid at once when the address or the key cannot be used. */
export function createWebServer(settings: WebServerSettings): WebServer {
  const { baseUrl, apiKey, timeoutMs = 30_000, maxResponseBytes = 20_000_000 } = settings;
  const policy = createWebServerPolicy({
    endpoints:
      typeof baseUrl === "string" ? createFixedEndpoint({ baseUrl, apiKey }) : createFoundEndpoint(baseUrl),
    limits: { timeoutMs, maxBytes: maxResponseBytes },
    retries: {
      firstWaitMs: 250,
      maxWaitMs: 8_000,
      ...settings.backoff,
      attempts: settings.retryAttempts ?? 3,
    },
  });
  const { send } = createSource(policy, settings);
  const call =
    (method: Method) =>
    (path: string, { params, body, ...options }: CallInit) =>
      send(contractPlan(method, path), { ...params, body }, options);
  return { send, GET: call("GET"), POST: call("POST"), PUT: call("PUT"), DELETE: call("DELETE") };
}

/** The same without the contract's types. */
interface CallInit extends CallOptions {
  readonly params?: Omit<RequestValues, "body">;
  readonly body?: unknown;
}
