import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
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
  readonly maxConnections: number;
  readonly logger: Logger;
}

/** How long the headers, and a whole request, may take to arrive, so that a slow sender cannot hold a connection. */
const headersMs = 10_000;
const requestMs = 60_000;
const maxHeaderBytes = 16_384;

/** Listens on loopback. Fails with a StartError `address_in_use`. */
export function listen({ app, port, maxConnections, logger }: ServerOptions): Promise<Listening> {
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
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EADDRINUSE") return reject(cause);
      const taken = `Port ${port} on 127.0.0.1 is taken. Choose another one, or 0.`;
      reject(new StartError("address_in_use", taken, { cause }));
    });
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            sockets.close();
            server.closeAllConnections();
          }),
      });
    });
  });
}
