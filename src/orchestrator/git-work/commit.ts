import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import {
  checkIdentity,
  commit,
  countFilesOf,
  readLog,
  readState,
  refuseUntrustedFilters,
  skippedCommitHooks,
  stageAll,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { checkRepositoryPath } from "./work-file.ts";

/** `author`: the agent that the work tree belongs to; null for the project's own directory. */
export async function commitChanges(
  tree: WorkTree,
  { message, paths }: Pick<Schema<"CommitRequest">, "message" | "paths">,
  author: string | null,
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
  if (state?.operation && !["merge", "bisect"].includes(state.operation))
    throw new GitError(
      "operation_unfinished",
      `A ${state.operation} is unfinished in ${root}. Go on with git ${state.operation.replace("_", "-")} --continue there, or abort it.`,
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
  await refuseUntrustedFilters(root);
  await checkIdentity(root);
  const skipped_hooks = await skippedCommitHooks(root);
  await stageAll(root, paths);
  await commit(root, message, paths);

  const [made] = await readLog(root, { from: "HEAD", limit: 1 });
  if (!made) throw new GitError("git_failed", `git commit made no commit in ${root}.`);
  const files_changed = await countFilesOf(root, made);
  return {
    commit: { ...made, agent_id: author },
    branch: state?.branch ?? null,
    files_changed,
    skipped_hooks,
  };
}
