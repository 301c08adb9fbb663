import { ToolError } from "../errors.ts";
import { stopped } from "../stopped.ts";
import {
  brokenOff,
  crossOriginRedirect,
  lostRedirect,
  tooLarge,
  tooSlow,
  unreachable,
} from "./network-failures.ts";

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface ExchangeLimits {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds from the connection to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

const maxRedirects = 3;

/**
 * Sends a request once and reads the whole answer, whatever its status. Fails with ToolError: the signal's reason,
 * deadline_exceeded, upstream_unreachable, invalid_response.
 */
export async function exchange(request: HttpRequest, limits: ExchangeLimits): Promise<HttpAnswer> {
  const { signal, timeoutMs } = limits;
  if (signal?.aborted) throw stopped(signal);
  // AbortSignal.any would stay registered with a long-lived signal; this listener goes with the attempt.
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(tooSlow(request, timeoutMs)), timeoutMs);
  const stop = () => attempt.abort(signal && stopped(signal));
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const response = await follow(request, limits.fetch, attempt.signal);
    return {
      status: response.status,
      headers: response.headers,
      text: await read(request, response, limits.maxBytes),
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
async function follow(
  request: HttpRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const response = await sendTo(url, request, fetch, signal);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || response.status === 304) return response;
    const next = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next && next.origin !== new URL(url).origin)
      throw crossOriginRedirect(request, response.status, next);
    if (!next || redirects === maxRedirects || !keepsMethod(response.status, request.method)) {
      throw lostRedirect(request, response.status);
    }
    await response.body?.cancel();
    url = next.href;
  }
}

/** 301, 302 and 303 turn a POST into a GET; that would be another operation. */
function keepsMethod(status: number, method: string): boolean {
  return status === 307 || status === 308 || method === "GET" || method === "HEAD";
}

async function sendTo(
  url: string,
  { method, headers, body }: HttpRequest,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, { method, headers, body, signal, redirect: "manual" });
  } catch (cause) {
    throw unreachable(url, cause);
  }
}

async function read(request: HttpRequest, response: Response, maxBytes: number): Promise<string> {
  if (Number(response.headers.get("content-length")) > maxBytes) throw tooLarge(request, maxBytes);
  if (!response.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of response.body) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw tooLarge(request, maxBytes);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof ToolError ? error : brokenOff(request, error);
  }
  return text + decoder.decode();
}
