import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import type { OperationAnswer, Operations } from "../contract/operation.ts";
import { checkRef, findCommit, readLog, readState, unfinishedOperation, type WorkTree } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { abortOperation } from "../git-work/abort.ts";
import { pruneBackups } from "../git-work/backups.ts";
import { commitChanges } from "../git-work/commit.ts";
import {
  type Conflict,
  findResolution,
  type Resolution,
  readConflict,
  readConflicts,
  readSideNames,
  resolveConflict,
  undoResolution,
} from "../git-work/conflicts.ts";
import { journaled } from "../git-work/journal.ts";
import { type MergeOptions, mergeBranch } from "../git-work/merge.ts";
import { findOverlaps } from "../git-work/overlaps.ts";
import { guarded } from "../git-work/problem.ts";
import { pushChanges } from "../git-work/push.ts";
import { createScratchTrees } from "../git-work/scratch.ts";
import { agentAt, allTrees, type GitProject, type ProjectTree, treeOf } from "../git-work/trees.ts";
import { checkRepositoryPath } from "../git-work/work-file.ts";
import type { CommandRuns } from "../processes/command-runs.ts";
import type { GitJournal } from "../store/git-journal.ts";

export interface GitEvent {
  project_id: string;
  agent_id: string | null;
  operation: "commit" | "push" | "merge" | "conflict" | "resolve" | "undo" | "abort";
  result: object;
}

export interface GitServices {
  /** Throws a Problem for a project that does not exist. */
  findProject(id: string): Promise<GitProject>;
  /** Runs verification commands and required checks. */
  readonly runCommand: CommandRuns["run"];
  /** Called after the repository has changed. */
  recordGitEvent?(event: GitEvent): Promise<void>;
  /** The git workflow whose policies merges obey; null when none was applied. */
  appliedWorkflow?(projectId: string): Promise<Schema<"GitWorkflow"> | null>;
  readonly journal?: GitJournal;
  /** For work trees, indices and objects of ours that last as long as an operation. Default: in the machine's temporary folder. */
  readonly scratchDir?: string;
}

/** The operations of the contract's tag `git`, without those of the git workflow. */
export function createGitOperations(services: GitServices) {
  const record = async (event: GitEvent, backedUpIn?: string) => {
    await services.recordGitEvent?.(event);
    if (backedUpIn !== undefined) await pruneBackups(backedUpIn).catch(onlyGitErrors);
  };
  // One write at a time in a work tree: git's own lock would make the second one fail.
  const mutex = createKeyedMutex();
  // A merge takes the turn of the work tree that it changes only for as long as it changes it.
  const merges = createKeyedMutex();

  return {
    getGitStatus: guarded("query", async ({ path, query, signal }) => {
      const { project, tree, agentId } = await open(services, path.project_id, query.agent_id);
      return ok(await statusOf(project, tree, agentId, signal));
    }),

    getGitLog: guarded("query", async ({ path, query, signal }) => {
      const { tree } = await open(services, path.project_id, query.agent_id);
      const at = query.cursor === undefined ? null : readCursor(query.cursor);
      const limit = query.limit ?? 20;
      const from = await findCommit(tree.root, at?.from ?? checkRef(query.ref ?? "HEAD", "/ref"), signal);
      if (!from) {
        if (query.ref === undefined && !at) return ok({ commits: [], next_cursor: null, total: 0 });
        throw new GitError("unknown_ref", `There is no branch, tag or commit ${JSON.stringify(query.ref)}.`, {
          at: "/ref",
        });
      }
      const file = query.path === undefined ? undefined : checkRepositoryPath(query.path);
      const skip = at?.skip ?? 0;
      const commits = await readLog(tree.root, { from, path: file, limit: limit + 1, skip, signal });
      const next_cursor = commits.length > limit ? writeCursor({ from, skip: skip + limit }) : null;
      return ok({ commits: commits.slice(0, limit), next_cursor, total: null } satisfies Schema<"GitLog">);
    }),

    commitChanges: guarded("body", async ({ path, body }) => {
      const { project, tree, agentId } = await open(services, path.project_id, body.agent_id);
      const result = await mutex.run(tree.root, () => commitChanges(tree, body, agentId));
      await record({ project_id: project.id, agent_id: agentId, operation: "commit", result });
      return { status: 201, body: result };
    }),

    pushChanges: guarded("body", async ({ path, body }) => {
      const { project, tree, agentId } = await open(services, path.project_id, body?.agent_id);
      const result = await mutex.run(tree.root, () => pushChanges(tree, body ?? {}));
      await record({ project_id: project.id, agent_id: agentId, operation: "push", result });
      return ok(result);
    }),

    mergeBranch: guarded("body", async ({ path, body, signal }) => {
      const { project, tree } = await open(services, path.project_id);
      const dryRun = body.dry_run ?? false;
      const workflow = (await services.appliedWorkflow?.(project.id)) ?? null;
      const options: MergeOptions = {
        source: body.source,
        target: body.target ?? null,
        method: body.method ?? null,
        message: body.message ?? null,
        dryRun,
        deleteSource: body.delete_source ?? null,
        policies: workflow && {
          workflow,
          runCommand: services.runCommand,
        },
        scratch: createScratchTrees({ ...services, projectId: project.id }),
        mutex,
        signal,
      };
      const merged = dryRun
        ? await mergeBranch(tree, options)
        : await merges.run(tree.root, () => mergeBranch(tree, options));
      const agentId = merged.conflictsIn === null ? null : await agentAt(project, merged.conflictsIn);
      const result: Schema<"MergeResult"> = {
        status: merged.status,
        dry_run: dryRun,
        source: merged.source,
        target: merged.target,
        commit_hash: merged.commit,
        conflicts: merged.conflicts,
        backup_ref: merged.backupRef,
        worktree_path: merged.conflictsIn,
        agent_id: agentId,
      };
      const operation = merged.status === "conflicts" ? "conflict" : "merge";
      if (!dryRun) await record({ project_id: project.id, agent_id: agentId, operation, result }, tree.root);
      return ok(result);
    }),

    listConflicts: guarded("query", async ({ path, query, signal }) => {
      const project = await services.findProject(path.project_id);
      const trees =
        query.agent_id === undefined ? await allTrees(project) : [await treeOf(project, query.agent_id)];
      const found = await Promise.all(
        trees.map(async ({ tree, agentId }) => ({
          tree,
          agentId,
          operation: await unfinishedOperation(tree),
          conflicts: await readConflicts(tree, { signal }),
        })),
      );
      const conflicts = found.flatMap(({ tree, agentId, conflicts }) =>
        conflicts.map((conflict) => summary(conflict, tree, agentId)),
      );
      const operations = new Set(found.filter((one) => one.conflicts.length > 0).map((one) => one.operation));
      const list: Schema<"ConflictList"> = {
        conflicts: conflicts.sort(byPath),
        operation: operations.size === 1 ? ([...operations][0] ?? null) : null,
        total: conflicts.length,
        observed_at: now(),
      };
      return ok(list);
    }),

    getConflictFile: guarded("query", async ({ path, query, signal }) => {
      const { tree, agentId } = await open(services, path.project_id, query.agent_id);
      const conflict = await readConflict(tree, checkRepositoryPath(query.path), signal);
      const state = await readState(tree.root, { signal });
      const names = await readSideNames(
        tree,
        {
          branch: state?.branch ?? null,
          commit: state?.commit_hash ?? null,
          operation: state?.operation ?? null,
        },
        signal,
      );
      const file: Schema<"ConflictFile"> = {
        path: conflict.path,
        ...conflict.text,
        merged: conflict.merged,
        etag: conflict.etag,
        binary: conflict.binary,
        mode: {
          base: conflict.stages.base?.mode ?? null,
          ours: conflict.stages.ours?.mode ?? null,
          theirs: conflict.stages.theirs?.mode ?? null,
        },
        ours_ref: names.ours,
        theirs_ref: names.theirs,
        agent_id: agentId,
        regions: conflict.regions,
      };
      return { status: 200, body: file, headers: { ETag: `"${conflict.etag}"` } };
    }),

    resolveConflict: guarded("body", async ({ path, header, body, signal }) => {
      const { project, tree, agentId } = await open(services, path.project_id, body.agent_id);
      const ifMatch = header["if-match"] ?? header["If-Match"];
      if (ifMatch !== undefined && ifMatch !== "*" && unquoted(ifMatch) !== body.etag)
        throw new GitError(
          "stale_etag",
          "If-Match and the etag of the body name different versions. Send one.",
        );
      const timeoutMs = (body.verify_timeout_s ?? 300) * 1000;
      const resolved = await mutex.run(tree.root, () =>
        resolveConflict(tree, {
          path: checkRepositoryPath(body.path),
          etag: body.etag,
          resolution: resolutionOf(body),
          during: (detail, work) =>
            journaled(
              services.journal,
              { project_id: project.id, kind: "resolve", root: tree.root, detail },
              work,
            ),
          verify:
            body.verify &&
            ((root) => services.runCommand(root, { command: body.verify ?? [], timeoutMs }, signal)),
          signal,
        }),
      );
      const result: Schema<"ResolutionResult"> = {
        path: body.path,
        resolved: resolved.resolved,
        remaining: resolved.remaining,
        backup_ref: resolved.backupRef,
        undo_id: resolved.undoId,
        etag: resolved.etag,
        verification: resolved.verification,
      };
      if (resolved.resolved)
        await record({ project_id: project.id, agent_id: agentId, operation: "resolve", result }, tree.root);
      return ok(result);
    }),

    undoResolution: guarded("body", async ({ path, body }) => {
      const project = await services.findProject(path.project_id);
      const own = await treeOf(project);
      const root = await findResolution(own.tree.root, body.undo_id);
      // A record is data in the repository: it names a work tree, but only one of the project is touched.
      const { tree, agentId } = (await allTrees(project)).find((one) => one.tree.root === root) ?? own;
      const undone = await mutex.run(tree.root, () => undoResolution(tree, body.undo_id));
      const result: Schema<"ResolutionResult"> = {
        path: undone.path,
        resolved: false,
        remaining: undone.remaining,
        backup_ref: undone.backupRef,
        undo_id: null,
        etag: undone.etag,
        verification: null,
      };
      await record({ project_id: project.id, agent_id: agentId, operation: "undo", result });
      return ok(result);
    }),

    abortGitOperation: guarded("body", async ({ path, body, signal }) => {
      const { project, tree, agentId } = await open(services, path.project_id, body?.agent_id);
      const { operation, backupRef } = await mutex.run(tree.root, () =>
        abortOperation(tree, services.scratchDir),
      );
      const result: Schema<"GitOperationAborted"> = {
        operation,
        backup_ref: backupRef,
        git_status: await statusOf(project, tree, agentId, signal),
      };
      await record({
        project_id: project.id,
        agent_id: agentId,
        operation: "abort",
        result: { aborted: operation, backup_ref: backupRef },
      });
      return ok(result);
    }),

    listOverlaps: guarded("query", async ({ path, signal }) => {
      const project = await services.findProject(path.project_id);
      return ok({
        overlaps: await findOverlaps(project, services.scratchDir, signal),
        observed_at: now(),
      } satisfies Schema<"OverlapList">);
    }),
  } satisfies Operations;
}

async function open(
  services: GitServices,
  projectId: string,
  agentId?: string,
): Promise<ProjectTree & { project: GitProject }> {
  const project = await services.findProject(projectId);
  return { project, ...(await treeOf(project, agentId)) };
}

async function statusOf(
  project: GitProject,
  tree: WorkTree,
  agentId: string | null,
  signal?: AbortSignal,
): Promise<Schema<"GitStatus">> {
  const state = await readState(tree.root, { baseRef: project.base_ref, signal });
  return { ...state, agent_id: agentId, observed_at: now() };
}

function resolutionOf(body: Schema<"ConflictResolution">): Resolution {
  if (body.content !== undefined) return { content: body.content };
  if (body.side !== undefined) return { side: body.side };
  if (body.delete === true) return { delete: true };
  throw new GitError("invalid_argument", "Give exactly one of content, side and delete.", { at: "" });
}

function summary(conflict: Conflict, { root }: WorkTree, agentId: string | null): Schema<"Conflict"> {
  const { path, kind, regions, binary, etag } = conflict;
  return { path, kind, regions, binary, agent_id: agentId, worktree_path: root, etag };
}

// --- answers and refusals

/** Too many backups are no reason to fail what has been done. */
function onlyGitErrors(error: unknown): void {
  if (!(error instanceof GitError)) throw error;
}

function ok(body: object): OperationAnswer {
  return { status: 200, body };
}

function now(): string {
  return new Date().toISOString();
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function unquoted(etag: string): string {
  return etag.replace(/^(?:W\/)?"(.*)"$/, "$1");
}

function writeCursor(at: { from: string; skip: number }): string {
  return Buffer.from(`${at.from} ${at.skip}`).toString("base64url");
}

function readCursor(cursor: string): { from: string; skip: number } {
  const [, from, skip] =
    /^([0-9a-f]{40,64}) (\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (from !== undefined) return { from, skip: Number(skip) };
  throw new GitError("invalid_argument", "The cursor is not one that this list answered.", { at: "/cursor" });
}
