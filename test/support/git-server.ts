import type { Schema } from "../../src/contract/contract.ts";
import type { OperationAnswer } from "../../src/orchestrator/contract/operation.ts";
import { Problem } from "../../src/orchestrator/contract/problem.ts";
import { readTrust, trustPrograms } from "../../src/orchestrator/git/git.ts";
import { createGitWork } from "../../src/orchestrator/git-work/git-work.ts";
import type { GitEvent } from "../../src/orchestrator/git-work/records.ts";
import type { GitProject } from "../../src/orchestrator/git-work/trees.ts";
import { createGitOperations } from "../../src/orchestrator/operations/git.ts";
import { runCommand } from "../../src/orchestrator/processes/command.ts";
import type { GitJournal } from "../../src/orchestrator/store/git-journal.ts";

export interface ServerOptions {
  readonly journal?: GitJournal;
  readonly scratchDir?: string;
}

const noJournal: GitJournal = { add: async () => {}, remove: async () => {}, all: async () => [] };

/** Lets git run the programs that the repository names. */
export async function trust({ path }: { path: string }): Promise<void> {
  const { fingerprint } = await readTrust(path);
  if (fingerprint === null) throw new Error(`${path} names no program.`);
  trustPrograms(fingerprint);
}

/** The operations of one project "p" at the repository, and the events that they recorded. */
export function server(
  { path }: { path: string },
  agents: GitProject["agents"] = [],
  base_ref: string | null = null,
  applied: Schema<"GitWorkflow"> | null = null,
  { journal = noJournal, scratchDir }: ServerOptions = {},
) {
  const events: GitEvent[] = [];
  const gitWork = createGitWork({
    records: {
      async findProject(id) {
        if (id !== "p") throw new Problem("not_found", `There is no project "${id}".`);
        return { id, path, base_ref, agents };
      },
      appliedWorkflow: async () => applied,
      async recordEvent(event) {
        events.push(event);
      },
      holdWorkTree: async () => {},
      trustPrograms: async () => {},
      distrustPrograms: async () => {},
      journal,
    },
    runCommand: (dir, command, signal) =>
      runCommand(dir, { ...command, environment: { PATH: process.env.PATH ?? "" } }, signal),
    scratchDir,
  });
  // The operations of git workflows are not called.
  const operations = createGitOperations({ gitWork, gitWorkflows: undefined as never });
  const rest = { header: {}, signal: new AbortController().signal };
  const project = { project_id: "p" };
  const get =
    <
      Query extends object,
      Id extends "getGitStatus" | "getGitLog" | "listConflicts" | "getConflictFile" | "listOverlaps",
    >(
      id: Id,
    ) =>
    (query: Query) =>
      // One helper for operations whose queries differ; each call below names its own.
      (operations[id] as (request: object) => Promise<OperationAnswer>)({ ...rest, path: project, query });
  const post =
    <Body extends object>(id: Exclude<keyof typeof operations, `get${string}` | `list${string}`>) =>
    (body: Body, header: Record<string, string> = {}) =>
      (operations[id] as (request: object) => Promise<OperationAnswer>)({
        ...rest,
        path: project,
        query: {},
        header,
        body,
      });
  return {
    events,
    status: get("getGitStatus"),
    log: get("getGitLog"),
    conflicts: async (query = {}) => (await get("listConflicts")(query)).body as Schema<"ConflictList">,
    file: async (path: string) => (await get("getConflictFile")({ path })).body as Schema<"ConflictFile">,
    overlaps: get("listOverlaps"),
    commit: post<Schema<"CommitRequest">>("commitChanges"),
    push: post<Schema<"PushRequest">>("pushChanges"),
    merge: async (body: Schema<"MergeRequest">) =>
      (await post("mergeBranch")(body)).body as Schema<"MergeResult">,
    resolve: async (body: object, header?: Record<string, string>) =>
      (await post("resolveConflict")(body, header)).body as Schema<"ResolutionResult">,
    undo: async (undo_id?: string | null) =>
      (await post("undoResolution")({ undo_id })).body as Schema<"ResolutionResult">,
    abort: async (body = {}) => (await post("abortGitOperation")(body)).body as Schema<"GitOperationAborted">,
  };
}
