import { realpath } from "node:fs/promises";
import { createKeyedMutex } from "../async/keyed-mutex.ts";
import type { Adapters } from "./adapters.ts";
import { createAgents } from "./agents/agents.ts";
import { createBriefings } from "./agents/briefings.ts";
import { createAgentConclusions } from "./agents/conclusions.ts";
import { createAgentHooks } from "./agents/hooks.ts";
import { createAgentPanes } from "./agents/panes.ts";
import { createTeamChanges } from "./agents/team-changes.ts";
import { createAgentTokens } from "./agents/tokens.ts";
import { createAutomations } from "./automations/automations.ts";
import { openKeyring } from "./contract/keyring.ts";
import { createLookup } from "./contract/lookup.ts";
import { createDeliveries } from "./deliveries/deliveries.ts";
import { createMessages } from "./deliveries/messages.ts";
import { createMessageSender } from "./deliveries/sender.ts";
import { openEventFeed } from "./events/feed.ts";
import { createEventLog } from "./events/log.ts";
import { createEventRetention } from "./events/retention.ts";
import { createGitWork } from "./git-work/git-work.ts";
import { createGitRecords } from "./git-work/records.ts";
import { restoreTrust } from "./git-work/trust.ts";
import { createGitWorkflows } from "./git-work/workflows.ts";
import { createMessageFiles } from "./messages/files.ts";
import { createMeasurements } from "./metrics/measurements.ts";
import { createPlaces } from "./places/places.ts";
import { findCommand } from "./processes/program.ts";
import { createCompletion } from "./projects/completion.ts";
import { createLaunches } from "./projects/launches.ts";
import { createProjectMetrics } from "./projects/metrics.ts";
import { createProjects } from "./projects/projects.ts";
import { createSharedStatus } from "./projects/shared-status.ts";
import { createProjectStates } from "./projects/states.ts";
import { createStatusReader } from "./projects/status.ts";
import { createScheduleRuns } from "./schedules/runs.ts";
import { createSchedules } from "./schedules/schedules.ts";
import { StartError } from "./store/start-error.ts";
import { createFreshStarts } from "./supervision/fresh-starts.ts";
import { createRecovery } from "./supervision/recovery.ts";
import { createSupervisor } from "./supervision/supervisor.ts";
import { createUpTime } from "./supervision/up-time.ts";
import { createCurrentTasks } from "./tasks/current-tasks.ts";
import { createTaskRuns } from "./tasks/runs.ts";
import { createTasks } from "./tasks/tasks.ts";
import { createActivities } from "./terminals/activities.ts";
import { readOwnProfiles } from "./terminals/own-profiles.ts";
import { builtInWraps } from "./terminals/profile.ts";
import { createProfiles } from "./terminals/profiles.ts";
import { createWorktreeRemoval } from "./worktrees/worktree-removal.ts";
import { createWorktrees } from "./worktrees/worktrees.ts";

/** The supervisor as the storeys below it see it: they wake it, and it is made after them. */
interface SupervisorCall {
  runNow(): void;
  recoverSoon(): void;
}

export type Domain = Awaited<ReturnType<typeof createDomain>>;

/** The domain in storeys. Each storey has all that stands below it, and adds its own services. */
export async function createDomain(adapters: Adapters) {
  const supervisor: SupervisorCall = {
    runNow: () => domain.supervisor.runNow(),
    recoverSoon: () => domain.supervisor.recoverSoon(),
  };
  const events = await addEvents({ ...adapters, supervisor });
  const terminals = await addTerminals(events);
  const work = await addWork(addDeliveries(terminals));
  const projects = addProjects(addAgents(work));
  const domain = addSupervision(projects);
  return { ...domain, automations: createAutomations(domain) };
}

async function addEvents(below: Adapters & { supervisor: SupervisorCall }) {
  const { store } = below;
  const feed = await openEventFeed(store);
  const events = createEventLog(store, feed.push);
  const measurements = createMeasurements();
  events.subscribe(measurements.hear);
  return {
    ...below,
    feed,
    events,
    measurements,
    retention: createEventRetention({ ...below, feed }, below.eventRetention),
    lookup: createLookup(store),
    places: createPlaces(below),
    keyring: await openKeyring(store),
    /** By project, one change at a time. */
    mutex: createKeyedMutex(),
  };
}

async function addTerminals(below: Awaited<ReturnType<typeof addEvents>>) {
  const { profilesDir, measurements, sandbox } = below;
  await requireSandbox(sandbox.wrap, below.searchPath);
  const profiles = createProfiles(
    profilesDir ? await readOwnProfiles(profilesDir) : [],
    sandbox.wrap ? builtInWraps[sandbox.wrap] : null,
  );
  const activities = createActivities({ ...below, profiles });
  const sweep = () => measurements.sweep(activities.sweep);
  return { ...below, profiles, activities: { ...activities, sweep } };
}

/** Fails with a StartError `settings_invalid` when the sandbox is not installed: agents must not start without it. */
async function requireSandbox(wrap: string | undefined, searchPath: string): Promise<void> {
  if (wrap === undefined) return;
  await findCommand(wrap, "/", searchPath).catch((cause: Error) => {
    throw new StartError("settings_invalid", `The sandbox cannot be used. ${cause.message}`, { cause });
  });
}

function addDeliveries(below: Awaited<ReturnType<typeof addTerminals>>) {
  const files = createMessageFiles(below.agentsDir);
  const deliveries = createDeliveries({ ...below, files, retryMs: below.pollIntervalMs });
  const sender = createMessageSender({ ...below, deliveries });
  return { ...below, deliveries, messages: createMessages({ ...below, deliveries, sender }) };
}

/** The objects of agents' work: repositories, work trees, tasks and schedules. */
async function addWork(below: ReturnType<typeof addDeliveries>) {
  const { store, commands, scratchDir } = below;
  const records = createGitRecords(below);
  await restoreTrust(store);
  const worktrees = createWorktrees({
    store,
    places: below.places,
    agentsDir: await realpath(below.agentsDir),
    stateDir: await realpath(below.stateDir),
  });
  const currentTasks = createCurrentTasks(store);
  await currentTasks.read();
  const taskRuns = createTaskRuns({ ...below, currentTasks });
  const scheduleRuns = createScheduleRuns(below);
  return {
    ...below,
    gitWork: createGitWork({ records, runCommand: commands.run, scratchDir }),
    gitWorkflows: createGitWorkflows(below),
    worktrees,
    removal: createWorktreeRemoval({ ...below, worktrees }),
    currentTasks,
    taskRuns,
    tasks: createTasks({ ...below, currentTasks, taskRuns }),
    scheduleRuns,
    schedules: createSchedules({ ...below, scheduleRuns }),
  };
}

function addAgents(below: Awaited<ReturnType<typeof addWork>>) {
  const tokens = createAgentTokens(below);
  const briefings = createBriefings({
    ...below,
    commandLine: below.commandLine ?? "tmux-orchestrator-mcp",
  });
  const panes = createAgentPanes({ ...below, tokens, briefings });
  const conclusions = createAgentConclusions(below);
  const teamChanges = createTeamChanges({ ...below, panes, briefings });
  return {
    ...below,
    tokens,
    briefings,
    panes,
    conclusions,
    agents: createAgents({ ...below, panes, teamChanges }),
    agentHooks: createAgentHooks({ ...below, conclusions }),
  };
}

function addProjects(below: ReturnType<typeof addAgents>) {
  const states = createProjectStates(below);
  const projectMetrics = createProjectMetrics(below);
  const completion = createCompletion(below);
  return {
    ...below,
    states,
    launches: createLaunches({ ...below, states }),
    sharedStatus: createSharedStatus({ ...below, status: createStatusReader(below) }),
    projectMetrics,
    projects: createProjects({ ...below, states, projectMetrics, completion }),
  };
}

function addSupervision(below: ReturnType<typeof addProjects>) {
  const recovery = createRecovery(below);
  return {
    ...below,
    supervisor: createSupervisor({ ...below, recovery, freshStarts: createFreshStarts(below) }),
    upTime: createUpTime(below.store, below.logger),
  };
}

/** Ends what works in the background, and the connection to tmux; the store stays open. Agents run on. */
export async function endDomain(domain: Domain): Promise<void> {
  await domain.retention.close();
  await domain.scheduleRuns.close();
  await domain.taskRuns.close();
  await domain.supervisor.close();
  await domain.deliveries.close();
  await domain.tmux.close();
  await domain.upTime.close();
}
