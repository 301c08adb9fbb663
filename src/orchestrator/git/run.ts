import { type EndedProcess, runProcess } from "../processes/process-run.ts";
import { GitError, type GitErrorCode } from "./git-error.ts";
import { type LocalProgram, localPrograms } from "./local-programs.ts";
import type { Setting } from "./program-keys.ts";

/**
 * Runs git commands. Reading runs no hook, fsmonitor, pager or external diff of the repository. A program that the
 * repository itself names (a filter, a merge driver, a hook) runs only in a repository that a person trusts; git LFS is
 * allowed.
 */

const readTimeoutMs = 15_000;
const writeTimeoutMs = 120_000;
export const networkTimeoutMs = 300_000;

interface ReadOptions {
  signal?: AbortSignal | undefined;
  input?: string | Uint8Array;
  env?: Record<string, string> | undefined;
  /** The caller checks the exit code. Otherwise anything but 0 throws a GitError. */
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

export function read(dir: string, args: readonly string[], options: ReadOptions = {}): Promise<Output> {
  return git(dir, args, {
    ...options,
    config: noHooks,
    // Without it, reading would refresh the index and lock it against others.
    env: { GIT_OPTIONAL_LOCKS: "0", ...options.env },
    timeoutMs: readTimeoutMs,
  });
}

/** A write is not cancelled: it runs to its end or its time limit, because a half-made merge helps nobody. */
export function write(dir: string, args: readonly string[], options: WriteOptions = {}): Promise<Output> {
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
  ...[
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    "gc.auto=0",
    "-c",
    "maintenance.auto=false",
    "-c",
    "push.followTags=false",
  ],
];

/**
 * Variables that point git at another repository (`git rev-parse --local-env-vars`), set when a hook started us, and
 * those that make it print more than its answer.
 */
const foreign = Object.fromEntries(
  [
    ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"],
    ...["GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"],
    ...["GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_IMPLICIT_WORK_TREE", "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF"],
    ...["GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_QUARANTINE_PATH"],
    ...["GIT_REPLACE_REF_BASE", "GIT_NO_REPLACE_OBJECTS", "GIT_INTERNAL_SUPER_PREFIX"],
    ...["GIT_TRACE", "GIT_TRACE2", "GIT_TRACE_PACKET", "GIT_TRACE_CURL", "GIT_CURL_VERBOSE"],
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
  // A path is a name: "*.ts" and ":/" mean files with these names.
  GIT_LITERAL_PATHSPECS: "1",
  // ext:: would run a command that the repository names.
  GIT_ALLOW_PROTOCOL: "git:http:https:ssh",
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
  const command = `git ${args.find((arg) => !arg.startsWith("-") && !arg.includes("=")) ?? ""}`.trim();
  if (dir.includes("\0") || args.some((arg) => arg.includes("\0")))
    throw new GitError("invalid_argument", `An argument of ${command} cannot contain NUL.`);
  const { args: restricted, env } = await restrictions(dir);
  const all = ["-C", dir, ...quiet, ...restricted, ...options.config, ...args];
  const ended = await runProcess("git", all, {
    env: { ...foreign, ...calm, ...env, ...options.env },
    input: options.input,
    timeoutMs: options.timeoutMs,
    signal: options.signal,
  });
  const bytes = ended.stdout;
  const stdout = bytes.toString("utf8");
  const stderr = ended.stderr.toString("utf8");
  const exitCode = exitCodeOf(ended, `${command} in ${dir}`);
  if (exitCode !== 0 && (!options.anyExit || /cannot change to/.test(stderr)))
    throw failure(`${stdout}\n${stderr}`, command);
  return { exitCode, stdout, bytes, stderr };
}

function exitCodeOf(ended: EndedProcess, command: string): number {
  switch (ended.reason) {
    case "cancelled":
      throw new GitError("cancelled", `${command} was cancelled.`);
    case "timeout":
      throw new GitError("timeout", `${command} took too long and was ended.`);
    case "output":
      throw new GitError("too_large", `${command} answered more than 256 MiB.`);
    case "missing":
      throw new GitError("git_missing", "The program git was not found. Install git and try again.");
  }
  if (ended.exitCode !== null) return ended.exitCode;
  throw new GitError("git_failed", `${command} did not end by itself.`, { cause: ended.cause });
}

/** Git's messages decide the code, because its exit codes do not distinguish these. LC_ALL=C keeps them English. */
const known: [RegExp, GitErrorCode][] = [
  [/cannot change to/, "directory_missing"],
  [/dubious ownership/, "not_trusted"],
  [/not a git repository|must be run in a work tree|cannot use bare repository/, "not_a_work_tree"],
  [/transport '[\w-]+' not allowed|lazy fetching disabled/, "not_trusted"],
  [/\.lock': File exists|Another git process seems to be running/, "locked"],
  [/nothing to commit|nothing added to commit|no changes added to commit/, "nothing_to_commit"],
  [
    /did not match any file|paths are ignored by|is beyond a symbolic link|outside repository|outside of your sparse/,
    "invalid_argument",
  ],
  [/does not have any commits yet|ambiguous argument 'HEAD'/, "no_commits"],
  [/unrelated histories|Not possible to fast-forward|would be overwritten/, "not_mergeable"],
  [
    /Authentication failed|could not read (Username|Password)|Permission denied \(|terminal prompts disabled|Host key verification failed/,
    "not_authorised",
  ],
  [
    /Could not resolve host|unable to access|Could not read from remote repository|does not appear to be a git repository|Connection (refused|timed out)/,
    "remote_unreachable",
  ],
];

export function failure(output: string, command: string): GitError {
  const said = output
    .split("\n")
    .map((line) => line.replace(/^(fatal|error|hint|warning): /, "").trim())
    .filter((line) => line !== "")
    .slice(-6)
    .join(" ")
    .slice(-1000);
  const [, code] = known.find(([pattern]) => pattern.test(output)) ?? [];
  if (code === "locked")
    return new GitError(code, lockedBy(/'([^'\n]+\.lock)': File exists/.exec(output)?.[1]));
  const next =
    code === "not_trusted" ? " If it is what you want, trust the repository (trustRepository)." : "";
  return new GitError(
    code ?? "git_failed",
    `${command} failed: ${withoutSecrets(said) || "no reason given"}${next}`,
  );
}

function lockedBy(file: string | undefined): string {
  if (file === undefined) return "Another git process uses this repository. Try again when it is done.";
  return `Another git process uses this repository: there is ${file}. Try again when it is done; if no git runs there, delete that file.`;
}

/** A remote's address can contain a password or a token. */
function withoutSecrets(text: string): string {
  return text
    .replace(/:\/\/[^/@\s'"]*@/g, "://…@")
    .replace(/([?&][\w-]*(?:token|key|secret|password)[\w-]*=)[^&\s'"]+/gi, "$1…");
}

export interface RepositoryTrust {
  /** Whether git runs the programs. */
  readonly trusted: boolean;
  /** Identifies the programs and what they do. Null when there are none. */
  readonly fingerprint: string | null;
  readonly programs: readonly LocalProgram[];
}

/** Of the programs that people have trusted. A repository whose programs change is not trusted any more. */
const trusted = new Set<string>();

/** Lets git run the programs with this fingerprint. */
export function trustPrograms(fingerprint: string): void {
  trusted.add(fingerprint);
}

/** Lets git run the programs with this fingerprint no longer. */
export function distrustPrograms(fingerprint: string): void {
  trusted.delete(fingerprint);
}

/** Returns the programs that the repository of a folder names, and whether git runs them. */
export async function readTrust(dir: string): Promise<RepositoryTrust> {
  const { programs, fingerprint } = await localPrograms(dir, { ...foreign, ...calm });
  return { trusted: fingerprint === null || trusted.has(fingerprint), fingerprint, programs };
}

interface Restrictions {
  /** As arguments: git passes them on to the processes that it starts in submodules. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Under these, git runs no program of a repository that is not trusted. */
async function restrictions(dir: string): Promise<Restrictions> {
  const { fingerprint, blanked } = await localPrograms(dir, { ...foreign, ...calm });
  if (fingerprint !== null && trusted.has(fingerprint))
    return { args: [], env: { GIT_ALLOW_PROTOCOL: `file:${calm.GIT_ALLOW_PROTOCOL}` } };
  const [plain, others] = [blanked.filter(isPlain), blanked.filter((setting) => !isPlain(setting))];
  return {
    args: plain.flatMap(([key, value]) => ["-c", `${key}=${value}`]),
    env: { ...asEnvironment(others), GIT_NO_LAZY_FETCH: "1" },
  };
}

/** As an argument, a key would end at its first "=". */
function isPlain([key]: Setting): boolean {
  return !key.includes("=");
}

function asEnvironment(settings: readonly Setting[]): Record<string, string> {
  if (settings.length === 0) return {};
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return Object.fromEntries([["GIT_CONFIG_COUNT", String(settings.length)], ...pairs]);
}

export function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

export function nulItems(text: string): string[] {
  return text.split("\0").filter((item) => item !== "");
}
