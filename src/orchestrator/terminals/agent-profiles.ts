import { commandLines } from "../processes/command-lines.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Profile } from "./profile.ts";
import type { Profiles } from "./profiles.ts";

/** The program of an agent as it is recorded. */
export interface AgentCommand {
  /** JSON array: the program and its arguments. */
  readonly agent_command: string;
  /** The name of its profile; null: found by the command. */
  readonly agent_profile: string | null;
}

/** The profile of each agent: the one that was named, that of its command, or that of a program that its command has started. */
export function createAgentProfiles(profiles: Profiles) {
  const byCommand = new Map<string, Profile>();
  /** By agent, of programs that only their processes show. */
  const seen = new Map<string, Profile>();

  function ofCommand({ agent_command: command, agent_profile: name }: AgentCommand): Profile {
    const key = `${name} ${command}`;
    const found = byCommand.get(key) ?? profiles.ofAgent(name, JSON.parse(command));
    byCommand.set(key, found);
    return found;
  }

  return {
    of(command: AgentCommand, agentId: string): Profile {
      const found = ofCommand(command);
      return found.match.length === 0 && command.agent_profile === null
        ? (seen.get(agentId) ?? found)
        : found;
    },
    /** Looks for a program with a profile among the processes of an agent whose command has none. */
    async look(command: AgentCommand, agentId: string, pane: Pane): Promise<void> {
      if (command.agent_profile !== null || ofCommand(command).match.length > 0 || pane.dead) return;
      const known = (await commandLines(pane.panePid)).map(profiles.of).find(({ match }) => match.length > 0);
      if (known) seen.set(agentId, known);
      else seen.delete(agentId);
    },
    /** Whether another program than the agent's is in the foreground of its pane. */
    async isForeign(profile: Profile, pane: Pane): Promise<boolean> {
      if (profile.processNames.length === 0 || profile.processNames.includes(pane.currentCommand))
        return false;
      return !(await commandLines(pane.panePid)).some((argv) => profiles.of(argv) === profile);
    },
    forget: (agentId: string): void => void seen.delete(agentId),
  };
}
