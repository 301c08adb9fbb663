import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import type { WebSocketServer } from "ws";
import { randomId } from "../contract/identifier.ts";
import type { OperationAnswer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { App, Upgrading } from "./app.ts";
import { problemAnswer } from "./problem-answer.ts";
import { sendRaw } from "./raw-refusals.ts";

/** Frames from clients are ignored, so that long ones have no use. */
const longestFrame = 4096;

/**
 * Requests for an upgrade pass the same keys, limits and checks as all others. A refused one is answered with its
 * problem, an allowed one becomes a WebSocket.
 */
export function createUpgrades(app: App, logger: Logger) {
  let server: WebSocketServer | undefined;

  async function open(): Promise<WebSocketServer> {
    const { WebSocketServer } = await import("ws");
    server ??= new WebSocketServer({ noServer: true, maxPayload: longestFrame, perMessageDeflate: false });
    return server;
  }

  async function answer(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    let taken: OperationAnswer | undefined;
    const upgrading: Upgrading = {
      takeSocket: (answered) => {
        taken = answered;
      },
    };
    if (request.method !== "GET")
      return sendRaw(
        socket,
        problemAnswer(new Problem("bad_request", "An upgrade is a GET."), "/", randomId(12)),
      );
    const response = await app.fetch(asFetchRequest(request), upgrading);
    const { accept, reject } = taken ?? {};
    if (!accept) return sendRaw(socket, response);
    socket.once("close", () => reject?.());
    (await open()).handleUpgrade(request, socket, head, accept);
  }

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      socket.on("error", () => socket.destroy());
      answer(request, socket, head).catch((error: unknown) => {
        logger.error({ err: error }, "an upgrade failed");
        socket.destroy();
      });
    },
    close(): void {
      for (const socket of server?.clients ?? []) socket.terminate();
      server?.close();
    },
  };
}

function asFetchRequest({ method = "GET", url = "/", headers }: IncomingMessage): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) given.set(name, [value ?? ""].flat().join(", "));
  const base = `http://${headers.host ?? "127.0.0.1"}`;
  const address = URL.canParse(url, base) ? new URL(url, base) : new URL("http://127.0.0.1/");
  return new Request(address, { method, headers: given });
}
