import { ToolError } from "../errors/tool-error.ts";
import type { HttpRequest } from "./exchange.ts";
import { plainText } from "./plain-text.ts";

/** What happens to a request before there is a whole answer. */

/** Who is asked, as errors name it. */
export interface Peer {
  /** "The Web Server", "github" */
  readonly name: string;
  /** The setting that has its address. */
  readonly setting: string;
}

const webServer: Peer = { name: "The Web Server", setting: "TMUX_ORCHESTRATOR_URL" };

export function unreachable({ url, peer = webServer }: HttpRequest, cause: unknown): ToolError {
  const { origin } = new URL(url);
  if (networkCode(cause) === "EINTERNAL") {
    const message = `${peer.name} at ${origin} leads to an internal address; only an address that you set yourself may.`;
    return new ToolError("configuration_invalid", message, { hint: `Set ${peer.setting}.`, cause });
  }
  return new ToolError(
    "upstream_unreachable",
    `${peer.name} at ${origin} cannot be reached: ${reasonOf(cause)}.`,
    {
      retryable: networkCode(cause) !== "ENOTFOUND",
      hint: `Is it running? ${peer.setting} sets its address.`,
      cause,
    },
  );
}

/** Whether the request surely never reached a server, so that sending it again cannot do anything twice. */
export function neverArrived(error: ToolError): boolean {
  return error.code === "upstream_unreachable" && notConnected.has(networkCode(error.cause) ?? "");
}

/** Of the embedded orchestrator nobody has set an address: what is left of it is its log, and the next call starts it. */
export function embeddedFailure(error: ToolError): ToolError {
  if (error.code !== "upstream_unreachable") return error;
  const { status, retryable, cause } = error;
  return new ToolError(error.code, error.message.replace("Web Server", "embedded orchestrator"), {
    ...(status !== undefined && { status }),
    ...{ retryable, cause },
    hint: "The next call starts it again; `tmux-orchestrator-mcp orchestrator logs` says why it ended.",
  });
}

export function tooSlow({ url, method, peer = webServer }: HttpRequest, timeoutMs: number): ToolError {
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

export function brokenOff({ url, method, peer = webServer }: HttpRequest, cause: unknown): ToolError {
  return new ToolError(
    "invalid_response",
    `${possessive(peer)} answer to ${method} ${new URL(url).pathname} broke off: ${reasonOf(cause)}.`,
    {
      retryable: true,
      hint: "The request may have been carried out; look at the state before you send it again.",
      cause,
    },
  );
}

export function tooLarge({ url, method, peer = webServer }: HttpRequest, maxBytes: number): ToolError {
  const bound = maxBytes >= 1_000_000 ? `${maxBytes / 1_000_000} MB` : `${maxBytes} bytes`;
  return new ToolError(
    "invalid_response",
    `${possessive(peer)} answer to ${method} ${new URL(url).pathname} is larger than ${bound}.`,
    { hint: "Ask for less: a smaller limit, fewer lines, one project instead of all." },
  );
}

export function crossOriginRedirect(
  { method, peer = webServer }: HttpRequest,
  status: number,
  to: URL,
): ToolError {
  return new ToolError(
    "upstream_error",
    `${peer.name} answered ${method} with a redirect (${status}) to ${to.origin}; the API key is not sent there.`,
    { status, hint: `If ${to.origin} is where it should be asked, set ${peer.setting} to it.` },
  );
}

export function lostRedirect({ url, method, peer = webServer }: HttpRequest, status: number): ToolError {
  return new ToolError(
    "upstream_error",
    `${peer.name} answered ${method} ${new URL(url).pathname} with a redirect (${status}) that cannot be followed.`,
    { status, hint: `Check that ${peer.setting} is the server's root.` },
  );
}

function possessive({ name }: Peer): string {
  return `${name}'s`;
}

const notConnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

const wordsOf: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name cannot be looked up now",
  EPIPE: "the connection was closed",
};

function reasonOf(cause: unknown): string {
  const code = networkCode(cause);
  if (code) return wordsOf[code] ?? code;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? plainText(inner.message, undefined, 120) : "the connection failed";
}

function networkCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}
