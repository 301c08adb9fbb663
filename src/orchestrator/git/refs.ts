import { GitError } from "./git-error.ts";
import { lines, read, write } from "./run.ts";

/** Checks a ref against the contract's GitRef. Only rev-parse can check the rest. */
export function checkRef(ref: string, at: string): string {
  const isRef = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(ref);
  if (!isRef)
    throw new GitError("invalid_argument", `${JSON.stringify(ref.slice(0, 255))} is not the name of a ref.`, {
      at,
    });
  return ref;
}

/** Returns the commit of a ref. A branch wins over a tag of the same name. Null when there is none. */
export async function findCommit(root: string, ref: string, signal?: AbortSignal): Promise<string | null> {
  const isFull = ref === "HEAD" || ref.startsWith("refs/");
  for (const name of isFull ? [ref] : [`refs/heads/${ref}`, ref]) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
    const oid = /^[0-9a-f]{40,64}$/m.exec(stdout)?.[0];
    if (exitCode === 0 && oid) return oid;
  }
  return null;
}

/** Returns the object, commit or tree, of a ref with this full name. Null when there is none. */
export async function findRef(root: string, name: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", name];
  const { exitCode, stdout } = await read(root, args, { anyExit: true });
  return exitCode === 0 ? (/^[0-9a-f]{40,64}$/m.exec(stdout)?.[0] ?? null) : null;
}

/** Returns the commit of a local branch. Null when there is none. */
export async function findBranch(root: string, branch: string, signal?: AbortSignal): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/heads/${branch}^{commit}`];
  const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
  return exitCode === 0 ? stdout.trim() : null;
}

export async function listBranches(root: string, signal?: AbortSignal): Promise<string[]> {
  const args = ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads"];
  return lines((await read(root, args, { signal })).stdout);
}

/** Returns the commits of the local branches, the newest first. */
export async function branchTips(root: string, most: number): Promise<string[]> {
  const args = [
    "for-each-ref",
    "--sort=-committerdate",
    `--count=${most}`,
    "--format=%(objectname)",
    "refs/heads",
  ];
  return [...new Set(lines((await read(root, args)).stdout))];
}

/** Returns the commit of each local branch. */
export async function readBranchTips(root: string, signal?: AbortSignal): Promise<Map<string, string>> {
  const args = ["for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads"];
  const found = lines((await read(root, args, { signal })).stdout);
  return new Map(found.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}

/** Returns the branches, local before remote, that point at the commit. */
export async function branchesAt(root: string, commit: string, signal?: AbortSignal): Promise<string[]> {
  const args = ["for-each-ref", `--points-at=${commit}`, "--format=%(refname:lstrip=2)"];
  return lines((await read(root, [...args, "refs/heads", "refs/remotes"], { signal })).stdout);
}

/** Throws when the ref does not point at `expected`; "": it must not exist yet. */
export async function setRef(root: string, ref: string, oid: string, expected: string): Promise<void> {
  const old = expected === "" ? "0".repeat(oid.length) : expected;
  await write(root, ["update-ref", "--no-deref", "-m", "tmux-orchestrator", "--", ref, oid, old]);
}

/** Throws when the ref does not point at `expected`. */
export async function deleteRef(root: string, ref: string, expected: string): Promise<void> {
  await write(root, ["update-ref", "--no-deref", "-d", "--", ref, expected]);
}

export interface Upstream {
  name: string;
  /** Commits that the branch lacks, as of the last fetch. */
  behind: number;
}

/** Returns null for a branch without an upstream, or whose upstream is gone. */
export async function readUpstream(root: string, branch: string): Promise<Upstream | null> {
  const format = "--format=%(upstream:short)%00%(upstream:track,nobracket)";
  const { stdout } = await read(root, ["for-each-ref", format, `refs/heads/${branch}`]);
  const [name = "", track = ""] = stdout.trim().split("\0");
  if (name === "" || track === "gone") return null;
  return { name, behind: Number(/behind (\d+)/.exec(track)?.[1] ?? 0) };
}

export interface BackupRef {
  name: string;
  /** Its object, a commit or a tree. */
  commit: string;
  type: string;
}

export async function readBackupRefs(root: string, prefix: string): Promise<BackupRef[]> {
  const args = ["for-each-ref", "--format=%(objectname) %(objecttype) %(refname)", prefix];
  return lines((await read(root, args)).stdout).map((line) => {
    const [commit = "", type = "", name = ""] = line.split(" ");
    return { name, commit, type };
  });
}

/** Returns the commits that no branch, tag or remote branch contains. */
export async function readUnheld(root: string, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const args = ["rev-list", "--stdin", "--not", "--branches", "--tags", "--remotes"];
  const { stdout } = await read(root, args, { input: `${commits.join("\n")}\n` });
  const unheld = new Set(lines(stdout));
  return new Set(commits.filter((commit) => unheld.has(commit)));
}

/** Deletes all or none. Throws when one has moved. */
export async function deleteRefs(
  root: string,
  refs: readonly Pick<BackupRef, "name" | "commit">[],
): Promise<void> {
  if (refs.length === 0) return;
  const input = refs.map(({ name, commit }) => `delete ${name}\0${commit}\0`).join("");
  await write(root, ["update-ref", "--no-deref", "-z", "--stdin"], { input });
}
