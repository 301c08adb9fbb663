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

/** A sentence for each file that `writeAll` would change; with `done`, in the past tense. */
export async function changedFiles(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
  done: boolean,
): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of files) {
    const found = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (found === text) continue;
    const difference = found === undefined ? "is missing" : "differs from what is generated";
    if (text === undefined) changed.push(`${path} ${done ? "removed" : "is generated no more"}`);
    else changed.push(`${path} ${done ? "written" : difference}`);
  }
  return changed;
}

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
