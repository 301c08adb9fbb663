import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, readlink, realpath, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { GitError } from "../git/git-error.ts";

/** A file of a work tree, as bytes. A symbolic link is its target and is never followed. */
export type WorkFile =
  | { kind: "absent" }
  | { kind: "link"; target: string }
  | { kind: "file"; bytes: Uint8Array; executable: boolean };

const mostBytes = 64 * 1024 * 1024;

/**
 * Returns the path, or fails with `invalid_argument` unless it is relative, inside the work tree and outside `.git`.
 * The contract's RepositoryPath requires the same; this also protects callers that do not come through the contract.
 */
export function checkRepositoryPath(path: string, at = "/path"): string {
  const segments = path.split("/");
  const folder = path.endsWith("/") ? segments.slice(0, -1) : segments;
  if (path === "" || path.includes("\0")) throw refused(path, "is empty or has a NUL", at);
  if (posix.isAbsolute(path)) throw refused(path, "is absolute; give it relative to the work tree", at);
  if (folder.some((segment) => segment === "" || segment === "." || segment === ".."))
    throw refused(path, "has an empty, `.` or `..` segment", at);
  if (folder.some((segment) => segment.toLowerCase() === ".git"))
    throw refused(path, "is inside git's own folder", at);
  return path;
}

/** `root` is a real path. */
export async function readWorkFile(root: string, path: string): Promise<WorkFile> {
  checkRepositoryPath(path);
  const file = join(root, path);
  if (!(await hasRealParent(root, path))) return { kind: "absent" };
  const stats = await lstat(file).catch(absentAsNull);
  if (!stats || stats.isDirectory()) return { kind: "absent" };
  if (stats.isSymbolicLink()) return { kind: "link", target: await readlink(file) };
  if (!stats.isFile()) throw refused(path, "is neither a file nor a link", "/path");
  if (stats.size > mostBytes)
    throw new GitError(
      "too_large",
      `${quote(path)} has more than 64 MiB. Resolve it in the work tree by hand.`,
    );
  return { kind: "file", bytes: await readFile(file), executable: (stats.mode & 0o100) !== 0 };
}

/** Replaces the file in one step: readers see the old one or the new one. Refuses a path through a symbolic link. */
export async function writeWorkFile(root: string, path: string, content: WorkFile): Promise<void> {
  checkRepositoryPath(path);
  const file = join(root, path);
  if (!(await hasRealParent(root, path)))
    throw refused(path, "leads through a symbolic link; nothing was written", "/path");
  if (content.kind === "absent") return rm(file, { force: true });

  await mkdir(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}`);
  try {
    if (content.kind === "link") await symlink(content.target, draft);
    else await writeNew(draft, content.bytes, content.executable ? 0o777 : 0o666);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** True when no folder of the path is a link. Folders that do not exist yet count as no link. */
async function hasRealParent(root: string, path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const expected = join(root, folder);
    const real = await realpath(expected).catch(absentAsNull);
    if (real !== null) return real === expected;
    // A dangling link exists, though it has no real path.
    if (await lstat(expected).catch(absentAsNull)) return false;
    if (folder === ".") return false;
  }
}

function absentAsNull(error: unknown): null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ELOOP") return null;
  throw error;
}

function refused(path: string, why: string, at: string): GitError {
  return new GitError("invalid_argument", `The path ${quote(path)} ${why}.`, { at });
}

function quote(path: string): string {
  return JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);
}
