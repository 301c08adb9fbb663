import { ToolError } from "../../errors/tool-error.ts";
import { isObject, parseJson } from "../../json/value.ts";
import { exchange } from "../../net/exchange.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";
import { loadConfig } from "../config/config.ts";
import { ensureOrchestrator } from "../embedded/orchestrator.ts";
import { print, printValue } from "../terminal/output.ts";

/** `orchestrator keys …`: each function is a subcommand and gives the exit code. */

export interface NewKey {
  readonly name: string;
  readonly scope: string;
  /** Seconds. */
  readonly expiresIn: number | undefined;
}

export async function addKey(
  configFile: string | undefined,
  { name, scope, expiresIn }: NewKey,
  json: boolean,
): Promise<number> {
  const body = { name, scope, ...(expiresIn !== undefined && { expires_in_s: expiresIn }) };
  const created = await ask(configFile, "POST", "/system/keys", body);
  printValue(created, json);
  if (!json) print("The key is shown only now: the orchestrator keeps its hash.");
  return 0;
}

export async function listKeys(configFile: string | undefined, json: boolean): Promise<number> {
  const { keys } = await ask(configFile, "GET", "/system/keys");
  if (!json && Array.isArray(keys) && keys.length === 0)
    print("There are no keys but that of the state folder.");
  else printValue(keys, json);
  return 0;
}

export async function removeKey(configFile: string | undefined, id: string): Promise<number> {
  await ask(configFile, "DELETE", `/system/keys/${encodeURIComponent(id)}`);
  print(`The key ${id} is not valid any more.`);
  return 0;
}

/** A request with the key of the state folder, which may do everything. */
async function ask(
  configFile: string | undefined,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { url, apiKey } = await ensureOrchestrator(loadConfig({ configFile }));
  const request = {
    url: `${url}/api/v1${path}`,
    method,
    headers: { authorization: `Bearer ${apiKey}`, ...(body && { "content-type": "application/json" }) },
    body: body && JSON.stringify(body),
    peer: embeddedPeer,
  };
  const { status, bytes } = await exchange(request, { timeoutMs: 30_000, maxBytes: 20_000_000 });
  const answer = bytes.length === 0 ? {} : parseJson(bytes.toString("utf8"));
  if (!isObject(answer))
    throw new ToolError("invalid_response", `${method} ${path} answered no JSON object.`);
  if (status >= 200 && status < 300) return answer;
  throw new ToolError("upstream_error", String(answer.detail ?? `${method} ${path}: ${status}`), { status });
}
