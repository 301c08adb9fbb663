import { rm } from "node:fs/promises";
import { join } from "node:path";
import { addDetachedWorktree, newScratchFolder, removeWorktree } from "../git/git.ts";
import type { GitJournal } from "../store/git-journal.ts";
import { journaled } from "./journal.ts";

export type ScratchTrees = ReturnType<typeof createScratchTrees>;

interface ScratchParts {
  readonly journal: GitJournal;
  readonly scratchDir?: string;
  readonly projectId: string;
}

/** Temporary work trees, detached from any branch. */
export function createScratchTrees({ journal, scratchDir, projectId }: ScratchParts) {
  return {
    async use<T>(root: string, commit: string, work: (folder: string) => Promise<T>): Promise<T> {
      const holder = await newScratchFolder("tree", scratchDir);
      const folder = join(holder, "tree");
      const entry = { project_id: projectId, kind: "scratch", root, detail: { holder, folder } } as const;
      return journaled(journal, entry, async () => {
        try {
          await addDetachedWorktree(root, folder, commit);
          return await work(folder);
        } finally {
          await removeScratch(root, { holder, folder });
        }
      });
    },
  };
}

export interface ScratchPlace {
  holder: string;
  folder: string;
}

/** Also removes one that was left incomplete by a kill. */
export async function removeScratch(root: string, { holder, folder }: ScratchPlace): Promise<void> {
  await removeWorktree(root, folder).catch(() => {});
  await rm(holder, { recursive: true, force: true });
}
