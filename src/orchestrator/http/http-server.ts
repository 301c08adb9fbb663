import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server as SocketServer } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import { isListening } from "../processes/listening.ts";
import { StartError } from "../store/start-error.ts";
import type { App } from "./app.ts";
import { keepConnections } from "./connections.ts";
import { refuseBrokenRequest } from "./raw-refusals.ts";
import { createUpgrades } from "./upgrades.ts";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly app: App;
  readonly port: number;
  /** The path of a Unix socket in a folder that only this user can enter. */
  readonly socket: string;
  readonly maxConnections: number;
  readonly logger: Logger;
}

/** How long the headers, and a whole request, may take to arrive, so that a slow sender cannot hold a connection. */
const headersMs = 10_000;
const requestMs = 60_000;
const maxHeaderBytes = 16_384;

/** Listens on loopback and on a Unix socket. Fails with a StartError `address_in_use` or `settings_invalid`. */
export async function listen({
  app,
  port,
  socket,
  maxConnections,
  logger,
}: ServerOptions): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: maxHeaderBytes,
    },
    getRequestListener(app.fetch),
  );
  keepConnections(server, maxConnections);
  const sockets = createUpgrades(app, logger);
  server.on("upgrade", sockets.upgrade);
  server.on("clientError", refuseBrokenRequest);
  const taken = await listenOnPort(server, port);
  const local = await listenOnSocket(server, socket).catch((error: unknown) => {
    // An open server would keep the process alive.
    server.close();
    server.closeAllConnections();
    throw error;
  });
  return {
    port: taken,
    close: async () => {
      const closed = [once(server, "close"), once(local, "close")];
      server.close();
      local.close();
      sockets.close();
      server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

async function listenOnPort(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE")) throw cause;
    const taken = `Port ${port} on 127.0.0.1 is taken. Choose another one, or 0.`;
    throw new StartError("address_in_use", taken, { cause });
  }
  return (server.address() as AddressInfo).port;
}

/** Passes the connections of a Unix socket to the server. */
async function listenOnSocket(server: Server, path: string): Promise<SocketServer> {
  if (await isListening(path))
    throw new StartError(
      "address_in_use",
      `Another program listens on the API's socket "${path}". Stop it, or give each orchestrator a folder for its agents.`,
    );
  const local = createSocketServer((connection) => server.emit("connection", connection));
  try {
    // A killed orchestrator leaves its socket behind.
    await rm(path, { force: true });
    local.listen(path);
    await once(local, "listening");
    return local;
  } catch (cause) {
    const failed = `The API's socket "${path}" cannot be made: ${cause}. Choose another folder for the agents.`;
    throw new StartError("settings_invalid", failed, { cause });
  }
}
