import type { Schema } from "../../contract/contract.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { EventLog } from "../events/log.ts";
import type { Places } from "../places/places.ts";
import type { GitJournal } from "../store/git-journal.ts";
import type { Store } from "../store/store.ts";
import type { TrustedProgramRow } from "../store/tables.ts";
import type { GitProject } from "./trees.ts";

export interface GitEvent {
  project_id: string;
  agent_id: string | null;
  operation: "commit" | "push" | "merge" | "conflict" | "resolve" | "undo" | "abort";
  result: object;
}

/** The records that git operations read and write. */
export interface GitRecords {
  /** Fails with `not_found`, and with `path_not_allowed` when its folder has been replaced. */
  findProject(id: string): Promise<GitProject>;
  /** Returns the git workflow whose policies merges obey; null when none was applied. */
  appliedWorkflow(projectId: string): Promise<Schema<"GitWorkflow"> | null>;
  /** To be called once the repository has changed. */
  recordEvent(event: GitEvent): Promise<void>;
  /** Fails with `path_not_allowed`. */
  holdWorkTree(path: string): Promise<void>;
  trustPrograms(row: TrustedProgramRow): Promise<void>;
  distrustPrograms(fingerprint: string): Promise<void>;
  readonly journal: GitJournal;
}

export interface GitRecordParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: ProjectLookup;
  readonly places: Places;
}

export function createGitRecords({ store, events, lookup, places }: GitRecordParts): GitRecords {
  return {
    async findProject(id) {
      const project = await lookup.findProject(id);
      await places.hold(project);
      const agents = (await store.agents.ofProject(id)).map((agent) => ({
        ...agent,
        worktree_path: agent.worktree_path === project.path ? null : agent.worktree_path,
      }));
      return { ...project, agents };
    },
    appliedWorkflow: async (projectId) => (await store.gitWorkflows.findApplied(projectId))?.workflow ?? null,
    recordEvent: ({ project_id: projectId, agent_id: agentId, operation, result }) =>
      events.record((_, emit) =>
        emit({
          type: "git_event",
          projectId,
          ...(agentId !== null && { agentId }),
          data: { ...result, operation },
        }),
      ),
    holdWorkTree: places.holdWorkTree,
    trustPrograms: store.trustedPrograms.insert,
    distrustPrograms: store.trustedPrograms.delete,
    journal: store.gitJournal,
  };
}
