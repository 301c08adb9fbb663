import { chmod, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { turns as takeTurns } from "../async/keyed-mutex.ts";
import type { OperationId } from "../contract/contract.ts";
import { briefings as briefingFiles } from "./agents/briefings.ts";
import { agentConclusions } from "./agents/conclusions.ts";
import { agentPanes } from "./agents/panes.ts";
import { teamChanges } from "./agents/team-changes.ts";
import { agentTokens } from "./agents/tokens.ts";
import type { Contract } from "./contract/api.ts";
import { openKeyring } from "./contract/keyring.ts";
import { projectLookup } from "./contract/lookup.ts";
import type { Operations } from "./contract/operation.ts";
import { now } from "./contract/time.ts";
import { deliveryWorkers } from "./deliveries/deliveries.ts";
import { messageSender } from "./deliveries/sender.ts";
import { openEventFeed } from "./events/feed.ts";
import { eventLog } from "./events/log.ts";
import { eventRetention } from "./events/retention.ts";
import { recoverGit } from "./git-work/recovery.ts";
import { access } from "./http/access.ts";
import { createApp } from "./http/app.ts";
import { listen } from "./http/http-server.ts";
import { idempotency } from "./http/idempotency.ts";
import { requestLimits } from "./http/request-limits.ts";
import { messageFiles } from "./messages/files.ts";
import { measurements } from "./metrics/measurements.ts";
import { hookOperations } from "./operations/agent-hooks.ts";
import { agentOperations } from "./operations/agents.ts";
import { automationOperations } from "./operations/automation.ts";
import { eventStreams } from "./operations/events.ts";
import { gitOperations } from "./operations/git.ts";
import { gitWorkflowOperations } from "./operations/git-workflows.ts";
import { keyOperations } from "./operations/keys.ts";
import { messageOperations } from "./operations/messages.ts";
import { projectOperations } from "./operations/projects.ts";
import { scheduleOperations } from "./operations/schedules.ts";
import { systemOperations } from "./operations/system.ts";
import { systemMetricsOperations } from "./operations/system-metrics.ts";
import { taskOperations } from "./operations/tasks.ts";
import { commandRuns } from "./processes/command-runs.ts";
import { completion } from "./projects/completion.ts";
import { launches as projectLaunches } from "./projects/launches.ts";
import { metricOperations, projectMetrics } from "./projects/metrics.ts";
import { sharedStatus } from "./projects/shared-status.ts";
import { projectStates } from "./projects/states.ts";
import { statusReader } from "./projects/status.ts";
import { scheduleRuns } from "./schedules/runs.ts";
import { type CheckedSettings, checkSettings, type OrchestratorSettings } from "./settings.ts";
import { prepareStateFolder, readOrMakeKey, removeRunning, writeRunning } from "./store/state-files.ts";
import { openStore, type Store } from "./store/store.ts";
import { recovery as recoverAgents } from "./supervision/recovery.ts";
import { type Supervisor, supervisor as superviseAgents } from "./supervision/supervisor.ts";
import { upTime as keepUpTime } from "./supervision/up-time.ts";
import { currentTasks } from "./tasks/current-tasks.ts";
import { taskRuns } from "./tasks/runs.ts";
import { activities as watchActivities } from "./terminals/activities.ts";
import { allowedEnvironment, Tmux } from "./tmux/tmux.ts";
import { worktreeRemoval } from "./worktrees/worktree-removal.ts";
import { worktrees as agentWorktrees } from "./worktrees/worktrees.ts";

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
  const tmux = new Tmux({
    socketPath: tmuxSocket,
    environment,
    onLost: (reason) => {
      logger.warn({ reason }, "the connection to tmux was lost");
      supervisor.recoverSoon();
    },
  });
  const feed = await openEventFeed(store);
  const events = eventLog(store, feed.push);
  const measured = measurements();
  events.subscribe(measured.hear);
  const retention = eventRetention({ store, feed, logger }, settings.eventRetention);
  const states = projectStates(events);
  const lookup = projectLookup(store);
  const turns = takeTurns();
  const tasksNow = currentTasks(store);
  await tasksNow.read();
  const activities = watchActivities({ store, tmux, logger });
  const commandLine = more.commandLine ?? "tmux-orchestrator-mcp";
  const tokens = agentTokens({ store, stateDir });
  const briefings = briefingFiles({
    stateDir,
    rolesDir: more.rolesDir ?? fileURLToPath(new URL("./roles", import.meta.url)),
    commandLine,
  });
  const worktrees = agentWorktrees({ store, stateDir: await realpath(stateDir) });
  const removal = worktreeRemoval({ store, worktrees, logger });
  const panes = agentPanes({
    ...{ store, tmux, activities, briefings, tokens, worktrees, stateDir },
    // Who does not say how this program is called has no agents that call it.
    commandLine: more.commandLine,
  });
  const deliveries = deliveryWorkers({
    ...{ store, events, tmux, activities, logger },
    files: messageFiles(stateDir),
    retryMs: settings.lookEveryMs,
  });
  const sender = messageSender({ store, events, deliveries });
  const launches = projectLaunches({
    ...{ store, states, tmux, panes, activities, deliveries, briefings, removal, logger },
    readyTimeoutMs: settings.readyTimeoutMs,
  });
  const recovery = recoverAgents({
    ...{ store, events, states, tmux, panes, activities, launches, removal, turns, logger },
    currentTasks: tasksNow,
  });
  const conclusions = agentConclusions({ activities, currentTasks: tasksNow });
  const supervisor: Supervisor = superviseAgents({
    ...{ store, events, states, tmux, panes, conclusions, deliveries, launches },
    ...{ recovery, turns, logger },
    activities: { ...activities, sweep: () => measured.sweep(activities.sweep) },
    lookEveryMs: settings.lookEveryMs,
  });
  const status = statusReader({ store, activities, currentTasks: tasksNow });
  const searchPath = environment.PATH ?? "";
  const scratchDir = join(stateDir, "scratch");
  const team = teamChanges({
    ...{ store, events, panes, briefings, deliveries, worktrees, removal, searchPath },
    currentTasks: tasksNow,
  });
  const metrics = projectMetrics(store);
  const upTime = keepUpTime(store, logger);
  const scheduled = scheduleRuns({ store, events, deliveries, logger, clock });
  const commands = commandRuns({
    ...{ processes: store.processes, logger },
    environment: allowedEnvironment(environment),
  });
  const runs = taskRuns({ store, events, commands, currentTasks: tasksNow });

  const keyring = await openKeyring(store);
  const callers = access({ adminKey: await readOrMakeKey(stateDir), keyring, findAgent: tokens.find });
  const streams = eventStreams({ feed, lookup, access: callers });

  const served: Operations = {
    ...projectOperations({
      ...{ store, events, states, tmux, panes, briefings, worktrees, removal, lookup, status, deliveries },
      sharedStatus: sharedStatus({ store, activities, currentTasks: tasksNow, lookup, status }),
      ...{ supervisor, turns, searchPath, metrics },
      completion: completion({ store, taskRuns: runs }),
      scheduleRuns: scheduled,
      tmuxSocket,
      agentCommand: settings.agentCommand,
      pathRules: { allowedRoots: settings.allowedRoots, refused: [stateDir] },
    }),
    ...agentOperations({
      ...{ store, tmux, panes, activities, deliveries, lookup, status, supervisor, turns, team },
    }),
    ...hookOperations({ events, activities, conclusions, deliveries, lookup }),
    ...messageOperations({ store, events, deliveries, sender, lookup }),
    ...metricOperations({ lookup, metrics }),
    ...scheduleOperations({ store, events, lookup, scheduleRuns: scheduled, clock }),
    ...taskOperations({ store, events, lookup, deliveries, taskRuns: runs, currentTasks: tasksNow }),
    ...gitOperations({
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
    ...gitWorkflowOperations({ findProject: lookup.findProject, store, events }),
    ...keyOperations(keyring),
    ...streams.operations,
    ...systemMetricsOperations({ store, activities, measured, eventStreams: streams.count }),
    ...automationOperations({
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
    ...systemOperations({ store, contract, version, operations: operationIds }),
  };

  await commands.recover();
  await upTime.start();
  await recoverGit({ store, scratchDir, logger });
  const app = await createApp({
    ...{ contract, operations, measured, logger },
    access: callers,
    limits: requestLimits(settings.requestLimits),
    idempotency: idempotency(store),
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
