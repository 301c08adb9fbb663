import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import type { Briefings } from "../agents/briefings.ts";
import type { AgentPanes } from "../agents/panes.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { type GitFacts, gitFacts } from "../git/git.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { ProjectRow } from "../store/tables.ts";
import { deletionResult, hasWorktree, type WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import { endTeam } from "./states.ts";

export interface DeletionParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly mutex: KeyedMutex;
  readonly panes: AgentPanes;
  readonly briefings: Briefings;
  readonly removal: WorktreeRemoval;
  readonly places: Places;
}

/** Deletes projects. The work that only an agent's work tree holds is kept under a backup ref. */
export function createDeletion(parts: DeletionParts) {
  const { store, events, lookup, mutex, panes, briefings, removal, places } = parts;
  return {
    /** Without `force`, fails with `state_conflict` when work would be lost from sight. */
    remove: (projectId: string, { force }: { force: boolean }): Promise<Schema<"DeletionResult">> =>
      mutex.run(projectId, async () => {
        const project = await lookup.findProject(projectId);
        const team = await store.agents.ofProject(project.id);
        const facts = await places
          .hold(project)
          .then(() => gitFacts(project.path))
          .catch(() => null);
        if (!force) refuseOpenWork(project, facts, await removal.openWork(project, team));
        await events.record(async (records, emit) => {
          await endTeam(records, emit, project.id);
          for (const agent of team.filter(hasWorktree))
            await records.agents.update(agent.id, { worktree: "removing" });
          await records.projects.update(project.id, { deleted_at: now(), updated_at: now() });
          await emit({
            type: "project_status_change",
            projectId: project.id,
            data: { status: project.status, previous_status: project.status, status_reason: "deleted" },
          });
        });
        await panes.close(project.id);
        const removed = await removal.removeAll(project, team);
        await briefings.remove(project.id);
        return deletionResult(project.id, removed, facts?.branch ?? null);
      }),
  };
}

function refuseOpenWork(project: ProjectRow, facts: GitFacts | null, ofAgents: readonly string[]): void {
  const here = [
    ...(facts && facts.uncommitted_files > 0 ? [`${facts.uncommitted_files} uncommitted files`] : []),
    ...(facts?.operation ? [`an unfinished ${facts.operation}`] : []),
  ];
  const open = [...ofAgents, ...(here.length > 0 ? [`${project.path} has ${here.join(" and ")}`] : [])];
  if (open.length === 0) return;
  throw new Problem(
    "state_conflict",
    `There is open work: ${open.join("; ")}. Merge, commit or discard it first, or delete with force=true: work that only the agents' work trees hold is then backed up under refs. ${project.path} itself is never deleted.`,
  );
}
