import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Keeps the number of connections at `most`: when one more comes, the one that has been idle longest is closed, one
 * that never sent a whole request too. With `most` requests under way, the new one has to go.
 */
export function keepConnections(server: Server, most: number): void {
  /** How many requests each one has under way; who became idle last is last. */
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
