import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { stopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import { publicLookup } from "../net/internal-address.ts";
import {
  brokenOff,
  crossOriginRedirect,
  lostRedirect,
  type Peer,
  tooLarge,
  tooSlow,
  unreachable,
} from "./network-failures.ts";

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | Uint8Array;
  /** Who is asked, for errors; without it the Web Server. */
  readonly peer?: Peer;
  /** Whether names that lead to internal addresses are refused. */
  readonly publicOnly?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An answer as it came. */
export interface RawAnswer extends Omit<HttpAnswer, "text"> {
  readonly bytes: Buffer;
}

export interface ExchangeLimits {
  /** Milliseconds from the connection to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/** Sends a request once and reads the whole answer. What only wants to see the request puts another in its place. */
export type Transport = (request: HttpRequest, limits: ExchangeLimits) => Promise<RawAnswer>;

const maxRedirects = 3;

/**
 * Sends a request once and reads the whole answer, whatever its status. Fails with ToolError: the signal's reason,
 * deadline_exceeded, upstream_unreachable, invalid_response.
 */
export async function exchange(
  request: HttpRequest,
  limits: ExchangeLimits,
  transport: Transport = exchangeBytes,
): Promise<HttpAnswer> {
  const { status, headers, bytes } = await transport(request, limits);
  return { status, headers, text: decoder.decode(bytes) };
}

/** The same, with a body that need be no text. */
export async function exchangeBytes(request: HttpRequest, limits: ExchangeLimits): Promise<RawAnswer> {
  const { signal, timeoutMs } = limits;
  if (signal?.aborted) throw stopped(signal);
  // AbortSignal.any would stay registered with a long-lived signal; this listener goes with the attempt.
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(tooSlow(request, timeoutMs)), timeoutMs);
  const stop = () => attempt.abort(signal && stopped(signal));
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const message = await follow(request, attempt.signal);
    return {
      status: message.statusCode ?? 0,
      headers: headersOf(message),
      bytes: await read(request, message, limits.maxBytes),
    };
  } catch (error) {
    attempt.signal.throwIfAborted();
    // A body that was not read to its end would keep the socket.
    attempt.abort();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** Redirects within the origin are followed as fetch would; the key goes nowhere else. */
async function follow(request: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const message = await sendTo(url, request, signal);
    const { statusCode: status = 0, headers } = message;
    const { location } = headers;
    if (status < 300 || status > 399 || status === 304) return message;
    message.destroy();
    const next = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next && next.origin !== new URL(url).origin) throw crossOriginRedirect(request, status, next);
    if (!next || redirects === maxRedirects || !keepsMethod(status, request.method)) {
      throw lostRedirect(request, status);
    }
    url = next.href;
  }
}

/** 301, 302 and 303 turn a POST into a GET; that would be another operation. */
function keepsMethod(status: number, method: string): boolean {
  return status === 307 || status === 308 || method === "GET" || method === "HEAD";
}

// Node's http takes half the time of its fetch, which is most of a short call. What a server keeps open is used again;
// an idle connection is closed before servers close theirs (Node's and uvicorn's after 5 s).
const keep = { keepAlive: true, timeout: 4_000 };
const http = { request: requestHttp, agent: new HttpAgent(keep) };
const https = { request: requestHttps, agent: new HttpsAgent(keep) };
// Apart: a connection that is used again was looked up already.
const guarded = { ...keep, lookup: publicLookup };
const publicHttp = { request: requestHttp, agent: new HttpAgent(guarded) };
const publicHttps = { request: requestHttps, agent: new HttpsAgent(guarded) };

/** The head of the answer; its body is still to be read. */
function sendTo(url: string, asked: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { method, headers, body } = asked;
  const [secure, plain] = asked.publicOnly ? [publicHttps, publicHttp] : [https, http];
  const { request, agent } = url.startsWith("https:") ? secure : plain;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: Object.fromEntries(headers), agent, signal }, resolve);
    outgoing.once("error", (cause) => reject(unreachable({ ...asked, url }, cause)));
    outgoing.end(body);
  });
}

async function read(request: HttpRequest, message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(message.headers["content-length"]) > maxBytes) throw tooLarge(request, maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    message.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) message.destroy(tooLarge(request, maxBytes));
    });
    message.once("end", () => resolve(Buffer.concat(chunks)));
    message.once("error", (error) => reject(error instanceof ToolError ? error : brokenOff(request, error)));
  });
}

const decoder = new TextDecoder();

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
}
