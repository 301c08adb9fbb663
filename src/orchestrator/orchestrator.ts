import { chmod, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { createKeyedMutex } from "../async/keyed-mutex.ts";
import type { OperationId } from "../contract/contract.ts";
import { createBriefings } from "./agents/briefings.ts";
import { createAgentConclusions } from "./agents/conclusions.ts";
import { createAgentPanes } from "./agents/panes.ts";
import { createTeamChanges } from "./agents/team-changes.ts";
import { createAgentTokens } from "./agents/tokens.ts";
import type { Contract } from "./contract/api.ts";
import { openKeyring } from "./contract/keyring.ts";
import { createLookup } from "./contract/lookup.ts";
import type { Operations } from "./contract/operation.ts";
import { now } from "./contract/time.ts";
import { createDeliveries } from "./deliveries/deliveries.ts";
import { createMessageSender } from "./deliveries/sender.ts";
import { openEventFeed } from "./events/feed.ts";
import { createEventLog } from "./events/log.ts";
import { eventRetention } from "./events/retention.ts";
import { recoverGit } from "./git-work/recovery.ts";
import { createAccess } from "./http/access.ts";
import { createApp } from "./http/app.ts";
import { listen } from "./http/http-server.ts";
import { createIdempotency } from "./http/idempotency.ts";
import { createRequestLimits } from "./http/request-limits.ts";
import { createMessageFiles } from "./messages/files.ts";
import { createMeasurements } from "./metrics/measurements.ts";
import { createHookOperations } from "./operations/agent-hooks.ts";
import { createAgentOperations } from "./operations/agents.ts";
import { createAutomationOperations } from "./operations/automation.ts";
import { createEventStreams } from "./operations/events.ts";
import { createGitOperations } from "./operations/git.ts";
import { createGitWorkflowOperations } from "./operations/git-workflows.ts";
import { createKeyOperations } from "./operations/keys.ts";
import { createMessageOperations } from "./operations/messages.ts";
import { createProjectOperations } from "./operations/projects.ts";
import { createScheduleOperations } from "./operations/schedules.ts";
import { createSystemOperations } from "./operations/system.ts";
import { createSystemMetricsOperations } from "./operations/system-metrics.ts";
import { createTaskOperations } from "./operations/tasks.ts";
import { createCommandRuns } from "./processes/command-runs.ts";
import { agentEnvironment } from "./processes/environment.ts";
import { createCompletion } from "./projects/completion.ts";
import { createLaunches } from "./projects/launches.ts";
import { createMetricOperations, createProjectMetrics } from "./projects/metrics.ts";
import { createSharedStatus } from "./projects/shared-status.ts";
import { createProjectStates } from "./projects/states.ts";
import { createStatusReader } from "./projects/status.ts";
import { createScheduleRuns } from "./schedules/runs.ts";
import { type CheckedSettings, checkSettings, type OrchestratorSettings } from "./settings.ts";
import { prepareStateFolder, readOrMakeKey, removeRunning, writeRunning } from "./store/state-files.ts";
import { openStore, type Store } from "./store/store.ts";
import { createRecovery } from "./supervision/recovery.ts";
import { createSupervisor, type Supervisor } from "./supervision/supervisor.ts";
import { createUpTime } from "./supervision/up-time.ts";
import { createCurrentTasks } from "./tasks/current-tasks.ts";
import { createTaskRuns } from "./tasks/runs.ts";
import { createActivities } from "./terminals/activities.ts";
import { readOwnProfiles } from "./terminals/own-profiles.ts";
import { createProfiles } from "./terminals/profiles.ts";
import { createTmux } from "./tmux/tmux.ts";
import { createWorktreeRemoval } from "./worktrees/worktree-removal.ts";
import { createWorktrees } from "./worktrees/worktrees.ts";

export type { OrchestratorSettings } from "./settings.ts";
export { StartError } from "./store/start-error.ts";

export interface OrchestratorSurroundings {
  readonly logger: Logger;
  readonly version: string;
  /** The OpenAPI document, parsed. */
  readonly contract: Contract;
  /** Agents get an allow-list of it, and programs are looked up on its PATH. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How an agent calls this program in its shell. Default `tmux-orchestrator-mcp`. */
  readonly commandLine?: string;
  /** The time by which schedules run, RFC 3339 UTC. Default: the machine's. */
  readonly clock?: () => string;
  /** Folder of the role descriptions. Default: `roles` beside this module. */
  readonly rolesDir?: string;
  /** Default: createTmux. A test can interrupt it. */
  readonly openTmux?: typeof createTmux;
}

export interface Orchestrator {
  /** Without a path: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Ends the server and lets go of tmux and the database. Agents go on. */
  close(): Promise<void>;
}

/**
 * Starts the embedded Web Server on a state folder. Fails with a StartError; `already_running` when another process
 * has the folder.
 */
export async function startOrchestrator(
  given: OrchestratorSettings,
  surroundings: OrchestratorSurroundings,
): Promise<Orchestrator> {
  const settings = checkSettings(given);
  await prepareStateFolder(settings.stateDir);
  const database = join(settings.stateDir, "orchestrator.db");
  const store = await openStore(database);
  try {
    await chmod(database, 0o600);
    return await serveStore(store, settings, surroundings);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveStore(
  store: Store,
  settings: CheckedSettings,
  { logger, version, contract, environment, ...more }: OrchestratorSurroundings,
): Promise<Orchestrator> {
  const { stateDir, tmuxSocket } = settings;
  const clock = more.clock ?? now;
  const passedOn = agentEnvironment(environment);
  const profiles = createProfiles(settings.profilesDir ? await readOwnProfiles(settings.profilesDir) : []);
  const tmux = (more.openTmux ?? createTmux)({
    socketPath: tmuxSocket,
    environment: passedOn,
    onLost: (reason) => {
      logger.warn({ reason }, "the connection to tmux was lost");
      supervisor.recoverSoon();
    },
  });
  const feed = await openEventFeed(store);
  const events = createEventLog(store, feed.push);
  const measured = createMeasurements();
  events.subscribe(measured.hear);
  const retention = eventRetention({ store, feed, logger }, settings.eventRetention);
  const states = createProjectStates(events);
  const lookup = createLookup(store);
  const mutex = createKeyedMutex();
  const tasksNow = createCurrentTasks(store);
  await tasksNow.read();
  const activities = createActivities({ store, tmux, profiles, logger });
  const commandLine = more.commandLine ?? "tmux-orchestrator-mcp";
  const tokens = createAgentTokens({ store, stateDir });
  const briefings = createBriefings({
    stateDir,
    rolesDir: more.rolesDir ?? fileURLToPath(new URL("./roles", import.meta.url)),
    commandLine,
  });
  const worktrees = createWorktrees({ store, stateDir: await realpath(stateDir) });
  const removal = createWorktreeRemoval({ store, worktrees, logger });
  const panes = createAgentPanes({
    ...{ store, tmux, profiles, activities, briefings, tokens, worktrees, stateDir },
    // Who does not say how this program is called has no agents that call it.
    commandLine: more.commandLine,
  });
  const deliveries = createDeliveries({
    ...{ store, events, tmux, activities, logger },
    files: createMessageFiles(stateDir),
    retryMs: settings.lookEveryMs,
  });
  const sender = createMessageSender({ store, events, deliveries });
  const launches = createLaunches({
    ...{ store, states, tmux, panes, activities, deliveries, briefings, removal, logger },
    readyTimeoutMs: settings.readyTimeoutMs,
  });
  const recovery = createRecovery({
    ...{ store, events, states, tmux, panes, activities, launches, removal, mutex, logger },
    currentTasks: tasksNow,
  });
  const conclusions = createAgentConclusions({ activities, currentTasks: tasksNow });
  const supervisor: Supervisor = createSupervisor({
    ...{ store, events, states, tmux, panes, conclusions, deliveries, launches },
    ...{ recovery, mutex, logger },
    activities: { ...activities, sweep: () => measured.sweep(activities.sweep) },
    lookEveryMs: settings.lookEveryMs,
  });
  const status = createStatusReader({ store, activities, currentTasks: tasksNow });
  const searchPath = environment.PATH ?? "";
  const scratchDir = join(stateDir, "scratch");
  const team = createTeamChanges({
    ...{ store, events, panes, briefings, deliveries, worktrees, removal, searchPath },
    currentTasks: tasksNow,
  });
  const metrics = createProjectMetrics(store);
  const upTime = createUpTime(store, logger);
  const scheduled = createScheduleRuns({ store, events, deliveries, logger, clock });
  const commands = createCommandRuns({
    ...{ processes: store.processes, logger },
    environment: passedOn,
  });
  const runs = createTaskRuns({ store, events, commands, currentTasks: tasksNow });

  const keyring = await openKeyring(store);
  const callers = createAccess({ adminKey: await readOrMakeKey(stateDir), keyring, findAgent: tokens.find });
  const streams = createEventStreams({ feed, lookup, access: callers });

  const served: Operations = {
    ...createProjectOperations({
      ...{ store, events, states, tmux, panes, briefings, worktrees, removal, lookup, status, deliveries },
      sharedStatus: createSharedStatus({ store, activities, currentTasks: tasksNow, lookup, status }),
      ...{ supervisor, mutex, searchPath, metrics },
      completion: createCompletion({ store, taskRuns: runs }),
      scheduleRuns: scheduled,
      tmuxSocket,
      agentCommand: settings.agentCommand,
      pathRules: { allowedRoots: settings.allowedRoots, refused: [stateDir] },
    }),
    ...createAgentOperations({
      ...{ store, tmux, panes, activities, deliveries, lookup, status, supervisor, mutex, team },
    }),
    ...createHookOperations({ events, activities, conclusions, deliveries, lookup }),
    ...createMessageOperations({ store, events, deliveries, sender, lookup }),
    ...createMetricOperations({ lookup, metrics }),
    ...createScheduleOperations({ store, events, lookup, scheduleRuns: scheduled, clock }),
    ...createTaskOperations({ store, events, lookup, deliveries, taskRuns: runs, currentTasks: tasksNow }),
    ...createGitOperations({
      runCommand: commands.run,
      findProject: async (id) => {
        const project = await lookup.findProject(id);
        const agents = (await store.agents.ofProject(id)).map((agent) => ({
          ...agent,
          worktree_path: agent.worktree_path === project.path ? null : agent.worktree_path,
        }));
        return { ...project, agents };
      },
      recordGitEvent: ({ project_id: projectId, agent_id: agentId, operation, result }) =>
        events.record((_, emit) =>
          emit({
            ...{ type: "git_event", projectId, data: { ...result, operation } },
            ...(agentId !== null && { agentId }),
          }),
        ),
      appliedWorkflow: async (id) => (await store.gitWorkflows.findApplied(id))?.workflow ?? null,
      journal: store.gitJournal,
      scratchDir,
    }),
    ...createGitWorkflowOperations({ findProject: lookup.findProject, store, events }),
    ...createKeyOperations(keyring),
    ...streams.operations,
    ...createSystemMetricsOperations({ store, activities, measured, eventStreams: streams.count }),
    ...createAutomationOperations({
      automations: store.automations,
      missingProjects: async (ids) => {
        const found = await Promise.all(ids.map((id) => store.projects.find(id)));
        return ids.filter((_, index) => !found[index]);
      },
    }),
  };
  const operationIds = Object.keys(served) as OperationId[];
  const operations = {
    ...served,
    ...createSystemOperations({ store, contract, version, operations: operationIds }),
  };

  await commands.recover();
  await upTime.start();
  await recoverGit({ store, scratchDir, logger });
  const app = await createApp({
    ...{ contract, operations, measured, logger },
    access: callers,
    limits: createRequestLimits(settings.requestLimits),
    idempotency: createIdempotency(store),
  });
  const server = await listen({ app, port: settings.port, maxConnections: settings.maxConnections, logger });
  void retention.sweep();
  const url = `http://127.0.0.1:${server.port}`;
  // Agents are looked for once the server answers: without tmux it still tells what is wrong.
  await supervisor.recover().catch((error: unknown) => {
    logger.error({ err: error }, "the agents of earlier projects could not be looked for");
  });
  await deliveries.wakeAll();
  scheduled.hurry();
  supervisor.hurry();
  await writeRunning(stateDir, {
    ...{ pid: process.pid, url, version, started_at: now() },
    ...{ agent_command: settings.agentCommand, allowed_roots: settings.allowedRoots },
  });
  logger.info({ url, stateDir }, "the orchestrator is running");

  return {
    url,
    async close() {
      await removeRunning(stateDir);
      streams.close();
      measured.close();
      await server.close();
      await retention.close();
      await scheduled.close();
      await runs.close();
      await supervisor.close();
      await deliveries.close();
      await tmux.close();
      await upTime.close();
      await store.close();
      logger.info("the orchestrator has stopped");
    },
  };
}
