import type { Stats } from "node:fs";

/** Shows whether a file has changed: its size in bytes, its times in milliseconds. */
export type FileStamp = readonly [path: string, size: number, modified: number, changed: number];

// Importing node:fs as a module also loads its streams, which a start does not need.
const { statSync } = process.getBuiltinModule("node:fs");

export function toStamp(path: string, { size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return [path, size, mtimeMs, ctimeMs];
}

/** Returns the present stamp of a file or folder. */
export function stampOf(path: string): FileStamp {
  const stat = statOf(path);
  return stat ? toStamp(path, stat) : missingFile(path);
}

export function missingFile(path: string): FileStamp {
  return [path, -1, 0, 0];
}

/** Whether no file has changed. Two thousand files take about ten milliseconds. */
export function areUnchanged(stamps: readonly FileStamp[]): boolean {
  return stamps.every(([path, size, modified, changed]) => {
    const stat = statOf(path);
    if (!stat) return size === -1;
    return stat.size === size && stat.mtimeMs === modified && stat.ctimeMs === changed;
  });
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Its folder is a file, or access to it is denied.
    return undefined;
  }
}
