import type { OperationId } from "../../contract/contract.ts";
import type { OperationAnswer, OperationRequest } from "../contract/operation.ts";
import { Problem, type ProblemCode } from "../contract/problem.ts";
import { GitError, type GitErrorCode } from "../git/git-error.ts";

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
export function guarded<Id extends OperationId>(
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
