import { Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { stopped } from "../errors/stopped.ts";
import type { ToolError } from "../errors/tool-error.ts";
import type { ExchangeLimits, HeaderRecord, HttpAnswer, HttpRequest } from "./http-message.ts";
import { publicLookup } from "./internal-address.ts";
import {
  brokenOff,
  crossOriginRedirect,
  lostRedirect,
  tooLarge,
  tooSlow,
  unreachable,
} from "./network-failures.ts";

const maxRedirects = 3;

/** Lets the caller's signal and the timer end an exchange. */
interface Attempt {
  outgoing?: ClientRequest;
  /** The first reason to stop. */
  reason?: ToolError;
}

/**
 * Sends a request once and reads the whole answer, whatever its status. Fails with ToolError: the signal's reason,
 * deadline_exceeded, upstream_unreachable, invalid_response, or upstream_error for a redirect that is not followed.
 */
export async function exchange(request: HttpRequest, limits: ExchangeLimits): Promise<HttpAnswer> {
  const { signal, timeoutMs, maxBytes } = limits;
  if (signal?.aborted) throw stopped(signal);
  const attempt: Attempt = {};
  const stop = (reason: ToolError) => {
    attempt.reason ??= reason;
    attempt.outgoing?.destroy(reason);
  };
  const onAbort = () => signal && stop(stopped(signal));
  const timer = setTimeout(() => stop(tooSlow(request, timeoutMs)), timeoutMs);
  signal?.addEventListener("abort", onAbort);
  try {
    return await follow(request, maxBytes, attempt);
  } catch (error) {
    throw attempt.reason ?? error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Redirects within the origin are followed as fetch would; the key goes nowhere else. */
async function follow(request: HttpRequest, maxBytes: number, attempt: Attempt): Promise<HttpAnswer> {
  let { url } = request;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await send(url, request, maxBytes, attempt);
    const { status, headers } = answer;
    if (!isRedirect(status) || request.returnRedirect) return answer;
    const { location } = headers;
    const next = location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next && next.origin !== new URL(url).origin) throw crossOriginRedirect(request, status, next);
    if (!next || redirects === maxRedirects || !keepsMethod(status, request.method))
      throw lostRedirect(request, status);
    url = next.href;
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status <= 399 && status !== 304;
}

/** 301, 302 and 303 turn a POST into a GET; that would be another operation. */
function keepsMethod(status: number, method: string): boolean {
  return status === 307 || status === 308 || method === "GET" || method === "HEAD";
}

async function send(
  url: string,
  asked: HttpRequest,
  maxBytes: number,
  attempt: Attempt,
): Promise<HttpAnswer> {
  const { method, headers, body, publicOnly = false } = asked;
  const { request, agent } = url.startsWith("https:") ? await loadHttps(publicOnly) : http(publicOnly);
  if (attempt.reason) throw attempt.reason;
  return new Promise((resolve, reject) => {
    let answered = false;
    const options = { method, headers, agent, joinDuplicateHeaders: true };
    const outgoing = request(url, options, (message) => {
      answered = true;
      read(message, asked, maxBytes, resolve, reject);
    });
    attempt.outgoing = outgoing;
    outgoing.on("error", (cause) =>
      reject(answered ? brokenOff(asked, cause) : unreachable({ ...asked, url }, cause)),
    );
    outgoing.end(body);
  });
}

function read(
  message: IncomingMessage,
  request: HttpRequest,
  maxBytes: number,
  resolve: (answer: HttpAnswer) => void,
  reject: (error: ToolError) => void,
): void {
  const status = message.statusCode ?? 0;
  const headers = headersOf(message);
  const end = (bytes: Buffer) => resolve({ status, headers, bytes });
  message.on("error", (cause) => reject(brokenOff(request, cause)));
  if (isRedirect(status)) {
    message.destroy();
    end(Buffer.alloc(0));
    return;
  }
  const refuse = () => {
    message.destroy();
    reject(tooLarge(request, maxBytes));
  };
  if (Number(headers["content-length"]) > maxBytes) {
    refuse();
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) refuse();
  });
  message.on("end", () => {
    const [first] = chunks;
    end(first && chunks.length === 1 ? first : Buffer.concat(chunks, size));
  });
}

function headersOf({ headers }: IncomingMessage): HeaderRecord {
  const record: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    // Only set-cookie is a list.
    if (value !== undefined) record[name] = typeof value === "string" ? value : (value.at(-1) ?? "");
  }
  return record;
}

// Node's http takes half the time of its fetch, which is most of a short call. Connections are kept and used again; an
// idle one is closed before servers close theirs (Node's and uvicorn's after 5 s).
const kept = { keepAlive: true, timeout: 4_000, maxSockets: 256, maxFreeSockets: 64 };
// A separate agent: a connection that is reused was not checked by this lookup.
const guarded = { ...kept, lookup: publicLookup };

interface Client {
  readonly request: typeof requestHttp;
  readonly agent: Agent;
}

const open: Client = { request: requestHttp, agent: new Agent(kept) };
const publicOnly: Client = { request: requestHttp, agent: new Agent(guarded) };

function http(isPublicOnly: boolean): Client {
  return isPublicOnly ? publicOnly : open;
}

let https: Promise<{ open: Client; publicOnly: Client }> | undefined;

/** TLS takes longer to load than the rest of a start, and calls to a local Web Server do without it. */
async function loadHttps(isPublicOnly: boolean): Promise<Client> {
  https ??= import("node:https").then(({ Agent: HttpsAgent, request }) => ({
    open: { request, agent: new HttpsAgent(kept) },
    publicOnly: { request, agent: new HttpsAgent(guarded) },
  }));
  const clients = await https;
  return isPublicOnly ? clients.publicOnly : clients.open;
}
