import type { FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";

export interface FolderWatch {
  /** From now on the folders of these files are watched, and their parents: a folder can be replaced by another one. */
  follow(files: readonly string[]): void;
}

/**
 * Says that something may have changed. Folders are watched, not files: a manifest can have thousands, and most programs
 * write a file by putting another one in its place.
 */
export function watchFolders(changed: () => void, failed: (error: unknown) => void): FolderWatch {
  let watchers: FSWatcher[] = [];

  function open(folder: string, names: Names): FSWatcher[] {
    try {
      const watcher = watch(folder, { persistent: false }, (_kind, name) => {
        if (names === "any" || name === null || names.has(name)) changed();
      });
      return [watcher.on("error", failed)];
    } catch (error) {
      // It is not there yet: its parent says when it comes.
      if (!isMissing(error)) failed(error);
      return [];
    }
  }

  return {
    follow(files) {
      const before = watchers;
      watchers = [...foldersOf(files)].flatMap(([folder, names]) => open(folder, names));
      for (const watcher of before) watcher.close();
    },
  };
}

// Importing node:fs as a module loads its streams too, which a start has no other use for.
const { watch } = process.getBuiltinModule("node:fs");

/** What of a folder's entries counts. */
type Names = "any" | Set<string>;

/** A file's folder and its parent say of anything, since files can come; the folder above those of the next below alone. */
function foldersOf(files: readonly string[]): Map<string, Names> {
  const folders = new Map<string, Names>();
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const parent = dirname(folder);
    folders.set(folder, "any").set(parent, "any");
    const names = folders.get(dirname(parent)) ?? new Set();
    if (names !== "any") folders.set(dirname(parent), names.add(basename(parent)));
  }
  return folders;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
