// Importing node:fs as a module also loads its streams, which a start does not need.
const { renameSync, statSync } = process.getBuiltinModule("node:fs");

/** Looking at the file for each line would cost more than writing the line. */
const bytesBetweenLooks = 65_536;

/**
 * Returns a function that takes the length of each line before it is written. It renames a log that has become long. `reopen` is
 * called when this process or another one has renamed it; a writer that opens the file for each line does not need it.
 */
export function createRotation(file: string, reopen?: () => void): (bytes: number) => void {
  const identity = () => statSync(file, { throwIfNoEntry: false })?.ino;
  let opened = identity();
  let written = 0;
  return (bytes) => {
    written += bytes;
    if (written < bytesBetweenLooks) return;
    written = 0;
    renameLongLog(file);
    if (identity() === opened) return;
    reopen?.();
    opened = identity();
  };
}

const longLogBytes = 10 * 1024 * 1024;

/** Renames a log of more than 10 MiB to `FILE.old`, in place of the one before. */
export function renameLongLog(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longLogBytes) renameSync(file, `${file}.old`);
}
