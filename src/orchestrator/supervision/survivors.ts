import { birthOf } from "../processes/process-birth.ts";
import { endProcessGroup } from "../processes/process-group.ts";
import type { AgentRow } from "../store/tables.ts";

const graceMs = 1000;

/**
 * Ends programs of agents that outlived their tmux server: with the new program, two would work in one folder. After a
 * reboot their process ids belong to others.
 */
export async function endSurvivors(agents: readonly AgentRow[]): Promise<void> {
  await Promise.all(
    agents.map(async ({ process_id: id, process_birth: birth }) => {
      if (id === null || birth === null || (await birthOf(id)) !== birth) return;
      await endProcessGroup(id, "SIGHUP", graceMs);
    }),
  );
}
