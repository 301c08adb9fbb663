import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import { GitError } from "../git/git-error.ts";
import type { CommandRuns } from "../processes/command-runs.ts";
import { pruneBackups } from "./backups.ts";
import type { GitEvent, GitRecords } from "./records.ts";
import { type GitProject, type ProjectTree, treeOf } from "./trees.ts";

export interface GitWorkParts {
  readonly records: GitRecords;
  /** Runs verification commands and required checks. */
  readonly runCommand: CommandRuns["run"];
  /** For the temporary work trees, indices and objects of an operation. Default: the machine's temporary folder. */
  readonly scratchDir?: string;
}

export interface OpenTree extends ProjectTree {
  readonly project: GitProject;
}

export type GitContext = ReturnType<typeof createGitContext>;

/** The lock and the helpers that the git operations of all projects share. */
export function createGitContext(parts: GitWorkParts) {
  const { records } = parts;
  return {
    ...parts,
    /** By work tree, one write at a time: git's own lock would make the second one fail. */
    mutex: createKeyedMutex(),
    /** Finds the work tree of an agent, or that of the project's own directory. */
    async open(projectId: string, agentId?: string): Promise<OpenTree> {
      const project = await records.findProject(projectId);
      return { project, ...(await treeOf(project, agentId)) };
    },
    /** `backedUpIn`: the work tree of an operation that made a backup. */
    async record(event: GitEvent, backedUpIn?: string): Promise<void> {
      await records.recordEvent(event);
      if (backedUpIn !== undefined) await pruneBackups(backedUpIn).catch(ignoreGitErrors);
    },
  };
}

/** Backups that cannot be pruned must not fail an operation that has succeeded. */
function ignoreGitErrors(error: unknown): void {
  if (!(error instanceof GitError)) throw error;
}
