import { chmod } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createAdapters, type OrchestratorDependencies } from "./adapters.ts";
import { apiSocket } from "./contract/agent-folder.ts";
import { auditLogFile } from "./contract/audit-entry.ts";
import { now } from "./contract/time.ts";
import { createDomain, type Domain, endDomain } from "./domain.ts";
import { createEventStreams } from "./events/streams.ts";
import { recoverGit } from "./git-work/recovery.ts";
import { createAccess } from "./http/access.ts";
import { createAudit } from "./http/audit.ts";
import { createServer } from "./http/server.ts";
import { createCountReader } from "./metrics/counts.ts";
import { createHealth } from "./metrics/health.ts";
import { createOperations } from "./operations/operations.ts";
import { birthOf } from "./processes/process-birth.ts";
import { type CheckedSettings, checkSettings, type OrchestratorSettings } from "./settings.ts";
import { createStateGuard } from "./state-guard.ts";
import { preparePrivateFolder, readOrMakeKey, removeRunning, writeRunning } from "./store/state-files.ts";
import { openStore, type Store } from "./store/store.ts";

export type { OrchestratorDependencies } from "./adapters.ts";
export type { OrchestratorSettings } from "./settings.ts";
export { StartError } from "./store/start-error.ts";

export interface Orchestrator {
  /** Without a path: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Resolves when its state folder was deleted or replaced, with a sentence that says what to do. It takes no more requests. */
  readonly lost: Promise<string>;
  /** Ends the server and releases tmux and the database. Agents keep running. */
  close(): Promise<void>;
}

/**
 * Starts the embedded Web Server on a state folder. Fails with a StartError: `already_running` when another process
 * has the folder.
 */
export async function startOrchestrator(
  given: OrchestratorSettings,
  dependencies: OrchestratorDependencies,
): Promise<Orchestrator> {
  const settings = checkSettings(given);
  const { stateDir, agentsDir } = settings;
  for (const folder of [stateDir, dirname(auditLogFile(stateDir)), agentsDir, dirname(apiSocket(agentsDir))])
    await preparePrivateFolder(folder);
  const database = join(stateDir, "orchestrator.db");
  const store = await openStore(database);
  try {
    await chmod(database, 0o600);
    return await serve(store, settings, dependencies);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(
  store: Store,
  settings: CheckedSettings,
  dependencies: OrchestratorDependencies,
): Promise<Orchestrator> {
  const { stateDir, agentsDir } = settings;
  const socket = apiSocket(agentsDir);
  const { logger, version, contract } = dependencies;
  const onTmuxLost = () => domain.supervisor.recoverSoon();
  const adapters = createAdapters({ store, settings, dependencies, onTmuxLost });
  const domain = await createDomain(adapters);
  const access = createAccess({
    adminKey: await readOrMakeKey(stateDir),
    keyring: domain.keyring,
    findAgent: domain.tokens.find,
  });
  const streams = createEventStreams({ feed: domain.feed, identify: access.identify });
  const health = createHealth(adapters);
  const countAll = createCountReader({ ...domain, streams });
  const operations = createOperations({ ...domain, streams, health, countAll, contract, version });

  await finishInterruptedWork(domain);
  const guard = createStateGuard(domain);
  const audit = createAudit({ file: auditLogFile(stateDir), logger });
  const server = await createServer({
    ...domain,
    contract,
    operations,
    access,
    audit,
    socket,
    lost: guard.check,
  });
  const url = `http://127.0.0.1:${server.port}`;
  await startBackgroundWork(domain);
  await writeRunning(stateDir, {
    pid: process.pid,
    process_birth: await birthOf(process.pid),
    url,
    socket,
    version,
    started_at: now(),
    agent_command: settings.agentCommand,
    allowed_roots: settings.allowedRoots,
    sandbox: settings.sandbox.wrap ?? null,
  });
  logger.info({ url, stateDir }, "the orchestrator is running");

  return {
    url,
    lost: guard.lost,
    async close() {
      await removeRunning(stateDir);
      streams.close();
      domain.measurements.close();
      await server.close();
      audit.close();
      await endDomain(domain);
      guard.close();
      // SQLite removes the log of writes by its name when it closes: it can be another database's now.
      if (guard.check() === undefined) await store.close();
      logger.info("the orchestrator has stopped");
    },
  };
}

/** Cleans up what an orchestrator left that was killed, before requests can see it. */
async function finishInterruptedWork(domain: Domain): Promise<void> {
  await domain.commands.recover();
  await domain.briefings.finishRemovals(domain.store);
  await domain.upTime.start();
  await recoverGit(domain);
}

/** Agents are recovered once the server answers: without tmux it can still say what is wrong. */
async function startBackgroundWork(domain: Domain) {
  const { retention, supervisor, deliveries, scheduleRuns, logger } = domain;
  void retention.sweep();
  await supervisor.recover().catch((error: unknown) => {
    logger.error({ err: error }, "the agents of earlier projects could not be recovered");
  });
  await warnOfUnknownAgents(domain).catch((error: unknown) =>
    logger.warn({ err: error }, "tmux cannot be read"),
  );
  await deliveries.wakeAll();
  scheduleRuns.runNow();
  supervisor.runNow();
}

/** A database that was replaced or emptied does not know what still runs. */
async function warnOfUnknownAgents({ panes, store, tmuxSocket, logger }: Domain): Promise<void> {
  const found = [...(await panes.find())];
  const known = await Promise.all(found.map(([id]) => store.agents.find(id)));
  const agents = found.flatMap(([id], index) => (known[index] ? [] : [id]));
  if (agents.length === 0) return;
  const sessions = [
    ...new Set(found.flatMap(([id, pane]) => (agents.includes(id) ? [pane.sessionName] : []))),
  ];
  logger.warn(
    { agents, sessions },
    `agents run in tmux that the database does not know: stop the orchestrator and put a backup of the database back, or end them (tmux -S ${tmuxSocket} kill-session -t NAME)`,
  );
}
