import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { Records } from "../store/store.ts";
import { endProcessGroup } from "../tmux/process-group.ts";
import { type CommandRun, type CommandToRun, cleaningUpMs, runCommand } from "./command.ts";
import { birthOf, endMarked } from "./process-mark.ts";

export interface CommandRunParts {
  readonly processes: Records["processes"];
  /** All that a command gets to see: the environment of this process can hold secrets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly logger: Logger;
}

export type CommandRuns = ReturnType<typeof createCommandRuns>;

/** Runs commands that clients gave. Each is recorded before it runs, so that a killed orchestrator leaves none behind. */
export function createCommandRuns({ processes, environment, logger }: CommandRunParts) {
  return {
    async run(
      dir: string,
      command: Pick<CommandToRun, "command" | "timeoutMs">,
      signal?: AbortSignal,
    ): Promise<CommandRun> {
      let recorded: string | undefined;
      const onStart = async (pid: number, mark: string) => {
        await processes.started({ mark, pid, birth: await birthOf(pid), started_at: now() });
        recorded = mark;
      };
      try {
        return await runCommand(dir, { ...command, environment, onStart }, signal);
      } finally {
        if (recorded !== undefined) await processes.ended(recorded);
      }
    },
    /** Ends the commands that were running when an orchestrator was killed; what they found is not known. */
    async recover(): Promise<void> {
      for (const { mark, pid, birth } of await processes.all()) {
        // Another program may have the number by now.
        if (birth !== null && (await birthOf(pid)) === birth)
          await endProcessGroup(pid, "SIGTERM", cleaningUpMs);
        await endMarked(mark);
        await processes.ended(mark);
        logger.info({ pid }, "a command that was cut off by the end of the orchestrator");
      }
    },
  };
}
