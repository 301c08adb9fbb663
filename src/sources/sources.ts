import type { Logger } from "pino";
import { ToolError } from "../errors/tool-error.ts";
import { type BuiltRequest, buildRequest, type RequestValues } from "../openapi/build-request.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import type { ApiOptions, ApiResult } from "../webserver/client.ts";
import { type ExchangeLimits, exchangeBytes, type Transport } from "../webserver/exchange.ts";
import { type RetryPolicy, withRetries } from "../webserver/retry.ts";
import { createAccessTokens } from "./access-tokens.ts";
import { type Authorization, authorize } from "./credentials.ts";
import { readAnswer } from "./read-answer.ts";
import { refusal } from "./refusal.ts";
import { serverAddress } from "./server-address.ts";
import type { SourceSettings } from "./settings.ts";

export interface SourceOptions extends ApiOptions {
  /** The caller's own credential, where the API is called with it. */
  readonly credential?: string;
}

/** Calls APIs by what their documents say: `send("github", plan, values, options)`. */
export interface Sources {
  /** Resolves to a 2xx answer, or fails with ToolError. */
  send(source: string, plan: RequestPlan, values: RequestValues, options: SourceOptions): Promise<ApiResult>;
}

export interface SourcesSettings {
  readonly sources: readonly SourceSettings[];
  readonly maxResponseBytes?: number;
  readonly backoff?: Pick<RetryPolicy, "firstWaitMs" | "maxWaitMs">;
  readonly logger?: Pick<Logger, "debug" | "warn">;
  /** In place of HTTP. */
  readonly transport?: Transport;
}

type Client = (plan: RequestPlan, values: RequestValues, options: SourceOptions) => Promise<ApiResult>;

export function createSources(settings: SourcesSettings): Sources {
  const clients = new Map<string, Client>();
  return {
    async send(source, plan, values, options) {
      const known = clients.get(source) ?? createClient(settingsOf(source, settings), settings);
      clients.set(source, known);
      return known(plan, values, options);
    },
  };
}

/** An API without settings is called where its document says, without credentials. */
function settingsOf(name: string, { sources }: SourcesSettings): SourceSettings {
  const nothing = { baseUrl: undefined, servers: {}, variables: {}, headers: {}, credentials: {} };
  return (
    sources.find((source) => source.name === name) ?? {
      name,
      ...nothing,
      timeoutMs: 30_000,
      retryAttempts: 3,
    }
  );
}

function createClient(
  settings: SourceSettings,
  { maxResponseBytes = 20_000_000, backoff, logger, transport = exchangeBytes }: SourcesSettings,
): Client {
  const tokens = createAccessTokens(settings);
  const policy = { firstWaitMs: 250, maxWaitMs: 8_000, ...backoff, attempts: settings.retryAttempts };
  const peer = { name: settings.name, setting: `sources.${settings.name}.base_url` };

  return async (plan, values, { signal, credential }) => {
    const { url, publicOnly } = serverAddress(plan, settings);
    const built = buildRequest(plan, values, url);
    const limits: ExchangeLimits = { timeoutMs: settings.timeoutMs, maxBytes: maxResponseBytes, signal };
    const attempt = async (renewed = false): Promise<ApiResult> => {
      const authorization = await authorize(plan, settings, {
        caller: credential,
        token: (client, scheme, scopes) => tokens.get(client, scheme, scopes, limits),
      });
      const started = performance.now();
      const answer = await transport({ ...authorized(built, authorization), peer, publicOnly }, limits);
      const ms = Math.round(performance.now() - started);
      logger?.debug({ operation: plan.operationId, status: answer.status, ms }, `${settings.name} answered`);
      if (answer.status >= 200 && answer.status < 300) return readAnswer(answer);
      // The token may have been taken back before its end.
      if (answer.status === 401 && authorization.renewable && !renewed) {
        tokens.forget();
        return attempt(true);
      }
      throw refusal(plan, answer, settings);
    };
    return withRetries(
      policy,
      {
        method: plan.method,
        signal,
        // A 503 of an unknown server may come from the middle of its work.
        notBegun: [429],
        honoursIdempotencyKey: async () => false,
        onRetry: ({ code }) => logger?.warn({ operation: plan.operationId, code }, "Trying again"),
      },
      () => attempt(),
    );
  };
}

function authorized({ method, url, headers, body }: BuiltRequest, authorization: Authorization) {
  const all = new Headers({ "user-agent": "tmux-orchestrator-mcp" });
  for (const [name, value] of headers) set(all, name, value);
  for (const [name, value] of Object.entries(authorization.headers)) set(all, name, value);
  const cookies = [all.get("cookie") ?? "", ...authorization.cookies].filter((cookie) => cookie !== "");
  if (cookies.length > 0) set(all, "cookie", cookies.join("; "));
  // Node writes the headers in the encoding of a text body, and a GET's body without its length.
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (bytes) set(all, "content-length", String(bytes.length));
  else if (method !== "GET" && method !== "HEAD") set(all, "content-length", "0");
  const query = authorization.query.join("&");
  const separator = url.includes("?") ? "&" : "?";
  return { method, url: query === "" ? url : `${url}${separator}${query}`, headers: all, body: bytes };
}

function set(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ToolError("invalid_arguments", `"${name}" can't be sent as a header.`);
  }
}
