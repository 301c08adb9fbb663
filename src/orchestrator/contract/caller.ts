import type { AgentRow } from "../store/tables.ts";
import { agentName } from "./agent-names.ts";
import type { Scope } from "./keyring.ts";
import { Problem } from "./problem.ts";

/** The sender of a request: somebody with a key, or one of the agents. */
export type Caller =
  | { readonly kind: "key"; readonly id: string; readonly scope: Scope }
  | { readonly kind: "agent"; readonly id: string; readonly agent: AgentRow };

/** The id of the state folder's own key. */
export const adminId = "admin";

/** The name that a message shows as its sender. */
export function senderOf(caller: Caller | undefined): string {
  return caller?.kind === "agent" ? agentName(caller.agent) : "user";
}

/** The agent that replies. An agent's token replies for that agent only. */
export function replierOf(caller: Caller | undefined, named: string | undefined): string | undefined {
  if (caller?.kind !== "agent") return named;
  const { agent } = caller;
  if (named !== undefined && named !== agent.id && named !== agentName(agent))
    throw new Problem("forbidden", `This token is for the replies of ${agent.id} only.`);
  return agent.id;
}
