import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { agentFolder } from "../contract/agent-folder.ts";
import { writePrivately } from "../store/state-files.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Profile, ProfileHooks } from "../terminals/profile.ts";
import { type Profiles, programLength } from "../terminals/profiles.ts";
import { type AgentArgv, agentCommand } from "./command.ts";
import { inSandbox, type SandboxParts } from "./sandbox.ts";
import { identityPath } from "./tokens.ts";

export interface AgentProgramParts {
  readonly project: Pick<ProjectRow, "id" | "agent_command" | "agent_profile" | "path">;
  readonly agent: AgentRow;
  readonly profiles: Profiles;
  readonly agentsDir: string;
  /** How an agent calls this program in its shell. Without it, its hooks are not set. */
  readonly commandLine: string | undefined;
  /** Whether it continues its conversation, if its program can. */
  readonly resume: boolean;
  /** The root of its own work tree; null for an agent in the project's folder. */
  readonly ownRoot: string | null;
  readonly sandboxParts: Omit<SandboxParts, "agentsDir">;
}

/** The program for an agent's pane, as `tmux.newWindow` and `tmux.respawn` take it. */
export interface AgentProgram {
  readonly cwd: string;
  readonly argv: AgentArgv;
  readonly env: Record<string, string>;
}

/** Returns an agent's program, and writes the files of its hooks. The arguments of the agent command come last, unchanged. */
export async function agentProgram(parts: AgentProgramParts): Promise<AgentProgram> {
  const { project, agent, profiles, agentsDir, commandLine } = parts;
  const command = agentArgv(project, agent);
  const { agent_profile: name } = agentCommand(project, agent);
  const profile = profiles.ofAgent(name, command);
  // A wrapper of a program that was named passes its arguments on.
  const isWrapped = profiles.of(command) !== profile;
  const [program, ...script] = command.slice(0, isWrapped ? command.length : programLength(command));
  const hooks =
    profile.hooks && commandLine ? await hookArguments(profile.hooks, { ...parts, commandLine }) : [];
  const argv: AgentArgv = [
    program ?? "",
    ...script,
    ...(parts.resume ? resumeArguments(profile, agent) : []),
    ...profile.startArguments,
    ...hooks,
    ...command.slice(1 + script.length),
  ];
  const env = {
    TMUX_ORCHESTRATOR_PROJECT_ID: project.id,
    TMUX_ORCHESTRATOR_AGENT_ID: agent.id,
    TMUX_ORCHESTRATOR_ROLE: agent.role,
    // The path, not the token: every process that the agent starts sees its environment.
    TMUX_ORCHESTRATOR_AGENT_FILE: identityPath(agentsDir, agent),
  };
  const sandboxed = { project, agent, ownRoot: parts.ownRoot, profile, argv, env };
  return {
    cwd: agent.worktree_path,
    argv: await inSandbox(sandboxed, { ...parts.sandboxParts, agentsDir }),
    env,
  };
}

/** Returns the agent's own command, or that of its project. */
export function agentArgv(
  project: Pick<ProjectRow, "agent_command">,
  agent: Pick<AgentRow, "own_command">,
): AgentArgv {
  const [program = "", ...args]: string[] = JSON.parse(agent.own_command ?? project.agent_command);
  return [program, ...args];
}

/** In a folder that agents share, the latest conversation can be another agent's. */
export function resumeArguments(profile: Profile, agent: AgentRow): readonly string[] {
  const { session_id: session } = agent;
  if (session !== null && profile.resumeArguments.length > 0)
    return profile.resumeArguments.map((argument) => argument.replaceAll("{session}", () => session));
  const alone = agent.worktree !== "none" && agent.started_at !== null;
  return alone ? profile.resumeLatestArguments : [];
}

/** Each agent has its own folder, so that a start never changes a file that another agent's program reads. */
async function hookArguments(
  hooks: ProfileHooks,
  { agent, agentsDir, commandLine }: AgentProgramParts & { commandLine: string },
): Promise<string[]> {
  const folder = join(agentFolder(agentsDir, agent), "hooks");
  for (const [file, document] of Object.entries(hooks.files)) {
    const path = join(folder, file);
    const content = JSON.stringify(document, (_, value: unknown) =>
      value === "{command}" ? `${commandLine} agent hook` : value,
    );
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writePrivately(path, `${content}\n`);
  }
  return hooks.arguments.map((argument) => argument.replaceAll("{folder}", () => folder));
}
