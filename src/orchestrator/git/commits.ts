import { GitError } from "./git-error.ts";
import { read, write } from "./run.ts";

/** Throws `identity_unknown` when git would have to invent the author's name. */
export async function checkIdentity(root: string): Promise<void> {
  const args = ["-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT"];
  const { exitCode } = await read(root, args, { anyExit: true });
  if (exitCode !== 0)
    throw new GitError(
      "identity_unknown",
      `Git does not know who commits in ${root}. Set it with: git -C ${root} config user.name "…" and user.email "…".`,
    );
}

/** `paths`: commits only these, whatever else is staged. Lines with "#" stay in the message. */
export async function commit(root: string, message: string, paths?: readonly string[]): Promise<void> {
  const args = ["commit", "--quiet", "--cleanup=whitespace", "-F", "-"];
  const only = paths ? ["--only", "--", ...paths] : [];
  await write(root, [...args, ...only], { input: message, hooks: true });
}

export async function commitTree(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
  env: Record<string, string> = {},
): Promise<string> {
  const args = ["commit-tree", ...parents.flatMap((parent) => ["-p", parent]), "-F", "-", tree];
  return (await write(root, args, { input: message, env })).stdout.trim();
}
