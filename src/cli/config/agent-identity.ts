import { ToolError } from "../../errors/tool-error.ts";

/** Who runs this command, as the orchestrator told it to the agent's terminal when it started it. */
export interface AgentIdentity {
  readonly stateDir: string;
  readonly projectId: string;
  readonly agentId: string;
  readonly tokenFile: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined outside of an agent's terminal. */
export function agentIdentity(env: Environment = process.env): AgentIdentity | undefined {
  const stateDir = env.TMUX_ORCHESTRATOR_STATE_DIR;
  const projectId = env.TMUX_ORCHESTRATOR_PROJECT_ID;
  const agentId = env.TMUX_ORCHESTRATOR_AGENT_ID;
  const tokenFile = env.TMUX_ORCHESTRATOR_TOKEN_FILE;
  if (!stateDir || !projectId || !agentId || !tokenFile) return undefined;
  return { stateDir, projectId, agentId, tokenFile };
}

/** Where the orchestrator of a state folder listens, and what this agent may open there. */
export function agentEndpoint({ stateDir, tokenFile }: AgentIdentity): { baseUrl: string; apiKey: string } {
  try {
    const { url } = JSON.parse(readFileSync(`${stateDir}/orchestrator.json`, "utf8"));
    const apiKey = readFileSync(tokenFile, "utf8").trim();
    if (typeof url === "string" && apiKey !== "") return { baseUrl: url, apiKey };
  } catch {
    // Said below: the file is there while an orchestrator runs.
  }
  throw new ToolError("upstream_unreachable", "The orchestrator does not run.", {
    hint: "Agents do not start it. It comes back with the next command of its user; try again then.",
    retryable: true,
  });
}

const { readFileSync } = process.getBuiltinModule("node:fs");
