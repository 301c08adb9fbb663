import { exchange } from "../../net/exchange.ts";
import type { ExchangeLimits, Peer } from "../../net/http-message.ts";
import { compileRequest } from "../../openapi/compile-request.ts";
import type { Call } from "../endpoint-policy.ts";
import type { WebServerEndpoint } from "./address.ts";
import type { Capabilities } from "./capabilities.ts";
import { contractPlan } from "./contract-operations.ts";

/** Decides whether a 404 without a problem code means that the server lacks the operation, not the resource. */
export async function lacksOperation(
  { plan, values, options }: Call,
  endpoint: WebServerEndpoint,
  capabilities: Capabilities | undefined,
  peer: Peer,
  limits: ExchangeLimits,
): Promise<boolean> {
  const offered = capabilities?.offers(plan);
  if (offered !== undefined) return !offered;
  const parameters = Object.keys(values.path ?? {});
  // A path without an id names no resource that could be missing. Every Web Server has createProject: where it is
  // missing, the address is wrong.
  if (parameters.length === 0) return plan.path !== "/projects" || plan.method !== "POST";
  if (parameters.length > 1 || parameters[0] !== "project_id" || plan.path === statusPath) return false;
  const url = endpoint.url + statusRequest({ path: values.path }).target;
  const request = { url, method: "GET", headers: endpoint.headers, peer };
  return (await exchange(request, { ...limits, signal: options.signal })).status === 200;
}

const statusPath = "/projects/{project_id}/status";
const statusRequest = compileRequest(contractPlan("GET", statusPath));
