import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";

/**
 * Writes files below a folder, all or none: each is written beside its place first, and where one can't be put there, those
 * before it are put back. What is undefined is removed, after everything else. The files in `last` come after the others, in
 * that order: a folder that is read meanwhile, or left by a crash, names nothing that is not there.
 */
export async function writeAll(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
  last: readonly string[] = [],
): Promise<void> {
  const atOnce = pLimit(filesAtATime);
  const targets = await atOnce.map(files, async ([path, text]): Promise<Target> => {
    const target = join(root, path);
    const before = await readFile(target, "utf8").catch(() => undefined);
    return { path, target, text, before, draft: `${target}.${process.pid}.tmp` };
  });
  const changed = targets.filter(({ text, before }) => text !== before);
  const written = changed.filter(({ text }) => text !== undefined);
  const done: Target[] = [];
  const put = async (one: Target) => {
    await rename(one.draft, one.target);
    done.push(one);
  };
  try {
    for (const folder of new Set(written.map(({ target }) => dirname(target))))
      await mkdir(folder, { recursive: true });
    await atOnce.map(written, ({ draft, text }) => writeFile(draft, text ?? ""));
    await settled(written.filter(({ path }) => !last.includes(path)).map((one) => atOnce(put, one)));
    for (const path of last) {
      const one = written.find((target) => target.path === path);
      if (one) await put(one);
    }
    for (const one of changed.filter(({ text }) => text === undefined)) {
      await rm(one.target, { force: true });
      done.push(one);
    }
  } catch (error) {
    for (const { draft } of written) await rm(draft, { force: true });
    for (const { target, before } of done)
      await (before === undefined ? rm(target, { force: true }) : writeFile(target, before));
    throw error;
  }
}

/** One sentence for each file that `writeAll` would change; with `done`, that it did. */
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
  readonly draft: string;
  readonly text: string | undefined;
  /** What stands there now. */
  readonly before: string | undefined;
}

const filesAtATime = 32;

/** Waits for all, so that none goes on while those before it are put back. */
async function settled(running: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(running))
    if (result.status === "rejected") throw result.reason;
}
