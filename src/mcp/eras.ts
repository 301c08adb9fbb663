import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/server";
import { isObject } from "../json/value.ts";

/** The `_meta` member by which a request says that it is of a stateless protocol revision (2026-07-28 and later). */
const versionMember = "io.modelcontextprotocol/protocolVersion";

/**
 * Splits a connection into one transport for each protocol era. The SDK serves a whole connection in the era of its first
 * request, but each request says which era it belongs to, and a client may begin with a ping of the other one.
 * The caller starts `wire`, after both transports have their listeners.
 */
export function splitByEra(wire: Transport): readonly [legacy: Transport, modern: Transport] {
  const legacy: EraTransport = new EraTransport(wire, () => modern.isClosed);
  const modern: EraTransport = new EraTransport(wire, () => legacy.isClosed);
  wire.onmessage = (message) => {
    if (!isCancellation(message)) (claimsVersion(message) ? modern : legacy).deliver(message);
    // A cancellation need not say its era: it is for the one that has the request.
    else for (const era of [legacy, modern]) if (era.hasRequests) era.deliver(message);
  };
  wire.onclose = () => {
    for (const era of [legacy, modern]) era.end();
  };
  wire.onerror = (error) => legacy.onerror?.(error);
  return [legacy, modern];
}

class EraTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  hasRequests = false;
  isClosed = false;

  readonly #wire: Transport;
  readonly #isOtherClosed: () => boolean;

  constructor(wire: Transport, isOtherClosed: () => boolean) {
    this.#wire = wire;
    this.#isOtherClosed = isOtherClosed;
  }

  async start(): Promise<void> {}

  send(message: JSONRPCMessage): Promise<void> {
    return this.#wire.send(message);
  }

  deliver(message: JSONRPCMessage): void {
    // After a mere server/discover the SDK would take a cancellation for the begin of the other era.
    if ("id" in message && "method" in message && message.method !== "server/discover")
      this.hasRequests = true;
    this.onmessage?.(message);
  }

  /** Closes the connection when the other era has been closed too. */
  async close(): Promise<void> {
    this.end();
    if (this.#isOtherClosed()) await this.#wire.close();
  }

  end(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.onclose?.();
  }
}

function isCancellation(message: JSONRPCMessage): boolean {
  return "method" in message && message.method === "notifications/cancelled";
}

function claimsVersion(message: JSONRPCMessage): boolean {
  if (!("params" in message) || !isObject(message.params)) return false;
  const { _meta: meta } = message.params;
  return isObject(meta) && Object.hasOwn(meta, versionMember);
}
