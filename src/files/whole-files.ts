import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { createDraft, type Draft } from "./draft.ts";

/**
 * Writes files below a folder, all or none: drafts of all of them first; when one can't replace its file, those before it are
 * restored. A file whose text is undefined is removed, after all others are written. The files in `last` are written after the
 * others, in that order, so that a folder that is read meanwhile, or left by a crash, refers to no file that is missing.
 */
export async function writeAll(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
  last: readonly string[] = [],
): Promise<void> {
  const atOnce = pLimit(filesAtATime);
  const targets = await atOnce.map(files, async ([path, text]): Promise<Target> => {
    const target = join(root, path);
    return { path, target, text, before: await readFile(target, "utf8").catch(() => undefined) };
  });
  const changed = targets.filter(({ text, before }) => text !== before);
  const written = changed.filter(({ text }) => text !== undefined);
  const drafts = new Map<Target, Draft>();
  const done: Target[] = [];
  const commit = async (one: Target) => {
    await drafts.get(one)?.commit();
    done.push(one);
  };
  try {
    for (const folder of new Set(written.map(({ target }) => dirname(target))))
      await mkdir(folder, { recursive: true });
    const write = async (one: Target) => drafts.set(one, await createDraft(one.target, one.text ?? ""));
    await settled(written.map((one) => atOnce(write, one)));
    await settled(written.filter(({ path }) => !last.includes(path)).map((one) => atOnce(commit, one)));
    for (const path of last) {
      const one = written.find((target) => target.path === path);
      if (one) await commit(one);
    }
    for (const one of changed.filter(({ text }) => text === undefined)) {
      await rm(one.target, { force: true });
      done.push(one);
    }
  } catch (error) {
    for (const draft of drafts.values()) await draft.discard();
    for (const { target, before } of done)
      await (before === undefined ? rm(target, { force: true }) : writeFile(target, before));
    throw error;
  }
}

/**
 * A sentence for each file that `writeAll` would change; with `done`, in the past tense. More than twenty files of a folder with the
 * same change have one sentence.
 */
export async function changedFiles(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
  done: boolean,
): Promise<string[]> {
  const atOnce = pLimit(filesAtATime);
  const before = await atOnce.map(files, ([path]) =>
    readFile(join(root, path), "utf8").catch(() => undefined),
  );
  const groups = new Map<string, ChangedFiles>();
  for (const [index, [path, text]] of [...files].entries()) {
    const found = before[index];
    if (found === text) continue;
    const change = text === undefined ? "stale" : found === undefined ? "missing" : "different";
    const key = `${dirname(path)} ${change}`;
    const group = groups.get(key) ?? { folder: dirname(path), change, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => sentences(group, done));
}

interface ChangedFiles {
  readonly folder: string;
  readonly change: "missing" | "different" | "stale";
  readonly paths: string[];
}

const mostNamed = 20;

function sentences({ folder, change, paths }: ChangedFiles, done: boolean): string[] {
  const [one, several] = done ? [doneWords[change], doneWords[change]] : differences[change];
  return paths.length > mostNamed
    ? [`${folder}: ${paths.length} files ${several}`]
    : paths.map((path) => `${path} ${one}`);
}

const doneWords = { missing: "written", different: "written", stale: "removed" } as const;
const differences = {
  missing: ["is missing", "are missing"],
  different: ["differs from what is generated", "differ from what is generated"],
  stale: ["is no longer generated", "are no longer generated"],
} as const;

interface Target {
  readonly path: string;
  readonly target: string;
  readonly text: string | undefined;
  /** The file's content before. */
  readonly before: string | undefined;
}

const filesAtATime = 32;

/** Waits for all of them, so that none is still writing while the files before it are restored. */
async function settled(running: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(running))
    if (result.status === "rejected") throw result.reason;
}
