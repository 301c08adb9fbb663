import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Briefings } from "../agents/briefings.ts";
import type { AgentPanes } from "../agents/panes.ts";
import { agentName } from "../contract/agent-names.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Activities } from "../terminals/activities.ts";
import type { Tmux } from "../tmux/tmux.ts";
import type { WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import { endTeam, type ProjectStates } from "./states.ts";

export interface LaunchParts {
  readonly store: Store;
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
  const { store, states, tmux, panes, activities, deliveries, briefings, removal, readyTimeoutMs, logger } =
    parts;

  /** Ends a failed launch: removes what it made, and keeps the agent's last lines in the reason. */
  async function fail(project: ProjectRow, why: string, culprit: AgentRow): Promise<void> {
    const words = await lastWordsOf(culprit);
    await close(project, words === "" ? why : `${why} Its last lines:\n${words}`);
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
    /** Ends the launch once the agents' states decide it. */
    async advance(projectId: string): Promise<void> {
      const project = await store.projects.find(projectId);
      if (project?.status !== "creating") return;
      const team = await store.agents.ofProject(project.id);
      const lost = team.find((agent) => agent.state === "lost");
      if (lost) return fail(project, `${agentName(lost)} did not start: ${lost.state_reason}.`, lost);
      const late = team.find((agent) => agent.state !== "ready");
      if (late) {
        const waitedMs = Date.now() - Date.parse(project.updated_at);
        if (waitedMs < readyTimeoutMs) return;
        const seen = activities.seen(late.id)?.reason ?? "it shows no prompt";
        return fail(
          project,
          `${agentName(late)} was not ready within ${readyTimeoutMs / 1000} s: ${seen}.`,
          late,
        );
      }
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
