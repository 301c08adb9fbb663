/** Every expected failure of git or of a request to it. Anything else that is thrown is a bug. */
export type GitErrorCode =
  | "git_missing"
  | "directory_missing"
  | "not_a_work_tree"
  | "not_trusted"
  | "invalid_argument"
  | "unknown_ref"
  | "no_commits"
  | "no_branch"
  | "no_remote"
  | "remote_unreachable"
  | "not_authorised"
  | "identity_unknown"
  | "nothing_to_commit"
  | "unresolved_conflicts"
  | "uncommitted_changes"
  | "operation_unfinished"
  | "no_operation"
  | "not_in_conflict"
  | "not_mergeable"
  | "changed_meanwhile"
  | "stale_etag"
  | "unknown_undo"
  | "too_large"
  | "locked"
  | "timeout"
  | "cancelled"
  | "git_failed";

export class GitError extends Error {
  override readonly name = "GitError";
  readonly code: GitErrorCode;
  /** JSON Pointer to the member of the request that is wrong. */
  readonly at: string | undefined;

  constructor(code: GitErrorCode, message: string, options: { at?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.at = options.at;
  }
}
