import type { Capabilities } from "./capabilities.ts";
import { authorized, type CheckedEndpoint } from "./endpoint.ts";
import { type ExchangeLimits, exchange } from "./exchange.ts";
import { fillPath, type OperationCall } from "./operation-call.ts";

/** What a 404 means that does not say it: the server lacks the operation (true), or the resource is not there. */
export async function lacksOperation(
  call: OperationCall,
  endpoint: CheckedEndpoint,
  capabilities: Capabilities | undefined,
  limits: ExchangeLimits,
): Promise<boolean> {
  const offered = capabilities?.offers(call);
  if (offered !== undefined) return !offered;
  const parameters = Object.keys(call.pathParameters);
  // A path without an id names no resource that could be missing. createProject is what every Web Server has: where it
  // is missing, the address is wrong.
  if (parameters.length === 0) return call.template !== "/projects" || call.method !== "POST";
  if (parameters.length > 1 || parameters[0] !== "project_id" || call.template === statusPath) return false;
  const url = endpoint.api + fillPath(statusPath, call.pathParameters);
  const request = { url, method: "GET", headers: authorized(new Headers(), endpoint) };
  return (await exchange(request, { ...limits, signal: call.signal })).status === 200;
}

const statusPath = "/projects/{project_id}/status";
