import type { Schema } from "../../contract/contract.ts";
import { Problem, type ProblemCode } from "../contract/problem.ts";
import { GitError } from "../git/git-error.ts";
import { ProcessError, type ProcessErrorCode } from "../processes/process-error.ts";
import { TmuxError, type TmuxErrorCode } from "../tmux/tmux-error.ts";

const titles = {
  bad_request: "Bad request",
  request_timeout: "Request timed out",
  headers_too_large: "Headers too large",
  validation_failed: "Validation failed",
  unauthorized: "Unauthorized",
  forbidden: "Forbidden",
  not_found: "Not found",
  agent_not_found: "Agent not found",
  method_not_allowed: "Method not allowed",
  project_exists: "Project exists",
  state_conflict: "State conflict",
  precondition_failed: "Precondition failed",
  payload_too_large: "Payload too large",
  unsupported_media_type: "Unsupported media type",
  idempotency_key_reuse: "Idempotency key reused",
  path_not_allowed: "Path not allowed",
  agent_command_not_found: "Agent command not found",
  rate_limited: "Rate limited",
  internal_error: "Internal error",
  not_implemented: "Not implemented",
  tmux_unavailable: "tmux unavailable",
  state_lost: "State lost",
} as const satisfies Record<ProblemCode, string>;

const problemOfTmux = {
  tmux_missing: "tmux_unavailable",
  tmux_unavailable: "tmux_unavailable",
  timeout: "tmux_unavailable",
  cancelled: "tmux_unavailable",
  session_exists: "state_conflict",
  session_missing: "state_conflict",
  pane_missing: "state_conflict",
  pane_dead: "state_conflict",
  cursor_moved: "state_conflict",
  pane_input_off: "state_conflict",
  not_ready: "state_conflict",
  input_not_empty: "state_conflict",
  not_submitted: "state_conflict",
  tmux_refused: "internal_error",
  invalid_argument: "internal_error",
} as const satisfies Record<TmuxErrorCode, ProblemCode>;

const problemOfProcess = {
  command_not_found: "agent_command_not_found",
  directory_missing: "state_conflict",
  cancelled: "tmux_unavailable",
} as const satisfies Record<ProcessErrorCode, ProblemCode>;

/** The refusal that a client gets for an error. A bug shows nothing but where to look. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TmuxError && problemOfTmux[error.code] !== "internal_error")
    return new Problem(problemOfTmux[error.code], error.message, { cause: error });
  if (error instanceof ProcessError)
    return new Problem(problemOfProcess[error.code], error.message, { cause: error });
  if (error instanceof GitError) return new Problem("state_conflict", error.message, { cause: error });
  return new Problem("internal_error", "The server failed. Its log has the request_id.", { cause: error });
}

export function problemAnswer(problem: Problem, url: string, requestId: string): Response {
  const body: Schema<"Problem"> = {
    type: "about:blank",
    title: titles[problem.code],
    status: problem.status,
    detail: problem.message,
    instance: pathOf(url),
    code: problem.code,
    ...(problem.errors.length > 0 && { errors: [...problem.errors] }),
    retryable: problem.retryable,
    request_id: requestId,
  };
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    "x-request-id": requestId,
  };
  if (problem.code === "unauthorized") headers["www-authenticate"] = 'Bearer realm="tmux-orchestrator"';
  if (problem.retryAfter !== undefined) headers["retry-after"] = String(problem.retryAfter);
  return new Response(JSON.stringify(body), { status: problem.status, headers });
}

/** A valid URI reference, whatever the request contained. */
function pathOf(url: string): string {
  if (!URL.canParse(url, "http://127.0.0.1")) return "/";
  const { pathname } = new URL(url, "http://127.0.0.1");
  return pathname
    .replaceAll(/%(?![0-9a-f]{2})/gi, "%25")
    .replaceAll(/[^\w%/.~:@!$&'()*+,;=-]/g, encodeURIComponent);
}
