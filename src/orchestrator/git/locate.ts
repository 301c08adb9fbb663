import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Where git looks when it runs in a folder. */
export interface Repository {
  /** The root of the work tree. */
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
}

/**
 * Finds the repository of a folder as git does, without a process: it is asked for each git command. A repository without `.git`
 * is not found by our git either, because `safe.bareRepository` is `explicit`.
 */
export async function locate(dir: string): Promise<Repository | null> {
  for (let root = await realpath(dir).catch(() => dir); ; root = dirname(root)) {
    const dotGit = join(root, ".git");
    const found = await stat(dotGit).catch(() => undefined);
    if (found?.isFile()) return at(root, await linkedFolder(root, dotGit));
    if (found?.isDirectory() && (await stat(join(dotGit, "HEAD")).catch(() => undefined)))
      return at(root, dotGit);
    if (dirname(root) === root) return null;
  }
}

async function at(root: string, folder: string | null): Promise<Repository | null> {
  const gitDir = folder === null ? null : await realpath(folder).catch(() => null);
  if (gitDir === null) return null;
  const common = await readFile(join(gitDir, "commondir"), "utf8").catch(() => null);
  const commonDir = common === null ? gitDir : resolve(gitDir, common.replace(/\n$/, ""));
  return { root, gitDir, commonDir: await realpath(commonDir).catch(() => commonDir) };
}

async function linkedFolder(root: string, file: string): Promise<string | null> {
  const [, folder] = /^gitdir: (.+?)\n*$/s.exec(await readFile(file, "utf8").catch(() => "")) ?? [];
  return folder === undefined ? null : resolve(root, folder);
}

/** Changes when the file is another one, or has other content. Null where there is none. */
export async function fileStamp(path: string): Promise<readonly number[] | null> {
  const found = await stat(path).catch(() => undefined);
  return found ? [found.ino, found.mtimeMs, found.ctimeMs, found.size] : null;
}
