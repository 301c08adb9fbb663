import type { Schema } from "../../contract/contract.ts";

type ProblemBody = Schema<"Problem">;
export type ProblemCode = ProblemBody["code"];

const statusOf = {
  bad_request: 400,
  request_timeout: 408,
  headers_too_large: 431,
  validation_failed: 422,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  agent_not_found: 404,
  method_not_allowed: 405,
  project_exists: 409,
  state_conflict: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reuse: 422,
  path_not_allowed: 422,
  agent_command_not_found: 422,
  rate_limited: 429,
  internal_error: 500,
  not_implemented: 501,
  tmux_unavailable: 503,
  state_lost: 503,
} as const satisfies Record<ProblemCode, number>;

const retryable: ReadonlySet<ProblemCode> = new Set(["rate_limited", "tmux_unavailable", "request_timeout"]);

/** A refusal as RFC 9457 describes it. `detail` says what is wrong and what to do; it never holds a secret. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly { path: string; message: string }[];
  readonly retryable: boolean;
  /** Seconds for Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    options: { errors?: { path: string; message: string }[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = statusOf[code];
    this.errors = options.errors ?? [];
    this.retryable = retryable.has(code);
    this.retryAfter = options.retryAfter;
  }
}
