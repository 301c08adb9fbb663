import { Problem, type ProblemCode } from "../contract/problem.ts";
import { GitError, type GitErrorCode } from "../git/git-error.ts";

const problemOf: Partial<Record<GitErrorCode, ProblemCode>> = {
  invalid_argument: "validation_failed",
  unknown_ref: "not_found",
  not_in_conflict: "not_found",
  unknown_undo: "not_found",
  stale_etag: "precondition_failed",
};

/**
 * Returns a GitError as a Problem, and any other error as it is. A refusal of git comes from the state of the
 * repository, not from a fault of the server: 409 unless the table says otherwise. `place`: where the request has the
 * values that can be wrong.
 */
export function gitProblem(error: unknown, place: "query" | "body"): unknown {
  if (!(error instanceof GitError)) return error;
  const code = problemOf[error.code] ?? "state_conflict";
  const at = error.at ?? "";
  const path = place === "query" ? at.replace(/^\//, "query.") : at;
  const errors = code === "validation_failed" ? [{ path, message: error.message }] : [];
  return new Problem(code, error.message, { errors, cause: error });
}
