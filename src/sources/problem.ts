import type { Issue } from "../json/issue.ts";
import { toPointer } from "../json/pointer.ts";
import { isObject, parseJson } from "../json/value.ts";
import { pageText, plainText } from "../text/plain-text.ts";

/** The parts of an error body that were found. */
export interface Problem {
  /** As the server wrote it. */
  readonly code: string | undefined;
  readonly detail: string | undefined;
  /** The beginning of a body that is not a JSON object, such as a web page. */
  readonly excerpt: string | undefined;
  readonly issues: readonly Issue[];
  readonly retryable: boolean | undefined;
}

/** Reads problem details (RFC 9457), FastAPI's `{"detail": …}` and the usual error bodies. */
export function readProblem(text: string): Problem {
  const body = parseJson(text);
  if (!isObject(body)) {
    const nothing = { code: undefined, detail: undefined, issues: [], retryable: undefined };
    return { ...nothing, excerpt: pageText(text) || undefined };
  }
  const issues = [...problemIssues(body.errors), ...fastApiIssues(body.detail)].map(({ path, message }) => ({
    path: plainText(path, 200),
    message: plainText(message),
  }));
  return {
    code: typeof body.code === "string" ? body.code : undefined,
    detail: detailOf(body, issues),
    excerpt: undefined,
    issues,
    retryable: typeof body.retryable === "boolean" ? body.retryable : undefined,
  };
}

function detailOf(body: Readonly<Record<string, unknown>>, issues: readonly Issue[]): string | undefined {
  const listed = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; ");
  return (
    words(body.detail, 2000) ??
    words(member(body.detail, "message"), 2000) ??
    words(body.message) ??
    words(member(body.error, "message")) ??
    words(body.error_description) ??
    words(body.error) ??
    words(listed) ??
    words(body.title) ??
    words(body.err)
  );
}

function words(value: unknown, maxLength?: number): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? plainText(value, maxLength) : undefined;
}

function member(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function problemIssues(errors: unknown): Issue[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isObject)
    .flatMap(({ path, message }) =>
      typeof message === "string" ? [{ path: typeof path === "string" ? path : "", message }] : [],
    );
}

/** `{"loc": ["body", "name"], "msg": "Field required"}`, with the place as problem details write it: `/name`, `query.limit`. */
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
  return where === "body" ? toPointer(keys) : [where, ...keys].join(".");
}
