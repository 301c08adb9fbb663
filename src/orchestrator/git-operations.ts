import { realpath } from "node:fs/promises";
import type { OperationId, Schema } from "../contract.ts";
import {
  changedPaths,
  checkIdentity,
  checkRef,
  commit,
  countFilesOf,
  findCommit,
  findWorkTree,
  listRemotes,
  mergeBase,
  predictMerge,
  push,
  readLog,
  readState,
  stageAll,
  unfinishedOperation,
  type WorkTree,
} from "./git.ts";
import {
  type Conflict,
  findResolution,
  listed,
  type Resolution,
  readConflict,
  readConflicts,
  readSideNames,
  resolveConflict,
  undoResolution,
} from "./git-conflicts.ts";
import { GitError, type GitErrorCode } from "./git-error.ts";
import { abortOperation, mergeBranch } from "./git-merge.ts";
import type { OperationAnswer, OperationRequest, Operations } from "./operations.ts";
import { Problem, type ProblemCode } from "./problem.ts";
import { checkRepositoryPath } from "./work-file.ts";

export interface GitProject {
  id: string;
  path: string;
  /** The ref that the agents' branches start from. */
  base_ref?: string | null;
  /** An agent without a work tree of its own works in the project's directory. */
  agents: readonly { id: string; role: string; worktree_path: string | null }[];
}

export interface GitEvent {
  project_id: string;
  agent_id: string | null;
  operation: "commit" | "push" | "merge" | "conflict" | "resolve" | "undo" | "abort";
  result: object;
}

export interface GitServices {
  /** Throws a Problem for a project that does not exist. */
  findProject(id: string): Promise<GitProject>;
  /** What a verification command gets to see. */
  readonly environment: Readonly<Record<string, string>>;
  /** Called after the repository has changed. */
  recordGitEvent?(event: GitEvent): Promise<void>;
}

/** The operations of the contract's tag `git`, without those of the git workflow. */
export function gitOperations(services: GitServices) {
  const record = async (event: GitEvent) => services.recordGitEvent?.(event);

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
      const result = await inTurn(tree.root, () => commitChanges(tree, body.message, body.paths));
      await record({ project_id: project.id, agent_id: agentId, operation: "commit", result });
      return { status: 201, body: result };
    }),

    pushChanges: guarded("body", async ({ path, body }) => {
      const { project, tree, agentId } = await open(services, path.project_id, body?.agent_id);
      const result = await inTurn(tree.root, () => pushChanges(tree, body ?? {}));
      await record({ project_id: project.id, agent_id: agentId, operation: "push", result });
      return ok(result);
    }),

    mergeBranch: guarded("body", async ({ path, body, signal }) => {
      const { project, tree } = await open(services, path.project_id);
      const dryRun = body.dry_run ?? false;
      const options = {
        source: body.source,
        target: body.target ?? null,
        method: body.method ?? "merge",
        message: body.message ?? null,
        dryRun,
        deleteSource: body.delete_source ?? false,
        signal,
      } as const;
      const merged = dryRun
        ? await mergeBranch(tree, options)
        : await inTurn(tree.root, () => mergeBranch(tree, options));
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
      if (!dryRun) await record({ project_id: project.id, agent_id: agentId, operation, result });
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
      const resolved = await inTurn(tree.root, () =>
        resolveConflict(tree, {
          path: checkRepositoryPath(body.path),
          etag: body.etag,
          resolution: resolutionOf(body),
          verify: body.verify
            ? { command: body.verify, timeoutMs, environment: services.environment }
            : undefined,
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
        await record({ project_id: project.id, agent_id: agentId, operation: "resolve", result });
      return ok(result);
    }),

    undoResolution: guarded("body", async ({ path, body }) => {
      const project = await services.findProject(path.project_id);
      const own = await treeOf(project);
      const root = await findResolution(own.tree.root, body.undo_id);
      // A record is data in the repository: it names a work tree, but only one of the project is touched.
      const { tree, agentId } = (await allTrees(project)).find((one) => one.tree.root === root) ?? own;
      const undone = await inTurn(tree.root, () => undoResolution(tree, body.undo_id));
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
      const { operation, backupRef } = await inTurn(tree.root, () => abortOperation(tree));
      const result: Schema<"GitOperationAborted"> = {
        operation,
        backup_ref: backupRef,
        git_status: await statusOf(project, tree, agentId, signal),
      };
      await record({
        project_id: project.id,
        agent_id: agentId,
        operation: "abort",
        result: { operation, backup_ref: backupRef },
      });
      return ok(result);
    }),

    listOverlaps: guarded("query", async ({ path, signal }) => {
      const project = await services.findProject(path.project_id);
      return ok({
        overlaps: await overlapsOf(project, signal),
        observed_at: now(),
      } satisfies Schema<"OverlapList">);
    }),
  } satisfies Operations;
}

// --- work trees of a project

interface ProjectTree {
  tree: WorkTree;
  /** Null for the project's own directory. */
  agentId: string | null;
}

async function open(
  services: GitServices,
  projectId: string,
  agentId?: string,
): Promise<ProjectTree & { project: GitProject }> {
  const project = await services.findProject(projectId);
  return { project, ...(await treeOf(project, agentId)) };
}

async function treeOf(project: GitProject, agentId?: string): Promise<ProjectTree> {
  const agent = agentId === undefined ? undefined : project.agents.find(({ id }) => id === agentId);
  if (agentId !== undefined && !agent)
    throw new Problem(
      "agent_not_found",
      `Project ${project.id} has no agent ${JSON.stringify(agentId)}. Its agents: ${listed(project.agents.map(({ id }) => id)) || "none"}.`,
    );
  const own = agent?.worktree_path ?? null;
  const path = own ?? project.path;
  const tree = await findWorkTree(path);
  if (!tree)
    throw new GitError(
      "not_a_work_tree",
      `${path} is not in a git repository. Run git init there, then try again.`,
    );
  return { tree, agentId: own === null ? null : (agent?.id ?? null) };
}

/** The project's directory and those of its agents that are there, each once. */
async function allTrees(project: GitProject): Promise<ProjectTree[]> {
  const trees = [await treeOf(project)];
  for (const { id } of project.agents) {
    const found = await treeOf(project, id).catch((error: unknown) => {
      if (error instanceof GitError && ["directory_missing", "not_a_work_tree"].includes(error.code))
        return null;
      throw error;
    });
    if (found && !trees.some((known) => known.tree.root === found.tree.root)) trees.push(found);
  }
  return trees;
}

async function agentAt(project: GitProject, root: string): Promise<string | null> {
  for (const { id, worktree_path: path } of project.agents)
    if (path !== null && (await realpath(path).catch(() => null)) === root) return id;
  return null;
}

const turns = new Map<string, Promise<unknown>>();

/** One write at a time in a work tree: git's own lock would make the second one fail. */
async function inTurn<T>(root: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(root) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  turns.set(root, settled);
  try {
    return await mine;
  } finally {
    if (turns.get(root) === settled) turns.delete(root);
  }
}

// --- what the operations do

async function statusOf(
  project: GitProject,
  tree: WorkTree,
  agentId: string | null,
  signal?: AbortSignal,
): Promise<Schema<"GitStatus">> {
  const state = await readState(tree.root, { baseRef: project.base_ref, signal });
  return { ...state, agent_id: agentId, observed_at: now() };
}

async function commitChanges(
  tree: WorkTree,
  message: string,
  paths?: readonly string[],
): Promise<Schema<"CommitResult">> {
  const { root } = tree;
  for (const [i, path] of (paths ?? []).entries()) checkRepositoryPath(path, `/paths/${i}`);
  if (message.trim() === "")
    throw new GitError("invalid_argument", "The message is empty. Say what the commit does.", {
      at: "/message",
    });
  const state = await readState(root);
  if (state && state.conflicts.length > 0)
    throw new GitError(
      "unresolved_conflicts",
      `${listed(state.conflicts)} must be resolved before a commit: the conflict markers would be committed.`,
    );
  if (state?.operation === "rebase")
    throw new GitError(
      "operation_unfinished",
      `A rebase is unfinished in ${root}. Go on with git rebase --continue, or abort it.`,
    );
  if (state?.operation === "merge" && paths)
    throw new GitError(
      "operation_unfinished",
      `A merge is unfinished in ${root}. It is committed whole: leave paths out.`,
    );
  if (state?.operation === null && state.files.length === 0)
    throw new GitError(
      "nothing_to_commit",
      `Nothing to commit in ${root}: no file differs from the last commit.`,
    );
  await checkIdentity(root);
  await stageAll(root, paths);
  await commit(root, message, paths);

  const [made] = await readLog(root, { from: "HEAD", limit: 1 });
  if (!made) throw new GitError("git_failed", `git commit made no commit in ${root}.`);
  return { commit: made, branch: state?.branch ?? null, files_changed: await countFilesOf(root, made) };
}

async function pushChanges(
  { root }: WorkTree,
  request: Schema<"PushRequest">,
): Promise<Schema<"PushResult">> {
  const remote = request.remote ?? "origin";
  const remotes = await listRemotes(root);
  if (!remotes.includes(remote))
    throw new GitError(
      "no_remote",
      remotes.length === 0
        ? `${root} has no remote. Add one with: git -C ${root} remote add ${remote} URL.`
        : `${root} has no remote ${JSON.stringify(remote)}. Its remotes: ${listed(remotes)}.`,
    );
  const branch = request.branch ?? (await readState(root))?.branch;
  if (!branch) throw new GitError("no_branch", `${root} is on a detached HEAD. Say which branch to push.`);
  checkRef(branch, "/branch");
  const commitId = await findCommit(root, `refs/heads/${branch}`);
  if (!commitId)
    throw new GitError("unknown_ref", `There is no branch ${JSON.stringify(branch)}.`, { at: "/branch" });

  const { status, detail } = await push(root, {
    remote,
    branch,
    setUpstream: request.set_upstream ?? false,
    forceWithLease: request.force_with_lease ?? false,
  });
  return { status, remote, branch, commit_hash: status === "rejected" ? null : commitId, detail };
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

interface AgentWork {
  agentId: string;
  branch: string | null;
  head: string;
  committed: Set<string>;
  changed: Set<string>;
}

async function overlapsOf(project: GitProject, signal: AbortSignal): Promise<Schema<"Overlap">[]> {
  const own = await treeOf(project);
  const base = await findCommit(own.tree.root, project.base_ref ?? "HEAD", signal);
  if (!base) return [];
  const trees = (await allTrees(project)).filter(({ agentId }) => agentId !== null);
  const works = (await Promise.all(trees.map((one) => workOf(one, base, signal)))).flatMap(
    (work) => work ?? [],
  );

  const predicted = new Map<string, Promise<readonly string[]>>();
  const predict = (a: AgentWork, b: AgentWork) => {
    const key = `${a.agentId} ${b.agentId}`;
    const known = predicted.get(key) ?? conflictsBetween(own.tree.root, a, b, signal);
    predicted.set(key, known);
    return known;
  };

  const paths = [...new Set(works.flatMap(({ changed }) => [...changed]))].sort();
  const overlaps: Schema<"Overlap">[] = [];
  for (const path of paths) {
    const who = works.filter(({ changed }) => changed.has(path));
    if (who.length < 2) continue;
    const committed = who.filter((work) => work.committed.has(path));
    let conflicts: boolean | null = committed.length < 2 ? null : false;
    for (const [i, a] of committed.entries())
      for (const b of committed.slice(i + 1)) if ((await predict(a, b)).includes(path)) conflicts = true;
    overlaps.push({
      path,
      agents: who.map((work) => ({
        agent_id: work.agentId,
        branch: work.branch,
        committed: work.committed.has(path),
      })),
      conflicts,
    });
  }
  return overlaps;
}

/** Null before an agent's first commit. */
async function workOf(
  { tree, agentId }: ProjectTree,
  base: string,
  signal: AbortSignal,
): Promise<AgentWork | null> {
  const state = await readState(tree.root, { signal });
  if (!state?.commit_hash || agentId === null) return null;
  const start = await mergeBase(tree.root, base, state.commit_hash, signal);
  const committed = new Set(start ? await changedPaths(tree.root, start, state.commit_hash, signal) : []);
  const open = state.files.flatMap(({ path, previous_path }) => [
    path,
    ...(previous_path ? [previous_path] : []),
  ]);
  return {
    agentId,
    branch: state.branch,
    head: state.commit_hash,
    committed,
    changed: new Set([...committed, ...open]),
  };
}

async function conflictsBetween(
  root: string,
  a: AgentWork,
  b: AgentWork,
  signal: AbortSignal,
): Promise<string[]> {
  return (await predictMerge(root, a.head, b.head, signal)).conflicts;
}

// --- answers and refusals

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

const problemOf: Partial<Record<GitErrorCode, ProblemCode>> = {
  invalid_argument: "validation_failed",
  unknown_ref: "not_found",
  not_in_conflict: "not_found",
  unknown_undo: "not_found",
  stale_etag: "precondition_failed",
};

/** What git refuses is the state of the repository, not a fault of the server: 409 unless the table says otherwise. */
function toProblem(error: GitError, place: "query" | "body"): Problem {
  const code = problemOf[error.code] ?? "state_conflict";
  const at = error.at ?? "";
  const path = place === "query" ? at.replace(/^\//, "query.") : at;
  const errors = code === "validation_failed" ? [{ path, message: error.message }] : [];
  return new Problem(code, error.message, { errors, cause: error });
}

/** `place`: whether the values that can be wrong come in the query or in the body. */
function guarded<Id extends OperationId>(
  place: "query" | "body",
  operation: (request: OperationRequest<Id>) => Promise<OperationAnswer>,
): (request: OperationRequest<Id>) => Promise<OperationAnswer> {
  return async (request) => {
    try {
      return await operation(request);
    } catch (error) {
      throw error instanceof GitError ? toProblem(error, place) : error;
    }
  };
}
