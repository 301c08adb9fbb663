import { now } from "../contract/time.ts";
import type { Emit, EventLog } from "../events/log.ts";
import { cancelDeliveries } from "../messages/cancellation.ts";
import { scheduleUpdate } from "../schedules/answers.ts";
import type { Records } from "../store/store.ts";
import type { ProjectRow, ProjectState } from "../store/tables.ts";

export interface StateChange {
  /** The states that the move starts from. */
  readonly from: readonly ProjectState[];
  readonly to: ProjectState;
  readonly reason: string | null;
}

/** The reason of a pause while tmux cannot be reached. The project runs again as soon as it can be. */
export const tmuxLost = "tmux_lost";

/** The reason of a pause because every agent is lost. The project runs again with the first that is ready. */
export const agentsEnded = "agents_ended";

export type ProjectStates = ReturnType<typeof createProjectStates>;

export function createProjectStates({ events }: { events: EventLog }) {
  return {
    /**
     * Moves a project to another state; `along` runs in the same transaction. Returns undefined, and changes nothing,
     * when the project is not in one of the states to start from.
     */
    change(
      projectId: string,
      { from, to, reason }: StateChange,
      along: (records: Records, emit: Emit) => Promise<void> = async () => {},
    ): Promise<ProjectRow | undefined> {
      return events.record(async (records, emit) => {
        const project = await records.projects.find(projectId);
        if (!project || !from.includes(project.status)) return undefined;
        const change = { status: to, status_reason: reason, updated_at: now() };
        await records.projects.update(projectId, change);
        await along(records, emit);
        await emit({
          type: "project_status_change",
          projectId,
          data: { status: to, previous_status: project.status, status_reason: reason },
        });
        return { ...project, ...change };
      });
    },
  };
}

/** Ends a project's agents and schedules, and cancels the messages that its agents did not get yet. */
export async function endTeam(records: Records, emit: Emit, projectId: string): Promise<void> {
  for (const agent of await records.agents.ofProject(projectId))
    await records.agents.update(agent.id, { state: "ended", state_reason: null });
  await cancelDeliveries(records, emit, { project_id: projectId }, "the project has ended");
  for (const schedule of await records.schedules.enabledOf(projectId)) {
    const change = { enabled: 0 as const, next_run_at: null, updated_at: now() };
    await records.schedules.update(schedule.id, change);
    await emit(scheduleUpdate({ ...schedule, ...change }, "the project has ended"));
  }
}
