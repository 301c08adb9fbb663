import { ToolError } from "../../errors/tool-error.ts";
import { isObject, parseJson } from "../../json/value.ts";
import type { Environment } from "./environment.ts";

/** The agent in whose terminal this command runs, by the file that the orchestrator writes when it starts an agent. */
export interface AgentIdentity {
  readonly projectId: string;
  readonly agentId: string;
  /** The Unix socket at which the orchestrator answers. */
  readonly socketPath: string;
  readonly token: string;
}

/**
 * Undefined outside of an agent's terminal, and where a command names another state folder. Fails with
 * configuration_invalid when the file cannot be read: the command would run with its user's key.
 */
export function agentIdentity(env: Environment = process.env): AgentIdentity | undefined {
  const file = env.TMUX_ORCHESTRATOR_AGENT_FILE;
  if (!file || env.TMUX_ORCHESTRATOR_STATE_DIR) return undefined;
  const identity = parseJson(textOf(file));
  if (isObject(identity)) {
    const { project_id: projectId, agent_id: agentId, socket: socketPath, token } = identity;
    if (isText(projectId) && isText(agentId) && isText(socketPath) && isText(token))
      return { projectId, agentId, socketPath, token };
  }
  throw new ToolError("configuration_invalid", `The agent's file ${file} cannot be read.`, {
    hint: "The orchestrator writes it anew when it restarts the agent.",
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const { readFileSync } = process.getBuiltinModule("node:fs");
