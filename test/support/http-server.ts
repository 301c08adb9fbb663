import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface HttpServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

export type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server on a free port of loopback. */
export async function serve(handle: Handle): Promise<HttpServer> {
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
