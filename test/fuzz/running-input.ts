import { closeSync, openSync, readFileSync, readSync, writeSync } from "node:fs";

/** A file in which one process says which input it runs, for another that may have to end it. */
const headerBytes = 12;

/** `write` says that an input begins, or, without one, that none runs. */
export function createRunningFile(file: string) {
  const descriptor = openSync(file, "w");
  let count = 0;
  return {
    write(input?: Buffer): void {
      const header = Buffer.alloc(headerBytes);
      header.writeUInt32LE(++count % 2 ** 32, 0);
      header.writeUInt32LE(input ? 1 : 0, 4);
      header.writeUInt32LE(input?.length ?? 0, 8);
      writeSync(descriptor, input ? Buffer.concat([header, input]) : header, 0, null, 0);
    },
    close: () => closeSync(descriptor),
  };
}

/** The number of the input that runs now; undefined while none does. */
export function runningNumber(file: string): number | undefined {
  const header = Buffer.alloc(headerBytes);
  const descriptor = openSync(file, "r");
  try {
    if (readSync(descriptor, header, 0, headerBytes, 0) < headerBytes) return undefined;
  } finally {
    closeSync(descriptor);
  }
  return header.readUInt32LE(4) === 1 ? header.readUInt32LE(0) : undefined;
}

/** The input that runs, or ran when its process ended; undefined where none did. */
export function runningInput(file: string): Buffer | undefined {
  const content = readFileSync(file);
  if (content.length < headerBytes || content.readUInt32LE(4) !== 1) return undefined;
  return content.subarray(headerBytes, headerBytes + content.readUInt32LE(8));
}
