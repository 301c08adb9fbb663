import { type ErrorCode, ToolError } from "../errors/tool-error.ts";
import type { HttpAnswer } from "./exchange.ts";
import { failureBody } from "./failure-body.ts";
import { nameOf, type OperationCall } from "./operation-call.ts";
import { pageText, withoutSecret } from "./plain-text.ts";
import { readProblem } from "./problem.ts";

export const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
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

export const passingStatus = new Set([408, 425, 429, 500, 502, 503, 504]);

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
  const body = failureBody(withoutSecret(answer.text, apiKey), answer.headers);
  if (code === "unsupported_operation") return unsupported(call, { status: answer.status, detail, body });
  return new ToolError(code, detail ?? `The Web Server answered ${answer.status} to ${nameOf(call)}.`, {
    status: answer.status,
    retryable: retryable ?? passingStatus.has(answer.status),
    retryAfter: retryAfter(answer.headers),
    // A server that names the code knows its own ids and keys best.
    hint: problemCode ? undefined : hintOf[code],
    issues,
    operationId: call.operationId,
    body,
  });
}

/** A 404 that does not say whether the path or the resource is missing. */
export function isBareNotFound(answer: HttpAnswer): boolean {
  return answer.status === 404 && readProblem(answer, undefined).code === undefined;
}

export function unsupported(
  call: OperationCall,
  { status, detail, body }: { status?: number; detail?: string; body?: unknown } = {},
): ToolError {
  return new ToolError("unsupported_operation", `This Web Server does not offer ${nameOf(call)}.`, {
    status,
    hint: `${detail && !isBoilerplate(detail) ? `It says: ${detail} ` : ""}Use another tool, or a Web Server that has this operation.`,
    operationId: call.operationId,
    body,
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
  const excerpt = pageText(answer.text, apiKey, 120);
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

/** The texts that frameworks answer for a path or method they do not have. */
function isBoilerplate(detail: string): boolean {
  return /^(the web server answered|not found|method not allowed|not implemented)/i.test(detail);
}

/** Seconds. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
