import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { lockFiles, readLockFolder } from "../../drift/lock-folder.ts";
import type { Side } from "../../drift/side.ts";
import { lockOf, sourcesFile, type ToolLock } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { lockFile as importLockFile, manifestFile } from "../../import/folder.ts";

/** A manifest and the lock beside it. */
export interface LockedFolder {
  readonly manifest: string;
  readonly root: string;
  /** The manifest's folder, which has the lock. */
  readonly folder: string;
  /** Whether `import` made the folder. */
  readonly imported: boolean;
}

export function lockedFolder(manifest: string): LockedFolder {
  const path = resolve(manifest);
  const folder = dirname(path);
  const root = dirname(folder);
  const imported = relative(root, path) === manifestFile && existsSync(join(root, importLockFile));
  return { manifest: path, root, folder, imported };
}

/** Fails with configuration_invalid where it is missing, or of another version. */
export async function readToolLock({ folder, manifest }: LockedFolder): Promise<ToolLock> {
  const lock = await readLockFolder(folder);
  if (lock) return lock;
  const path = join(folder, sourcesFile);
  throw new ToolError("configuration_invalid", `${path} is missing, or is not a lock file of this version.`, {
    hint: `\`generate --manifest ${manifest}\` writes it.`,
  });
}

/** The files of the lock that a side needs, by path from the root folder; undefined for files to remove. */
export async function lockFilesFor(
  { root, folder }: LockedFolder,
  side: Side,
): Promise<[string, string | undefined][]> {
  const files = await lockFiles(folder, lockOf(side));
  return [...files].map(([path, text]) => [relative(root, join(folder, path)), text]);
}
