import { randomUUID } from "node:crypto";
import { isObject } from "../../json/value.ts";
import type { ExchangeLimits } from "../../net/http-message.ts";
import { neverArrived } from "../../net/network-failures.ts";
import type { RequestValues } from "../../openapi/compile-request.ts";
import type { EndpointPolicy } from "../endpoint-policy.ts";
import type { RetryPolicy } from "../retry.ts";
import type { EndpointSource, WebServerEndpoint } from "./address.ts";
import { readJsonAnswer } from "./answer.ts";
import { rememberCapabilities } from "./capabilities.ts";
import { lacksOperation } from "./missing-operation.ts";
import { nameOf } from "./operation.ts";
import { embeddedPeer, webServerPeer } from "./peers.ts";
import { isBareNotFound, missingOperation, webServerRefusal } from "./refusal.ts";

export interface WebServerPolicyParts {
  readonly endpoints: EndpointSource;
  readonly retries: RetryPolicy;
  /** For one attempt. */
  readonly limits: Omit<ExchangeLimits, "signal">;
}

/** Finds or starts the Web Server, and once more when it is gone. Idempotency keys make a repeated POST safe. */
export function createWebServerPolicy({
  endpoints,
  retries,
  limits,
}: WebServerPolicyParts): EndpointPolicy<WebServerEndpoint> {
  const peer = endpoints.renewable ? embeddedPeer : webServerPeer;
  const capabilitiesOf = rememberCapabilities(peer, limits);
  return {
    peer,
    retries,
    maxBytes: limits.maxBytes,
    notBegun: [429, 503],
    nameOf,
    timeoutMs: ({ values }) => limits.timeoutMs + ownTimeMs(values),
    headers: ({ plan }, described) => ({
      ...(plan.method === "POST" && { "idempotency-key": randomUUID() }),
      ...described,
      accept: "application/json, application/problem+json",
    }),
    locate: ({ options }) => endpoints.get(options.signal),
    renew(endpoint, error) {
      // It may have stopped since it was found.
      if (!endpoints.renewable || !neverArrived(error)) return false;
      endpoints.renew(endpoint);
      return true;
    },
    read: ({ plan }, answer, endpoint) => readJsonAnswer(plan, answer, endpoint),
    async refuse(call, answer, endpoint) {
      if (isBareNotFound(answer)) {
        const capabilities = await capabilitiesOf(endpoint, call.options.signal);
        if (await lacksOperation(call, endpoint, capabilities, peer, limits))
          return missingOperation(call.plan);
      }
      return webServerRefusal(call.plan, answer, endpoint);
    },
    async honoursIdempotencyKey({ plan, options }) {
      const endpoint = await endpoints.get(options.signal);
      return (await capabilitiesOf(endpoint, options.signal))?.honoursIdempotencyKey(plan) ?? false;
    },
  };
}

/**
 * Returns the time that a request allows the server besides answering: `wait` with `timeout_s` of a message, and `verify` with
 * `verify_timeout_s` of a resolution, with the contract's defaults.
 */
function ownTimeMs({ query = {}, body }: RequestValues): number {
  const waits = query.wait === undefined ? 0 : secondsOf(query.timeout_s, 30);
  const verifies = isObject(body) && body.verify !== undefined ? secondsOf(body.verify_timeout_s, 300) : 0;
  return (waits + verifies) * 1000;
}

function secondsOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
