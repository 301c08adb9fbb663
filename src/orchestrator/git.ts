import { stat } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import type { Schema } from "../contract.ts";
import { GitError } from "./git-error.ts";
import {
  logFormat,
  type PushOutput,
  parseBlobs,
  parseLog,
  parsePush,
  parseStages,
  parseStatus,
  parseWorktrees,
  type Stages,
  type StatusOutput,
  type WorktreeEntry,
} from "./git-output.ts";

/**
 * The only file that knows git's arguments. One function runs one git command (two where said); what they are
 * put together to is in git-conflicts.ts and git-merge.ts. `root` is always the root of a work tree.
 *
 * Reading runs no hook, no fsmonitor, no pager, no external diff of the repository. Filters and merge drivers
 * that its configuration names can run: without them a result would be wrong (git LFS).
 */

export interface WorkTree {
  /** The root, as a real path. */
  root: string;
  /** Git's folder of this work tree: index, HEAD and unfinished operations are in it. */
  gitDir: string;
}

export type GitOperation = "merge" | "rebase";

/** The state of a work tree: ProjectStatus.git_info, whole. */
export interface GitFacts {
  branch: string | null;
  commit_hash: string | null;
  uncommitted_changes: boolean;
  uncommitted_files: number;
  conflicts: string[];
  ahead: number | null;
  behind: number | null;
  base_ref: string | null;
  operation: GitOperation | null;
  worktree_path: string;
}

export interface FactsOptions {
  /** What `ahead` and `behind` compare with. Without it, the upstream of the branch. */
  baseRef?: string | null | undefined;
  signal?: AbortSignal | undefined;
}

/** Null: the folder is in no git work tree. Two git processes, a third one with `baseRef`, side by side. */
export async function gitFacts(path: string, options: FactsOptions = {}): Promise<GitFacts | null> {
  const state = await readState(path, options);
  if (!state) return null;
  const { files, ...facts } = state;
  return { ...facts, uncommitted_files: files.length };
}

export type WorkTreeState = Omit<GitFacts, "uncommitted_files"> & Pick<StatusOutput, "files">;

export async function readState(path: string, options: FactsOptions = {}): Promise<WorkTreeState | null> {
  const { baseRef, signal } = options;
  const tree = findWorkTree(path, signal);
  const [found, status, counts] = await Promise.all([
    tree,
    readStatus(path, signal).catch((error: unknown) => error),
    baseRef ? countCommits(path, baseRef, signal) : null,
  ]);
  if (!found) return null;
  if (!isStatus(status)) throw status;
  const compared = baseRef ? counts : status;
  return {
    branch: status.branch,
    commit_hash: status.commit,
    uncommitted_changes: status.files.length > 0,
    files: status.files,
    conflicts: status.conflicts,
    ahead: compared?.ahead ?? null,
    behind: compared?.behind ?? null,
    base_ref: baseRef ?? status.upstream,
    operation: await unfinishedOperation(found),
    worktree_path: found.root,
  };
}

/** Null: not in a work tree (no repository, or a bare one). */
export async function findWorkTree(path: string, signal?: AbortSignal): Promise<WorkTree | null> {
  // "true" between both paths parts them: a path can hold a line break.
  const args = ["rev-parse", "--show-toplevel", "--is-inside-work-tree", "--absolute-git-dir"];
  const { stdout } = await read(path, args, { signal }).catch((error: unknown) => {
    if (error instanceof GitError && error.code === "not_a_work_tree") return { stdout: "" };
    throw error;
  });
  const [, root, gitDir] = /^([\s\S]+)\ntrue\n([\s\S]+)\n$/.exec(stdout) ?? [];
  if (root === undefined || gitDir === undefined) return null;
  return { root, gitDir };
}

export async function unfinishedOperation({ gitDir }: WorkTree): Promise<GitOperation | null> {
  const has = (name: string) => exists(join(gitDir, name));
  const [merge, rebase, apply, mailbox] = await Promise.all([
    has("MERGE_HEAD"),
    has("rebase-merge"),
    has("rebase-apply"),
    has("rebase-apply/applying"),
  ]);
  if (rebase || (apply && !mailbox)) return "rebase";
  return merge ? "merge" : null;
}

export async function readStatus(root: string, signal?: AbortSignal): Promise<StatusOutput> {
  const args = [
    ...["status", "--porcelain=v2", "--branch", "-z", "--ahead-behind"],
    // Submodules are repositories of their own, with their own configuration: their work trees are not entered.
    ...["--untracked-files=normal", "--ignore-submodules=dirty", "--find-renames"],
  ];
  return parseStatus((await read(root, args, { signal })).stdout);
}

/** Null when the ref is unknown. */
async function countCommits(
  root: string,
  baseRef: string,
  signal?: AbortSignal,
): Promise<{ ahead: number; behind: number } | null> {
  checkRef(baseRef, "/base_ref");
  const args = ["rev-list", "--left-right", "--count", `${baseRef}...HEAD`, "--"];
  const { exitCode, stdout } = await read(root, args, { signal, anyExit: true });
  const [, behind, ahead] = /^(\d+)\t(\d+)/.exec(stdout) ?? [];
  if (exitCode !== 0 || ahead === undefined || behind === undefined) return null;
  return { ahead: Number(ahead), behind: Number(behind) };
}

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

/** The branches, local before remote, whose tip is the commit. */
export async function branchesAt(root: string, commit: string, signal?: AbortSignal): Promise<string[]> {
  const args = ["for-each-ref", `--points-at=${commit}`, "--format=%(refname:lstrip=2)"];
  return lines((await read(root, [...args, "refs/heads", "refs/remotes"], { signal })).stdout);
}

export async function listWorktrees(root: string, signal?: AbortSignal): Promise<WorktreeEntry[]> {
  return parseWorktrees((await read(root, ["worktree", "list", "--porcelain", "-z"], { signal })).stdout);
}

export async function readLog(
  root: string,
  options: { from: string; path?: string | undefined; limit: number; skip?: number; signal?: AbortSignal },
): Promise<Schema<"GitCommit">[]> {
  const args = [
    ...["log", "-z", `--format=${logFormat}`, `--max-count=${options.limit}`, `--skip=${options.skip ?? 0}`],
    ...["--no-show-signature", "--no-color", "--no-ext-diff", "--encoding=UTF-8", "--decorate=full"],
    ...["--decorate-refs=refs/heads/", "--decorate-refs=refs/tags/", "--decorate-refs=refs/remotes/"],
    ...[options.from, "--", ...(options.path === undefined ? [] : [options.path])],
  ];
  return parseLog((await read(root, args, { signal: options.signal })).stdout);
}

/** Null for commits without a common ancestor. */
export async function mergeBase(
  root: string,
  a: string,
  b: string,
  signal?: AbortSignal,
): Promise<string | null> {
  const { exitCode, stdout } = await read(root, ["merge-base", a, b], { signal, anyExit: true });
  return exitCode === 0 ? stdout.trim() : null;
}

/** The paths that differ between two commits. */
export async function changedPaths(
  root: string,
  from: string,
  to: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", from, to, "--"];
  return nulItems((await read(root, args, { signal })).stdout);
}

/** The number of files that a commit changes against its first parent. */
export async function countFilesOf(root: string, commit: Schema<"GitCommit">): Promise<number> {
  const parent = commit.parents?.[0];
  if (parent !== undefined) return (await changedPaths(root, parent, commit.hash)).length;
  const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit.hash];
  return nulItems((await read(root, args)).stdout).length;
}

export interface MergePrediction {
  /** The merged tree; with conflicts it has markers in it. */
  tree: string;
  conflicts: string[];
}

/** The merge of two commits without a work tree. */
export async function predictMerge(
  root: string,
  ours: string,
  theirs: string,
  signal?: AbortSignal,
): Promise<MergePrediction> {
  const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
  const { stdout, stderr, exitCode } = await read(root, args, { signal, anyExit: true });
  if (exitCode > 1) throw failure(stderr, "git merge-tree");
  const [tree = "", ...conflicts] = nulItems(stdout);
  return { tree, conflicts: [...new Set(conflicts)].sort() };
}

/** The versions of each file in conflict, sorted by path. */
export async function readStages(root: string, signal?: AbortSignal): Promise<Map<string, Stages>> {
  return parseStages((await read(root, ["ls-files", "--unmerged", "-z", "--full-name"], { signal })).stdout);
}

/** Null where an object is missing. */
export async function readBlobs(
  root: string,
  oids: readonly string[],
  signal?: AbortSignal,
): Promise<(Uint8Array | null)[]> {
  if (oids.length === 0) return [];
  const { bytes } = await read(root, ["cat-file", "--batch"], { signal, input: `${oids.join("\n")}\n` });
  return parseBlobs(bytes);
}

/** Bytes of each object; null where it is missing. */
export async function readSizes(
  root: string,
  oids: readonly string[],
  signal?: AbortSignal,
): Promise<(number | null)[]> {
  if (oids.length === 0) return [];
  const input = `${oids.join("\n")}\n`;
  const { stdout } = await read(root, ["cat-file", "--batch-check=%(objectsize)"], { signal, input });
  return lines(stdout).map((line) => (/^\d+$/.test(line) ? Number(line) : null));
}

/** A blob as it is in a work tree: line ends and filters applied. */
export async function readFiltered(root: string, path: string, oid: string): Promise<Uint8Array> {
  return (await read(root, ["cat-file", "--filters", `--path=${path}`, oid])).bytes;
}

export interface IndexEntry {
  mode: string;
  oid: string;
  /** 0 is resolved; 1 base, 2 ours, 3 theirs. */
  stage: 0 | 1 | 2 | 3;
}

export async function readIndexEntry(root: string, path: string): Promise<IndexEntry | null> {
  const { stdout } = await read(root, ["ls-files", "--stage", "-z", "--full-name", "--", path]);
  for (const item of nulItems(stdout)) {
    const [, mode, oid, stage, file] = /^(\d+) ([0-9a-f]+) ([0-3])\t([\s\S]+)$/.exec(item) ?? [];
    if (file === path && stage === "0" && mode && oid) return { mode, oid, stage: 0 };
  }
  return null;
}

/** Replaces all entries of a path; an empty list takes the path out of the index. */
export async function setIndexEntries(
  root: string,
  path: string,
  entries: readonly IndexEntry[],
): Promise<void> {
  // Mode 0 takes out every stage; the id only has to have the right length.
  const none = "0".repeat(entries[0]?.oid.length ?? (await objectIdLength(root)));
  const input = [
    `0 ${none}\t${path}\0`,
    ...entries.map(({ mode, oid, stage }) => `${mode} ${oid} ${stage}\t${path}\0`),
  ].join("");
  await write(root, ["update-index", "-z", "--index-info"], { input });
}

export async function stageFile(root: string, path: string): Promise<void> {
  await write(root, ["add", "--", path]);
}

/** All changes, or those of the paths, untracked files too. */
export async function stageAll(root: string, paths?: readonly string[]): Promise<void> {
  await write(root, ["add", "--all", "--", ...(paths ?? [])]);
}

export async function storeBlob(root: string, bytes: Uint8Array): Promise<string> {
  return (
    await write(root, ["hash-object", "-w", "--no-filters", "--stdin"], { input: bytes })
  ).stdout.trim();
}

export interface TreeEntry {
  name: string;
  mode: string;
  oid: string;
}

/** `name` is ours: no slash, no line break. */
export async function storeTree(root: string, entries: readonly TreeEntry[]): Promise<string> {
  const input = entries.map(({ name, mode, oid }) => `${mode} blob ${oid}\t${name}\0`).join("");
  return (await write(root, ["mktree", "-z"], { input })).stdout.trim();
}

/** The entries of a tree; null when there is no such tree. */
export async function readTree(root: string, treeish: string): Promise<TreeEntry[] | null> {
  const { exitCode, stdout } = await read(root, ["ls-tree", "-z", "--full-tree", treeish], { anyExit: true });
  if (exitCode !== 0) return null;
  return nulItems(stdout).flatMap((item) => {
    const [, mode, oid, name] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(item) ?? [];
    return mode && oid && name ? [{ name, mode, oid }] : [];
  });
}

/** The work tree's tracked files as they are now, as a commit on HEAD that no branch has. */
export async function storeWorkTree(
  root: string,
  scratchIndex: string,
  parents: readonly string[],
): Promise<string> {
  const env = { GIT_INDEX_FILE: scratchIndex };
  await write(root, ["add", "--update"], { env });
  const tree = (await write(root, ["write-tree"], { env })).stdout.trim();
  return commitTree(root, tree, parents, "The work tree before an operation was aborted\n", ownIdentity);
}

export async function commitTree(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
  env: Record<string, string> = {},
): Promise<string> {
  const args = ["commit-tree", ...parents.flatMap((parent) => ["-p", parent]), "-F", "-", tree];
  return (await write(root, args, { input: message, env })).stdout.trim();
}

/** Commits made for a backup, in nobody's name: a person's identity is not needed for them. */
const ownIdentity = {
  GIT_AUTHOR_NAME: "tmux-orchestrator",
  GIT_AUTHOR_EMAIL: "tmux-orchestrator@localhost",
  GIT_COMMITTER_NAME: "tmux-orchestrator",
  GIT_COMMITTER_EMAIL: "tmux-orchestrator@localhost",
};

/** Fails when the ref is not at `expected`; "" says that it must not exist yet. */
export async function setRef(root: string, ref: string, oid: string, expected: string): Promise<void> {
  const old = expected === "" ? "0".repeat(oid.length) : expected;
  await write(root, ["update-ref", "--no-deref", "-m", "tmux-orchestrator", "--", ref, oid, old]);
}

/** Fails when the ref is not at `expected`. */
export async function deleteRef(root: string, ref: string, expected: string): Promise<void> {
  await write(root, ["update-ref", "--no-deref", "-d", "--", ref, expected]);
}

/** Refuses when git would have to make the author's name up. */
export async function checkIdentity(root: string): Promise<void> {
  const args = ["-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT"];
  const { exitCode } = await read(root, args, { anyExit: true });
  if (exitCode !== 0)
    throw new GitError(
      "identity_unknown",
      `Git does not know who commits in ${root}. Set it with: git -C ${root} config user.name "…" and user.email "…".`,
    );
}

/** `paths`: only these, whatever else is staged. The message is taken as it is, also lines with "#". */
export async function commit(root: string, message: string, paths?: readonly string[]): Promise<void> {
  const args = ["commit", "--quiet", "--cleanup=whitespace", "-F", "-"];
  const only = paths ? ["--only", "--", ...paths] : [];
  await write(root, [...args, ...only], { input: message, hooks: true });
}

export type MergeStart = "merged" | "conflicts";

/** A merge commit. Conflicts stay in the work tree; anything else that fails leaves it as it was. */
export async function merge(root: string, commitId: string, message: string): Promise<MergeStart> {
  const args = ["merge", "--no-ff", "--no-edit", "--no-autostash", "-m", message, commitId];
  const { exitCode, stdout, stderr } = await write(root, args, { hooks: true, anyExit: true });
  if (exitCode === 0) return "merged";
  if (exitCode === 1 && (await readStages(root)).size > 0) return "conflicts";
  throw failure(`${stdout}\n${stderr}`, "git merge");
}

export async function fastForward(root: string, commitId: string): Promise<void> {
  await write(root, ["merge", "--ff-only", "--quiet", "--no-autostash", commitId], { hooks: true });
}

export async function abort(root: string, operation: GitOperation): Promise<void> {
  await write(root, [operation, "--abort"]);
}

/** In a work tree of our own at `folder`: the commits of `source` on top of `target`. Null with conflicts. */
export async function replay(
  root: string,
  folder: string,
  source: string,
  target: string,
): Promise<{ tip: string } | { conflicts: string[] }> {
  await write(root, ["worktree", "add", "--quiet", "--detach", "--", folder, source]);
  try {
    const args = ["-c", "rebase.updateRefs=false", "rebase", "--quiet", "--no-autostash", target];
    const { exitCode, stdout, stderr } = await write(folder, args, { anyExit: true });
    if (exitCode === 0) return { tip: (await read(folder, ["rev-parse", "--verify", "HEAD"])).stdout.trim() };
    const conflicts = [...(await readStages(folder)).keys()];
    if (conflicts.length === 0) throw failure(`${stdout}\n${stderr}`, "git rebase");
    return { conflicts };
  } finally {
    await write(root, ["worktree", "remove", "--force", "--", folder]);
  }
}

export async function listRemotes(root: string): Promise<string[]> {
  return lines((await read(root, ["remote"])).stdout);
}

export interface Push {
  remote: string;
  branch: string;
  setUpstream: boolean;
  /** The remote branch is replaced when it is where it was last seen. */
  forceWithLease: boolean;
}

export async function push(root: string, options: Push): Promise<PushOutput> {
  const ref = `refs/heads/${options.branch}`;
  const args = [
    ...["push", "--porcelain", "--no-follow-tags", "--no-recurse-submodules"],
    ...(options.setUpstream ? ["--set-upstream"] : []),
    ...(options.forceWithLease ? [`--force-with-lease=${ref}`, "--force-if-includes"] : []),
    ...["--", options.remote, `${ref}:${ref}`],
  ];
  const { exitCode, stdout, stderr } = await write(root, args, {
    hooks: true,
    anyExit: true,
    timeoutMs: networkTimeoutMs,
  });
  const answer = parsePush(stdout);
  if (answer && (exitCode === 0 || answer.status === "rejected")) return answer;
  throw failure(stderr, "git push");
}

// --- running git

const readTimeoutMs = 15_000;
const writeTimeoutMs = 120_000;
const networkTimeoutMs = 300_000;
const mostOutput = 256 * 1024 * 1024;

interface ReadOptions {
  signal?: AbortSignal | undefined;
  input?: string | Uint8Array;
  /** The caller looks at the exit code; else anything but 0 is a GitError. */
  anyExit?: boolean;
}

interface WriteOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  anyExit?: boolean;
  /** Runs the repository's hooks, as the same command by hand would. */
  hooks?: boolean;
  timeoutMs?: number;
}

interface Output {
  exitCode: number;
  stdout: string;
  bytes: Uint8Array;
  stderr: string;
}

function read(dir: string, args: readonly string[], options: ReadOptions = {}): Promise<Output> {
  return git(dir, args, {
    ...options,
    config: noHooks,
    // Without it, reading would refresh the index and take its lock from whoever works there.
    env: { GIT_OPTIONAL_LOCKS: "0" },
    timeoutMs: readTimeoutMs,
  });
}

/** A write that has begun runs to its end or its time limit: a half-made merge helps nobody. */
function write(dir: string, args: readonly string[], options: WriteOptions = {}): Promise<Output> {
  return git(dir, args, {
    ...options,
    config: options.hooks ? [] : noHooks,
    env: options.env ?? {},
    timeoutMs: options.timeoutMs ?? writeTimeoutMs,
  });
}

const noHooks = ["-c", "core.hooksPath=/dev/null"];
const quiet = [
  ...["--no-pager", "-c", "core.fsmonitor=false", "-c", "color.ui=false", "-c", "submodule.recurse=false"],
  ...["-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "push.followTags=false"],
];

/** Variables that point git at another repository: set when we were started from a hook (`git rev-parse --local-env-vars`). */
const foreign = Object.fromEntries(
  [
    ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"],
    ...["GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"],
    ...["GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_IMPLICIT_WORK_TREE", "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF"],
    ...["GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_QUARANTINE_PATH"],
  ].map((name) => [name, undefined]),
);

const calm = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  SSH_ASKPASS_REQUIRE: "never",
  GIT_ASKPASS: "true",
  GIT_EDITOR: "true",
  GIT_SEQUENCE_EDITOR: "true",
  GIT_PAGER: "cat",
  // A path is a name: "*.ts" and ":/" mean the files that are called so.
  GIT_LITERAL_PATHSPECS: "1",
};

async function git(
  dir: string,
  args: readonly string[],
  options: {
    config: readonly string[];
    env: Record<string, string>;
    timeoutMs: number;
    signal?: AbortSignal | undefined;
    input?: string | Uint8Array;
    anyExit?: boolean;
  },
): Promise<Output> {
  const result = await execa("git", ["-C", dir, ...quiet, ...options.config, ...args], {
    cwd: "/",
    env: { ...foreign, ...calm, ...options.env },
    input: options.input ?? "",
    encoding: "buffer",
    maxBuffer: mostOutput,
    stripFinalNewline: false,
    reject: false,
    timeout: options.timeoutMs,
    forceKillAfterDelay: 2_000,
    ...(options.signal ? { cancelSignal: options.signal } : {}),
  });
  const stderr = decode(result.stderr);
  const command = `git ${args.find((arg) => !arg.startsWith("-") && !arg.includes("=")) ?? ""}`.trim();
  if (result.isCanceled) throw new GitError("cancelled", `${command} was cancelled.`);
  if (result.timedOut)
    throw new GitError(
      "timeout",
      `${command} took longer than ${options.timeoutMs / 1000} s in ${dir} and was ended.`,
    );
  if (result.isMaxBuffer) throw new GitError("too_large", `${command} answered more than 256 MiB in ${dir}.`);
  if (result.exitCode === undefined) {
    if (result.code === "ENOENT")
      throw new GitError("git_missing", "The program git was not found. Install git and try again.");
    throw new GitError("git_failed", `${command} did not end by itself in ${dir}.`, { cause: result });
  }
  if (result.exitCode !== 0 && (!options.anyExit || /cannot change to/.test(stderr)))
    throw failure(`${decode(result.stdout)}\n${stderr}`, command);
  return { exitCode: result.exitCode, stdout: decode(result.stdout), bytes: result.stdout, stderr };
}

/** Git's own words decide the code: its exit codes do not tell these apart. LC_ALL=C keeps them English. */
const known: [RegExp, ConstructorParameters<typeof GitError>[0], string?][] = [
  [/cannot change to/, "directory_missing"],
  [/dubious ownership/, "not_trusted"],
  [/not a git repository|must be run in a work tree/, "not_a_work_tree"],
  [
    /\.lock': File exists|Another git process seems to be running/,
    "locked",
    "Another git process is at work in this repository. Try again when it is done.",
  ],
  [/nothing to commit|nothing added to commit|no changes added to commit/, "nothing_to_commit"],
  [
    /did not match any file|paths are ignored by|is beyond a symbolic link|outside repository/,
    "invalid_argument",
  ],
  [/does not have any commits yet|ambiguous argument 'HEAD'/, "no_commits"],
  [/unrelated histories|Not possible to fast-forward|would be overwritten/, "not_mergeable"],
];

function failure(output: string, command: string): GitError {
  const said = output
    .split("\n")
    .map((line) => line.replace(/^(fatal|error|hint|warning): /, "").trim())
    .filter((line) => line !== "")
    .slice(-6)
    .join(" ")
    .slice(-1000);
  const [, code, advice] = known.find(([pattern]) => pattern.test(output)) ?? [];
  return new GitError(
    code ?? "git_failed",
    advice ?? `${command} failed: ${withoutSecrets(said) || "no reason given"}`,
  );
}

/** A remote's address can hold a password. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/@\s]+@/g, "//…@");
}

async function objectIdLength(root: string): Promise<number> {
  const { stdout } = await read(root, ["rev-parse", "--show-object-format"]);
  return stdout.trim() === "sha256" ? 64 : 40;
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

function nulItems(text: string): string[] {
  return text.split("\0").filter((item) => item !== "");
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isStatus(value: unknown): value is StatusOutput {
  return typeof value === "object" && value !== null && "files" in value;
}
