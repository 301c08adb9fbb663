import type { Logger } from "pino";
import { isObject } from "../../json/value.ts";
import { findWorkTree, removeScratchFolders } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { JournalEntry } from "../store/git-journal.ts";
import type { Store } from "../store/store.ts";
import { finishResolution } from "./conflicts.ts";
import { removeScratch, type ScratchPlace } from "./scratch.ts";
import { type BranchesToMake, takeBack } from "./workflow-apply.ts";

export interface GitRecoveryParts {
  readonly store: Store;
  readonly scratchDir: string;
  readonly logger: Logger;
}

/**
 * Ends what a kill left of git operations of several steps: a resolution is put back or finished, branches of a git
 * workflow are taken back, work trees of ours go. A merge or rebase that git itself was in the middle of is found by
 * its own files and shown as `operation`.
 */
export async function recoverGit({ store, scratchDir, logger }: GitRecoveryParts): Promise<void> {
  await removeScratchFolders(scratchDir).catch((error: unknown) => {
    logger.warn({ err: error, scratchDir }, "what an operation left that was cut off stays");
  });
  for (const entry of await store.gitJournal.all()) {
    try {
      await endOne(entry);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      logger.warn({ err: error, root: entry.root, kind: entry.kind }, "a git operation that was cut off");
      // Somebody is at work there now: at the next start it is tried again.
      if (error.code === "locked" || error.code === "timeout") continue;
    }
    await store.gitJournal.remove(entry.id);
    logger.info(
      { root: entry.root, kind: entry.kind },
      "a git operation that was cut off has been cleaned up",
    );
  }
}

async function endOne({ kind, root, detail }: JournalEntry): Promise<void> {
  if (kind === "scratch" && isScratch(detail)) return removeScratch(root, detail);
  const tree = await findWorkTree(root);
  if (!tree) return;
  if (kind === "apply" && isBranches(detail)) return takeBack(root, detail);
  if (kind === "resolve" && isResolution(detail)) return finishResolution(tree, detail);
}

function isScratch(detail: unknown): detail is ScratchPlace {
  return isObject(detail) && typeof detail.holder === "string" && typeof detail.folder === "string";
}

function isBranches(detail: unknown): detail is BranchesToMake {
  return isObject(detail) && Array.isArray(detail.branches);
}

function isResolution(detail: unknown): detail is { undo_id: string; planned: string } {
  return isObject(detail) && typeof detail.undo_id === "string" && typeof detail.planned === "string";
}
