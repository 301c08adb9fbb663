import type { OperationParameters, Schema } from "../../contract/contract.ts";
import { now } from "../contract/time.ts";
import { readState, unfinishedOperation } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { conflictAnswer, conflictFileAnswer, resolutionAnswer, undoAnswer } from "./answers.ts";
import { readConflict, readConflicts, readSideNames } from "./conflicts.ts";
import type { GitContext } from "./context.ts";
import { journaled } from "./journal.ts";
import { findResolution, type Resolution, resolveConflict, undoResolution } from "./resolution.ts";
import { allTrees, treeOf } from "./trees.ts";
import { checkRepositoryPath } from "./work-file.ts";

/** Reading and resolving the conflicts of projects. */
export function createConflictWork({ open, record, mutex, records, runCommand }: GitContext) {
  return {
    /** Without an agent, the conflicts in all work trees of the project. */
    async conflicts(
      projectId: string,
      agentId: string | undefined,
      signal: AbortSignal,
    ): Promise<Schema<"ConflictList">> {
      const project = await records.findProject(projectId);
      const trees = agentId === undefined ? await allTrees(project) : [await treeOf(project, agentId)];
      const found = await Promise.all(
        trees.map(async (one) => ({
          operation: await unfinishedOperation(one.tree),
          conflicts: (await readConflicts(one.tree, { signal })).map((each) => conflictAnswer(each, one)),
        })),
      );
      const conflicts = found.flatMap((one) => one.conflicts).sort(byPath);
      const operations = new Set(found.filter((one) => one.conflicts.length > 0).map((one) => one.operation));
      return {
        conflicts,
        operation: operations.size === 1 ? ([...operations][0] ?? null) : null,
        total: conflicts.length,
        observed_at: now(),
      };
    },

    async conflictFile(
      projectId: string,
      query: OperationParameters<"getConflictFile", "query">,
      signal: AbortSignal,
    ): Promise<Schema<"ConflictFile">> {
      const { tree, agentId } = await open(projectId, query.agent_id);
      const conflict = await readConflict(tree, checkRepositoryPath(query.path), signal);
      const state = await readState(tree.root, { signal });
      const facts = {
        branch: state?.branch ?? null,
        commit: state?.commit_hash ?? null,
        operation: state?.operation ?? null,
      };
      return conflictFileAnswer(conflict, await readSideNames(tree, facts, signal), agentId);
    },

    async resolve(
      projectId: string,
      body: Schema<"ConflictResolution">,
      signal: AbortSignal,
    ): Promise<Schema<"ResolutionResult">> {
      const { project, tree, agentId } = await open(projectId, body.agent_id);
      const { verify: command, verify_timeout_s: timeoutS = 300 } = body;
      const resolved = await mutex.run(tree.root, () =>
        resolveConflict(tree, {
          path: checkRepositoryPath(body.path),
          etag: body.etag,
          resolution: resolutionOf(body),
          verify: command && ((root) => runCommand(root, { command, timeoutMs: timeoutS * 1000 }, signal)),
          during: (detail, work) => {
            const entry = { project_id: project.id, kind: "resolve", root: tree.root, detail } as const;
            return journaled(records.journal, entry, work);
          },
          signal,
        }),
      );
      const result = resolutionAnswer(body.path, resolved);
      const event = { project_id: project.id, agent_id: agentId, operation: "resolve", result } as const;
      if (resolved.resolved) await record(event, tree.root);
      return result;
    },

    async undo(projectId: string, undoId: string): Promise<Schema<"ResolutionResult">> {
      const project = await records.findProject(projectId);
      const own = await treeOf(project);
      const root = await findResolution(own.tree.root, undoId);
      // A record is data in the repository: it can name any work tree, but only the project's own are touched.
      const { tree, agentId } = (await allTrees(project)).find((one) => one.tree.root === root) ?? own;
      const result = undoAnswer(await mutex.run(tree.root, () => undoResolution(tree, undoId)));
      await record({ project_id: project.id, agent_id: agentId, operation: "undo", result });
      return result;
    },
  };
}

function resolutionOf(body: Schema<"ConflictResolution">): Resolution {
  if (body.content !== undefined) return { content: body.content };
  if (body.side !== undefined) return { side: body.side };
  if (body.delete === true) return { delete: true };
  throw new GitError("invalid_argument", "Give exactly one of content, side and delete.", { at: "" });
}

function byPath(a: Schema<"Conflict">, b: Schema<"Conflict">): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
