import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import { checkRef, findBranch, listRemotes, push, readState, type WorkTree } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";

export async function pushChanges(
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
  const commitId = await findBranch(root, branch);
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
