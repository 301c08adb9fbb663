import { stopped, unlessStopped } from "../errors/stopped.ts";
import { isObject, parseJson } from "../json/value.ts";
import { authorized, type CheckedEndpoint } from "./endpoint.ts";
import { type ExchangeLimits, exchange } from "./exchange.ts";
import type { OperationCall } from "./operation-call.ts";

type Operation = Pick<OperationCall, "operationId" | "method" | "template">;

/** What a server says of itself. */
export interface Capabilities {
  /** undefined where it does not say. */
  offers(operation: Operation): boolean | undefined;
  honoursIdempotencyKey(operation: Operation): boolean;
}

/** The JSON of a 2xx answer, undefined for every other answer. Fails when there is no answer. */
type ReadJson = (url: string) => Promise<unknown>;

/** The OpenAPI document that a server has of itself; undefined where it has none, or one of another program. Fails when there is no answer. */
export async function readServerDocument(
  endpoint: CheckedEndpoint,
  limits: ExchangeLimits,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  for (const url of [`${endpoint.api}/openapi.json`, `${endpoint.root}/openapi.json`]) {
    const document = await readJson(url, endpoint, limits);
    if (isObject(document) && fromDocument(document)) return document;
  }
  return undefined;
}

/** Asked once an endpoint, outside any call's own time; undefined when the server does not answer now. */
export function rememberCapabilities(limits: ExchangeLimits) {
  const known = new WeakMap<CheckedEndpoint, Promise<Capabilities>>();
  return async (endpoint: CheckedEndpoint, signal: AbortSignal): Promise<Capabilities | undefined> => {
    const probe =
      known.get(endpoint) ?? probeCapabilities(endpoint, (url) => readJson(url, endpoint, limits));
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

async function readJson(url: string, endpoint: CheckedEndpoint, limits: ExchangeLimits): Promise<unknown> {
  const headers = authorized(new Headers({ accept: "application/json" }), endpoint);
  const { status, text } = await exchange(
    { url, method: "GET", headers },
    { ...limits, timeoutMs: Math.min(limits.timeoutMs, 5_000) },
  );
  return status === 200 ? parseJson(text) : undefined;
}

/** Asks for the server's OpenAPI document where the contract and where FastAPI have it, then for its capabilities. */
async function probeCapabilities({ api, root }: CheckedEndpoint, read: ReadJson): Promise<Capabilities> {
  return (
    fromDocument(await read(`${api}/openapi.json`)) ??
    fromDocument(await read(`${root}/openapi.json`)) ??
    fromCapabilities(await read(`${api}/system/capabilities`)) ??
    silent
  );
}

const silent: Capabilities = { offers: () => undefined, honoursIdempotencyKey: () => false };

function fromDocument(document: unknown): Capabilities | undefined {
  const paths = child(document, "paths");
  if (!isObject(paths)) return undefined;
  const operations = new Map<string, { item: unknown; operation: unknown }>();
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      operations.set(keyOf(method, path), { item, operation });
    }
  }
  // Another program's document says nothing about this contract.
  if (!operations.has(keyOf("POST", "/projects"))) return undefined;
  return {
    offers: ({ method, template }) => operations.has(keyOf(method, template)),
    honoursIdempotencyKey({ method, template }) {
      const found = operations.get(keyOf(method, template));
      if (!found) return false;
      return [found.operation, found.item].some((owner) =>
        takesIdempotencyKey(document, child(owner, "parameters")),
      );
    },
  };
}

function fromCapabilities(body: unknown): Capabilities | undefined {
  const operations = child(body, "operations");
  if (!Array.isArray(operations)) return undefined;
  return {
    offers: ({ operationId }) => (operationId === undefined ? undefined : operations.includes(operationId)),
    // Whoever follows a version of this contract keeps the keys that it lists on every POST.
    honoursIdempotencyKey: () => typeof child(body, "contract_version") === "string",
  };
}

/** Parameter names do not matter, and paths stand with or without the `/api/v1` of the document's server. */
function keyOf(method: string, path: string): string {
  const bare = path.replace(/^\/api\/v1(?=\/)/, "").replace(/\/$/, "");
  return `${method.toUpperCase()} ${bare.replace(/\{[^}]*\}/g, "{}")}`;
}

function takesIdempotencyKey(document: unknown, parameters: unknown): boolean {
  if (!Array.isArray(parameters)) return false;
  return parameters
    .map((parameter) => resolve(document, parameter))
    .some((parameter) => {
      const name = child(parameter, "name");
      return (
        child(parameter, "in") === "header" && typeof name === "string" && /^idempotency-key$/i.test(name)
      );
    });
}

function resolve(document: unknown, parameter: unknown): unknown {
  const reference = child(parameter, "$ref");
  if (typeof reference !== "string" || !reference.startsWith("#/")) return parameter;
  return reference.slice(2).split("/").reduce(child, document);
}

function child(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
