import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { answerPrompt } from "../agents/answers.ts";
import type { AgentPanes } from "../agents/panes.ts";
import { agentArgv } from "../agents/program.ts";
import type { createTeamChanges } from "../agents/team-changes.ts";
import { agentName } from "../contract/agent-names.ts";
import { apiRoot } from "../contract/api.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { StatusReader } from "../projects/status.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Supervisor } from "../supervision/supervisor.ts";
import type { Activities } from "../terminals/activities.ts";
import { within } from "../terminals/poll.ts";
import { readActivity } from "../terminals/screen.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";

export interface AgentParts {
  readonly store: Store;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly activities: Activities;
  readonly deliveries: Deliveries;
  readonly lookup: ProjectLookup;
  readonly status: StatusReader;
  readonly supervisor: Supervisor;
  readonly mutex: KeyedMutex;
  readonly team: ReturnType<typeof createTeamChanges>;
}

/** How long an answer may take until it is seen what the agent does next. */
const seenWithinMs = 4000;

export function createAgentOperations(parts: AgentParts) {
  const { store, tmux, panes, activities, deliveries, lookup, status, supervisor, mutex, team } = parts;

  async function answer(agentId: string): Promise<Schema<"AgentStatus">> {
    const agent = await store.agents.find(agentId);
    if (!agent) throw new Error(`The agent ${agentId} has no row.`);
    return status.agent(agent);
  }

  const profileOf = (project: ProjectRow, agent: AgentRow) =>
    activities.profile({ agent_command: agent.own_command ?? project.agent_command });

  async function paneOf(agent: AgentRow): Promise<Pane> {
    const pane = (await panes.find()).get(agent.id);
    if (pane) return pane;
    throw new Problem(
      "state_conflict",
      `${agentName(agent)} has no terminal: ${agent.state_reason ?? `it is ${agent.state}`}. Resume the project or restart the agent.`,
    );
  }

  return {
    async listAgents({ path }) {
      const project = await lookup.findProject(path.project_id);
      const [members, found] = await Promise.all([store.agents.ofProject(project.id), panes.find()]);
      const agents = members.map(
        (agent): Schema<"Agent"> => ({
          ...status.agent(agent),
          ...agentRecord(project, agent, found.get(agent.id)),
        }),
      );
      const body: Schema<"AgentList"> = { agents, next_cursor: null, total: agents.length };
      return { status: 200, body };
    },

    async getAgentStatus({ path }) {
      const agent = await lookup.findAgent(path.project_id, path.agent_id);
      return { status: 200, body: status.agent(agent) };
    },

    async getAgentOutput({ path, query, signal }) {
      const agent = await lookup.findAgent(path.project_id, path.agent_id);
      const pane = await paneOf(agent);
      const wanted = query.lines ?? 200;
      const text = await tmux.capturePane(pane.paneId, { lines: wanted + 1, signal });
      const lines = text === "" ? [] : text.split("\n");
      const body: Schema<"AgentOutput"> = {
        agent_id: agent.id,
        text: lines.slice(-wanted).join("\n"),
        line_count: Math.min(lines.length, wanted),
        truncated: lines.length > wanted,
        observed_at: now(),
      };
      return { status: 200, body };
    },

    addAgent: ({ path, body }) =>
      mutex.run(path.project_id, async () => {
        const project = await lookup.findProject(path.project_id);
        const { agent, warnings } = await team.add(project, body);
        supervisor.hurry();
        const pane = (await panes.find().catch(() => undefined))?.get(agent.id);
        const added: Schema<"Agent"> = {
          ...status.agent(agent),
          ...agentRecord(project, agent, pane),
          warnings: [...warnings],
        };
        const location = `${apiRoot}/projects/${project.id}/agents/${agent.id}`;
        return { status: 201, body: added, headers: { location } };
      }),

    removeAgent: ({ path, query }) =>
      mutex.run(path.project_id, async () => {
        const project = await lookup.findProject(path.project_id);
        const agent = await lookup.findAgent(project.id, path.agent_id);
        const body = await team.remove(project, agent, { force: query.force ?? false });
        return { status: 200, body };
      }),

    restartAgent: ({ path, body }) =>
      mutex.run(path.project_id, async () => {
        const project = await lookup.findProject(path.project_id);
        const agent = await lookup.findAgent(project.id, path.agent_id);
        if (project.status !== "running" && project.status !== "paused")
          throw new Problem(
            "state_conflict",
            `The project is ${project.status}; its agents cannot be restarted.`,
          );
        if (agent.state === "planned")
          throw new Problem(
            "state_conflict",
            "The agent was not started yet. Resume the project to start it.",
          );
        if (activities.seen(agent.id)?.activity === "working" && agent.state === "ready" && !body?.force)
          throw new Problem(
            "state_conflict",
            `${agentName(agent)} is working. Wait, or restart it with force.`,
          );
        await deliveries.betweenDeliveries(agent.id, () =>
          panes.restart(project, agent, { resume: body?.resume_session ?? true }),
        );
        supervisor.hurry();
        return { status: 200, body: await answer(agent.id) };
      }),

    /** One answer at a time: the second one finds another prompt, or none. */
    answerAgent: ({ path, body, signal }) =>
      mutex.run(`answers to ${path.agent_id}`, async () => {
        const project = await lookup.findProject(path.project_id);
        const agent = await lookup.findAgent(project.id, path.agent_id);
        const { paneId } = await paneOf(agent);
        const before = activities.seen(agent.id)?.since;
        await answerPrompt(
          tmux,
          { agentId: agent.id, paneId, profile: profileOf(project, agent), signal },
          body,
        );
        supervisor.hurry();
        deliveries.wake(agent.id);
        // A hook that said "waiting" is believed for a moment longer than the screen.
        await within(seenWithinMs, signal, async () => activities.seen(agent.id)?.since !== before);
        return { status: 200, body: await answer(agent.id) };
      }),

    async interruptAgent({ path, signal }) {
      const agent = await lookup.findAgent(path.project_id, path.agent_id);
      const project = await lookup.findProject(path.project_id);
      const pane = await paneOf(agent);
      const profile = profileOf(project, agent);
      await deliveries.betweenDeliveries(agent.id, async () => {
        // At rest, the same key empties the input box, and twice it ends some programs.
        if (activities.seen(agent.id)?.activity !== "working") return;
        const { text } = await tmux.captureScreen(pane.paneId, { signal });
        if (readActivity(text, profile).activity !== "idle")
          await tmux.sendKeys(pane.paneId, profile.interruptKeys, { signal, agentId: agent.id });
      });
      supervisor.hurry();
      deliveries.wake(agent.id);
      return { status: 200, body: await answer(agent.id) };
    },
  } satisfies Operations;
}

function agentRecord(project: ProjectRow, agent: AgentRow, pane: Pane | undefined) {
  return {
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
