import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listed } from "../../text/listed.ts";
import {
  branchesAt,
  findCommit,
  findRef,
  type GitOperation,
  type IndexEntry,
  readBlobs,
  readFiltered,
  readIndexEntry,
  readSizes,
  readStages,
  readTree,
  setIndexEntries,
  setRef,
  stageFile,
  storeBlob,
  storeTree,
  type TreeEntry,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import {
  type ConflictKind,
  conflictKind,
  countRegions,
  markerLines,
  type Stages,
} from "../git/git-output.ts";
import type { CommandRun } from "../processes/command.ts";
import { newBackupId, refOf } from "./backups.ts";
import { readWorkFile, type WorkFile, writeWorkFile } from "./work-file.ts";

/** The three sides of a conflict, its resolution, and the way back. */

type Side = "base" | "ours" | "theirs";

export interface Conflict {
  path: string;
  kind: ConflictKind;
  stages: Stages;
  /** The text of each side; null where it does not exist or is no text. */
  text: Record<Side, string | null>;
  /** The file in the work tree, with markers; null where it does not exist or is no text. */
  merged: string | null;
  binary: boolean;
  regions: number | null;
  workFile: WorkFile;
  /** Changes with each stage and with the file. */
  etag: string;
}

const sides = ["base", "ours", "theirs"] as const satisfies Side[];

/** A side that is larger is not shown; it is resolved with `side` or `delete`, as a binary one. */
const mostTextBytes = 2 * 1024 * 1024;

/** Sorted by path. With `only`, that file's conflict or nothing. */
export async function readConflicts(
  { root }: WorkTree,
  options: { only?: string; signal?: AbortSignal } = {},
): Promise<Conflict[]> {
  const { only, signal } = options;
  const unmerged = [...(await readStages(root, signal))].filter(
    ([path]) => only === undefined || path === only,
  );
  const texts = await readTexts(
    root,
    unmerged.map(([, stages]) => stages),
    signal,
  );
  return Promise.all(
    unmerged.map(async ([path, stages]) => toConflict(path, stages, texts, await readWorkFile(root, path))),
  );
}

export async function readConflict(tree: WorkTree, path: string, signal?: AbortSignal): Promise<Conflict> {
  const [conflict] = await readConflicts(tree, { only: path, ...(signal ? { signal } : {}) });
  if (conflict) return conflict;
  const paths = [...(await readStages(tree.root, signal)).keys()];
  throw new GitError(
    "not_in_conflict",
    `${JSON.stringify(path)} is not in conflict in ${tree.root}. ${
      paths.length === 0 ? "No file is." : `In conflict: ${listed(paths)}.`
    }`,
  );
}

/** The names of both sides, as far as they have names: branches before commits. */
export async function readSideNames(
  { root, gitDir }: WorkTree,
  facts: { branch: string | null; commit: string | null; operation: GitOperation | null },
  signal?: AbortSignal,
): Promise<{ ours: string | null; theirs: string | null }> {
  const name = async (commit: string | null) =>
    commit === null ? null : ((await branchesAt(root, commit, signal))[0] ?? commit);
  const read = async (file: string) =>
    (await readFile(join(gitDir, file), "utf8").catch(() => "")).split("\n")[0]?.trim() || null;
  if (facts.operation === "merge")
    return { ours: facts.branch ?? facts.commit, theirs: await name(await read("MERGE_HEAD")) };
  if (facts.operation === "rebase") {
    const replayed = (await read("rebase-merge/head-name")) ?? (await read("rebase-apply/head-name"));
    const onto = (await read("rebase-merge/onto")) ?? (await read("rebase-apply/onto"));
    return { ours: await name(onto), theirs: replayed?.replace(/^refs\/heads\//, "") ?? null };
  }
  const picked = facts.operation === "cherry_pick" ? "CHERRY_PICK_HEAD" : "REVERT_HEAD";
  return { ours: facts.branch ?? facts.commit, theirs: await name(await read(picked)) };
}

export type Resolution = { content: string } | { side: Side } | { delete: true };

export interface ResolveOptions {
  path: string;
  etag: string;
  resolution: Resolution;
  /** Looks whether the work tree is good with the file, which is written by then and not staged. */
  verify?: ((root: string) => Promise<CommandRun>) | undefined;
  signal?: AbortSignal | undefined;
  /** Runs the work while it is on record that it has begun. */
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

export async function resolveConflict(tree: WorkTree, options: ResolveOptions): Promise<Resolved> {
  const { root } = tree;
  const before = await readConflict(tree, options.path, options.signal);
  if (before.etag !== options.etag)
    throw new GitError(
      "stale_etag",
      `${JSON.stringify(options.path)} changed since it was read: its etag is ${before.etag}. Read it again and resolve that.`,
    );
  const wanted = await plan(root, before, options.resolution);
  const backup = await backUp(tree, before);
  const begun = { undo_id: backup.undoId, planned: hash(fingerprint(wanted.file)) };
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
    await recordResult(tree, backup);
    const remaining = [...(await readStages(root)).keys()];
    return { resolved: true, remaining, backupRef, undoId, etag: null, verification };
  } catch (error) {
    if (!(error instanceof GitError && error.code === "changed_meanwhile"))
      await putBack(root, before, wanted);
    throw error;
  }
}

/** As it was before; but a verification can take minutes, and what somebody else wrote meanwhile stays. */
async function putBack(root: string, { path, workFile }: Conflict, wanted: Plan): Promise<void> {
  const now = hash(fingerprint(await readWorkFile(root, path)));
  if (now === hash(fingerprint(wanted.file))) await writeWorkFile(root, path, workFile);
}

/** After a kill: one that was staged can be undone; one that was not is put back, unless somebody has gone on with it. */
export async function finishResolution(tree: WorkTree, { undo_id, planned }: ResolutionBegun): Promise<void> {
  const { root } = tree;
  const backup = await readBackup(root, undo_id);
  if (!backup || backup.result !== null || backup.operationHead !== (await operationHead(tree))) return;
  const { path } = backup;
  if ((await readStages(root)).has(path)) {
    const now = hash(fingerprint(await readWorkFile(root, path)));
    if (now === planned) await writeWorkFile(root, path, backup.workFile);
    return;
  }
  const read = await readRecord(root, undo_id);
  if (!read) return;
  const entries = read.entries.filter(({ name }) => name !== "record.json");
  const record = { ...read.record, result: await stateOf(root, path) };
  await storeBackup(root, undo_id, record, entries, read.tree);
}

export interface Undone {
  path: string;
  remaining: string[];
  etag: string | null;
  backupRef: string;
}

/** The work tree in which a resolution was made; null when the id names none. */
export async function findResolution(root: string, undoId: string): Promise<string | null> {
  return (await readBackup(root, undoId))?.root ?? null;
}

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
  const now = await stateOf(root, path);
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

// --- reading

/** Blob id → its text; null for one that is binary or too large. */
type Texts = Map<string, string | null>;

async function readTexts(root: string, all: readonly Stages[], signal?: AbortSignal): Promise<Texts> {
  const oids = [
    ...new Set(
      all
        .flatMap((stages) => sides.map((side) => stages[side]))
        .flatMap((stage) => (stage && !isSubmodule(stage.mode) ? [stage.oid] : [])),
    ),
  ];
  const sizes = await readSizes(root, oids, signal);
  const small = oids.filter((_, i) => (sizes[i] ?? Number.POSITIVE_INFINITY) <= mostTextBytes);
  const blobs = await readBlobs(root, small, signal);
  return new Map(small.map((oid, i) => [oid, toText(blobs[i] ?? null)]));
}

function toConflict(path: string, stages: Stages, texts: Texts, workFile: WorkFile): Conflict {
  const textOf = (side: Side) => texts.get(stages[side]?.oid ?? "") ?? null;
  const text = { base: textOf("base"), ours: textOf("ours"), theirs: textOf("theirs") };
  const merged = workFile.kind === "file" ? toText(workFile.bytes) : null;
  const binary =
    sides.some((side) => stages[side] !== null && text[side] === null) ||
    (workFile.kind === "file" && merged === null);
  return {
    path,
    kind: conflictKind(stages),
    stages,
    text,
    merged,
    binary,
    regions: binary ? null : countRegions(merged ?? ""),
    workFile,
    etag: hash([stages.base, stages.ours, stages.theirs, fingerprint(workFile)]),
  };
}

/** Null for what is no text: git's own sign (a NUL near the start), or not UTF-8, or too large to show. */
function toText(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > mostTextBytes) return null;
  if (bytes.subarray(0, 8000).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isSubmodule(mode: string): boolean {
  return mode === "160000";
}

function isRegular(mode: string): boolean {
  return mode.startsWith("100");
}

function fingerprint(file: WorkFile): unknown {
  if (file.kind !== "file") return file;
  return [createHash("sha256").update(file.bytes).digest("hex"), file.executable];
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

// --- resolving

interface Plan {
  file: WorkFile;
  /** What the index gets; "file" takes it from the work tree, null deletes. */
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

/** The blob itself goes into the index, so that a filter that is not its own inverse changes nothing. */
async function planSide(root: string, { path, stages }: Conflict, side: Side): Promise<Plan> {
  const stage = stages[side];
  // A side that has no such file has deleted it; to take that side is to delete it too.
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
  const refuse = (why: string) => new GitError("invalid_argument", why, { at: "/content" });
  const path = JSON.stringify(conflict.path);
  if (conflict.binary || !modes.every(isRegular))
    throw refuse(`${path} is no text. Resolve it with side or delete.`);
  const known = new Set(sides.flatMap((side) => markerLines(conflict.text[side] ?? "")));
  const left = markerLines(content).find((line) => !known.has(line));
  if (left !== undefined)
    throw refuse(
      `The content still has the conflict marker ${JSON.stringify(left.slice(0, 80))}. Resolve that place too.`,
    );
  const mode = conflict.stages.ours?.mode ?? conflict.stages.theirs?.mode;
  return {
    file: { kind: "file", bytes: Buffer.from(content, "utf8"), executable: mode === "100755" },
    entry: "file",
  };
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

// --- the way back

/**
 * A backup is a tree under a ref of ours: the sides that existed as `base`, `ours`, `theirs`, the file as `work`,
 * and `record.json`. Git keeps it through a gc, and `git show REF:ours` reads it.
 */
interface BackupRecord {
  path: string;
  root: string;
  operation_head: string | null;
  modes: Record<Side, string | null>;
  work: { kind: "absent" } | { kind: "link" } | { kind: "file"; executable: boolean };
  /** What the resolution made of the file; null until it is made. */
  result: string | null;
}

interface NewBackup {
  undoId: string;
  record: BackupRecord;
  entries: TreeEntry[];
  tree: string;
}

async function backUp(tree: WorkTree, conflict: Conflict): Promise<NewBackup> {
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
  const bytes =
    workFile.kind === "file"
      ? workFile.bytes
      : workFile.kind === "link"
        ? Buffer.from(workFile.target)
        : null;
  if (bytes) entries.push({ name: "work", mode: "100644", oid: await storeBlob(root, bytes) });
  return { undoId, record, entries, tree: await storeBackup(root, undoId, record, entries, "") };
}

async function recordResult({ root }: WorkTree, { undoId, record, entries, tree }: NewBackup): Promise<void> {
  await storeBackup(root, undoId, { ...record, result: await stateOf(root, record.path) }, entries, tree);
}

async function storeBackup(
  root: string,
  undoId: string,
  record: BackupRecord,
  entries: readonly TreeEntry[],
  expected: string,
): Promise<string> {
  const oid = await storeBlob(root, Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
  const tree = await storeTree(root, [...entries, { name: "record.json", mode: "100644", oid }]);
  await setRef(root, refOf(undoId), tree, expected);
  return tree;
}

interface Backup {
  path: string;
  root: string;
  operationHead: string | null;
  entries: IndexEntry[];
  workFile: WorkFile;
  result: string | null;
}

async function readBackup(root: string, undoId: string): Promise<Backup | null> {
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
  const recordOid = entries?.find(({ name }) => name === "record.json")?.oid;
  if (!entries || !recordOid) return null;
  const [bytes] = await readBlobs(root, [recordOid]);
  const record: unknown = JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
  const tree = await findRef(root, refOf(undoId));
  return isObject(record) && tree !== null ? { record, entries, tree } : null;
}

/** Written by us alone, but refs are anybody's to write. */
function isObject(value: unknown): value is BackupRecord {
  if (typeof value !== "object" || value === null) return false;
  if (!("path" in value && "root" in value && "modes" in value && "work" in value && "result" in value))
    return false;
  const { path, root, modes, work } = value;
  return (
    [path, root].every((text) => typeof text === "string") &&
    [modes, work].every((o) => typeof o === "object" && o)
  );
}

/** The file as the index and the work tree have it. */
async function stateOf(root: string, path: string): Promise<string> {
  return hash([await readIndexEntry(root, path), fingerprint(await readWorkFile(root, path))]);
}

/** What is being merged, picked or replayed: another commit, or none, means that the conflict is history. */
async function operationHead({ root, gitDir }: WorkTree): Promise<string | null> {
  for (const name of ["MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"]) {
    const file = join(gitDir, name);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return `${name} ${(await readFile(file, "utf8")).trim()}`;
  }
  return findCommit(root, "HEAD");
}
