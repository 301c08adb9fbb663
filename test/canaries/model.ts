import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type HttpServer, serve } from "../support/http-server.ts";

/** What a stand-in answers; words in the user's last text choose it. */
export type Reply =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "question"; readonly multiple: boolean }
  | { readonly kind: "limit" };

/** A model's API on loopback. */
export interface Model {
  readonly url: string;
  /** The user's texts in each request, oldest first. */
  readonly requests: readonly (readonly string[])[];
  /** What the program told of its tools, in each request. */
  readonly results: readonly string[];
  close(): Promise<void>;
}

/** What a program asks for in one request. */
export interface Asked {
  readonly texts: readonly string[];
  /** The results of tools after the last text; a model does not call the same tool again. */
  readonly results: readonly string[];
}

/** Deletes a folder: each program asks before that. */
const command = "rm -rf build";
export const question = { text: "Which colour?", options: ["Red", "Green", "Blue"] };

const slowMs = 12_000;
const usualMs = 300;

/** A stream of events, or a whole answer. */
export type Answer = readonly object[] | { readonly status: number; readonly body: object };

/** Serves one protocol: `read` finds what is asked in a request's body, `write` answers as the provider does. */
export async function standIn<Body>(protocol: {
  /** Undefined for a request that asks the model nothing. */
  readonly read: (path: string, body: Body) => Asked | undefined;
  readonly write: (reply: Reply, path: string, body: Body) => Answer;
}): Promise<Model> {
  const requests: (readonly string[])[] = [];
  const results: string[] = [];
  const server: HttpServer = await serve(async (request, response) => {
    const path = request.url ?? "";
    let text = "";
    for await (const chunk of request) text += chunk;
    const body = text.startsWith("{") ? JSON.parse(text) : {};
    const asked = protocol.read(path, body);
    if (!asked) return send(response, { status: 200, body: {} });
    requests.push(asked.texts);
    results.push(...asked.results);
    const last = asked.texts.at(-1) ?? "";
    await sleep(usualMs);
    const answer = protocol.write(replyTo(last, asked.results.length > 0), path, body);
    await send(response, answer, last.includes("SLOW") ? slowMs : 0);
  });
  return { url: server.url, requests, results, close: server.close };
}

/** Pauses after the first words: a program that is interrupted before them takes the message back. */
async function send(response: ServerResponse, answer: Answer, pauseMs = 0): Promise<void> {
  const isStream = !("status" in answer);
  const type = isStream ? "text/event-stream" : "application/json";
  response.writeHead(isStream ? 200 : answer.status, { "content-type": type });
  if (!isStream) return void response.end(JSON.stringify(answer.body));
  for (const [index, event] of answer.entries()) {
    if (index === Math.min(3, answer.length - 1)) await sleep(pauseMs);
    const name = "type" in event ? `event: ${event.type}\n` : "";
    if (!response.destroyed) response.write(`${name}data: ${JSON.stringify(event)}\n\n`);
  }
  response.end();
}

function replyTo(text: string, isAnswered: boolean): Reply {
  if (text.includes("ATLIMIT")) return { kind: "limit" };
  if (text.includes("USETOOL") && !isAnswered) return { kind: "command", command };
  if (text.includes("ASKQ") && !isAnswered) return { kind: "question", multiple: text.includes("MULTI") };
  return { kind: "text", text: `Done ${text.match(/NONCE\w+/)?.[0] ?? ""}`.trim() };
}
