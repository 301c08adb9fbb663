import { exchange } from "../../net/exchange.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";
import type { AgentIdentity } from "../config/agent-identity.ts";
import { embeddedUrl } from "./orchestrator-record.ts";

export interface AgentRequest {
  /** Under `/api/v1/projects/{project_id}` of the agent's project, encoded. */
  readonly path: string;
  readonly body: unknown;
  readonly timeoutMs: number;
}

export interface AgentAnswer {
  readonly status: number;
  readonly text: string;
}

/** POSTs JSON to the agent's orchestrator with the agent's token. Fails when it does not answer in time. */
export async function post(
  { projectId, socketPath, token }: AgentIdentity,
  { path, body, timeoutMs }: AgentRequest,
): Promise<AgentAnswer> {
  const request = {
    url: `${embeddedUrl}/api/v1/projects/${encodeURIComponent(projectId)}${path}`,
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
    peer: embeddedPeer,
    socketPath,
  };
  const { status, bytes } = await exchange(request, { timeoutMs, maxBytes: 1_000_000 });
  return { status, text: bytes.toString("utf8") };
}
