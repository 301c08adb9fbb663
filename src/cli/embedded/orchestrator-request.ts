import { ToolError } from "../../errors/tool-error.ts";
import { isObject, parseJson } from "../../json/value.ts";
import { exchange } from "../../net/exchange.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { ensureOrchestrator } from "./orchestrator.ts";
import { embeddedUrl } from "./orchestrator-record.ts";

/** Sends a request with the state folder's key, which allows everything. The orchestrator is started if it does not run. */
export async function requestOrchestrator(
  settings: ConfigOptions,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { apiKey, socketPath } = await ensureOrchestrator(loadConfig(settings));
  const request = {
    url: `${embeddedUrl}/api/v1${path}`,
    method,
    headers: { authorization: `Bearer ${apiKey}`, ...(body && { "content-type": "application/json" }) },
    body: body && JSON.stringify(body),
    peer: embeddedPeer,
    socketPath,
  };
  const { status, bytes } = await exchange(request, { timeoutMs: 30_000, maxBytes: 20_000_000 });
  const answer = bytes.length === 0 ? {} : parseJson(bytes.toString("utf8"));
  if (!isObject(answer))
    throw new ToolError("invalid_response", `${method} ${path} answered no JSON object.`);
  if (status >= 200 && status < 300) return answer;
  throw new ToolError("upstream_error", String(answer.detail ?? `${method} ${path}: ${status}`), { status });
}
