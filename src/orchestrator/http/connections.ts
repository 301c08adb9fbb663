import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Keeps at most `most` connections: when one more comes, the one that has been idle longest is closed, also one that
 * never sent a whole request. While `most` requests are under way, the new connection is closed.
 */
export function keepConnections(server: Server, most: number): void {
  /** The number of requests under way on each. The one that became idle last is last. */
  const connections = new Map<Socket, number>();
  server.on("connection", (socket) => {
    if (connections.size >= most) {
      const idlest = [...connections].find(([, requests]) => requests === 0)?.[0];
      if (idlest) connections.delete(idlest);
      (idlest ?? socket).destroy();
      if (!idlest) return;
    }
    connections.set(socket, 0);
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const requests = connections.get(socket);
      if (requests === undefined) return;
      connections.delete(socket);
      connections.set(socket, requests - 1);
    });
  });
  server.on("upgrade", ({ socket }) => connections.set(socket, Number.POSITIVE_INFINITY));
}
