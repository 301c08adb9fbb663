import type { Logger } from "pino";
import { isObject } from "../../json/value.ts";
import { findWorkTree, removeScratchFolders } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { JournalEntry } from "../store/git-journal.ts";
import type { Store } from "../store/store.ts";
import { finishResolution, type ResolutionBegun } from "./resolution.ts";
import { removeScratch, type ScratchPlace } from "./scratch.ts";
import { type BranchesToMake, deleteBranches } from "./workflow-apply.ts";

export interface GitRecoveryParts {
  readonly store: Store;
  readonly scratchDir: string;
  readonly logger: Logger;
}

/**
 * Cleans up after git operations of several steps that a kill cut off: reverts or finishes a resolution, deletes the
 * branches of a git workflow that was not applied, removes temporary work trees. A merge or rebase that git itself had
 * not finished shows as `operation` in the status.
 */
export async function recoverGit({ store, scratchDir, logger }: GitRecoveryParts): Promise<void> {
  await removeScratchFolders(scratchDir).catch((error: unknown) => {
    logger.warn({ err: error, scratchDir }, "the temporary files of an operation could not be removed");
  });
  for (const entry of await store.gitJournal.all()) {
    try {
      await endOne(entry);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      logger.warn(
        { err: error, root: entry.root, kind: entry.kind },
        "a git operation that was cut off could not be cleaned up",
      );
      // Somebody works there now: the next start tries again.
      if (error.code === "locked" || error.code === "timeout") continue;
    }
    await store.gitJournal.remove(entry.id);
    logger.info({ root: entry.root, kind: entry.kind }, "a git operation that was cut off was cleaned up");
  }
}

async function endOne({ kind, root, detail }: JournalEntry): Promise<void> {
  if (kind === "scratch" && isScratch(detail)) return removeScratch(root, detail);
  const tree = await findWorkTree(root);
  if (!tree) return;
  if (kind === "apply" && isBranches(detail)) return deleteBranches(root, detail);
  if (kind === "resolve" && isResolution(detail)) return finishResolution(tree, detail);
}

function isScratch(detail: unknown): detail is ScratchPlace {
  return isObject(detail) && typeof detail.holder === "string" && typeof detail.folder === "string";
}

function isBranches(detail: unknown): detail is BranchesToMake {
  return isObject(detail) && Array.isArray(detail.branches);
}

function isResolution(detail: unknown): detail is ResolutionBegun {
  return isObject(detail) && typeof detail.undo_id === "string" && typeof detail.planned === "string";
}
