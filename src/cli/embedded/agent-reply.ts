import { toolOf } from "../../../generated/tool-of.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { own, parseJson } from "../../json/value.ts";
import { agentIdentity } from "../config/agent-identity.ts";
import { readStdin } from "../terminal/stdin.ts";
import { post } from "./agent-request.ts";

const timeoutMs = 30_000;

/** Sends the answer to a message that was sent to this agent; the text `-` stands for stdin. Fails where it is not accepted. */
export async function sendReply(message: string, text: string): Promise<void> {
  const identity = agentIdentity();
  if (!identity)
    throw new ToolError("invalid_arguments", "This is not the terminal of an agent.", {
      hint: `Agents reply from their own terminal; a person sends a message with \`call ${toolOf.sendMessage}\`.`,
    });
  const content = text === "-" ? (await readStdin()).trimEnd() : text;
  if (content === "") throw new ToolError("invalid_arguments", "The reply is empty.");
  const path = `/messages/${encodeURIComponent(message)}/reply`;
  const body = { agent_id: identity.agentId, content };
  const answer = await post(identity, { path, body, timeoutMs }).catch((cause) => {
    throw new ToolError("upstream_unreachable", "The orchestrator does not answer.", {
      hint: "Agents do not start it. It comes back with the next command of its user; try again then.",
      retryable: true,
      cause,
    });
  });
  if (answer.status === 201) return;
  const detail = own(parseJson(answer.text), "detail") ?? answer.text;
  throw new ToolError("upstream_error", `The reply was refused: ${detail}`, { status: answer.status });
}
