import type { Schema } from "../contract/contract.ts";
import type { ErrorCode } from "../errors/tool-error.ts";
import type { Issue } from "../json/issue.ts";
import { toPointer } from "../json/pointer.ts";
import { isObject, parseJson } from "../json/value.ts";
import type { HttpAnswer } from "./exchange.ts";
import { pageText, plainText } from "./plain-text.ts";

/** What an answer outside 2xx says, as far as it says it. */
export interface Problem {
  code: ErrorCode | undefined;
  detail: string | undefined;
  issues: Issue[];
  retryable: boolean | undefined;
}

/** RFC 9457, FastAPI's `{"detail": …}`, or whatever else a proxy in between answers. */
export function readProblem(answer: HttpAnswer, apiKey: string | undefined): Problem {
  const body = parseJson(answer.text);
  const words = (value: unknown, maxLength?: number) =>
    typeof value === "string" && value.trim() ? plainText(value, apiKey, maxLength) : undefined;
  if (!isObject(body)) {
    const excerpt = pageText(answer.text, apiKey);
    const detail = excerpt ? `The Web Server answered ${answer.status}: ${excerpt}` : undefined;
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

/**
 * The contract's problem codes as a tool's. Most pass unchanged: internal_error would read as our own bug,
 * method_not_allowed and not_implemented say the same as a bare 405 or 501, and no tool can cause the first three below.
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
  bad_request: "upstream_error",
  request_timeout: "upstream_error",
  headers_too_large: "payload_too_large",
  method_not_allowed: "unsupported_operation",
  not_implemented: "unsupported_operation",
} as const satisfies Record<Schema<"ProblemCode">, ErrorCode>;

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
  return toPointer(keys);
}

function inner(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
