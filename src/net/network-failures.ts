import { ToolError } from "../errors/tool-error.ts";
import { plainText } from "../text/plain-text.ts";
import type { HttpRequest } from "./http-message.ts";

/** The errors of a request without a complete answer. */

export function unreachable({ url, peer }: HttpRequest, cause: unknown): ToolError {
  const { origin } = new URL(url);
  if (networkCode(cause) === "EINTERNAL") {
    const message = `${peer.name} at ${origin} leads to an internal address; only an address that you set yourself may.`;
    return new ToolError("configuration_invalid", message, { hint: `Set ${peer.setting}.`, cause });
  }
  const { name, hint } = peer.unreachable ?? {
    name: peer.name,
    hint: `Is it running? ${peer.setting} sets its address.`,
  };
  return new ToolError(
    "upstream_unreachable",
    `${name} at ${origin} cannot be reached: ${reasonOf(cause)}.`,
    { retryable: networkCode(cause) !== "ENOTFOUND", hint, cause },
  );
}

/** Whether the request certainly never reached a server, so that sending it again is safe. */
export function neverArrived(error: ToolError): boolean {
  return error.code === "upstream_unreachable" && notConnected.has(networkCode(error.cause) ?? "");
}

export function tooSlow({ url, method, peer }: HttpRequest, timeoutMs: number): ToolError {
  const { origin, pathname } = new URL(url);
  return new ToolError(
    "deadline_exceeded",
    `${peer.name} at ${origin} did not finish ${method} ${pathname} within ${timeoutMs / 1000} s.`,
    {
      retryable: true,
      hint: "The request may have been carried out; look at the state before you send it again.",
    },
  );
}

export function brokenOff({ url, method, peer }: HttpRequest, cause: unknown): ToolError {
  return new ToolError(
    "invalid_response",
    `${peer.name}'s answer to ${method} ${new URL(url).pathname} broke off: ${reasonOf(cause)}.`,
    {
      retryable: true,
      hint: "The request may have been carried out; look at the state before you send it again.",
      cause,
    },
  );
}

export function tooLarge({ url, method, peer }: HttpRequest, maxBytes: number): ToolError {
  const bound = maxBytes >= 1_000_000 ? `${maxBytes / 1_000_000} MB` : `${maxBytes} bytes`;
  return new ToolError(
    "invalid_response",
    `${peer.name}'s answer to ${method} ${new URL(url).pathname} is larger than ${bound}.`,
    { hint: "Ask for less: a smaller limit, fewer lines, one project instead of all." },
  );
}

export function crossOriginRedirect({ method, peer }: HttpRequest, status: number, to: URL): ToolError {
  return new ToolError(
    "upstream_error",
    `${peer.name} answered ${method} with a redirect (${status}) to ${to.origin}; the API key is not sent there.`,
    { status, hint: `If ${to.origin} is the right address, set ${peer.setting} to it.` },
  );
}

export function lostRedirect({ url, method, peer }: HttpRequest, status: number): ToolError {
  return new ToolError(
    "upstream_error",
    `${peer.name} answered ${method} ${new URL(url).pathname} with a redirect (${status}) that cannot be followed.`,
    { status, hint: `Check that ${peer.setting} is the server's root.` },
  );
}

/** Whether undici refuses a request for a header that describes the connection, such as `Transfer-Encoding` or `Expect`. */
export function isConnectionHeader(cause: unknown): boolean {
  return ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"].includes(networkCode(cause) ?? "");
}

export function connectionHeader({ method, peer }: HttpRequest, cause: unknown): ToolError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ToolError(
    "invalid_arguments",
    `The ${method} request to ${peer.name} cannot be sent: ${reason}.`,
    {
      hint: "Leave the header out: it describes the connection, not the request.",
      cause,
    },
  );
}

const notConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

const wordsOf: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name cannot be looked up now",
  EPIPE: "the connection was closed",
  UND_ERR_SOCKET: "the connection was closed",
  UND_ERR_CONNECT_TIMEOUT: "there is no connection after 10 s",
};

function reasonOf(cause: unknown): string {
  const code = networkCode(cause);
  if (code) return wordsOf[code] ?? code;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? plainText(inner.message, 120) : "the connection failed";
}

/** The system's code of a failure, `ECONNREFUSED`. */
export function networkCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}
