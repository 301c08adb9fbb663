import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Briefings } from "../agents/briefings.ts";
import { agentCommand } from "../agents/command.ts";
import type { AgentConclusions } from "../agents/conclusions.ts";
import type { AgentPanes } from "../agents/panes.ts";
import { agentName } from "../contract/agent-names.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import type { Tmux } from "../tmux/tmux.ts";
import type { WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import { endTeam, type ProjectStates } from "./states.ts";

export interface LaunchParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly conclusions: AgentConclusions;
  readonly states: ProjectStates;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly activities: Activities;
  readonly deliveries: Deliveries;
  readonly briefings: Briefings;
  readonly removal: WorktreeRemoval;
  readonly readyTimeoutMs: number;
  readonly logger: Logger;
}

const linesRead = 100;
const linesInReason = 15;

export type Launches = ReturnType<typeof createLaunches>;

/** Moves projects from `creating` to `running` or `failed`. The caller holds the project's turn. */
export function createLaunches(parts: LaunchParts) {
  const { store, events, conclusions, states, tmux, panes, activities, deliveries } = parts;
  const { briefings, removal, readyTimeoutMs, logger } = parts;

  /** Ends a failed launch: removes what it made, and keeps the agent's last lines in the reason. */
  async function fail(project: ProjectRow, why: string, culprit: AgentRow): Promise<void> {
    const words = await lastWordsOf(culprit);
    await close(project, words === "" ? why : `${why} Its last lines:\n${words}`);
  }

  function limitOf(project: ProjectRow, agent: AgentRow): number {
    return activities.profile(agentCommand(project, agent), agent.id).readyTimeoutMs ?? readyTimeoutMs;
  }

  function isLate(project: ProjectRow, agent: AgentRow): boolean {
    const since = Math.max(
      Date.parse(project.updated_at),
      Date.parse(agent.started_at ?? project.updated_at),
    );
    return since + limitOf(project, agent) < Date.now();
  }

  /** Ends an agent's program that shows no prompt. Its pane stays, so that its last lines can be read. */
  async function giveUp(project: ProjectRow, agent: AgentRow): Promise<void> {
    const seen = activities.seen(agent.id)?.reason ?? "it shows no prompt";
    const reason = `it was not ready within ${limitOf(project, agent) / 1000} s: ${seen}`;
    await events.record((records, emit) => conclusions.lose(records, emit, agent, reason));
    await panes.end(agent.id);
  }

  async function close(project: ProjectRow, reason: string): Promise<void> {
    // The state changes last: a failed project has nothing left, and a crash before it leaves a launch to finish.
    await panes.close(project.id);
    await removal.discardUnused(project, await store.agents.ofProject(project.id));
    await briefings.remove(project.id);
    await states.change(project.id, { from: ["creating"], to: "failed", reason }, (records, emit) =>
      endTeam(records, emit, project.id),
    );
  }

  /** The end of a program can be known a moment before its last output is on the screen. */
  async function lastWordsOf({ pane_id }: AgentRow): Promise<string> {
    for (let reads = 0; reads < 10; reads++) {
      if (reads > 0) await sleep(50);
      const words = lastWords(await tmux.capturePane(pane_id ?? "", { lines: linesRead }).catch(() => ""));
      if (words !== "") return words;
    }
    return "";
  }

  return {
    lastWordsOf,
    /** Ends the launch once each agent is ready or lost: the project fails only when no agent came up. */
    async advance(projectId: string): Promise<void> {
      const project = await store.projects.find(projectId);
      if (project?.status !== "creating") return;
      for (const agent of await store.agents.ofProject(project.id))
        if (agent.state === "starting" && isLate(project, agent)) await giveUp(project, agent);
      const team = await store.agents.ofProject(project.id);
      if (team.some(({ state }) => state !== "ready" && state !== "lost")) return;
      const [lost] = team;
      if (lost && team.every(({ state }) => state === "lost"))
        return fail(project, `${agentName(lost)} did not start: ${lost.state_reason}.`, lost);
      await states.change(project.id, { from: ["creating"], to: "running", reason: null });
      for (const agent of team) deliveries.wake(agent.id);
    },

    /** Completes a launch that was cut off. A failure ends this project and no other. */
    async finish(project: ProjectRow, absent: readonly AgentRow[]): Promise<void> {
      // The time limit of the launch starts over.
      await store.projects.update(project.id, { updated_at: now() });
      try {
        await mkdir(project.path).catch(unlessItExists);
        await briefings.writeAll(project, await store.agents.ofProject(project.id));
        await panes.startAll(project, absent, { resume: false });
      } catch (error) {
        logger.warn({ err: error, project: project.id }, "a project could not be started after a restart");
        const why = error instanceof Error ? error.message : String(error);
        await close(project, `It could not be started after a restart of the orchestrator. ${why}`);
      }
    },
  };
}

export function unlessItExists(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

/** The last lines on a screen, without tmux's remark that the program has ended. */
function lastWords(screen: string): string {
  const lines = screen.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Pane is dead ("));
  return lines.slice(-linesInReason).join("\n");
}
