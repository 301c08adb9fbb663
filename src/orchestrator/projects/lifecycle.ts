import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Briefings } from "../agents/briefings.ts";
import { parseAgentCommand, requireAgentCommand } from "../agents/command.ts";
import { type EnvironmentParts, searchPathOf } from "../agents/environment.ts";
import type { AgentPanes } from "../agents/panes.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { ScheduleRuns } from "../schedules/runs.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Completion } from "./completion.ts";
import { agentsEnded, endTeam, type ProjectStates, type StateChange, tmuxLost } from "./states.ts";

export interface LifecycleParts extends EnvironmentParts {
  readonly store: Store;
  readonly lookup: ProjectLookup;
  readonly states: ProjectStates;
  readonly mutex: KeyedMutex;
  readonly panes: AgentPanes;
  readonly briefings: Briefings;
  readonly deliveries: Deliveries;
  readonly completion: Completion;
  readonly scheduleRuns: ScheduleRuns;
  readonly supervisor: { recoverSoon(): void };
}

type Along = Parameters<ProjectStates["change"]>[2];

/** Pauses, resumes and ends projects. Of the changes to one project, one runs at a time. */
export function createLifecycle(parts: LifecycleParts) {
  const { store, lookup, states, mutex, panes, briefings, deliveries, completion } = parts;
  const { scheduleRuns, supervisor } = parts;

  function inTurn(id: string, work: (project: ProjectRow) => Promise<ProjectRow>): Promise<ProjectRow> {
    return mutex.run(id, async () => work(await lookup.findProject(id)));
  }

  async function move(project: ProjectRow, to: StateChange, along?: Along): Promise<ProjectRow> {
    const moved = await states.change(project.id, to, along);
    if (moved) return moved;
    const current = await lookup.findProject(project.id);
    throw new Problem(
      "state_conflict",
      `The project is ${current.status}${current.status_reason ? ` (${current.status_reason})` : ""}; only one that is ${to.from.join(" or ")} can become ${to.to}.`,
    );
  }

  async function end(project: ProjectRow, to: StateChange, along?: Along): Promise<ProjectRow> {
    const ended = await move(project, to, async (records, emit) => {
      await along?.(records, emit);
      await endTeam(records, emit, project.id);
    });
    await panes.close(project.id);
    return ended;
  }

  async function wakeTeam(projectId: string): Promise<void> {
    for (const agent of await store.agents.ofProject(projectId)) deliveries.wake(agent.id);
  }

  /** Starts the agents that were never started and those that were lost. */
  async function startAbsent(project: ProjectRow, absent: readonly AgentRow[]): Promise<void> {
    const planned = absent.filter(({ state }) => state === "planned");
    await panes.startAll(project, planned, { resume: false });
    for (const agent of absent.filter(({ state }) => state === "lost")) {
      await store.agents.update(agent.id, { recoveries: "[]" });
      await panes.restart(project, agent, { resume: true });
    }
  }

  return {
    pause: (id: string, reason: string | undefined): Promise<ProjectRow> =>
      inTurn(id, async (project) => {
        // A pause that ends by itself must not end once a user asks for one.
        if (project.status === "paused" && !endsByItself(project.status_reason)) return project;
        const paused = await move(project, {
          from: ["running", "paused"],
          to: "paused",
          reason: reason === undefined ? "paused by the user" : pauseReason(reason),
        });
        await wakeTeam(project.id);
        return paused;
      }),

    resume: (id: string): Promise<ProjectRow> =>
      inTurn(id, async (project) => {
        if (project.status === "running" || project.status === "creating") return project;
        const team = await store.agents.ofProject(project.id);
        const absent = team.filter(({ state }) => state === "planned" || state === "lost");
        const first = absent.length === team.length && absent.every(({ state }) => state === "planned");
        if (project.status === "paused" && absent.length > 0) {
          const command = parseAgentCommand(JSON.parse(project.agent_command));
          await requireAgentCommand(command, project.path, searchPathOf([project.env], parts));
          await briefings.writeAll(project, team);
        }
        const to = first ? "creating" : "running";
        const resumed = await move(project, { from: ["paused"], to, reason: null });
        try {
          await startAbsent(project, absent);
        } catch (error) {
          // The agents that were started stay; the next resume starts the others.
          await move(project, { from: [to], to: "paused", reason: project.status_reason });
          throw error;
        }
        supervisor.recoverSoon();
        scheduleRuns.runNow();
        await wakeTeam(project.id);
        return resumed;
      }),

    /** Fails with `state_conflict` unless every task is done and its checks pass, or a person forces it. */
    async complete(
      id: string,
      { force, reason }: { force: boolean; reason: string | undefined },
    ): Promise<ProjectRow> {
      const found = await lookup.findProject(id);
      const ended = found.status === "completed" || found.status === "failed";
      // Checks can take long, so they run outside of the project's turn.
      if (!force && !ended) await completion.prove(found);
      return inTurn(id, (project) => {
        if (project.status === "completed") return Promise.resolve(project);
        const byDefault = force
          ? "a person decided that it is complete"
          : "every task is done and its checks passed";
        const confirm: Along = (records) => completion.confirm(records, project.id);
        const to = { from: live, to: "completed", reason: reason ?? byDefault } as const;
        return end(project, to, force ? undefined : confirm);
      });
    },

    fail: (id: string, reason: string): Promise<ProjectRow> =>
      inTurn(id, (project) => end(project, { from: live, to: "failed", reason })),
  };
}

const live = ["creating", "running", "paused"] as const;

/** The reason of a pause that ends by itself is not taken from a request. */
function pauseReason(reason: string): string {
  return endsByItself(reason) ? `paused by the user: ${reason}` : reason;
}

function endsByItself(reason: string | null): boolean {
  return reason === tmuxLost || reason === agentsEnded;
}
