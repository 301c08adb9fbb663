import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { agentName } from "../contract/agent-names.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import { emptyBox } from "../deliveries/empty-box.ts";
import { submitText } from "../deliveries/submission.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import type { Activities } from "../terminals/activities.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import { poll } from "../terminals/poll.ts";
import { readActivity } from "../terminals/screen.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";
import { answerPrompt } from "./answers.ts";
import { agentCommand } from "./command.ts";
import type { AgentPanes } from "./panes.ts";
import { agentArgv } from "./program.ts";
import type { TeamChanges } from "./team-changes.ts";

export interface AgentParts {
  readonly store: Store;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly activities: Activities;
  readonly deliveries: Deliveries;
  readonly lookup: ProjectLookup;
  readonly currentTasks: CurrentTasks;
  readonly mutex: KeyedMutex;
  readonly teamChanges: TeamChanges;
  /** Called when an agent was started or given input, so that its new activity is seen soon. */
  readonly supervisor: { runNow(): void };
}

export type Agents = ReturnType<typeof createAgents>;

/** How long an answer waits until the agent is seen to do something else. */
const seenWithinMs = 4000;

/** The agents of projects. Of the changes to one project, one runs at a time. */
export function createAgents(parts: AgentParts) {
  const { store, tmux, panes, activities, deliveries, lookup, currentTasks, mutex, teamChanges, supervisor } =
    parts;

  function statusOf(agent: AgentRow): Schema<"AgentStatus"> {
    return agentStatus(agent, activities.seen(agent.id), currentTasks.of(agent.id));
  }

  function answer(project: ProjectRow, agent: AgentRow, pane: Pane | undefined): Schema<"Agent"> {
    return {
      ...statusOf(agent),
      id: agent.id,
      project_id: project.id,
      branch: agent.branch,
      command: [...agentArgv(project, agent)],
      base_commit: agent.base_commit,
      pid: pane && !pane.dead ? pane.panePid : null,
      restarts: agent.restarts,
      created_at: agent.created_at,
    };
  }

  async function currentStatus(agentId: string): Promise<Schema<"AgentStatus">> {
    const agent = await store.agents.find(agentId);
    if (!agent) throw new Error(`The agent ${agentId} has no row.`);
    return statusOf(agent);
  }

  async function find(projectId: string, agentId: string) {
    const project = await lookup.findProject(projectId);
    return { project, agent: await lookup.findAgent(project.id, agentId) };
  }

  function profileOf(project: ProjectRow, agent: AgentRow) {
    return activities.profile(agentCommand(project, agent), agent.id);
  }

  async function paneOf(agent: AgentRow): Promise<Pane> {
    const pane = (await panes.find()).get(agent.id);
    if (pane) return pane;
    throw new Problem(
      "state_conflict",
      `${agentName(agent)} has no terminal: ${agent.state_reason ?? `it is ${agent.state}`}. Resume the project or restart the agent.`,
    );
  }

  function requireRestartable(project: ProjectRow, agent: AgentRow, force: boolean): void {
    if (project.status !== "running" && project.status !== "paused")
      throw new Problem(
        "state_conflict",
        `The project is ${project.status}; its agents cannot be restarted.`,
      );
    if (agent.state === "planned")
      throw new Problem("state_conflict", "The agent was not started yet. Resume the project to start it.");
    if (activities.seen(agent.id)?.activity === "working" && agent.state === "ready" && !force)
      throw new Problem("state_conflict", `${agentName(agent)} is working. Wait, or restart it with force.`);
  }

  return {
    statusOf,

    async list(projectId: string): Promise<Schema<"Agent">[]> {
      const project = await lookup.findProject(projectId);
      const [team, found] = await Promise.all([store.agents.ofProject(project.id), panes.find()]);
      return team.map((agent) => answer(project, agent, found.get(agent.id)));
    },

    async status(projectId: string, agentId: string): Promise<Schema<"AgentStatus">> {
      return statusOf(await lookup.findAgent(projectId, agentId));
    },

    /** The last lines of the agent's terminal. */
    async output(
      projectId: string,
      agentId: string,
      { lines: wanted, signal }: { lines: number; signal: AbortSignal },
    ): Promise<Schema<"AgentOutput">> {
      const agent = await lookup.findAgent(projectId, agentId);
      const pane = await paneOf(agent);
      const text = await tmux.capturePane(pane.paneId, { lines: wanted + 1, signal });
      const lines = text === "" ? [] : text.split("\n");
      return {
        agent_id: agent.id,
        text: lines.slice(-wanted).join("\n"),
        line_count: Math.min(lines.length, wanted),
        truncated: lines.length > wanted,
        observed_at: now(),
      };
    },

    add: (projectId: string, body: Schema<"AgentCreate">): Promise<Schema<"Agent">> =>
      mutex.run(projectId, async () => {
        const project = await lookup.findProject(projectId);
        const { agent, warnings } = await teamChanges.add(project, body);
        supervisor.runNow();
        const pane = (await panes.find().catch(() => undefined))?.get(agent.id);
        return { ...answer(project, agent, pane), warnings: [...warnings] };
      }),

    remove: (
      projectId: string,
      agentId: string,
      options: { force: boolean },
    ): Promise<Schema<"DeletionResult">> =>
      mutex.run(projectId, async () => {
        const { project, agent } = await find(projectId, agentId);
        return teamChanges.remove(project, agent, options);
      }),

    restart: (
      projectId: string,
      agentId: string,
      { resume, force }: { resume: boolean; force: boolean },
    ): Promise<Schema<"AgentStatus">> =>
      mutex.run(projectId, async () => {
        const { project, agent } = await find(projectId, agentId);
        requireRestartable(project, agent, force);
        await deliveries.betweenDeliveries(agent.id, () => panes.restart(project, agent, { resume }));
        supervisor.runNow();
        return currentStatus(agent.id);
      }),

    /** Answers the prompt that the agent waits at. One answer at a time: a second one finds another prompt, or none. */
    answer: (
      projectId: string,
      agentId: string,
      body: Schema<"AgentAnswer">,
      signal: AbortSignal,
    ): Promise<Schema<"AgentStatus">> =>
      mutex.run(`answers to ${agentId}`, async () => {
        const { project, agent } = await find(projectId, agentId);
        const { paneId } = await paneOf(agent);
        const before = activities.seen(agent.id)?.since;
        const profile = profileOf(project, agent);
        await answerPrompt(tmux, { agentId: agent.id, paneId, profile, signal }, body);
        supervisor.runNow();
        deliveries.wake(agent.id);
        // A hook that said "waiting" is believed for a moment longer than the screen.
        await poll(seenWithinMs, signal, async () => activities.seen(agent.id)?.since !== before);
        return currentStatus(agent.id);
      }),

    /** Enters a command of the agent's program, such as `/compact`. The text is entered as it is. */
    async command(
      projectId: string,
      agentId: string,
      command: string,
      signal: AbortSignal,
    ): Promise<Schema<"AgentStatus">> {
      const { project, agent } = await find(projectId, agentId);
      const { paneId } = await paneOf(agent);
      const profile = profileOf(project, agent);
      await deliveries.betweenDeliveries(agent.id, async () => {
        try {
          const options = { signal, agentId: agent.id, readyWithinMs: 200, isCommand: true };
          await submitText(tmux, paneId, command, profile, options);
        } catch (error) {
          if (error instanceof TmuxError && error.code === "not_submitted")
            await emptyBox(tmux, paneId, profile, { signal, agentId: agent.id, removable: command }).catch(
              () => {},
            );
          throw error;
        }
      });
      supervisor.runNow();
      return currentStatus(agent.id);
    },

    async interrupt(projectId: string, agentId: string, signal: AbortSignal): Promise<Schema<"AgentStatus">> {
      const { project, agent } = await find(projectId, agentId);
      const pane = await paneOf(agent);
      const profile = profileOf(project, agent);
      await deliveries.betweenDeliveries(agent.id, async () => {
        // At rest, the same key empties the input box, and pressing it twice ends some programs.
        if (activities.seen(agent.id)?.activity !== "working") return;
        const { text } = await tmux.captureScreen(pane.paneId, { signal });
        if (readActivity(text, profile).activity !== "idle")
          await tmux.sendKeys(pane.paneId, profile.interruptKeys, { signal, agentId: agent.id });
      });
      supervisor.runNow();
      deliveries.wake(agent.id);
      return currentStatus(agent.id);
    },
  };
}
