import { exchange } from "../../net/exchange.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";

export interface AgentRequest {
  readonly url: string;
  readonly token: string;
  readonly body: unknown;
  readonly timeoutMs: number;
}

export interface AgentAnswer {
  readonly status: number;
  readonly text: string;
}

/** POSTs JSON to the orchestrator. Fails when it does not answer in time. */
export async function post({ url, token, body, timeoutMs }: AgentRequest): Promise<AgentAnswer> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const request = { url, method: "POST", headers, body: JSON.stringify(body), peer: embeddedPeer };
  const { status, bytes } = await exchange(request, { timeoutMs, maxBytes: 1_000_000 });
  return { status, text: bytes.toString("utf8") };
}
