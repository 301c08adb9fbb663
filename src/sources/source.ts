import type { Logger } from "pino";
import { ToolError } from "../errors/tool-error.ts";
import { exchange } from "../net/exchange.ts";
import type { ExchangeLimits, HeaderRecord, HttpRequest, Transport } from "../net/http-message.ts";
import { compileRequest, type RequestBuilder, type RequestValues } from "../openapi/compile-request.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import type { ApiAnswer, Call, CallOptions, Endpoint, EndpointPolicy } from "./endpoint-policy.ts";
import { repeat } from "./retry.ts";

/** The client of one API. */
export interface Source {
  /** Resolves to a 2xx answer, or rejects with ToolError. */
  send(plan: RequestPlan, values: RequestValues, options: CallOptions): Promise<ApiAnswer>;
}

export interface SourceParts {
  readonly logger?: Pick<Logger, "debug" | "warn">;
  /** Replaces HTTP. */
  readonly transport?: Transport;
}

/** A call with its request built; each attempt sends it to the current endpoint. */
interface Built extends Call {
  readonly target: string;
  readonly headers: HeaderRecord;
  readonly body: Uint8Array | undefined;
  readonly limits: ExchangeLimits;
  /** Whether the endpoint was renewed during this call; it is renewed once at most. */
  renewed: boolean;
}

/** Creates the client of the API that a policy describes. */
export function createSource<E extends Endpoint>(
  policy: EndpointPolicy<E>,
  { logger, transport = exchange }: SourceParts,
): Source {
  const { peer } = policy;
  const builders = new WeakMap<RequestPlan, RequestBuilder>();

  return {
    async send(plan, values, options) {
      const call = build({ plan, values, options });
      try {
        return await attempt(call);
      } catch (error) {
        return repeat(error, policy.retries, {
          method: plan.method,
          signal: options.signal,
          notBegun: policy.notBegun,
          honoursIdempotencyKey: () => policy.honoursIdempotencyKey(call),
          onRetry: ({ code, message }) =>
            logger?.warn({ operation: policy.nameOf(plan), code }, `Trying again: ${message}`),
          attempt: () => attempt(call),
        });
      }
    },
  };

  function build(call: Call): Built {
    const { plan, values, options } = call;
    const { target, headers, body } = builderOf(plan)(values);
    const limits = {
      timeoutMs: policy.timeoutMs(call),
      maxBytes: policy.maxBytes,
      signal: options.signal,
    };
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const own = policy.headers(call, headers);
    return { ...call, target, headers: own, body: bytes, limits, renewed: false };
  }

  function builderOf(plan: RequestPlan): RequestBuilder {
    const known = builders.get(plan);
    if (known) return known;
    const builder = compileRequest(plan);
    builders.set(plan, builder);
    return builder;
  }

  async function attempt(call: Built): Promise<ApiAnswer> {
    const endpoint = await policy.locate(call);
    try {
      const started = performance.now();
      const answer = await transport(requestTo(endpoint, call), call.limits);
      const { status } = answer;
      logger?.debug(
        { operation: policy.nameOf(call.plan), status, ms: Math.round(performance.now() - started) },
        `${peer.name} answered`,
      );
      if (status >= 200 && status < 300) return policy.read(call, answer, endpoint);
      throw await policy.refuse(call, answer, endpoint);
    } catch (error) {
      if (call.renewed || !(error instanceof ToolError) || !policy.renew(endpoint, error)) throw error;
      call.renewed = true;
      return attempt(call);
    }
  }

  function requestTo(endpoint: Endpoint, { plan, target, headers, body }: Built): HttpRequest {
    const { method } = plan;
    const all: Record<string, string> = { "user-agent": userAgent, ...headers, ...endpoint.headers };
    if (endpoint.cookies.length > 0)
      all.cookie = [...(all.cookie ? [all.cookie] : []), ...endpoint.cookies].join("; ");
    // Node leaves out the length of a GET's and a DELETE's body.
    if (body) all["content-length"] = String(body.length);
    else if (method !== "GET" && method !== "HEAD") all["content-length"] = "0";
    const separator = target.includes("?") ? "&" : "?";
    const query = endpoint.query.length > 0 ? separator + endpoint.query.join("&") : "";
    const url = endpoint.url + target + query;
    const { publicOnly, socketPath } = endpoint;
    return { url, method, headers: all, body, peer, publicOnly, socketPath };
  }
}

const userAgent = "tmux-orchestrator-mcp";
