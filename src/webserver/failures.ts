import type { Schema } from "../contract.ts";
import { type ErrorCode, type Issue, ToolError } from "../errors.ts";
import type { HttpAnswer, HttpRequest } from "./exchange.ts";
import { nameOf, type OperationCall } from "./operation-call.ts";
import { plainText } from "./plain-text.ts";

/**
 * The contract's problem codes as a tool's. All but three pass unchanged: internal_error would read as our own bug,
 * and the two others say the same as a bare 405 or 501.
 */
const codeOfProblem = {
  validation_failed: "validation_failed",
  unauthorized: "unauthorized",
  forbidden: "forbidden",
  not_found: "not_found",
  agent_not_found: "agent_not_found",
  project_exists: "project_exists",
  state_conflict: "state_conflict",
  idempotency_key_reuse: "idempotency_key_reuse",
  precondition_failed: "precondition_failed",
  payload_too_large: "payload_too_large",
  unsupported_media_type: "unsupported_media_type",
  path_not_allowed: "path_not_allowed",
  agent_command_not_found: "agent_command_not_found",
  rate_limited: "rate_limited",
  tmux_unavailable: "tmux_unavailable",
  internal_error: "upstream_error",
  method_not_allowed: "unsupported_operation",
  not_implemented: "unsupported_operation",
} as const satisfies Record<Schema<"ProblemCode">, ErrorCode>;

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: "validation_failed",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "unsupported_operation",
  409: "state_conflict",
  412: "precondition_failed",
  413: "payload_too_large",
  415: "unsupported_media_type",
  422: "validation_failed",
  429: "rate_limited",
  501: "unsupported_operation",
};

const passingStatus = new Set([408, 425, 429, 500, 502, 503, 504]);

const hintOf: Partial<Record<ErrorCode, string>> = {
  unauthorized: "Check TMUX_ORCHESTRATOR_API_KEY.",
  forbidden: "The key in TMUX_ORCHESTRATOR_API_KEY does not allow this.",
  not_found:
    "If the id is right, check that TMUX_ORCHESTRATOR_URL is the root of a Tmux Orchestrator Web Server.",
};

/** A status outside 2xx. */
export function refusal(call: OperationCall, answer: HttpAnswer, apiKey: string | undefined): ToolError {
  const { detail, issues, code: problemCode, retryable } = readProblem(answer, apiKey);
  const code = problemCode ?? codeOfStatus[answer.status] ?? "upstream_error";
  if (code === "unsupported_operation") return unsupported(call, { status: answer.status, detail });
  return new ToolError(code, detail ?? `The Web Server answered ${answer.status} to ${nameOf(call)}.`, {
    status: answer.status,
    retryable: retryable ?? passingStatus.has(answer.status),
    retryAfter: retryAfter(answer.headers),
    // A server that names the code knows its own ids and keys best.
    hint: problemCode ? undefined : hintOf[code],
    issues,
    operationId: call.operationId,
  });
}

/** A 404 that does not say whether the path or the resource is missing. */
export function isBareNotFound(answer: HttpAnswer): boolean {
  return answer.status === 404 && readProblem(answer, undefined).code === undefined;
}

export function unsupported(
  call: OperationCall,
  { status, detail }: { status?: number; detail?: string } = {},
): ToolError {
  return new ToolError("unsupported_operation", `This Web Server does not offer ${nameOf(call)}.`, {
    status,
    hint: `${detail && !isBoilerplate(detail) ? `It says: ${detail} ` : ""}Use another tool, or a Web Server that has this operation.`,
    operationId: call.operationId,
  });
}

/** A 2xx whose body is not what the operation must answer. */
export function notJson(
  call: OperationCall,
  answer: HttpAnswer,
  apiKey: string | undefined,
  cause?: unknown,
): ToolError {
  const isPage = /html/i.test(answer.headers.get("content-type") ?? "") || /^\s*</.test(answer.text);
  const what = isPage ? "a web page" : answer.text.trim() === "" ? "nothing" : "something that is no JSON";
  const excerpt = plainText(answer.text, apiKey, 120);
  return new ToolError(
    "invalid_response",
    `The Web Server answered ${nameOf(call)} with ${answer.status} and ${what}${excerpt ? `: ${excerpt}` : "."}`,
    {
      status: answer.status,
      hint: isPage
        ? "Is TMUX_ORCHESTRATOR_URL the address of the Web Server, and not of a proxy's login page or another program?"
        : "The request may have been carried out; look at the state before you send it again.",
      operationId: call.operationId,
      cause,
    },
  );
}

export function unreachable(url: string, cause: unknown): ToolError {
  const { origin } = new URL(url);
  return new ToolError(
    "upstream_unreachable",
    `The Web Server at ${origin} cannot be reached: ${reasonOf(cause)}.`,
    {
      retryable: networkCode(cause) !== "ENOTFOUND",
      hint: "Is the Web Server running? TMUX_ORCHESTRATOR_URL sets its address.",
      cause,
    },
  );
}

/** Whether the request surely never reached a server, so that sending it again cannot do anything twice. */
export function neverArrived(error: ToolError): boolean {
  return error.code === "upstream_unreachable" && notConnected.has(networkCode(error.cause) ?? "");
}

export function tooSlow({ url, method }: HttpRequest, timeoutMs: number): ToolError {
  const { origin, pathname } = new URL(url);
  return new ToolError(
    "deadline_exceeded",
    `The Web Server at ${origin} did not finish ${method} ${pathname} within ${timeoutMs / 1000} s.`,
    {
      retryable: true,
      hint: "The request may have been carried out; look at the state before you send it again.",
    },
  );
}

export function brokenOff({ url, method }: HttpRequest, cause: unknown): ToolError {
  return new ToolError(
    "invalid_response",
    `The Web Server's answer to ${method} ${new URL(url).pathname} broke off: ${reasonOf(cause)}.`,
    {
      retryable: true,
      hint: "The request may have been carried out; look at the state before you send it again.",
      cause,
    },
  );
}

export function tooLarge({ url, method }: HttpRequest, maxBytes: number): ToolError {
  const bound = maxBytes >= 1_000_000 ? `${maxBytes / 1_000_000} MB` : `${maxBytes} bytes`;
  return new ToolError(
    "invalid_response",
    `The Web Server's answer to ${method} ${new URL(url).pathname} is larger than ${bound}.`,
    { hint: "Ask for less: a smaller limit, fewer lines, one project instead of all." },
  );
}

export function crossOriginRedirect({ method }: HttpRequest, status: number, to: URL): ToolError {
  return new ToolError(
    "upstream_error",
    `The Web Server answered ${method} with a redirect (${status}) to ${to.origin}; the API key is not sent there.`,
    { status, hint: `If ${to.origin} is the Web Server, set TMUX_ORCHESTRATOR_URL to it.` },
  );
}

export function lostRedirect({ url, method }: HttpRequest, status: number): ToolError {
  return new ToolError(
    "upstream_error",
    `The Web Server answered ${method} ${new URL(url).pathname} with a redirect (${status}) that cannot be followed.`,
    { status, hint: "Check that TMUX_ORCHESTRATOR_URL is the root of a Tmux Orchestrator Web Server." },
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
  ECONNRESET: "the connection was reset",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name cannot be looked up now",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
  UND_ERR_SOCKET: "the connection was closed",
};

function reasonOf(cause: unknown): string {
  const code = networkCode(cause);
  if (code) return wordsOf[code] ?? code;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? plainText(inner.message, undefined, 120) : "the connection failed";
}

/** undici wraps the reason: `TypeError: fetch failed`, with the socket's error as its cause. */
function networkCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}

interface ReadProblem {
  code: ErrorCode | undefined;
  detail: string | undefined;
  issues: Issue[];
  retryable: boolean | undefined;
}

/** RFC 9457, FastAPI's `{"detail": …}`, or whatever else a proxy in between answers. */
function readProblem(answer: HttpAnswer, apiKey: string | undefined): ReadProblem {
  const body = parseObject(answer.text);
  const words = (value: unknown, maxLength?: number) =>
    typeof value === "string" && value.trim() ? plainText(value, apiKey, maxLength) : undefined;
  if (!body) {
    const excerpt = words(answer.text);
    const detail = excerpt && `The Web Server answered ${answer.status}: ${excerpt}`;
    return { code: undefined, detail, issues: [], retryable: undefined };
  }
  const issues = [...problemIssues(body.errors), ...fastApiIssues(body.detail)].map(({ path, message }) => ({
    path: plainText(path, apiKey, 200),
    message: plainText(message, apiKey),
  }));
  const detail =
    words(body.detail, 2000) ??
    words(inner(body.detail, "message"), 2000) ??
    words(body.message) ??
    words(body.error);
  const listed = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; ");
  return {
    code: typeof body.code === "string" ? codeOf(body.code) : undefined,
    detail: detail ?? words(listed) ?? words(body.title),
    issues,
    retryable: typeof body.retryable === "boolean" ? body.retryable : undefined,
  };
}

function codeOf(text: string): ErrorCode | undefined {
  return Object.hasOwn(codeOfProblem, text) ? codeOfProblem[text as keyof typeof codeOfProblem] : undefined;
}

function problemIssues(errors: unknown): Issue[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isObject)
    .flatMap(({ path, message }) =>
      typeof message === "string" ? [{ path: typeof path === "string" ? path : "", message }] : [],
    );
}

/** `{"loc": ["body", "name"], "msg": "Field required"}`, with the place in the contract's words: `/name`, `query.limit`. */
function fastApiIssues(detail: unknown): Issue[] {
  if (!Array.isArray(detail)) return [];
  return detail
    .filter(isObject)
    .flatMap(({ loc, msg }) =>
      typeof msg === "string"
        ? [{ path: Array.isArray(loc) ? place(loc.map(String)) : "", message: msg }]
        : [],
    );
}

function place([where = "", ...keys]: string[]): string {
  if (where !== "body") return [where, ...keys].join(".");
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The texts that frameworks answer for a path or method they do not have. */
function isBoilerplate(detail: string): boolean {
  return /^(the web server answered|not found|method not allowed|not implemented)/i.test(detail);
}

/** Seconds. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function inner(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
