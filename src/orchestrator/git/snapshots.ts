import { commitTree } from "./commits.ts";
import { nulItems, write } from "./run.ts";

/** The work tree's tracked files as they are now, as a commit on HEAD that no branch has. */
export async function storeWorkTree(
  root: string,
  scratchIndex: string,
  parents: readonly string[],
): Promise<string> {
  const env = { GIT_INDEX_FILE: scratchIndex };
  await write(root, ["add", "--update"], { env });
  const tree = (await write(root, ["write-tree"], { env })).stdout.trim();
  return commitBackup(root, tree, parents, "The work tree before an operation was aborted");
}

export interface WholeTree {
  /** Of every file that git does not ignore, tracked or not, as it is in the folder. */
  tree: string;
  /** Of what is staged. Null where files are in conflict: then nothing else is staged than the sides of the merge. */
  staged: string | null;
  /** Paths of repositories of their own inside of the work tree: a tree holds their commit's id and nothing else. */
  repositories: string[];
}

/** `scratchIndex` is a copy of the work tree's index, which is changed instead of the real one. */
export async function storeWholeTree(root: string, scratchIndex: string): Promise<WholeTree> {
  const env = { GIT_INDEX_FILE: scratchIndex };
  const staged = await write(root, ["write-tree"], { env, anyExit: true });
  await write(root, ["add", "--all", "--"], { env });
  const [tree, entries] = await Promise.all([
    write(root, ["write-tree"], { env }),
    write(root, ["ls-files", "--stage", "-z"], { env }),
  ]);
  const repositories = nulItems(entries.stdout).flatMap((entry) => {
    const [, path] = /^160000 [0-9a-f]+ \d\t([\s\S]+)$/.exec(entry) ?? [];
    return path === undefined ? [] : [path];
  });
  return {
    tree: tree.stdout.trim(),
    staged: staged.exitCode === 0 ? staged.stdout.trim() : null,
    repositories,
  };
}

/** A commit in our own name, for a backup. */
export function commitBackup(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  return commitTree(root, tree, parents, `${message}\n`, ownIdentity);
}

/** Commits made for a backup, in nobody's name: a person's identity is not needed for them. */
const ownIdentity = {
  GIT_AUTHOR_NAME: "tmux-orchestrator",
  GIT_AUTHOR_EMAIL: "tmux-orchestrator@localhost",
  GIT_COMMITTER_NAME: "tmux-orchestrator",
  GIT_COMMITTER_EMAIL: "tmux-orchestrator@localhost",
};
