import { parseJson } from "../json/value.ts";
import type { HttpAnswer } from "./exchange.ts";
import { notJson } from "./failures.ts";
import type { OperationCall } from "./operation-call.ts";

/** An answer that can be used: `value` is its body as JSON, absent where it has none. */
export interface UsableAnswer extends HttpAnswer {
  readonly value?: unknown;
}

/** A 2xx answer with its body parsed. Fails with invalid_response. */
export function jsonAnswer(
  call: OperationCall,
  answer: HttpAnswer,
  apiKey: string | undefined,
): UsableAnswer {
  if (!call.answersJson) return answer;
  if (answer.text.trim() === "") {
    if (call.mayBeEmpty) return { ...answer, text: "" };
    throw notJson(call, answer, apiKey);
  }
  const body = parseJson(answer.text);
  if (body === undefined) throw notJson(call, answer, apiKey);
  const list = call.method === "GET" && Array.isArray(body) ? envelopeOf[call.template] : undefined;
  return { ...answer, value: list ? { [list]: body } : body };
}

/** The described lists that some servers answer as a bare array. */
const envelopeOf: Readonly<Record<string, string>> = {
  "/projects": "projects",
  "/projects/{project_id}/agents": "agents",
  "/projects/{project_id}/messages": "messages",
};
