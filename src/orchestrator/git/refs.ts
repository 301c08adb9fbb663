import { GitError } from "../git-error.ts";
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
