import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import type { Contract } from "./contract/api.ts";
import { now } from "./contract/time.ts";
import { createCommandRuns } from "./processes/command-runs.ts";
import { agentEnvironment } from "./processes/environment.ts";
import { installationOf } from "./processes/program.ts";
import type { CheckedSettings } from "./settings.ts";
import type { Store } from "./store/store.ts";
import { createTmux } from "./tmux/tmux.ts";

export interface OrchestratorDependencies {
  readonly logger: Logger;
  readonly version: string;
  /** The OpenAPI document, parsed. */
  readonly contract: Contract;
  /** Agents get an allow-list of it, and programs are looked up on its PATH. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Variables that only those agents get whose `env` refers to them. Default: none. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** How an agent calls this program in its shell. Without it, agents' hooks report nothing. */
  readonly commandLine?: string;
  /** The folders of this program and of Node.js, which `commandLine` runs. */
  readonly programFolders?: readonly string[];
  /** The time by which schedules run, RFC 3339 UTC. Default: the machine's. */
  readonly clock?: () => string;
  /** Folder of the role descriptions. Default: `roles` beside this module. */
  readonly rolesDir?: string;
  /** Default: createTmux. A test can interrupt it. */
  readonly openTmux?: typeof createTmux;
}

export interface AdapterParts {
  readonly store: Store;
  readonly settings: CheckedSettings;
  readonly dependencies: OrchestratorDependencies;
  readonly onTmuxLost: () => void;
}

export type Adapters = ReturnType<typeof createAdapters>;

/** The database, tmux, commands, the clock and the log, which the domain stands on. */
export function createAdapters({ store, settings, dependencies, onTmuxLost }: AdapterParts) {
  const { logger } = dependencies;
  const environment = agentEnvironment(dependencies.environment);
  const tmux = (dependencies.openTmux ?? createTmux)({
    socketPath: settings.tmuxSocket,
    environment,
    onLost: (reason) => {
      logger.warn({ reason }, "the connection to tmux was lost");
      onTmuxLost();
    },
  });
  const commands = createCommandRuns({ processes: store.processes, environment, logger });
  return {
    ...settings,
    store,
    tmux,
    commands,
    clock: dependencies.clock ?? now,
    logger,
    commandLine: dependencies.commandLine,
    programFolders: dependencies.programFolders ?? [installationOf(process.execPath, [homedir()])],
    environment,
    secrets: dependencies.secrets ?? {},
    rolesDir: dependencies.rolesDir ?? fileURLToPath(new URL("./roles", import.meta.url)),
    /** Where programs are looked up. */
    searchPath: environment.PATH ?? "",
    /** For the temporary work trees, indices and objects of git operations. */
    scratchDir: join(settings.stateDir, "scratch"),
  };
}
