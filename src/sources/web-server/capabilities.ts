import { stopped, unlessStopped } from "../../errors/stopped.ts";
import { isObject, own, parseJson } from "../../json/value.ts";
import { exchange } from "../../net/exchange.ts";
import type { ExchangeLimits, Peer } from "../../net/http-message.ts";
import type { LoadedDocument } from "../../openapi/load-document.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";
import type { WebServerEndpoint } from "./address.ts";

type Operation = Pick<RequestPlan, "operationId" | "method" | "path">;

/** The operations that a server declares. */
export interface Capabilities {
  /** Undefined where the server does not declare its operations. */
  offers(operation: Operation): boolean | undefined;
  honoursIdempotencyKey(operation: Operation): boolean;
}

/**
 * Reads the server's own OpenAPI document; undefined where it has none, or one of another program. Rejects if the server does
 * not answer.
 */
export async function readServerDocument(
  endpoint: WebServerEndpoint,
  peer: Peer,
  limits: ExchangeLimits,
): Promise<LoadedDocument | undefined> {
  return (await described(endpoint, createReader(endpoint, peer, limits)))?.document;
}

/** Fetches the capabilities once per endpoint, outside the time of any call; undefined when the server does not answer now. */
export function rememberCapabilities(peer: Peer, limits: ExchangeLimits) {
  const known = new WeakMap<WebServerEndpoint, Promise<Capabilities>>();
  return async (endpoint: WebServerEndpoint, signal: AbortSignal): Promise<Capabilities | undefined> => {
    const probe = known.get(endpoint) ?? probeCapabilities(endpoint, createReader(endpoint, peer, limits));
    known.set(endpoint, probe);
    try {
      return await unlessStopped(probe, signal);
    } catch {
      if (signal.aborted) throw stopped(signal);
      known.delete(endpoint);
      return undefined;
    }
  };
}

/** Reads JSON from an address; undefined for an answer other than 200. Rejects if the server does not answer. */
type ReadJson = (url: string) => Promise<unknown>;

function createReader(endpoint: WebServerEndpoint, peer: Peer, limits: ExchangeLimits): ReadJson {
  const headers = { accept: "application/json", ...endpoint.headers };
  const { socketPath } = endpoint;
  const short = { ...limits, timeoutMs: Math.min(limits.timeoutMs, 5_000) };
  return async (url) => {
    const { status, bytes } = await exchange({ url, method: "GET", headers, peer, socketPath }, short);
    return status === 200 ? parseJson(bytes.toString("utf8")) : undefined;
  };
}

async function probeCapabilities(endpoint: WebServerEndpoint, read: ReadJson): Promise<Capabilities> {
  return (
    (await described(endpoint, read))?.capabilities ??
    fromList(await read(`${endpoint.url}/system/capabilities`)) ??
    silent
  );
}

const silent: Capabilities = { offers: () => undefined, honoursIdempotencyKey: () => false };

/** Fetches the server's document from where the contract or FastAPI puts it. */
async function described({ url, root }: WebServerEndpoint, read: ReadJson) {
  // Only a failed call needs it.
  const { inMemory } = await import("../../openapi/load-document.ts");
  const { listOperations } = await import("../../openapi/plan-operations.ts");
  for (const address of [`${url}/openapi.json`, `${root}/openapi.json`]) {
    const document = inMemory(address, await read(address));
    if (!document) continue;
    const operations = new Map(
      listOperations(document).operations.map((operation) => [keyOf(operation), operation]),
    );
    // A document without this operation describes another program.
    if (!operations.has(keyOf({ method: "POST", path: "/projects" }))) continue;
    const capabilities: Capabilities = {
      offers: (operation) => operations.has(keyOf(operation)),
      honoursIdempotencyKey: (operation) =>
        operations
          .get(keyOf(operation))
          ?.plan()
          .plan?.parameters.some(
            (parameter) => parameter.in === "header" && /^idempotency-key$/i.test(parameter.name),
          ) === true,
    };
    return { document, capabilities };
  }
  return undefined;
}

/** The answer to `getCapabilities` of the contract. */
function fromList(body: unknown): Capabilities | undefined {
  const operations = isObject(body) ? body.operations : undefined;
  if (!Array.isArray(operations)) return undefined;
  return {
    offers: ({ operationId }) => operations.includes(operationId),
    // A server with a version of this contract honours the contract's idempotency keys on every POST.
    honoursIdempotencyKey: () => typeof own(body, "contract_version") === "string",
  };
}

/** Parameter names do not matter, and paths stand with or without the `/api/v1` of the document's server. */
function keyOf({ method, path }: Pick<Operation, "method" | "path">): string {
  const bare = path.replace(/^\/api\/v1(?=\/)/, "").replace(/\/$/, "");
  return `${method} ${bare.replace(/\{[^}]*\}/g, "{}")}`;
}
