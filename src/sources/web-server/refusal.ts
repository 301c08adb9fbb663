import type { Schema } from "../../contract/contract.ts";
import { type ErrorCode, ToolError } from "../../errors/tool-error.ts";
import type { HttpAnswer } from "../../net/http-message.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";
import { readProblem } from "../problem.ts";
import { isText, refusal, statusCode } from "../refusal.ts";
import type { WebServerEndpoint } from "./address.ts";
import { nameOf } from "./operation.ts";

const hintOf: Partial<Record<ErrorCode, string>> = {
  unauthorized: "Check TMUX_ORCHESTRATOR_API_KEY.",
  forbidden: "The key in TMUX_ORCHESTRATOR_API_KEY does not allow this.",
  not_found:
    "If the id is right, check that TMUX_ORCHESTRATOR_URL is the root of a Tmux Orchestrator Web Server.",
};

/** Returns the error for an answer of the Web Server outside 2xx. */
export function webServerRefusal(
  plan: RequestPlan,
  answer: HttpAnswer,
  { hide }: WebServerEndpoint,
): ToolError {
  const { status } = answer;
  const text = hide(answer.bytes.toString("utf8"));
  const problem = readProblem(isText(answer.headers) ? text : "");
  const { code: named, detail, excerpt, issues, retryable } = problem;
  const known = codeOf(named);
  const code = known ?? statusCode(status);
  const { operationId } = plan;
  if (code === "unsupported_operation") {
    const says = detail && !isBoilerplate(detail) ? `It says: ${detail} ` : "";
    return refusal(answer, text, { ...unsupported(plan), hint: says + elsewhere });
  }
  return refusal(answer, text, {
    code,
    message:
      detail ?? `The Web Server answered ${status}${excerpt ? `: ${excerpt}` : ` to ${nameOf(plan)}.`}`,
    operationId,
    retryable,
    // A server that names the code knows its own ids and keys best.
    hint: known ? undefined : hintOf[code],
    issues,
  });
}

/** A 404 for an operation that the server does not have. */
export function missingOperation(plan: RequestPlan): ToolError {
  const { code, message, operationId } = unsupported(plan);
  return new ToolError(code, message, { status: 404, hint: elsewhere, operationId });
}

/** Whether an answer is a 404 that leaves open if the path or the resource is missing. */
export function isBareNotFound({ status, bytes }: HttpAnswer): boolean {
  return status === 404 && codeOf(readProblem(bytes.toString("utf8")).code) === undefined;
}

const elsewhere = "Use another tool, or a Web Server that has this operation.";

function unsupported(plan: RequestPlan) {
  const message = `This Web Server does not offer ${nameOf(plan)}.`;
  return { code: "unsupported_operation", message, operationId: plan.operationId } as const;
}

/** The texts that frameworks answer for a path or method they do not have. */
function isBoilerplate(detail: string): boolean {
  return /^(not found|method not allowed|not implemented)/i.test(detail);
}

/**
 * The contract's problem codes as a tool's. Most pass unchanged: internal_error would read as our own bug,
 * method_not_allowed and not_implemented mean the same as a bare 405 or 501, and no tool can cause the other three.
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
  state_lost: "upstream_error",
  bad_request: "upstream_error",
  request_timeout: "upstream_error",
  headers_too_large: "payload_too_large",
  method_not_allowed: "unsupported_operation",
  not_implemented: "unsupported_operation",
} as const satisfies Record<Schema<"ProblemCode">, ErrorCode>;

const codes = new Map<string, ErrorCode>(Object.entries(codeOfProblem));

function codeOf(named: string | undefined): ErrorCode | undefined {
  return named === undefined ? undefined : codes.get(named);
}
