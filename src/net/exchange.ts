import type { IncomingHttpHeaders } from "node:http";
import { setFlagsFromString } from "node:v8";
import type { Agent, Dispatcher } from "undici";
import { stopped } from "../errors/stopped.ts";
import type { ToolError } from "../errors/tool-error.ts";
import type { ExchangeLimits, HeaderRecord, HttpAnswer, HttpRequest } from "./http-message.ts";
import { publicLookup } from "./internal-address.ts";
import {
  brokenOff,
  connectionHeader,
  crossOriginRedirect,
  isConnectionHeader,
  lostRedirect,
  tooLarge,
  tooSlow,
  unreachable,
} from "./network-failures.ts";

const maxRedirects = 3;

/** Lets the caller's signal and the timer end an exchange. */
interface Attempt {
  /** Ends the request that is under way. */
  end?(reason: ToolError): void;
  /** The first reason to stop. */
  reason?: ToolError;
}

/**
 * Sends a request once and reads the whole answer, whatever its status. Throws ToolError: the signal's reason,
 * deadline_exceeded, upstream_unreachable, invalid_response, invalid_arguments for a header of the connection, or
 * upstream_error for a redirect that is not followed.
 */
export async function exchange(request: HttpRequest, limits: ExchangeLimits): Promise<HttpAnswer> {
  const { signal, timeoutMs, maxBytes } = limits;
  if (signal?.aborted) throw stopped(signal);
  const attempt: Attempt = {};
  const stop = (reason: ToolError) => {
    attempt.reason ??= reason;
    attempt.end?.(reason);
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

/** Follows redirects within the origin as fetch does; the key is sent to no other origin. */
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

/** Whether a redirect keeps the method: 301, 302 and 303 turn a POST into a GET, a different operation. */
function keepsMethod(status: number, method: string): boolean {
  return status === 307 || status === 308 || method === "GET" || method === "HEAD";
}

async function send(
  url: string,
  request: HttpRequest,
  maxBytes: number,
  attempt: Attempt,
): Promise<HttpAnswer> {
  const { method, headers, body = null, publicOnly, socketPath } = request;
  const agents = loaded ?? (await loadAgents());
  if (attempt.reason) throw attempt.reason;
  const { origin, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const reader = new AnswerReader({ ...request, url }, maxBytes, resolve, reject);
    attempt.end = (reason) => reader.end(reason);
    const agent =
      socketPath !== undefined ? agents.at(socketPath) : publicOnly ? agents.publicOnly : agents.open;
    agent.dispatch({ origin, path: pathname + search, method, headers, body }, reader);
  });
}

type Controller = Dispatcher.DispatchController;

/** Collects the parts of one answer. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest;
  readonly #maxBytes: number;
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (error: ToolError) => void;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #headers: HeaderRecord = {};
  #controller: Controller | undefined;
  #reason: ToolError | undefined;

  constructor(
    request: HttpRequest,
    maxBytes: number,
    resolve: (answer: HttpAnswer) => void,
    reject: (error: ToolError) => void,
  ) {
    this.#request = request;
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Rejects at once, even before there is a connection; the request is then abandoned when it connects. */
  end(reason: ToolError): void {
    this.#reason = reason;
    this.#reject(reason);
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#reason) controller.abort(this.#reason);
  }

  onResponseStart(_controller: Controller, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = headersOf(headers);
    this.#checkSize(Number(headers["content-length"]));
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    // Nobody reads the body of a redirect.
    if (isRedirect(this.#status)) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    this.#checkSize(this.#size);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#size);
    this.#resolve({ status: this.#status, headers: this.#headers, bytes });
  }

  onResponseError(_controller: Controller, cause: Error): void {
    const failure = isConnectionHeader(cause) ? connectionHeader : this.#status > 0 ? brokenOff : unreachable;
    this.#reject(failure(this.#request, cause));
  }

  #checkSize(bytes: number): void {
    if (bytes > this.#maxBytes && !isRedirect(this.#status))
      this.end(tooLarge(this.#request, this.#maxBytes));
  }
}

function headersOf(headers: IncomingHttpHeaders): HeaderRecord {
  const record: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    // A list of cookies cannot be joined.
    if (name === "set-cookie") record[name] = [value].flat().at(-1) ?? "";
    else record[name] = typeof value === "string" ? value : value.join(", ");
  }
  return record;
}

interface Agents {
  readonly open: Agent;
  /** A separate agent, because a reused connection was not checked by this lookup. */
  readonly publicOnly: Agent;
  /** The agent of a Unix socket. */
  at(socketPath: string): Agent;
}

let loaded: Agents | undefined;

/** undici costs half as much as Node's own client, and the first request loads it. */
async function loadAgents(): Promise<Agents> {
  // V8 would optimise undici's WebAssembly parser after a few requests, for some 300 ms that the end of a short command waits
  // for. With ten times its usual budget a command never gets there, and a server does after more requests.
  setFlagsFromString("--wasm-tiering-budget=20000000");
  const { Agent } = (await import("undici")).default;
  // Callers have their own time limits. An idle connection is closed before servers close theirs (Node's and uvicorn's
  // after 5 s).
  const options = { keepAliveTimeout: 4_000, connections: 256, headersTimeout: 0, bodyTimeout: 0 };
  const sockets = new Map<string, Agent>();
  loaded ??= {
    open: new Agent(options),
    publicOnly: new Agent({ ...options, connect: { lookup: publicLookup } }),
    at(socketPath) {
      const agent = sockets.get(socketPath) ?? new Agent({ ...options, connect: { socketPath } });
      sockets.set(socketPath, agent);
      return agent;
    },
  };
  return loaded;
}
