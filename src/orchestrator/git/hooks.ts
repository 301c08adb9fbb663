import { createHash } from "node:crypto";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Hook {
  readonly name: string;
  readonly file: string;
  /** Of its content; of what is known of the file where the content cannot be read. */
  readonly hash: string;
}

/** Longer scripts are told apart by their size and time. */
const mostBytes = 1_048_576;

/** The files in a folder of hooks that git would run. */
export async function readHooks(folder: string): Promise<Hook[]> {
  const hooks = (await namesIn(folder)).map(async (name): Promise<Hook[]> => {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found || found.isDirectory() || (found.mode & 0o111) === 0) return [];
    const known = JSON.stringify([found.ino, found.size, found.mtimeMs, found.ctimeMs]);
    // A pipe without a writer would never be read.
    const readable = found.isFile() && found.size <= mostBytes;
    const content = readable ? await readFile(file).catch(() => known) : known;
    return [{ name, file, hash: createHash("sha256").update(content).digest("hex") }];
  });
  return (await Promise.all(hooks)).flat();
}

/** Changes when a hook is added, removed or changed. */
export async function hooksStamp(folder: string): Promise<unknown> {
  const files = (await namesIn(folder)).map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return [name, found?.ino, found?.mtimeMs, found?.ctimeMs, found?.size, found?.mode];
  });
  const own = await lstat(folder).catch(() => undefined);
  return [own?.ino, own?.mtimeMs, await Promise.all(files)];
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.endsWith(".sample")).sort();
}
