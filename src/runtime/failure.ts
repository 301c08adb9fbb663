import { ToolError } from "../errors/tool-error.ts";
import type { ToolFailure } from "./tool.ts";

/** Converts an error to what a client reads: a ToolError with its details, a bug as internal_error without internals. */
export function toFailure(error: unknown): ToolFailure {
  if (!(error instanceof ToolError)) {
    return {
      code: "internal_error",
      message: "The server made a mistake; nothing that you sent caused it.",
      hint: "Try again; if it happens again, look for the error in the server's log and report it.",
      retryable: false,
    };
  }
  return {
    code: error.code,
    message: error.message,
    retryable: error.retryable,
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(error.status !== undefined && { status: error.status }),
    ...(error.retryAfter !== undefined && { retry_after: error.retryAfter }),
    ...(error.issues.length > 0 && { issues: error.issues }),
    ...(error.operationId !== undefined && { operation_id: error.operationId }),
    ...(error.body !== undefined && { body: error.body }),
  };
}
