import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listed } from "../../text/listed.ts";
import {
  branchesAt,
  type GitOperation,
  readBlobs,
  readSizes,
  readStages,
  type WorkTree,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { type ConflictKind, conflictKind, countRegions, type Stages } from "../git/git-output.ts";
import { fileFacts, fingerprint } from "./fingerprint.ts";
import { readWorkFile, type WorkFile } from "./work-file.ts";

export type Side = "base" | "ours" | "theirs";

export interface Conflict {
  path: string;
  kind: ConflictKind;
  stages: Stages;
  /** The text of each side; null where the side has no file or no text. */
  text: Record<Side, string | null>;
  /** The text in the work tree, with markers; null where there is no file or no text. */
  merged: string | null;
  binary: boolean;
  regions: number | null;
  workFile: WorkFile;
  /** Changes with each stage and with the file. */
  etag: string;
}

export const sides = ["base", "ours", "theirs"] as const satisfies Side[];

/** A larger side is not shown. Like a binary one, it is resolved with `side` or `delete`. */
const mostTextBytes = 2 * 1024 * 1024;

/** Sorted by path. With `only`, that file's conflict or nothing. */
export async function readConflicts(
  { root }: WorkTree,
  { only, signal }: { only?: string; signal?: AbortSignal } = {},
): Promise<Conflict[]> {
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

/** Fails with `not_in_conflict`. */
export async function readConflict(tree: WorkTree, path: string, signal?: AbortSignal): Promise<Conflict> {
  const [conflict] = await readConflicts(tree, { only: path, signal });
  if (conflict) return conflict;
  const paths = [...(await readStages(tree.root, signal)).keys()];
  throw new GitError(
    "not_in_conflict",
    `${JSON.stringify(path)} is not in conflict in ${tree.root}. ${
      paths.length === 0 ? "No file is." : `In conflict: ${listed(paths)}.`
    }`,
  );
}

/** Returns a name for each side where git has one: a branch, else a commit. */
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
    etag: fingerprint([stages.base, stages.ours, stages.theirs, fileFacts(workFile)]),
  };
}

/** Null when it is not text: git's own test (a NUL near the start), not UTF-8, or too large to show. */
function toText(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > mostTextBytes) return null;
  if (bytes.subarray(0, 8000).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function isSubmodule(mode: string): boolean {
  return mode === "160000";
}
