import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { runProcess } from "../processes/process-run.ts";

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

export type Setting = readonly [key: string, value: string];

interface Entry {
  readonly scope: string;
  /** The file of a setting, absolute. */
  readonly file: string | null;
  readonly key: string;
  readonly value: string;
}

interface Repository {
  readonly commonDir: string;
  readonly hooksDir: string;
  readonly files: readonly string[];
}

const none: LocalPrograms = { programs: [], fingerprint: null, blanked: [] };
const mostKnown = 1_000;
const known = new Map<
  string,
  { readonly stamp: string; readonly found: LocalPrograms; readonly repository: Repository }
>();

/** Reads the programs of the repository at a folder; again only when its configuration or its hooks have changed. */
export async function localPrograms(
  dir: string,
  env: Record<string, string | undefined>,
): Promise<LocalPrograms> {
  const seen = known.get(dir);
  if (seen && seen.stamp === (await stampOf(seen.repository))) return seen.found;
  known.delete(dir);
  if (!isInRepository(dir)) return none;
  const run = async (...args: string[]) => {
    const { exitCode, stdout } = await runProcess("git", ["-C", dir, ...args], { env, timeoutMs: 15_000 });
    return exitCode === 0 ? stdout.toString("utf8") : null;
  };
  const paths = await run(
    "rev-parse",
    "--path-format=absolute",
    "--git-common-dir",
    "--git-dir",
    "--git-path",
    "hooks",
  );
  const [commonDir, gitDir, hooksDir] = paths?.split("\n") ?? [];
  const config = await run("config", "--list", "-z", "--show-scope", "--show-origin");
  if (!commonDir || !gitDir || !hooksDir || config === null) return none;
  const own = [join(commonDir, "config"), join(gitDir, "config.worktree")];
  const entries = parseConfig(config, dir);
  const included = entries.flatMap(({ scope, file }) => (isLocal(scope) && file ? [file] : []));
  const repository = { commonDir, hooksDir, files: [...new Set([...own, ...included])] };
  const stamp = await stampOf(repository);
  const found = await read(repository, entries);
  if (known.size >= mostKnown) known.clear();
  known.set(dir, { stamp, found, repository });
  return found;
}

async function read({ commonDir, hooksDir }: Repository, entries: readonly Entry[]): Promise<LocalPrograms> {
  const local = entries.filter(({ scope }) => isLocal(scope));
  const settings = local.filter(({ key, value }) => runsProgram(key, value) && !isGitLfs(key, value));
  const hooks = await readHooks(hooksDir, entries);
  const programs = [
    ...settings.map(({ key, value }) => ({ name: key, command: value })),
    ...hooks.map(({ name, file }) => ({ name: `hook ${name}`, command: file })),
  ];
  if (programs.length === 0) return none;
  const content = JSON.stringify([await realpath(commonDir), programs, hooks.map(({ hash }) => hash)]);
  return {
    programs,
    fingerprint: createHash("sha256").update(content).digest("hex"),
    blanked: [...settings.flatMap(({ key }) => blanksFor(key, entries)), ...blankHooks(entries)],
  };
}

/** How to keep git from running the program of a key: a value that runs nothing, or that which the user's own files have. */
const blanks: readonly [RegExp, string][] = [
  [/^filter\..+\.(clean|smudge|process)$/s, ""],
  // Without its driver git would refuse to merge; this is the merge that it makes without one.
  [/^merge\..+\.driver$/s, "git merge-file --marker-size=%L %A %O %B"],
  [/^diff\..+\.textconv$/s, "cat"],
  [/^diff\.(.+\.command|external)$/s, "true"],
  [/^core\.sshcommand$/, "ssh"],
  [/^core\.gitproxy$/, "none"],
  [/^core\.alternaterefscommand$/, "true"],
  [/^credential\.(.+\.)?helper$/s, ""],
  [/^gpg\.(openpgp\.)?program$/, "gpg"],
  [/^gpg\.x509\.program$/, "gpgsm"],
  [/^gpg\.ssh\.program$/, "ssh-keygen"],
  [/^gpg\.ssh\.defaultkeycommand$/, "true"],
  [/^remote\..+\.uploadpack$/s, "git-upload-pack"],
  [/^remote\..+\.receivepack$/s, "git-receive-pack"],
  [/^trailer\..+\.(cmd|command)$/s, "true"],
  [/^gc\.recentobjectshook$/, "true"],
];

function runsProgram(key: string, value: string): boolean {
  return value !== "" && blanks.some(([pattern]) => pattern.test(key));
}

function isGitLfs(key: string, value: string): boolean {
  return (
    /^filter\.lfs\./.test(key) && /^git-lfs (clean|smudge|filter-process)( --skip)?( -- %f)?$/.test(value)
  );
}

function blanksFor(key: string, entries: readonly Entry[]): Setting[] {
  const users = entries
    .filter((entry) => entry.key === key && !isLocal(entry.scope))
    .map(({ value }) => value);
  const [, blank = ""] = blanks.find(([pattern]) => pattern.test(key)) ?? [];
  // An empty helper forgets those before it.
  if (key.startsWith("credential.")) return [[key, ""], ...users.map((value) => [key, value] as const)];
  const required = /^filter\..+\.(?=\w+$)/s.exec(key)?.[0];
  return [[key, users.at(-1) ?? blank], ...(required ? [[`${required}required`, "false"] as const] : [])];
}

/** Hooks of the user's own configuration still run. */
function blankHooks(entries: readonly Entry[]): Setting[] {
  const users = entries.findLast(({ scope, key }) => key === "core.hookspath" && !isLocal(scope));
  return [["core.hooksPath", users?.value ?? "/dev/null"]];
}

interface Hook {
  readonly name: string;
  readonly file: string;
  readonly hash: string;
}

async function readHooks(folder: string, entries: readonly Entry[]): Promise<Hook[]> {
  const setting = entries.findLast(({ key }) => key === "core.hookspath");
  if (setting && !isLocal(setting.scope)) return [];
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith(".sample")).sort();
  const hooks = names.map(async (name) => {
    const file = join(folder, name);
    const { mode = 0 } = (await stat(file).catch(() => undefined)) ?? {};
    const content = (mode & 0o111) === 0 ? null : await readFile(file).catch(() => null);
    return content === null ? [] : [{ name, file, hash: createHash("sha256").update(content).digest("hex") }];
  });
  return (await Promise.all(hooks)).flat();
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

/** Needs no git process: a folder outside of a repository has nothing to run. */
function isInRepository(dir: string): boolean {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (existsSync(join(folder, "HEAD")) && existsSync(join(folder, "objects"))) return true;
    if (dirname(folder) === folder) return false;
  }
}

async function stampOf({ hooksDir, files }: Repository): Promise<string> {
  const hooks = (await readdir(hooksDir).catch(() => [])).filter((name) => !name.endsWith(".sample"));
  const paths = [...files, hooksDir, ...hooks.map((name) => join(hooksDir, name))];
  const stats = paths.map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return [path, found?.ino, found?.mtimeMs, found?.ctimeMs, found?.size, found?.mode];
  });
  return JSON.stringify(await Promise.all(stats));
}
