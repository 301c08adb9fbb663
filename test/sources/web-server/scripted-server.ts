import type { IncomingMessage, ServerResponse } from "node:http";
import { type HttpServer, serve } from "../../support/http-server.ts";

/** What the server does with one request: an answer, or anything that a socket allows. */
export type Reaction =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface ScriptedServer extends HttpServer {
  /** The contract's requests. What the client asks to learn about the server is in `probes`. */
  readonly asked: Asked[];
  readonly probes: string[];
}

/**
 * Answers the contract's requests with `reactions`, one after the other; the last one stays. What the server says of
 * itself is `about`, by path; everything else about it is a bare 404.
 */
export async function scripted(
  reactions: Reaction[],
  about: Record<string, unknown> = {},
): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const probes: string[] = [];
  const server = await serve(async (request, response) => {
    const url = request.url ?? "";
    if (/(openapi\.json|system\/capabilities)$/.test(url)) {
      probes.push(url);
      return react(url in about ? { json: about[url] } : notFound, request, response);
    }
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method ?? "", url, headers: request.headers, body });
    react(reactions[Math.min(asked.length, reactions.length) - 1] ?? notFound, request, response);
  });
  return { ...server, asked, probes };
}

export const notFound: Reaction = { status: 404, json: { detail: "Not Found" } };

function react(reaction: Reaction, request: IncomingMessage, response: ServerResponse): void {
  if (typeof reaction === "function") {
    reaction(request, response);
    return;
  }
  const { status = 200, headers, json, text = json === undefined ? "" : JSON.stringify(json) } = reaction;
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}
