import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import type { OperationParameters, Schema } from "../../contract/contract.ts";
import { now } from "../contract/time.ts";
import { checkRef, findCommit, readLog, readState } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { abortOperation } from "./abort.ts";
import { mergeAnswer, statusAnswer } from "./answers.ts";
import { commitChanges } from "./commit.ts";
import type { GitContext, OpenTree } from "./context.ts";
import { readLogCursor, writeLogCursor } from "./log-cursor.ts";
import { mergeBranch } from "./merge.ts";
import { findOverlaps } from "./overlaps.ts";
import { pushChanges } from "./push.ts";
import { createScratchTrees } from "./scratch.ts";
import { agentAt } from "./trees.ts";
import { checkRepositoryPath } from "./work-file.ts";

type LogQuery = OperationParameters<"getGitLog", "query">;

/** Reading, committing, pushing and merging. */
export function createRepositoryWork({ open, record, mutex, records, runCommand, scratchDir }: GitContext) {
  // A merge holds the lock of the work tree that it changes only while it changes it.
  const merges = createKeyedMutex();

  async function statusOf({ project, tree, agentId }: OpenTree, signal: AbortSignal) {
    const state = await readState(tree.root, { baseRef: project.base_ref, signal });
    return statusAnswer(state, agentId);
  }

  return {
    async status(
      projectId: string,
      agentId: string | undefined,
      signal: AbortSignal,
    ): Promise<Schema<"GitStatus">> {
      return statusOf(await open(projectId, agentId), signal);
    },

    async log(projectId: string, query: LogQuery, signal: AbortSignal): Promise<Schema<"GitLog">> {
      const { tree } = await open(projectId, query.agent_id);
      const at = query.cursor === undefined ? null : readLogCursor(query.cursor);
      const limit = query.limit ?? 20;
      const from = await findCommit(tree.root, at?.from ?? checkRef(query.ref ?? "HEAD", "/ref"), signal);
      if (!from) {
        if (query.ref === undefined && !at) return { commits: [], next_cursor: null, total: 0 };
        throw new GitError("unknown_ref", `There is no branch, tag or commit ${JSON.stringify(query.ref)}.`, {
          at: "/ref",
        });
      }
      const path = query.path === undefined ? undefined : checkRepositoryPath(query.path);
      const skip = at?.skip ?? 0;
      const commits = await readLog(tree.root, { from, path, limit: limit + 1, skip, signal });
      return {
        commits: commits.slice(0, limit),
        next_cursor: commits.length > limit ? writeLogCursor({ from, skip: skip + limit }) : null,
        total: null,
      };
    },

    async commit(projectId: string, body: Schema<"CommitRequest">): Promise<Schema<"CommitResult">> {
      const { project, tree, agentId } = await open(projectId, body.agent_id);
      const result = await mutex.run(tree.root, () => commitChanges(tree, body, agentId));
      await record({ project_id: project.id, agent_id: agentId, operation: "commit", result });
      return result;
    },

    async push(projectId: string, body: Schema<"PushRequest">): Promise<Schema<"PushResult">> {
      const { project, tree, agentId } = await open(projectId, body.agent_id);
      const result = await mutex.run(tree.root, () => pushChanges(tree, body));
      await record({ project_id: project.id, agent_id: agentId, operation: "push", result });
      return result;
    },

    async merge(
      projectId: string,
      body: Schema<"MergeRequest">,
      signal: AbortSignal,
    ): Promise<Schema<"MergeResult">> {
      const { project, tree } = await open(projectId);
      const dryRun = body.dry_run ?? false;
      const workflow = await records.appliedWorkflow(project.id);
      const merge = () =>
        mergeBranch(tree, {
          source: body.source,
          target: body.target ?? null,
          method: body.method ?? null,
          message: body.message ?? null,
          dryRun,
          deleteSource: body.delete_source ?? null,
          policies: workflow && { workflow, runCommand },
          scratch: createScratchTrees({ journal: records.journal, scratchDir, projectId: project.id }),
          mutex,
          signal,
          hold: records.holdWorkTree,
        });
      const merged = dryRun ? await merge() : await merges.run(tree.root, merge);
      const agentId = merged.conflictsIn === null ? null : await agentAt(project, merged.conflictsIn);
      const result = mergeAnswer(merged, dryRun, agentId);
      const operation = merged.status === "conflicts" ? "conflict" : "merge";
      if (!dryRun) await record({ project_id: project.id, agent_id: agentId, operation, result }, tree.root);
      return result;
    },

    async abort(
      projectId: string,
      givenAgent: string | undefined,
      signal: AbortSignal,
    ): Promise<Schema<"GitOperationAborted">> {
      const opened = await open(projectId, givenAgent);
      const { project, tree, agentId } = opened;
      const { operation, backupRef } = await mutex.run(tree.root, () => abortOperation(tree, scratchDir));
      const git_status = await statusOf(opened, signal);
      const result = { aborted: operation, backup_ref: backupRef };
      await record({ project_id: project.id, agent_id: agentId, operation: "abort", result });
      return { operation, backup_ref: backupRef, git_status };
    },

    async overlaps(projectId: string, signal: AbortSignal): Promise<Schema<"OverlapList">> {
      const project = await records.findProject(projectId);
      return { overlaps: await findOverlaps(project, scratchDir, signal), observed_at: now() };
    },
  };
}
