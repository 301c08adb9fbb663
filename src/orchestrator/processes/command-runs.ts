import type { Logger } from "pino";
import { type CommandRun, type CommandToRun, cleaningUpMs, runCommand } from "./command.ts";
import { birthOf } from "./process-birth.ts";
import { endProcessGroup } from "./process-group.ts";
import { killTagged } from "./process-tag.ts";

/** A command that runs. */
interface CommandRecord {
  /** The id of its tag. */
  readonly mark: string;
  readonly pid: number;
  readonly birth: string | null;
  readonly started_at: string;
}

interface CommandRecords {
  started(record: CommandRecord): Promise<void>;
  ended(mark: string): Promise<void>;
  all(): Promise<readonly CommandRecord[]>;
}

export interface CommandRunParts {
  readonly processes: CommandRecords;
  /** The whole environment of a command. That of this process can hold secrets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly logger: Logger;
}

export type CommandRuns = ReturnType<typeof createCommandRuns>;

/** Runs commands that clients gave. Each is recorded before it runs, so that none outlives a killed orchestrator. */
export function createCommandRuns({ processes, environment, logger }: CommandRunParts) {
  return {
    async run(
      dir: string,
      command: Pick<CommandToRun, "command" | "timeoutMs">,
      signal?: AbortSignal,
    ): Promise<CommandRun> {
      let recorded: string | undefined;
      const onStart = async (pid: number, tagId: string) => {
        const started_at = new Date().toISOString();
        await processes.started({ mark: tagId, pid, birth: await birthOf(pid), started_at });
        recorded = tagId;
      };
      try {
        return await runCommand(dir, { ...command, environment, onStart }, signal);
      } finally {
        if (recorded !== undefined) await processes.ended(recorded);
      }
    },
    /** Ends the commands that ran when an orchestrator was killed. Their results are unknown. */
    async recover(): Promise<void> {
      for (const { mark, pid, birth } of await processes.all()) {
        // Another program may have the number by now.
        if (birth !== null && (await birthOf(pid)) === birth)
          await endProcessGroup(pid, "SIGTERM", cleaningUpMs);
        await killTagged(mark);
        await processes.ended(mark);
        logger.info({ pid }, "a command that was cut off by the end of the orchestrator");
      }
    },
  };
}
