import type { Stats } from "node:fs";

/** Shows whether a file has changed: its size in bytes, its times in milliseconds. */
export type FileStamp = readonly [path: string, size: number, modified: number, changed: number];

// Importing node:fs as a module loads its streams too, which a start has no other use for.
const { statSync } = process.getBuiltinModule("node:fs");

export function toStamp(path: string, { size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return [path, size, mtimeMs, ctimeMs];
}

/** Of a file or a folder, as it is now. */
export function stampOf(path: string): FileStamp {
  const stat = statOf(path);
  return stat ? toStamp(path, stat) : missingFile(path);
}

export function missingFile(path: string): FileStamp {
  return [path, -1, 0, 0];
}

/** Whether every file is as it was. Two thousand files take about ten milliseconds. */
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
    // Its folder is none, or may not be entered.
    return undefined;
  }
}
