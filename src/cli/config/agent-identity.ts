import { ToolError } from "../../errors/tool-error.ts";
import { own, parseJson } from "../../json/value.ts";
import type { Environment } from "./environment.ts";

/** The agent in whose terminal this command runs: the orchestrator sets these variables when it starts an agent. */
export interface AgentIdentity {
  readonly stateDir: string;
  readonly projectId: string;
  readonly agentId: string;
  readonly tokenFile: string;
}

/** Undefined outside of an agent's terminal. */
export function agentIdentity(env: Environment = process.env): AgentIdentity | undefined {
  const stateDir = env.TMUX_ORCHESTRATOR_STATE_DIR;
  const projectId = env.TMUX_ORCHESTRATOR_PROJECT_ID;
  const agentId = env.TMUX_ORCHESTRATOR_AGENT_ID;
  const tokenFile = env.TMUX_ORCHESTRATOR_TOKEN_FILE;
  if (!stateDir || !projectId || !agentId || !tokenFile) return undefined;
  return { stateDir, projectId, agentId, tokenFile };
}

/** The address of the orchestrator of a state folder, and this agent's own token for it. */
export function agentEndpoint({ stateDir, tokenFile }: AgentIdentity): { baseUrl: string; apiKey: string } {
  try {
    const url = own(parseJson(readFileSync(`${stateDir}/orchestrator.json`, "utf8")), "url");
    const apiKey = readFileSync(tokenFile, "utf8").trim();
    if (typeof url === "string" && apiKey !== "") return { baseUrl: url, apiKey };
  } catch {
    // The file exists while an orchestrator runs; the error below reports that none does.
  }
  throw new ToolError("upstream_unreachable", "The orchestrator does not run.", {
    hint: "Agents do not start it. It comes back with the next command of its user; try again then.",
    retryable: true,
  });
}

const { readFileSync } = process.getBuiltinModule("node:fs");
