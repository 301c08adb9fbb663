import { agentEndpoint, agentIdentity } from "../config/agent-identity.ts";
import { post } from "../embedded/agent-request.ts";

/** All that a report may take: the agent's program waits for it. */
const mostMs = 2000;

/** What is told of an event. The rest, such as what a tool has read, is nobody's business here. */
const told = [
  "hook_event_name",
  "session_id",
  "cwd",
  "message",
  "notification_type",
  "tool_name",
  "prompt",
  "source",
] as const;

/**
 * `agent hook`: hands what the agent's program writes to stdin to the orchestrator. It says nothing and always succeeds:
 * a program takes what its hook prints for an instruction, and an orchestrator that is away must not be in its way.
 */
export async function reportHook(): Promise<void> {
  const over = setTimeout(() => process.exit(0), mostMs);
  try {
    const event = JSON.parse(await readInput());
    const identity = agentIdentity();
    if (!identity) return;
    const { baseUrl, apiKey } = agentEndpoint(identity);
    const { projectId, agentId } = identity;
    const path = `/api/v1/projects/${encodeURIComponent(projectId)}/agents/${encodeURIComponent(agentId)}/hook`;
    const body = Object.fromEntries(
      told.flatMap((name) => (event[name] == null ? [] : [[name, event[name]]])),
    );
    await post({ url: baseUrl + path, token: apiKey, body, timeoutMs: mostMs });
  } catch {
    // Nobody is there to be told.
  } finally {
    clearTimeout(over);
  }
}

async function readInput(): Promise<string> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) text += chunk;
  return text;
}
