import { type ErrorCode, ToolError } from "../errors/tool-error.ts";
import type { Issue } from "../json/issue.ts";
import { parseJson } from "../json/value.ts";
import type { HeaderRecord, HttpAnswer } from "../net/http-message.ts";

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

/** Statuses after which the same request can succeed later. */
export const passingStatus = new Set([408, 425, 429, 500, 502, 503, 504]);

export function statusCode(status: number): ErrorCode {
  return codeOfStatus[status] ?? "upstream_error";
}

/** An answer outside 2xx as its API's policy understands it. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly operationId: string;
  readonly retryable?: boolean;
  readonly hint?: string;
  readonly issues?: readonly Issue[];
}

/** Returns the error for an answer outside 2xx, with the server's status, body and Retry-After. `text` is its body without secrets. */
export function refusal({ status, headers }: HttpAnswer, text: string, refused: Refusal): ToolError {
  const { code, message, operationId, retryable, hint, issues = [] } = refused;
  return new ToolError(code, message, {
    status,
    retryable: retryable ?? passingStatus.has(status),
    retryAfter: retryAfter(headers),
    hint,
    issues: [...issues],
    operationId,
    body: failureBody(text, headers),
  });
}

/** Seconds. */
function retryAfter(headers: HeaderRecord): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

/** Characters of a body in an error. */
const longestBody = 4000;

/** Returns JSON as a value, else the text; cut where it is long, undefined where it is empty or not text. */
function failureBody(text: string, headers: HeaderRecord): unknown {
  if (text.trim() === "" || !isText(headers)) return undefined;
  if (text.length > longestBody) return `${text.slice(0, longestBody)}… (${text.length} characters)`;
  return parseJson(text) ?? text;
}

export function isText(headers: HeaderRecord): boolean {
  return !/^(image|audio|video|font)\/|octet-stream|zip|pdf/i.test(headers["content-type"] ?? "");
}
