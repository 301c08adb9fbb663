import { isObject, parseJson } from "../../json/value.ts";
import { agentIdentity } from "../config/agent-identity.ts";
import { readStdin } from "../terminal/stdin.ts";
import { post } from "./agent-request.ts";

/** The agent's program waits for the report. */
const timeoutMs = 2000;

/** The members of an event that are reported. The others, such as what a tool has read, stay with the agent. */
const reportedMembers = [
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
 * Reports the event on stdin to the orchestrator. Prints nothing and always succeeds: the agent's program takes the output of its
 * hook for an instruction, and must not be held up by an orchestrator that does not run.
 */
export async function reportHook(): Promise<void> {
  const timeout = setTimeout(() => process.exit(0), timeoutMs);
  try {
    const event = parseJson(await readStdin());
    const identity = agentIdentity();
    if (!identity || !isObject(event)) return;
    const body = Object.fromEntries(
      reportedMembers.flatMap((name) => (event[name] == null ? [] : [[name, event[name]]])),
    );
    await post(identity, { path: `/agents/${encodeURIComponent(identity.agentId)}/hook`, body, timeoutMs });
  } catch {
    // The report is lost.
  } finally {
    clearTimeout(timeout);
  }
}
