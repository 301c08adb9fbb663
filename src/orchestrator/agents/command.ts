import { parseArgsStringToArgv } from "string-argv";
import { Problem } from "../contract/problem.ts";
import { ProcessError } from "../processes/process-error.ts";
import { findCommand } from "../processes/program.ts";

export type AgentArgv = readonly [string, ...string[]];

/** Splits a command line into words as a shell does, without a shell. */
export function parseAgentCommand(command: string | readonly string[]): AgentArgv {
  const [program, ...args] = typeof command === "string" ? parseArgsStringToArgv(command) : command;
  if (program) return [program, ...args];
  const message = "names no program";
  throw new Problem("validation_failed", `The agent command ${message}.`, {
    errors: [{ path: "/agent_command", message }],
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
