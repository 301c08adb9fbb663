import type { Store } from "../store/store.ts";
import { type AppOptions, createApp } from "./app.ts";
import { type Listening, listen } from "./http-server.ts";
import { createIdempotency } from "./idempotency.ts";
import { createRequestLimits, type RequestLimitSettings } from "./request-limits.ts";

export interface ServerParts extends Omit<AppOptions, "limits" | "idempotency"> {
  readonly store: Store;
  readonly requestLimits: RequestLimitSettings;
  readonly port: number;
  readonly socket: string;
  readonly maxConnections: number;
}

/** Serves the operations on loopback and on a Unix socket. Fails with a StartError `address_in_use`. */
export async function createServer(parts: ServerParts): Promise<Listening> {
  const app = await createApp({
    ...parts,
    limits: createRequestLimits(parts.requestLimits),
    idempotency: createIdempotency(parts.store),
  });
  const { port, socket, maxConnections, logger } = parts;
  return listen({ app, port, socket, maxConnections, logger });
}
