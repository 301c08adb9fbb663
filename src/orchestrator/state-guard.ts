import { join } from "node:path";
import type { Logger } from "pino";
import { watchFile } from "./store/database-file.ts";
import type { Store } from "./store/store.ts";

export interface StateGuardParts {
  readonly store: Pick<Store, "writeCopy">;
  readonly stateDir: string;
  readonly agentsDir: string;
  readonly tmuxSocket: string;
  readonly logger: Logger;
}

const everyMs = 1000;

/**
 * Notices that the database's file was deleted or replaced. What is written from then on is in no file that a later start
 * finds, so nothing more is taken: what is known is saved beside the agents' files.
 */
export function createStateGuard({ store, stateDir, agentsDir, tmuxSocket, logger }: StateGuardParts) {
  const database = join(stateDir, "orchestrator.db");
  const isGone = watchFile(database);
  let why: string | undefined;
  let tell = (_why: string) => {};
  const lost = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const timer = setInterval(check, everyMs).unref();

  /** Returns why no request can be taken, or undefined. */
  function check(): string | undefined {
    if (why !== undefined || !isGone()) return why;
    clearInterval(timer);
    why = `The state folder ${stateDir} was deleted or replaced while the orchestrator ran. ${save()} Agents go on in tmux; once the folder exists, \`pkill -USR1 -f ${tmuxSocket}\` makes tmux's socket again. Then start the orchestrator.`;
    logger.fatal(why);
    tell(why);
    return why;
  }

  function save(): string {
    const file = join(agentsDir, `orchestrator.db.saved-${Date.now()}`);
    try {
      store.writeCopy(file);
      return `What it knew is saved: put ${file} back as ${database}.`;
    } catch (error) {
      logger.error({ err: error }, "the database could not be saved");
      return "What it knew could not be saved: put a backup back (`orchestrator backup` says how).";
    }
  }

  return { check, lost, close: () => clearInterval(timer) };
}
