import { type PushOutput, parsePush } from "./git-output.ts";
import { failure, lines, networkTimeoutMs, read, write } from "./run.ts";

export async function listRemotes(root: string): Promise<string[]> {
  return lines((await read(root, ["remote"])).stdout);
}

export interface Push {
  remote: string;
  branch: string;
  setUpstream: boolean;
  /** Replaces the remote branch if it has not moved since it was last seen. */
  forceWithLease: boolean;
}

export async function push(root: string, options: Push): Promise<PushOutput> {
  const ref = `refs/heads/${options.branch}`;
  const args = [
    ...["push", "--porcelain", "--no-follow-tags", "--no-recurse-submodules"],
    ...(options.setUpstream ? ["--set-upstream"] : []),
    ...(options.forceWithLease ? [`--force-with-lease=${ref}`, "--force-if-includes"] : []),
    ...["--", options.remote, `${ref}:${ref}`],
  ];
  const { exitCode, stdout, stderr } = await write(root, args, {
    hooks: true,
    anyExit: true,
    timeoutMs: networkTimeoutMs,
  });
  const answer = parsePush(stdout);
  if (answer && (exitCode === 0 || answer.status === "rejected")) return answer;
  throw failure(stderr, "git push");
}
