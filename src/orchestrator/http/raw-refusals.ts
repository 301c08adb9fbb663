import type { Duplex } from "node:stream";
import { randomId } from "../contract/identifier.ts";
import { Problem } from "../contract/problem.ts";
import { problemAnswer } from "./problem-answer.ts";

/** Answers data that cannot be read as a request, or that did not arrive in time. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  void sendRaw(socket, problemAnswer(problemOf(error.code), "/", randomId(12)));
}

/** Sends an answer on a bare connection and ends it. */
export async function sendRaw(socket: Duplex, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const { status } = response;
  const head = `HTTP/1.1 ${status} ${reasons[status] ?? "Refused"}\r\n${headers}content-length: ${body.length}\r\nconnection: close\r\n\r\n`;
  socket.on("error", () => {});
  socket.end(Buffer.concat([Buffer.from(head, "latin1"), body]), () => socket.destroy());
}

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  408: "Request Timeout",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
};

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new Problem("headers_too_large", "The address and the headers are longer than 16 KiB together.");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Problem("request_timeout", "The request did not arrive whole in time. Send it again.");
    default:
      return new Problem("bad_request", "This is not an HTTP request.");
  }
}
