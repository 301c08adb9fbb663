import { parseArgsStringToArgv } from "string-argv";
import { Problem } from "../contract/problem.ts";
import { ProcessError } from "../processes/process-error.ts";
import { findCommand } from "../processes/program.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { AgentCommand } from "../terminals/agent-profiles.ts";
import type { Profiles } from "../terminals/profiles.ts";

export type AgentArgv = readonly [string, ...string[]];

/** Returns the command and the profile of an agent, its own or those of its project. */
export function agentCommand(
  project: Pick<ProjectRow, "agent_command" | "agent_profile">,
  agent: Pick<AgentRow, "own_command" | "own_profile">,
): AgentCommand {
  return {
    agent_command: agent.own_command ?? project.agent_command,
    agent_profile: agent.own_profile ?? (agent.own_command === null ? project.agent_profile : null),
  };
}

/** Splits a command line into words as a shell does, without a shell. */
export function parseAgentCommand(command: string | readonly string[]): AgentArgv {
  const [program, ...args] = typeof command === "string" ? parseArgsStringToArgv(command) : command;
  if (program) return [program, ...args];
  const message = "names no program";
  throw new Problem("validation_failed", `The agent command ${message}.`, {
    errors: [{ path: "/agent_command", message }],
  });
}

/** Throws `validation_failed` for a profile that there is not. */
export function checkProfileName(profiles: Profiles, name: string | undefined): string | null {
  if (name === undefined) return null;
  if (profiles.find(name)) return name;
  const names = profiles.all.map((profile) => profile.name).join(", ");
  const message = `is not the name of an agent profile; there are ${names}`;
  throw new Problem("validation_failed", `The agent profile "${name}" ${message}.`, {
    errors: [{ path: "/agent_profile", message }],
  });
}

/** Throws `agent_command_not_found`. */
export async function requireAgentCommand(
  [program]: AgentArgv,
  cwd: string,
  searchPath: string,
): Promise<void> {
  try {
    await findCommand(program, cwd, searchPath);
  } catch (error) {
    if (error instanceof ProcessError && error.code === "command_not_found")
      throw new Problem(
        "agent_command_not_found",
        `The agent command "${program}" was not found. Install it, or name another one with agent_command or in TMUX_ORCHESTRATOR_AGENT_COMMAND. Searched: ${program.includes("/") ? cwd : searchPath}`,
        { cause: error },
      );
    throw error;
  }
}
