import type { Issue } from "../json/issue.ts";

/**
 * Every code a failed tool call can carry. The first group is ours; the second is the Web Server
 * contract's problem codes, passed through unchanged (schemas/orchestrator.openapi.yaml, `Problem.code`).
 */
const errorCodes = [
  "unknown_tool",
  "invalid_arguments",
  "configuration_invalid",
  "document_invalid",
  "cancelled",
  "deadline_exceeded",
  "upstream_unreachable",
  "upstream_error",
  "invalid_response",
  "unsupported_operation",
  "condition_failed",
  "too_many_items",
  "ai_unavailable",
  "ai_refused",
  "ai_truncated",
  "ai_invalid_answer",
  "orchestrator_start_failed",
  "internal_error",

  "validation_failed",
  "unauthorized",
  "forbidden",
  "not_found",
  "agent_not_found",
  "project_exists",
  "state_conflict",
  "idempotency_key_reuse",
  "precondition_failed",
  "payload_too_large",
  "unsupported_media_type",
  "method_not_allowed",
  "path_not_allowed",
  "agent_command_not_found",
  "rate_limited",
  "tmux_unavailable",
  "not_implemented",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface ToolErrorOptions {
  /** The HTTP status of the answer, if there was one. */
  status?: number;
  /** Whether the same call can succeed later without a change. */
  retryable?: boolean;
  /** Seconds to wait before the next attempt, from the server's Retry-After. */
  retryAfter?: number;
  /** The next step for the caller, in one sentence. */
  hint?: string;
  issues?: Issue[];
  /** The operation that failed, if one did. */
  operationId?: string;
  /** The server's answer, as JSON or text; cut, and without credentials. */
  body?: unknown;
  cause?: unknown;
}

/**
 * The error of every expected failure of a tool call. `message` describes the failure, `hint` the next step.
 * Anything else that is thrown is a bug.
 */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly hint: string | undefined;
  readonly issues: readonly Issue[];
  readonly operationId: string | undefined;
  readonly body: unknown;

  constructor(code: ErrorCode, message: string, options: ToolErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status;
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter;
    this.hint = options.hint;
    this.issues = options.issues ?? [];
    this.operationId = options.operationId;
    this.body = options.body;
  }
}
