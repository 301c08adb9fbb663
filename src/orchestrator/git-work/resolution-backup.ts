import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../../json/value.ts";
import {
  findCommit,
  findRef,
  type IndexEntry,
  readBlobs,
  readTree,
  setRef,
  storeBlob,
  storeTree,
  type TreeEntry,
  type WorkTree,
} from "../git/git.ts";
import { newBackupId, refOf } from "./backups.ts";
import { type Conflict, type Side, sides } from "./conflicts.ts";
import { placeFingerprint } from "./fingerprint.ts";
import type { WorkFile } from "./work-file.ts";

/**
 * A backup is a tree under a ref of ours: the existing sides as `base`, `ours`, `theirs`, the file as `work`, and this
 * record as `record.json`. Git keeps it through a gc, and `git show REF:ours` reads it.
 */
interface BackupRecord {
  path: string;
  root: string;
  operation_head: string | null;
  modes: Record<Side, string | null>;
  work: { kind: "absent" } | { kind: "link" } | { kind: "file"; executable: boolean };
  /** The fingerprint of the file after the resolution; null until it is made. */
  result: string | null;
}

export interface NewBackup {
  undoId: string;
  record: BackupRecord;
  entries: TreeEntry[];
  tree: string;
}

/** Keeps the conflict as it is before a resolution. */
export async function storeNewBackup(tree: WorkTree, conflict: Conflict): Promise<NewBackup> {
  const { root } = tree;
  const undoId = newBackupId();
  const { workFile, stages } = conflict;
  const record: BackupRecord = {
    path: conflict.path,
    root,
    operation_head: await operationHead(tree),
    modes: {
      base: stages.base?.mode ?? null,
      ours: stages.ours?.mode ?? null,
      theirs: stages.theirs?.mode ?? null,
    },
    work:
      workFile.kind === "file" ? { kind: "file", executable: workFile.executable } : { kind: workFile.kind },
    result: null,
  };
  const entries: TreeEntry[] = sides.flatMap((side) => {
    const stage = stages[side];
    return stage ? [{ name: side, mode: "100644", oid: stage.oid }] : [];
  });
  const bytes = bytesOf(workFile);
  if (bytes) entries.push({ name: "work", mode: "100644", oid: await storeBlob(root, bytes) });
  return { undoId, record, entries, tree: await storeBackup(root, undoId, record, entries, "") };
}

function bytesOf(file: WorkFile): Uint8Array | null {
  if (file.kind === "absent") return null;
  return file.kind === "file" ? file.bytes : Buffer.from(file.target);
}

/** Adds what the resolution made of the file, without which it cannot be undone. */
export async function addResult(root: string, { undoId, record, entries, tree }: NewBackup): Promise<void> {
  const result = await placeFingerprint(root, record.path);
  await storeBackup(root, undoId, { ...record, result }, entries, tree);
}

/** As `addResult`, for the backup of a resolution that was cut off. */
export async function completeBackup(root: string, undoId: string): Promise<void> {
  const read = await readRecord(root, undoId);
  if (!read) return;
  const entries = read.entries.filter(({ name }) => name !== recordName);
  await addResult(root, { undoId, record: read.record, entries, tree: read.tree });
}

const recordName = "record.json";

/** `expected`: the tree that the ref has now, "" for none. */
async function storeBackup(
  root: string,
  undoId: string,
  record: BackupRecord,
  entries: readonly TreeEntry[],
  expected: string,
): Promise<string> {
  const oid = await storeBlob(root, Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
  const tree = await storeTree(root, [...entries, { name: recordName, mode: "100644", oid }]);
  await setRef(root, refOf(undoId), tree, expected);
  return tree;
}

export interface Backup {
  path: string;
  root: string;
  operationHead: string | null;
  entries: IndexEntry[];
  workFile: WorkFile;
  result: string | null;
}

/** Null for an unknown id. */
export async function readBackup(root: string, undoId: string): Promise<Backup | null> {
  const read = await readRecord(root, undoId);
  if (!read) return null;
  const { record, entries } = read;
  const oidOf = (name: string) => entries.find((entry) => entry.name === name)?.oid;
  const [work] = await readBlobs(
    root,
    [oidOf("work")].flatMap((oid) => oid ?? []),
  );
  return {
    path: record.path,
    root: record.root,
    operationHead: record.operation_head,
    entries: sides.flatMap((side, i): IndexEntry[] => {
      const mode = record.modes[side];
      const oid = oidOf(side);
      return mode && oid ? [{ mode, oid, stage: stageNumbers[i] ?? 0 }] : [];
    }),
    workFile: toWorkFile(record.work, work ?? new Uint8Array()),
    result: record.result,
  };
}

const stageNumbers = [1, 2, 3] as const;

function toWorkFile(work: BackupRecord["work"], bytes: Uint8Array): WorkFile {
  if (work.kind === "file") return { kind: "file", bytes, executable: work.executable };
  if (work.kind === "link") return { kind: "link", target: Buffer.from(bytes).toString("utf8") };
  return { kind: "absent" };
}

async function readRecord(
  root: string,
  undoId: string,
): Promise<{ record: BackupRecord; entries: TreeEntry[]; tree: string } | null> {
  if (!/^[0-9a-f-]{36}$/.test(undoId)) return null;
  const entries = await readTree(root, refOf(undoId));
  const recordOid = entries?.find(({ name }) => name === recordName)?.oid;
  if (!entries || !recordOid) return null;
  const [bytes] = await readBlobs(root, [recordOid]);
  const record: unknown = JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
  const tree = await findRef(root, refOf(undoId));
  return isBackupRecord(record) && tree !== null ? { record, entries, tree } : null;
}

/** Only this program writes records, but anybody can write a ref. */
function isBackupRecord(value: unknown): value is BackupRecord {
  return (
    isObject(value) &&
    typeof value.path === "string" &&
    typeof value.root === "string" &&
    isObject(value.modes) &&
    isObject(value.work) &&
    "result" in value
  );
}

/** The commit that is being merged, picked or replayed. Once it differs, the conflict's operation has ended. */
export async function operationHead({ root, gitDir }: WorkTree): Promise<string | null> {
  for (const name of ["MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"]) {
    const file = join(gitDir, name);
    const exists = await access(file).then(
      () => true,
      () => false,
    );
    if (exists) return `${name} ${(await readFile(file, "utf8")).trim()}`;
  }
  return findCommit(root, "HEAD");
}
