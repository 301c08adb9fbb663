import { ToolError } from "../../errors/tool-error.ts";
import { parseJson } from "../../json/value.ts";
import { agentEndpoint, agentIdentity } from "../config/agent-identity.ts";
import { post } from "../embedded/agent-request.ts";
import { print } from "../terminal/output.ts";

const mostMs = 30_000;

/** `agent reply`: answers a message that was sent to this agent. The text is the argument, or stdin for `-`. */
export async function replyCommand(messageId: string, text: string): Promise<number> {
  const identity = agentIdentity();
  if (!identity)
    throw new ToolError("invalid_arguments", "This is not the terminal of an agent.", {
      hint: "Agents reply from their own terminal; a person sends a message with `call send_intelligent_message`.",
    });
  const content = text === "-" ? (await readInput()).trimEnd() : text;
  if (content === "") throw new ToolError("invalid_arguments", "The reply is empty.");
  const { baseUrl, apiKey } = agentEndpoint(identity);
  const { projectId, agentId } = identity;
  const path = `/api/v1/projects/${encodeURIComponent(projectId)}/messages/${encodeURIComponent(messageId)}/reply`;
  const body = { agent_id: agentId, content };
  const answer = await post({ url: baseUrl + path, token: apiKey, body, timeoutMs: mostMs }).catch(
    (cause) => {
      throw new ToolError("upstream_unreachable", "The orchestrator did not answer.", {
        retryable: true,
        cause,
      });
    },
  );
  if (answer.status === 201) {
    print(`The reply to ${messageId} was sent.`);
    return 0;
  }
  throw new ToolError("upstream_error", `The reply was refused: ${detailOf(answer.text)}`, {
    status: answer.status,
  });
}

function detailOf(text: string): string {
  const problem: unknown = parseJson(text);
  return typeof problem === "object" && problem !== null && "detail" in problem
    ? String(problem.detail)
    : text;
}

async function readInput(): Promise<string> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) text += chunk;
  return text;
}
