import type { OperationId, Schema } from "../../contract/contract.ts";
import type { OperationAnswer, OperationRequest, Operations } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { GitWork } from "../git-work/git-work.ts";
import { gitProblem } from "../git-work/problem.ts";
import type { GitWorkflows } from "../git-work/workflows.ts";

export interface GitServices {
  readonly gitWork: GitWork;
  readonly gitWorkflows: GitWorkflows;
}

export function createGitOperations({ gitWork, gitWorkflows }: GitServices) {
  return {
    getGitStatus: guarded("query", async ({ path, query, signal }) =>
      ok(await gitWork.status(path.project_id, query.agent_id, signal)),
    ),

    getGitLog: guarded("query", async ({ path, query, signal }) =>
      ok(await gitWork.log(path.project_id, query, signal)),
    ),

    commitChanges: guarded("body", async ({ path, body }) => ({
      status: 201,
      body: await gitWork.commit(path.project_id, body),
    })),

    pushChanges: guarded("body", async ({ path, body }) =>
      ok(await gitWork.push(path.project_id, body ?? {})),
    ),

    mergeBranch: guarded("body", async ({ path, body, signal }) =>
      ok(await gitWork.merge(path.project_id, body, signal)),
    ),

    listConflicts: guarded("query", async ({ path, query, signal }) =>
      ok(await gitWork.conflicts(path.project_id, query.agent_id, signal)),
    ),

    getConflictFile: guarded("query", async ({ path, query, signal }) => {
      const file = await gitWork.conflictFile(path.project_id, query, signal);
      return { status: 200, body: file, headers: { ETag: `"${file.etag}"` } };
    }),

    resolveConflict: guarded("body", async ({ path, header, body, signal }) => {
      const ifMatch = header["if-match"];
      if (ifMatch !== undefined && ifMatch !== "*" && unquoted(ifMatch) !== body.etag)
        throw new Problem(
          "precondition_failed",
          "If-Match and the etag of the body name different versions. Send one.",
        );
      return ok(await gitWork.resolve(path.project_id, body, signal));
    }),

    undoResolution: guarded("body", async ({ path, body }) =>
      ok(await gitWork.undo(path.project_id, body.undo_id)),
    ),

    getRepositoryTrust: guarded("query", async ({ path }) => ok(await gitWork.trust(path.project_id))),

    trustRepository: guarded("body", async ({ path, body, caller }) =>
      ok(await gitWork.trustRepository(path.project_id, body.fingerprint, caller?.id ?? "")),
    ),

    revokeRepositoryTrust: guarded("query", async ({ path }) =>
      ok(await gitWork.revokeTrust(path.project_id)),
    ),

    abortGitOperation: guarded("body", async ({ path, body, signal }) =>
      ok(await gitWork.abort(path.project_id, body?.agent_id, signal)),
    ),

    listOverlaps: guarded("query", async ({ path, signal }) =>
      ok(await gitWork.overlaps(path.project_id, signal)),
    ),

    async getGitWorkflow({ path }) {
      return workflowAnswer(await gitWorkflows.get(path.project_id));
    },

    async setGitWorkflow({ path, header, body }) {
      return workflowAnswer(await gitWorkflows.set(path.project_id, body, header["if-match"]));
    },

    applyGitWorkflow: guarded("body", async ({ path, body }) =>
      ok(await gitWorkflows.apply(path.project_id, body)),
    ),
  } satisfies Operations;
}

/** Turns git's errors into Problems. `place`: where the request has the values that can be wrong. */
function guarded<Id extends OperationId>(
  place: "query" | "body",
  operation: (request: OperationRequest<Id>) => Promise<OperationAnswer>,
): (request: OperationRequest<Id>) => Promise<OperationAnswer> {
  return async (request) => {
    try {
      return await operation(request);
    } catch (error) {
      throw gitProblem(error, place);
    }
  };
}

function ok(body: object): OperationAnswer {
  return { status: 200, body };
}

function workflowAnswer(record: Schema<"GitWorkflowRecord"> & { etag: string }) {
  return { status: 200, body: record, headers: { ETag: `"${record.etag}"` } };
}

function unquoted(etag: string): string {
  return etag.replace(/^(?:W\/)?"(.*)"$/, "$1");
}
