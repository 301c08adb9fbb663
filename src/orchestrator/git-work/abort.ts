import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  abort,
  copyIndex,
  findCommit,
  type GitOperation,
  newScratchFolder,
  setRef,
  storeWorkTree,
  unfinishedOperation,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { newBackupId, refOf } from "./backups.ts";

export interface Aborted {
  operation: GitOperation;
  backupRef: string;
}

/** Aborts a merge, rebase or the like, after a backup of the work tree. Fails with `no_operation`. */
export async function abortOperation(tree: WorkTree, scratchDir?: string): Promise<Aborted> {
  const operation = await unfinishedOperation(tree);
  if (!operation)
    throw new GitError(
      "no_operation",
      `No merge, rebase, cherry-pick, revert, am or bisect is unfinished in ${tree.root}.`,
    );
  const backupRef = refOf(newBackupId());
  await setRef(tree.root, backupRef, await keepWorkTree(tree, scratchDir), "");
  await abort(tree.root, operation);
  return { operation, backupRef };
}

/** Stores the tracked files as they are, with markers and unfinished resolutions, as a commit. */
async function keepWorkTree({ root, gitDir }: WorkTree, scratchDir: string | undefined): Promise<string> {
  const folder = await newScratchFolder("index", scratchDir);
  try {
    const index = join(folder, "index");
    await copyIndex(root, index);
    const head = await findCommit(root, "HEAD");
    const merged = (await readFile(join(gitDir, "MERGE_HEAD"), "utf8").catch(() => "")).trim().split("\n");
    return await storeWorkTree(root, index, [head ?? "", ...merged].filter(Boolean));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
