import type { Logger } from "pino";
import { unlessStopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { rememberCapabilities } from "./capabilities.ts";
import { authorized, type CheckedEndpoint, type EndpointSource } from "./endpoint.ts";
import { type ExchangeLimits, exchange, type Transport } from "./exchange.ts";
import { isBareNotFound, refusal, unsupported } from "./failures.ts";
import { jsonAnswer, type UsableAnswer } from "./json-answer.ts";
import { lacksOperation } from "./missing-operation.ts";
import { embeddedFailure, neverArrived } from "./network-failures.ts";
import { nameOf, type OperationCall } from "./operation-call.ts";
import { type RetryPolicy, withRetries } from "./retry.ts";

/** Sends a call until it has a 2xx answer that can be used, or fails with ToolError. */
export type Send = (call: OperationCall) => Promise<UsableAnswer>;

export interface SenderParts {
  readonly source: EndpointSource;
  readonly limits: ExchangeLimits;
  readonly policy: RetryPolicy;
  readonly logger: Pick<Logger, "debug" | "warn"> | undefined;
  readonly transport: Transport | undefined;
}

export function createSender({ source, limits, policy, logger, transport }: SenderParts): Send {
  const capabilitiesOf = rememberCapabilities(limits);

  return (call) => {
    const attempt = oncePerEndpoint(source, call, async (endpoint) => {
      const started = performance.now();
      const timeoutMs = limits.timeoutMs + call.ownTimeMs;
      const bounds = { ...limits, timeoutMs, signal: call.signal };
      const answer = await exchange(toHttp(call, endpoint), bounds, transport);
      const ms = Math.round(performance.now() - started);
      logger?.debug({ operation: nameOf(call), status: answer.status, ms }, "Web Server answered");
      if (answer.status >= 200 && answer.status < 300) return jsonAnswer(call, answer, endpoint.apiKey);
      if (isBareNotFound(answer)) {
        const capabilities = await capabilitiesOf(endpoint, call.signal);
        if (await lacksOperation(call, endpoint, capabilities, limits))
          throw unsupported(call, { status: 404 });
      }
      throw refusal(call, answer, endpoint.apiKey);
    });
    return withRetries(
      policy,
      {
        method: call.method,
        signal: call.signal,
        notBegun: [429, 503],
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
}

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
      if (!source.renewable || !(error instanceof ToolError)) throw error;
      if (renewed || !neverArrived(error)) throw embeddedFailure(error);
      renewed = true;
      source.renew(endpoint);
      return attempt();
    }
  };
}

function toHttp({ method, target, headers, body }: OperationCall, endpoint: CheckedEndpoint) {
  return { url: endpoint.api + target, method, headers: authorized(new Headers(headers), endpoint), body };
}
