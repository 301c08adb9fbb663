import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

interface OpenLog {
  readonly descriptor: number;
  /** The position after the last whole line that was read. */
  position: number;
}

/** Reads the lines of a log: first all of them, then those that are new, also after the log was renamed to FILE.old. */
export function createLogReader(file: string) {
  let log: OpenLog | undefined;
  return {
    /** The whole lines since the last read. None while the file is missing. */
    read(): string[] {
      log ??= openLog(file);
      if (!log) return [];
      const isOther = identity(file) !== fstatSync(log.descriptor).ino;
      const lines = readOn(log);
      if (!isOther) return lines;
      closeSync(log.descriptor);
      log = openLog(file);
      return log ? [...lines, ...readOn(log)] : lines;
    },
    close(): void {
      if (log) closeSync(log.descriptor);
    },
  };
}

/** The whole lines of a file; none where it is missing. */
export function readLines(file: string): string[] {
  const reader = createLogReader(file);
  const lines = reader.read();
  reader.close();
  return lines;
}

function openLog(file: string): OpenLog | undefined {
  try {
    return { descriptor: openSync(file, "r"), position: 0 };
  } catch {
    return undefined;
  }
}

function identity(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

function readOn(log: OpenLog): string[] {
  const { size } = fstatSync(log.descriptor);
  // A log that is shorter than before was emptied.
  if (size < log.position) log.position = 0;
  const bytes = Buffer.alloc(size - log.position);
  const length = readSync(log.descriptor, bytes, 0, bytes.length, log.position);
  const end = bytes.subarray(0, length).lastIndexOf("\n") + 1;
  log.position += end;
  const lines = bytes.toString("utf8", 0, end).split("\n");
  return lines.filter((line) => line !== "");
}
