import { ToolError } from "../errors/tool-error.ts";
import { isObject, parseJson } from "../json/value.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import type { RawAnswer } from "../webserver/exchange.ts";
import { failureBody, isText } from "../webserver/failure-body.ts";
import { codeOfStatus, passingStatus, retryAfter } from "../webserver/failures.ts";
import { pageText, plainText } from "../webserver/plain-text.ts";
import { missingCredentials } from "./credentials.ts";
import { type SourceSettings, secretsOf, withoutSecrets } from "./settings.ts";

/** An answer outside of 2xx, as an error with `{code, status, body, retryable, retryAfter}` (`retry_after` in results). */
export function refusal(
  plan: RequestPlan,
  { status, headers, bytes }: RawAnswer,
  settings: SourceSettings,
): ToolError {
  const text = withoutSecrets(bytes.toString("utf8"), secretsOf(settings));
  const body = parseJson(text);
  const code = codeOfStatus[status] ?? "upstream_error";
  const said = sentenceOf(body) ?? (isText(headers) ? pageText(text, undefined) : "");
  const message = `${settings.name} answered ${status} to ${plan.operationId}${said ? `: ${said}` : ""}`;
  return new ToolError(code, /[.!?…]$/.test(message) ? message : `${message}.`, {
    status,
    retryable: passingStatus.has(status),
    retryAfter: retryAfter(headers),
    hint: hintFor(status, plan, settings),
    operationId: plan.operationId,
    body: failureBody(text, headers),
  });
}

function hintFor(status: number, { security }: RequestPlan, settings: SourceSettings): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const missing = missingCredentials(security, settings);
  if (missing.length > 0) return `Set ${missing.join(" or ")} in the configuration file.`;
  return `Check the credentials of sources.${settings.name}.`;
}

/** What problem details (RFC 9457) and the usual error bodies say. */
function sentenceOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const inner = isObject(body.error) ? body.error : {};
  const said = [
    body.detail,
    body.message,
    inner.message,
    body.error_description,
    body.error,
    body.title,
    body.err,
  ].find((value) => typeof value === "string" && value.trim() !== "");
  return typeof said === "string" ? plainText(said, undefined) : undefined;
}
