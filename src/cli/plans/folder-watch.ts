import type { FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";

export interface FolderWatch {
  /** Watches the folders of these files from now on, and their parents, because a folder can be replaced by another one. */
  follow(files: readonly string[]): void;
}

/**
 * Calls `changed` when a file may have changed. It watches folders, not files: a manifest can have thousands, and most programs
 * write a file by replacing it with another one.
 */
export function createFolderWatch(changed: () => void, failed: (error: unknown) => void): FolderWatch {
  let watchers: FSWatcher[] = [];

  function open(folder: string, names: Names): FSWatcher[] {
    try {
      const watcher = watch(folder, { persistent: false }, (_kind, name) => {
        if (names === "any" || name === null || names.has(name)) changed();
      });
      return [watcher.on("error", failed)];
    } catch (error) {
      // The folder does not exist yet: the watch of its parent reports when it is made.
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

// Importing node:fs as a module loads its streams too, which a start does not need.
const { watch } = process.getBuiltinModule("node:fs");

/** The entries of a folder whose changes count. */
type Names = "any" | Set<string>;

/** Any change counts in a file's folder and its parent, because files can be added; in the folder above only the parent's. */
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
