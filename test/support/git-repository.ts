import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Real git in a temporary folder, with a configuration of its own: the machine's does not matter. */
export interface GitFolder {
  /** A real path. */
  readonly root: string;
  remove(): Promise<void>;
}

export async function gitFolder(): Promise<GitFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "tmux-orchestrator-git-")));
  const config = join(root, "gitconfig");
  await writeFile(
    config,
    "[user]\n\tname = Test Person\n\temail = test@example.org\n[init]\n\tdefaultBranch = main\n[core]\n\tfsync = none\n",
  );
  const restore = setEnvironment({
    ...{ HOME: root, XDG_CONFIG_HOME: root },
    ...{ GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: "1" },
  });
  return {
    root,
    async remove() {
      restore();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Gives what puts the variables back as they were: other test files run in this process too. */
function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

export interface Repository {
  readonly path: string;
  /** stdout of `git ARGS`, without the last line break. Throws when git fails. */
  git(...args: string[]): string;
  /** `git ARGS` that reads this. */
  input(args: string, text: string): void;
  /** As `git`; a failure is answered instead of thrown. */
  try(...args: string[]): { failed: boolean; output: string };
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Writes the files (null deletes) and commits all. Returns the commit. */
  commit(files: Files, message?: string): Promise<string>;
}

type Files = Record<string, string | Uint8Array | null>;

let count = 0;

/** With one commit on `main`, unless `empty`. */
export async function repository(folder: GitFolder, options: { empty?: boolean } = {}): Promise<Repository> {
  const path = join(folder.root, `repository-${++count}`);
  execFileSync("git", ["init", "--quiet", "--template=", path]);
  const made = at(path);
  if (!options.empty) importCommits(path, [commitText("main", null, "first", first)]);
  return made;
}

const first = { "a.txt": "one\ntwo\nthree\n" };

/** The repository, or the work tree, that is there. */
export function at(path: string): Repository {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", path, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).replace(/\n$/, "");
  const write = async (file: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  };
  return {
    path,
    git,
    input(args, text) {
      execFileSync("git", ["-C", path, ...args.split(" ")], { input: text });
    },
    try(...args) {
      try {
        return { failed: false, output: git(...args) };
      } catch (error) {
        return { failed: true, output: String(error) };
      }
    },
    write,
    async commit(files, message = "change") {
      for (const [file, content] of Object.entries(files))
        if (content === null) await rm(join(path, file));
        else await write(file, content);
      git("add", "--all");
      git("commit", "--quiet", "-m", message);
      return git("rev-parse", "HEAD");
    },
  };
}

/**
 * A merge of `side` into `main` that stopped: each side is committed on top of `base`.
 * Null deletes; files that are left out of a side stay as they are.
 */
export async function conflict(
  folder: GitFolder,
  files: Record<"base" | "ours" | "theirs", Files>,
): Promise<Repository> {
  const made = await diverged(folder, files);
  made.try("merge", "side");
  return made;
}

/** As `conflict`, without the merge; `main` is checked out. */
export async function diverged(
  folder: GitFolder,
  files: Record<"base" | "ours" | "theirs", Files>,
): Promise<Repository> {
  const made = await repository(folder, { empty: true });
  importCommits(made.path, [
    commitText("main", null, "first", first),
    commitText("main", null, "base", files.base),
    commitText("side", "refs/heads/main", "theirs", files.theirs),
    commitText("main", null, "ours", files.ours),
  ]);
  return made;
}

/** A commit for `git fast-import`: one process makes a whole history. */
function commitText(branch: string, from: string | null, message: string, files: Files): Buffer {
  const data = (content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")];
  };
  return Buffer.concat([
    Buffer.from(`commit refs/heads/${branch}\ncommitter Test Person <test@example.org> now\n`),
    ...data(message),
    ...(from === null ? [] : [Buffer.from(`from ${from}\n`)]),
    ...Object.entries(files).flatMap(([file, content]) =>
      content === null
        ? [Buffer.from(`D ${JSON.stringify(file)}\n`)]
        : [Buffer.from(`M 100644 inline ${JSON.stringify(file)}\n`), ...data(content)],
    ),
  ]);
}

function importCommits(path: string, commits: readonly Buffer[]): void {
  execFileSync("git", ["-C", path, "fast-import", "--quiet", "--date-format=now"], {
    input: Buffer.concat(commits),
  });
  execFileSync("git", ["-C", path, "reset", "--quiet", "--hard"]);
}
