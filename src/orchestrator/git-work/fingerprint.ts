import { createHash } from "node:crypto";
import { readIndexEntry } from "../git/git.ts";
import { readWorkFile, type WorkFile } from "./work-file.ts";

/** The SHA-256 of a value's JSON, shortened to 32 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

/** Changes with the content, the kind and the mode of a file. */
export function fileFingerprint(file: WorkFile): string {
  return fingerprint(fileFacts(file));
}

/** A short value that stands for the file in a larger fingerprint. */
export function fileFacts(file: WorkFile): unknown {
  if (file.kind !== "file") return file;
  return [createHash("sha256").update(file.bytes).digest("hex"), file.executable];
}

/** Changes with the file in the work tree and with its entry in the index. */
export async function placeFingerprint(root: string, path: string): Promise<string> {
  return fingerprint([await readIndexEntry(root, path), fileFacts(await readWorkFile(root, path))]);
}
