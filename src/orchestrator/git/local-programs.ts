import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { runProcess } from "../processes/process-run.ts";
import { GitError } from "./git-error.ts";
import { type Hook, hooksStamp, readHooks } from "./hooks.ts";
import { fileStamp, locate, type Repository } from "./locate.ts";
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

interface Settings {
  /** Of the files from which they were read. */
  readonly stamp: string;
  readonly entries: readonly Entry[];
}

interface Known {
  readonly stamp: string;
  readonly found: LocalPrograms;
}

type Environment = Readonly<Record<string, string | undefined>>;

const outside: LocalPrograms = { programs: [], fingerprint: null, blanked: [] };
const mostKnown = 1_000;
const mostConfigBytes = 1_048_576;
/** By the files that they are in: the work trees of a repository share them. */
const settings = new Map<string, Promise<Settings>>();
/** By work tree. */
const known = new Map<string, Known>();

/**
 * Reads the programs that the repository at a folder names; again only when something that decides them has changed. Fails with
 * `not_trusted` when they cannot be read, and for a repository whose folders are not laid out as git makes them.
 */
export async function localPrograms(dir: string, env: Environment): Promise<LocalPrograms> {
  const repository = await locate(dir);
  if (!repository) return outside;
  checkLayout(repository);
  const entries = await settingsOf(dir, repository, env);
  const hooksDir = hooksFolder(repository, entries);
  const stamp = JSON.stringify([
    entries,
    await fileStamp(join(repository.root, ".gitmodules")),
    await hooksStamp(hooksDir),
  ]);
  const seen = known.get(repository.root);
  if (seen?.stamp === stamp) return seen.found;
  const found = await programsOf(repository, hooksDir, entries);
  if (known.size >= mostKnown) known.clear();
  known.set(repository.root, { stamp, found });
  return found;
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

async function settingsOf(dir: string, repository: Repository, env: Environment): Promise<readonly Entry[]> {
  const files = [join(repository.commonDir, "config"), join(repository.gitDir, "config.worktree")];
  const stamps = await Promise.all(files.map(fileStamp));
  const stamp = JSON.stringify(stamps);
  const key = JSON.stringify([repository.commonDir, stamps[1] === null ? null : repository.gitDir]);
  const seen = await settings.get(key)?.catch(() => undefined);
  if (seen?.stamp === stamp) return seen.entries;
  const reading = readSettings(dir, env).then((entries) => ({ stamp, entries }));
  if (settings.size >= mostKnown) settings.clear();
  settings.set(key, reading);
  const { entries } = await reading;
  const local = entries.filter(({ scope }) => isLocal(scope));
  if (local.some(({ file }) => file === null || !isOneOf(files, file)))
    // What an include brings can change with the branch, or appear later.
    settings.delete(key);
  if (local.some(({ key: name }) => /^include(if\..+)?\.path$/s.test(name))) settings.delete(key);
  if (JSON.stringify(await Promise.all(files.map(fileStamp))) !== stamp) settings.delete(key);
  return entries;
}

function isOneOf(files: readonly string[], file: string): boolean {
  return files.some((one) => one === file || realOrSame(one) === realOrSame(file));
}

function realOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function readSettings(dir: string, env: Environment): Promise<Entry[]> {
  const output = await run(dir, ["config", "--list", "-z", "--show-scope", "--show-origin"], env);
  if (output !== null && output.length <= mostConfigBytes) return parseConfig(output, dir);
  throw new GitError(
    "not_trusted",
    `The git configuration of ${dir} cannot be read, or is longer than 1 MiB.`,
  );
}

/** The folder of the hooks, as git resolves it. */
function hooksFolder({ root, commonDir }: Repository, entries: readonly Entry[]): string {
  const value = entries.findLast(({ key }) => key === "core.hookspath")?.value;
  if (value === undefined) return join(commonDir, "hooks");
  return resolve(root, value.replace(/^~(?=\/)/, homedir()));
}

async function run(dir: string, args: readonly string[], env: Environment): Promise<string | null> {
  const safe = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
  const { exitCode, stdout } = await runProcess("git", ["-C", dir, ...safe, ...args], {
    env,
    timeoutMs: 15_000,
  });
  return exitCode === 0 ? stdout.toString("utf8") : null;
}

async function programsOf(
  repository: Repository,
  hooksDir: string,
  entries: readonly Entry[],
): Promise<LocalPrograms> {
  const named = entries.filter(({ scope, key, value }) => isLocal(scope) && namesProgram(key, value));
  const hooks = hasUsersHooks(entries) ? [] : await readHooks(hooksDir);
  const blanked = [
    ...named.flatMap(({ key }) => blanksFor(key, usersValues(key, entries))),
    ...(await blankSubmodules(repository.root, entries)),
    ["core.hooksPath", usersValues("core.hookspath", entries).findLast(isAbsolute) ?? "/dev/null"] as const,
  ];
  const programs = [
    ...named.map(({ key, value }) => ({ name: key, command: value })),
    ...hooks.map(({ name, file }) => ({ name: `hook ${name}`, command: file })),
  ];
  const fingerprint = programs.length === 0 ? null : await fingerprintOf(repository, named, hooks);
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
