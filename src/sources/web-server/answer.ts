import { ToolError } from "../../errors/tool-error.ts";
import { parseJson } from "../../json/value.ts";
import type { HttpAnswer } from "../../net/http-message.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";
import { pageText } from "../../text/plain-text.ts";
import type { ApiAnswer } from "../endpoint-policy.ts";
import type { WebServerEndpoint } from "./address.ts";
import { findOperation } from "./contract-operations.ts";
import { nameOf } from "./operation.ts";

/** Reads a 2xx answer of the Web Server, which is JSON. Throws invalid_response. */
export function readJsonAnswer(
  plan: RequestPlan,
  answer: HttpAnswer,
  endpoint: WebServerEndpoint,
): ApiAnswer {
  const { status: statusCode, headers: header, bytes } = answer;
  if (plan.method === "HEAD") return { statusCode, header, body: undefined };
  const text = decoder.decode(bytes);
  if (!/\S/.test(text) && mayBeEmpty(plan)) return { statusCode, header, body: undefined };
  const body = parseJson(text);
  if (body === undefined) throw notJson(plan, answer, text, endpoint);
  const list = plan.method === "GET" && Array.isArray(body) ? envelopeOf[plan.path] : undefined;
  return { statusCode, header, body: list ? { [list]: body } : body };
}

const decoder = new TextDecoder();

/** An operation of another contract may answer without a body; the step that calls it checks its answer. */
function mayBeEmpty({ method, path }: RequestPlan): boolean {
  return findOperation(method, path)?.mayBeEmpty ?? true;
}

/** The described lists that some servers answer as a bare array. */
const envelopeOf: Readonly<Record<string, string>> = {
  "/projects": "projects",
  "/projects/{project_id}/agents": "agents",
  "/projects/{project_id}/messages": "messages",
};

function notJson(
  plan: RequestPlan,
  { status, headers }: HttpAnswer,
  text: string,
  { hide }: WebServerEndpoint,
): ToolError {
  const isPage = /html/i.test(headers["content-type"] ?? "") || /^\s*</.test(text);
  const what = isPage ? "a web page" : text.trim() === "" ? "nothing" : "a body that is not JSON";
  const excerpt = pageText(hide(text), 120);
  const message = `The Web Server answered ${nameOf(plan)} with ${status} and ${what}${excerpt ? `: ${excerpt}` : "."}`;
  return new ToolError("invalid_response", message, {
    status,
    hint: isPage
      ? "Is TMUX_ORCHESTRATOR_URL the address of the Web Server, and not of a proxy's login page or another program?"
      : "The request may have been carried out; look at the state before you send it again.",
    operationId: plan.operationId,
  });
}
