import {
  type IndexEntry,
  readBlobs,
  readFiltered,
  readStages,
  refuseUntrustedFilters,
  setIndexEntries,
  stageFile,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { markerLines } from "../git/git-output.ts";
import type { CommandRun } from "../processes/command.ts";
import { refOf } from "./backups.ts";
import { type Conflict, isSubmodule, readConflict, readConflicts, type Side, sides } from "./conflicts.ts";
import { fileFingerprint, placeFingerprint } from "./fingerprint.ts";
import {
  addResult,
  completeBackup,
  type NewBackup,
  operationHead,
  readBackup,
  storeNewBackup,
} from "./resolution-backup.ts";
import { readWorkFile, type WorkFile, writeWorkFile } from "./work-file.ts";

export type Resolution = { content: string } | { side: Side } | { delete: true };

export interface ResolveOptions {
  path: string;
  etag: string;
  resolution: Resolution;
  /** Runs once the file is written and before it is staged. */
  verify?: (root: string) => Promise<CommandRun>;
  signal?: AbortSignal;
  /** Runs the work while the journal says that it has begun. */
  during: <T>(detail: ResolutionBegun, work: () => Promise<T>) => Promise<T>;
}

export interface ResolutionBegun {
  undo_id: string;
  /** The fingerprint of the file that is written. */
  planned: string;
}

export interface Resolved {
  resolved: boolean;
  remaining: string[];
  backupRef: string | null;
  undoId: string | null;
  etag: string | null;
  verification: CommandRun | null;
}

/** Fails with `stale_etag` when the conflict has changed since it was read. */
export async function resolveConflict(tree: WorkTree, options: ResolveOptions): Promise<Resolved> {
  const { root } = tree;
  const before = await readConflict(tree, options.path, options.signal);
  if (before.etag !== options.etag)
    throw new GitError(
      "stale_etag",
      `${JSON.stringify(options.path)} changed since it was read: its etag is ${before.etag}. Read it again and resolve that.`,
    );
  await refuseUntrustedFilters(root);
  const wanted = await plan(root, before, options.resolution);
  const backup = await storeNewBackup(tree, before);
  const begun = { undo_id: backup.undoId, planned: fileFingerprint(wanted.file) };
  return options.during(begun, () => writeVerifyStage(tree, before, wanted, backup, options));
}

async function writeVerifyStage(
  tree: WorkTree,
  before: Conflict,
  wanted: Plan,
  backup: NewBackup,
  { verify }: ResolveOptions,
): Promise<Resolved> {
  const { root } = tree;
  const { undoId } = backup;
  const backupRef = refOf(undoId);
  await writeWorkFile(root, before.path, wanted.file);
  try {
    const verification = verify ? await verify(root) : null;
    if (verification && !verification.passed) {
      await putBack(root, before, wanted);
      return { ...(await stillOpen(tree, before)), backupRef, undoId: null, verification };
    }
    await stage(tree, before, wanted.entry);
    await addResult(root, backup);
    const remaining = [...(await readStages(root)).keys()];
    return { resolved: true, remaining, backupRef, undoId, etag: null, verification };
  } catch (error) {
    if (!(error instanceof GitError && error.code === "changed_meanwhile"))
      await putBack(root, before, wanted);
    throw error;
  }
}

/** Restores the file. A verification can take minutes: content that somebody else wrote meanwhile stays. */
async function putBack(root: string, { path, workFile }: Conflict, wanted: Plan): Promise<void> {
  const now = fileFingerprint(await readWorkFile(root, path));
  if (now === fileFingerprint(wanted.file)) await writeWorkFile(root, path, workFile);
}

/**
 * Cleans up after a kill: a resolution that was staged can be undone; the file of one that was not is restored, unless
 * somebody has changed it since.
 */
export async function finishResolution(tree: WorkTree, { undo_id, planned }: ResolutionBegun): Promise<void> {
  const { root } = tree;
  const backup = await readBackup(root, undo_id);
  if (!backup || backup.result !== null || backup.operationHead !== (await operationHead(tree))) return;
  const { path } = backup;
  if (!(await readStages(root)).has(path)) return completeBackup(root, undo_id);
  const now = fileFingerprint(await readWorkFile(root, path));
  if (now === planned) await writeWorkFile(root, path, backup.workFile);
}

export interface Undone {
  path: string;
  remaining: string[];
  etag: string | null;
  backupRef: string;
}

/** Returns the work tree in which a resolution was made; null for an unknown id. */
export async function findResolution(root: string, undoId: string): Promise<string | null> {
  return (await readBackup(root, undoId))?.root ?? null;
}

/** Restores the conflict. Fails with `unknown_undo`, or with `changed_meanwhile` when that would lose work. */
export async function undoResolution(tree: WorkTree, undoId: string): Promise<Undone> {
  const { root } = tree;
  const backup = await readBackup(root, undoId);
  if (!backup || backup.root !== root)
    throw new GitError(
      "unknown_undo",
      `No resolution with the undo_id ${JSON.stringify(undoId)} is recorded.`,
    );
  const { path } = backup;
  if (backup.operationHead !== (await operationHead(tree)))
    throw new GitError(
      "changed_meanwhile",
      `The operation in which ${JSON.stringify(path)} was resolved is concluded. Its state before is kept under ${refOf(undoId)}.`,
    );
  const now = await placeFingerprint(root, path);
  if (backup.result === null || backup.result !== now || (await readStages(root)).has(path))
    throw new GitError(
      "changed_meanwhile",
      `${JSON.stringify(path)} was changed since it was resolved. Its state before is kept under ${refOf(undoId)}.`,
    );

  await writeWorkFile(root, path, backup.workFile);
  await setIndexEntries(root, path, backup.entries);
  const conflicts = await readStages(root);
  const etag = (await readConflicts(tree, { only: path }))[0]?.etag ?? null;
  return { path, remaining: [...conflicts.keys()], etag, backupRef: refOf(undoId) };
}

interface Plan {
  file: WorkFile;
  /** The new entry of the index; "file" takes it from the work tree, null removes it. */
  entry: IndexEntry | "file" | null;
}

async function plan(root: string, conflict: Conflict, resolution: Resolution): Promise<Plan> {
  const modes = sides.flatMap((side) => conflict.stages[side]?.mode ?? []);
  if (modes.some(isSubmodule))
    throw new GitError(
      "invalid_argument",
      `${JSON.stringify(conflict.path)} is a submodule. Resolve it in the work tree by hand.`,
      { at: "/path" },
    );
  if ("delete" in resolution) return { file: { kind: "absent" }, entry: null };
  if ("side" in resolution) return planSide(root, conflict, resolution.side);
  return planContent(conflict, modes, resolution.content);
}

/** The index gets the blob itself, because a filter need not reverse what it did to the file. */
async function planSide(root: string, { path, stages }: Conflict, side: Side): Promise<Plan> {
  const stage = stages[side];
  // A side without the file has deleted it: to take that side is to delete it too.
  if (!stage) return { file: { kind: "absent" }, entry: null };
  const entry: IndexEntry = { mode: stage.mode, oid: stage.oid, stage: 0 };
  if (isRegular(stage.mode)) {
    const bytes = await readFiltered(root, path, stage.oid);
    return { file: { kind: "file", bytes, executable: stage.mode === "100755" }, entry };
  }
  const [target] = await readBlobs(root, [stage.oid]);
  return { file: { kind: "link", target: Buffer.from(target ?? []).toString("utf8") }, entry };
}

function planContent(conflict: Conflict, modes: readonly string[], content: string): Plan {
  const refused = (why: string) => new GitError("invalid_argument", why, { at: "/content" });
  const path = JSON.stringify(conflict.path);
  if (conflict.binary || !modes.every(isRegular))
    throw refused(`${path} is not text. Resolve it with side or delete.`);
  const known = new Set(sides.flatMap((side) => markerLines(conflict.text[side] ?? "")));
  const marker = markerLines(content).find((line) => !known.has(line));
  if (marker !== undefined)
    throw refused(
      `The content still has the conflict marker ${JSON.stringify(marker.slice(0, 80))}. Resolve that place too.`,
    );
  const mode = conflict.stages.ours?.mode ?? conflict.stages.theirs?.mode;
  return {
    file: { kind: "file", bytes: Buffer.from(content, "utf8"), executable: mode === "100755" },
    entry: "file",
  };
}

function isRegular(mode: string): boolean {
  return mode.startsWith("100");
}

async function stage({ root }: WorkTree, before: Conflict, entry: Plan["entry"]): Promise<void> {
  const now = (await readStages(root)).get(before.path);
  if (JSON.stringify(now) !== JSON.stringify(before.stages))
    throw new GitError(
      "changed_meanwhile",
      `${JSON.stringify(before.path)} was resolved by somebody else at the same time. Read the conflicts again.`,
    );
  if (entry === "file") await stageFile(root, before.path);
  else await setIndexEntries(root, before.path, entry ? [entry] : []);
}

async function stillOpen(
  tree: WorkTree,
  before: Conflict,
): Promise<Pick<Resolved, "resolved" | "remaining" | "etag">> {
  const conflicts = await readConflicts(tree);
  return {
    resolved: false,
    remaining: conflicts.map(({ path }) => path),
    etag: conflicts.find(({ path }) => path === before.path)?.etag ?? null,
  };
}
