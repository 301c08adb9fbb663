import type { AgentArgv } from "./agent-command.ts";
import { agentTokenPath } from "./agent-tokens.ts";
import { profileFor } from "./profiles.ts";
import type { AgentRow, ProjectRow } from "./store/tables.ts";

export interface AgentProgramParts {
  readonly project: Pick<ProjectRow, "id" | "agent_command">;
  readonly agent: AgentRow;
  readonly stateDir: string;
  /** How an agent calls this program in its shell. */
  readonly commandLine: string;
  /** Whether it goes on with the conversation that it had, where its program can. */
  readonly resume: boolean;
}

/** What is started in an agent's pane, as `tmux.newWindow` and `tmux.respawn` take it. */
export interface AgentProgram {
  readonly cwd: string;
  readonly argv: AgentArgv;
  readonly env: Record<string, string>;
}

export async function agentProgram(parts: AgentProgramParts): Promise<AgentProgram> {
  const { project, agent, stateDir } = parts;
  const [program, ...args] = agentArgv(project, agent);
  const { startArguments } = profileFor([program, ...args]);
  return {
    cwd: agent.worktree_path,
    argv: [program, ...startArguments, ...args],
    env: {
      TMUX_ORCHESTRATOR_STATE_DIR: stateDir,
      TMUX_ORCHESTRATOR_PROJECT_ID: project.id,
      TMUX_ORCHESTRATOR_AGENT_ID: agent.id,
      TMUX_ORCHESTRATOR_ROLE: agent.role,
      // The path, not the token: an environment is seen by every process that the agent starts.
      TMUX_ORCHESTRATOR_TOKEN_FILE: agentTokenPath(stateDir, agent),
    },
  };
}

/** The agent's own command, or that of its project. */
export function agentArgv(
  project: Pick<ProjectRow, "agent_command">,
  agent: Pick<AgentRow, "own_command">,
): AgentArgv {
  const [program = "", ...args]: string[] = JSON.parse(agent.own_command ?? project.agent_command);
  return [program, ...args];
}
