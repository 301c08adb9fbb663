import { GitError } from "./git-error.ts";
import { lines, read, write } from "./run.ts";

/** What the contract's GitRef allows, less what only rev-parse can tell. */
export function checkRef(ref: string, at: string): string {
  const isRef = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(ref);
  if (!isRef)
    throw new GitError("invalid_argument", `${JSON.stringify(ref.slice(0, 255))} is not the name of a ref.`, {
      at,
    });
  return ref;
}

/** The commit that a ref names. A branch wins over a tag of the same name. Null when there is none. */
export async function findCommit(root: string, ref: string, signal?: AbortSignal): Promise<string | null> {
  for (const name of [`refs/heads/${ref}`, ref]) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
    const oid = /^[0-9a-f]{40,64}$/m.exec(stdout)?.[0];
    if (exitCode === 0 && oid) return oid;
  }
  return null;
}

/** The object that a ref of this full name is at, a tree too. Null when there is none. */
export async function findRef(root: string, name: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", name];
  const { exitCode, stdout } = await read(root, args, { anyExit: true });
  return exitCode === 0 ? (/^[0-9a-f]{40,64}$/m.exec(stdout)?.[0] ?? null) : null;
}

/** Null when there is no local branch of that name. */
export async function findBranch(root: string, branch: string, signal?: AbortSignal): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/heads/${branch}^{commit}`];
  const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
  return exitCode === 0 ? stdout.trim() : null;
}

export async function listBranches(root: string, signal?: AbortSignal): Promise<string[]> {
  const args = ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads"];
  return lines((await read(root, args, { signal })).stdout);
}

/** What the local branches point at, the newest first. */
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

/** Branch → commit. */
export async function readBranchTips(root: string, signal?: AbortSignal): Promise<Map<string, string>> {
  const args = ["for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads"];
  const found = lines((await read(root, args, { signal })).stdout);
  return new Map(found.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}

/** The branches, local before remote, whose tip is the commit. */
export async function branchesAt(root: string, commit: string, signal?: AbortSignal): Promise<string[]> {
  const args = ["for-each-ref", `--points-at=${commit}`, "--format=%(refname:lstrip=2)"];
  return lines((await read(root, [...args, "refs/heads", "refs/remotes"], { signal })).stdout);
}

/** Fails when the ref is not at `expected`; "" says that it must not exist yet. */
export async function setRef(root: string, ref: string, oid: string, expected: string): Promise<void> {
  const old = expected === "" ? "0".repeat(oid.length) : expected;
  await write(root, ["update-ref", "--no-deref", "-m", "tmux-orchestrator", "--", ref, oid, old]);
}

/** Fails when the ref is not at `expected`. */
export async function deleteRef(root: string, ref: string, expected: string): Promise<void> {
  await write(root, ["update-ref", "--no-deref", "-d", "--", ref, expected]);
}

export interface Upstream {
  name: string;
  /** Commits that the branch lacks, as the upstream was last fetched. */
  behind: number;
}

/** Null for a branch without an upstream, and where the upstream is gone. */
export async function readUpstream(root: string, branch: string): Promise<Upstream | null> {
  const format = "--format=%(upstream:short)%00%(upstream:track,nobracket)";
  const { stdout } = await read(root, ["for-each-ref", format, `refs/heads/${branch}`]);
  const [name = "", track = ""] = stdout.trim().split("\0");
  if (name === "" || track === "gone") return null;
  return { name, behind: Number(/behind (\d+)/.exec(track)?.[1] ?? 0) };
}

export interface BackupRef {
  name: string;
  /** Of what it names, a commit or a tree. */
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

/** Those of the commits that no branch, tag or remote branch holds. */
export async function readUnheld(root: string, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const args = ["rev-list", "--stdin", "--not", "--branches", "--tags", "--remotes"];
  const { stdout } = await read(root, args, { input: `${commits.join("\n")}\n` });
  const unheld = new Set(lines(stdout));
  return new Set(commits.filter((commit) => unheld.has(commit)));
}

/** All or none; fails when one is no longer where it was. */
export async function deleteRefs(
  root: string,
  refs: readonly Pick<BackupRef, "name" | "commit">[],
): Promise<void> {
  if (refs.length === 0) return;
  const input = refs.map(({ name, commit }) => `delete ${name}\0${commit}\0`).join("");
  await write(root, ["update-ref", "--no-deref", "-z", "--stdin"], { input });
}
