import type { Schema } from "../../src/contract/contract.ts";
import type { OperationAnswer } from "../../src/orchestrator/contract/operation.ts";
import { Problem } from "../../src/orchestrator/contract/problem.ts";
import type { GitProject } from "../../src/orchestrator/git-work/trees.ts";
import {
  createGitOperations,
  type GitEvent,
  type GitServices,
} from "../../src/orchestrator/operations/git.ts";
import { runCommand } from "../../src/orchestrator/processes/command.ts";

/** The operations of one project "p" at the repository, and the events that they recorded. */
export function server(
  { path }: { path: string },
  agents: GitProject["agents"] = [],
  base_ref: string | null = null,
  applied: Schema<"GitWorkflow"> | null = null,
  more: Partial<GitServices> = {},
) {
  const events: GitEvent[] = [];
  const operations = createGitOperations({
    runCommand: (dir, command, signal) =>
      runCommand(dir, { ...command, environment: { PATH: process.env.PATH ?? "" } }, signal),
    async findProject(id) {
      if (id !== "p") throw new Problem("not_found", `There is no project "${id}".`);
      return { id, path, base_ref, agents };
    },
    appliedWorkflow: async () => applied,
    async recordGitEvent(event) {
      events.push(event);
    },
    ...more,
  });
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
