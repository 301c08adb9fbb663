import { ToolError } from "../../errors/tool-error.ts";
import { isObject, parseJson } from "../../json/value.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { ensureOrchestrator } from "./orchestrator.ts";

/** Sends a request with the state folder's key, which allows everything. The orchestrator is started if it does not run. */
export async function requestOrchestrator(
  settings: ConfigOptions,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { url, apiKey } = await ensureOrchestrator(loadConfig(settings));
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === "" ? {} : parseJson(text);
  if (!isObject(answer))
    throw new ToolError("invalid_response", `${method} ${path} answered no JSON object.`);
  if (response.ok) return answer;
  throw new ToolError("upstream_error", String(answer.detail ?? `${method} ${path}: ${response.status}`), {
    status: response.status,
  });
}
