import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readLock, type ToolLock, toolLockFile } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { lockFile as importLockFile, manifestFile } from "../../import/folder.ts";

/** A manifest and the lock beside it. */
export interface LockedFolder {
  readonly manifest: string;
  readonly root: string;
  /** The lock's file, from the root folder. */
  readonly lockPath: string;
  /** Whether `import` made the folder. */
  readonly imported: boolean;
}

export function lockedFolder(manifest: string): LockedFolder {
  const path = resolve(manifest);
  const folder = dirname(path);
  const root = dirname(folder);
  const imported = relative(root, path) === manifestFile && existsSync(join(root, importLockFile));
  return { manifest: path, root, lockPath: `${basename(folder)}/${toolLockFile}`, imported };
}

/** Undefined where it is missing, or of another version. */
export async function findToolLock({ root, lockPath }: LockedFolder): Promise<ToolLock | undefined> {
  const text = await readFile(join(root, lockPath), "utf8").catch(() => undefined);
  return text === undefined ? undefined : readLock(text);
}

/** Fails with configuration_invalid where it is missing, or of another version. */
export async function readToolLock(folder: LockedFolder): Promise<ToolLock> {
  const lock = await findToolLock(folder);
  if (lock) return lock;
  const path = join(folder.root, folder.lockPath);
  throw new ToolError(
    "configuration_invalid",
    `${path} is missing, or is not a lock file of this version.`,
    { hint: `\`generate --manifest ${folder.manifest}\` writes it.` },
  );
}
