import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { runProcess } from "../processes/process-run.ts";
import { GitError } from "./git-error.ts";
import { type Hook, hooksStamp, readHooks } from "./hooks.ts";
import { blanksFor, namesProgram, type Setting } from "./program-keys.ts";

/** A program that git would run because a repository says so. */
export interface LocalProgram {
  /** The key of the repository's configuration, or `hook NAME`. */
  readonly name: string;
  /** The command, or the hook's file. */
  readonly command: string;
}

/** The programs of a repository that git would run, and how to keep git from running them. */
export interface LocalPrograms {
  readonly programs: readonly LocalProgram[];
  /** Changes with each program, its command, and the content of a hook. Null without a program. */
  readonly fingerprint: string | null;
  /** Settings under which git runs none of them. */
  readonly blanked: readonly Setting[];
}

interface Entry {
  readonly scope: string;
  /** The file of a setting, absolute. */
  readonly file: string | null;
  readonly key: string;
  readonly value: string;
}

/** Where git looks when it runs in a folder. */
interface Repository {
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly hooksDir: string;
}

interface Known {
  readonly repository: Repository;
  /** The files from which the settings were read. */
  readonly files: readonly string[];
  readonly stamp: string;
  readonly found: LocalPrograms;
}

type Environment = Readonly<Record<string, string | undefined>>;

const outside: LocalPrograms = { programs: [], fingerprint: null, blanked: [] };
const mostKnown = 1_000;
const mostConfigBytes = 1_048_576;
const known = new Map<string, Known>();

/**
 * Reads the programs that the repository at a folder names; again only when something that decides them has changed. Fails with
 * `not_trusted` when they cannot be read, and for a repository whose folders are not laid out as git makes them.
 */
export async function localPrograms(dir: string, env: Environment): Promise<LocalPrograms> {
  const seen = known.get(dir);
  if (seen && seen.stamp === (await stampOf(dir, seen))) return seen.found;
  known.delete(dir);
  if (!isInRepository(dir)) return outside;
  const repository = await locate(dir, env);
  if (!repository) return outside;
  checkLayout(repository);
  const own = [join(repository.commonDir, "config"), join(repository.gitDir, "config.worktree")];
  const before = await stampOf(dir, { repository, files: own });
  const entries = await readSettings(dir, env);
  const local = entries.filter(({ scope }) => isLocal(scope));
  const files = [...new Set([...own, ...local.flatMap(({ file }) => file ?? [])])];
  const found = await programsOf(repository, entries);
  // What an include brings can change with the branch, or appear later.
  const isStable = local.every(({ key }) => !/^include(if\..+)?\.path$/s.test(key));
  if (known.size >= mostKnown) known.clear();
  if (isStable && before === (await stampOf(dir, { repository, files: own })))
    known.set(dir, { repository, files, found, stamp: await stampOf(dir, { repository, files }) });
  return found;
}

async function locate(dir: string, env: Environment): Promise<Repository | null> {
  // "true" or "false" separates the paths: a path can contain a line break.
  const between = "--is-inside-git-dir";
  const paths = ["--show-cdup", between, "--absolute-git-dir", between, "--git-common-dir", between];
  const args = ["rev-parse", "--path-format=absolute", ...paths, "--git-path", "hooks"];
  const output = await run(dir, args, env);
  const [, up, gitDir, commonDir, hooksDir] =
    /^([\s\S]*)\n(?:true|false)\n([\s\S]+)\n(?:true|false)\n([\s\S]+)\n(?:true|false)\n([\s\S]+)\n$/.exec(
      output ?? "",
    ) ?? [];
  if (!gitDir || !commonDir || !hooksDir) return null;
  return { root: resolve(dir, up ?? ""), gitDir, commonDir, hooksDir };
}

/** A file `commondir` where git puts none would lead to settings that nobody looks at. */
function checkLayout({ gitDir, commonDir }: Repository): void {
  const isLinked = basename(dirname(gitDir)) === "worktrees" && dirname(dirname(gitDir)) === commonDir;
  if (gitDir === commonDir || isLinked) return;
  throw new GitError(
    "not_trusted",
    `The repository ${gitDir} keeps its settings in ${commonDir}, where git does not put them. Remove the file ${join(gitDir, "commondir")}.`,
  );
}

async function readSettings(dir: string, env: Environment): Promise<Entry[]> {
  const output = await run(dir, ["config", "--list", "-z", "--show-scope", "--show-origin"], env);
  if (output !== null && output.length <= mostConfigBytes) return parseConfig(output, dir);
  throw new GitError(
    "not_trusted",
    `The git configuration of ${dir} cannot be read, or is longer than 1 MiB.`,
  );
}

async function run(dir: string, args: readonly string[], env: Environment): Promise<string | null> {
  const safe = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
  const { exitCode, stdout } = await runProcess("git", ["-C", dir, ...safe, ...args], {
    env,
    timeoutMs: 15_000,
  });
  return exitCode === 0 ? stdout.toString("utf8") : null;
}

async function programsOf(repository: Repository, entries: readonly Entry[]): Promise<LocalPrograms> {
  const settings = entries.filter(({ scope, key, value }) => isLocal(scope) && namesProgram(key, value));
  const hooks = hasUsersHooks(entries) ? [] : await readHooks(repository.hooksDir);
  const blanked = [
    ...settings.flatMap(({ key }) => blanksFor(key, usersValues(key, entries))),
    ...(await blankSubmodules(repository.root, entries)),
    ["core.hooksPath", usersValues("core.hookspath", entries).findLast(isAbsolute) ?? "/dev/null"] as const,
  ];
  const programs = [
    ...settings.map(({ key, value }) => ({ name: key, command: value })),
    ...hooks.map(({ name, file }) => ({ name: `hook ${name}`, command: file })),
  ];
  const fingerprint = programs.length === 0 ? null : await fingerprintOf(repository, settings, hooks);
  return { programs, fingerprint, blanked };
}

/** The same in each work tree of the repository. */
async function fingerprintOf(
  { commonDir }: Repository,
  settings: readonly Entry[],
  hooks: readonly Hook[],
): Promise<string> {
  const named = settings.map(({ key, value }) => [key, value]);
  const content = [await realpath(commonDir), named, hooks.map(({ name, hash }) => [name, hash])];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Git starts itself in a submodule to see whether its files have changed, and would run what that repository names. */
async function blankSubmodules(root: string, entries: readonly Entry[]): Promise<Setting[]> {
  const declared = await readFile(join(root, ".gitmodules"), "utf8").catch(() => "");
  const names = [
    ...[...declared.matchAll(/^\s*\[submodule "((?:[^"\\]|\\.)*)"\]/gm)].map(([, name = ""]) =>
      name.replace(/\\(.)/g, "$1"),
    ),
    ...entries.flatMap(({ key }) => /^submodule\.(.+)\.\w+$/s.exec(key)?.[1] ?? []),
  ];
  const each = [...new Set(names)].map((name) => [`submodule.${name}.ignore`, "dirty"] as const);
  return [["diff.ignoreSubmodules", "dirty"], ...each];
}

function hasUsersHooks(entries: readonly Entry[]): boolean {
  const setting = entries.findLast(({ key }) => key === "core.hookspath");
  return setting !== undefined && !isLocal(setting.scope) && isAbsolute(setting.value);
}

function usersValues(key: string, entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => (entry.key === key && !isLocal(entry.scope) ? [entry.value] : []));
}

function isLocal(scope: string): boolean {
  return scope === "local" || scope === "worktree";
}

/** Fields of `git config --list -z --show-scope --show-origin`. */
function parseConfig(output: string, dir: string): Entry[] {
  const fields = output.split("\0");
  const entries: Entry[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [scope = "", origin = "", setting = ""] = fields.slice(at, at + 3);
    const end = setting.indexOf("\n");
    const key = end < 0 ? setting : setting.slice(0, end);
    const file = origin.startsWith("file:") ? resolve(dir, origin.slice("file:".length)) : null;
    entries.push({ scope, file, key, value: end < 0 ? "" : setting.slice(end + 1) });
  }
  return entries;
}

/** Needs no git process. A repository without `.git` is not found by git either: `safe.bareRepository` is `explicit`. */
function isInRepository(dir: string): boolean {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (dirname(folder) === folder) return false;
  }
}

/** Changes when git would look elsewhere, or find other settings or hooks. */
async function stampOf(
  dir: string,
  { repository, files }: { readonly repository: Repository; readonly files: readonly string[] },
): Promise<string> {
  const { root, gitDir, hooksDir } = repository;
  const links = [join(dir, ".git"), join(root, ".git"), join(gitDir, "commondir")];
  const paths = [...links, join(root, ".gitmodules"), ...files];
  const stats = paths.map(async (path) => {
    const found = await (links.includes(path) ? lstat(path) : stat(path)).catch(() => undefined);
    // A folder's time changes with each lock that git makes in it.
    if (found?.isDirectory()) return [path, found.ino];
    return [path, found?.ino, found?.mtimeMs, found?.ctimeMs, found?.size];
  });
  return JSON.stringify([await Promise.all(stats), await hooksStamp(hooksDir)]);
}
