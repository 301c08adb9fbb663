import { chmod, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCommit, findWorkTree, gitFacts, readLog, readState } from "../../../src/orchestrator/git/git.ts";
import {
  countRegions,
  markerLines,
  parseLog,
  parsePush,
  parseStatus,
} from "../../../src/orchestrator/git/git-output.ts";
import { checkRepositoryPath } from "../../../src/orchestrator/git-work/work-file.ts";
import {
  at,
  conflict,
  diverged,
  type GitFolder,
  gitFolder,
  repository,
} from "../../support/git-repository.ts";

let folder: GitFolder;
beforeAll(async () => {
  folder = await gitFolder();
});
afterAll(() => folder.remove());

describe("gitFacts", () => {
  test("gitFacts returns the branch and the commit of a clean repository and nothing else", async () => {
    const { path, git } = await repository(folder);
    expect(await gitFacts(path)).toEqual({
      branch: "main",
      commit_hash: git("rev-parse", "HEAD"),
      uncommitted_changes: false,
      uncommitted_files: 0,
      conflicts: [],
      ahead: null,
      behind: null,
      base_ref: null,
      operation: null,
      worktree_path: path,
    });
  });

  test("gitFacts returns null for a folder outside a repository, a bare repository and git's own folder", async () => {
    const plain = join(folder.root, "plain");
    await mkdir(plain);
    const { path, git } = await repository(folder);
    git("clone", "--quiet", "--bare", path, join(folder.root, "bare.git"));
    expect(await gitFacts(plain)).toBeNull();
    expect(await gitFacts(join(folder.root, "bare.git"))).toBeNull();
    expect(await gitFacts(join(path, ".git"))).toBeNull();
  });

  test("gitFacts fails with directory_missing and names a folder that does not exist", async () => {
    await expect(gitFacts(join(folder.root, "nowhere"))).rejects.toMatchObject({
      code: "directory_missing",
      message: expect.stringContaining("nowhere"),
    });
  });

  test("gitFacts returns the branch and no commit for a repository without a commit", async () => {
    const { path, write } = await repository(folder, { empty: true });
    await write("new", "x");
    expect(await gitFacts(path)).toMatchObject({ branch: "main", commit_hash: null, uncommitted_files: 1 });
  });

  test("gitFacts returns the commit and no branch for a detached HEAD", async () => {
    const { path, git } = await repository(folder);
    git("checkout", "--quiet", "--detach");
    expect(await gitFacts(path)).toMatchObject({ branch: null, commit_hash: git("rev-parse", "HEAD") });
  });

  test("gitFacts counts ahead and behind against the upstream or against a given base", async () => {
    const { path, git, commit } = await repository(folder);
    const clone = join(folder.root, "clone");
    git("clone", "--quiet", path, clone);
    const cloned = at(clone);
    cloned.git("branch", "start");
    await cloned.commit({ b: "1" });
    await cloned.commit({ b: "2" });
    await commit({ c: "1" });
    cloned.git("fetch", "--quiet");
    expect(await gitFacts(clone)).toMatchObject({ ahead: 2, behind: 1, base_ref: "origin/main" });
    expect(await gitFacts(clone, { baseRef: "start" })).toMatchObject({
      ahead: 2,
      behind: 0,
      base_ref: "start",
    });
    expect(await gitFacts(clone, { baseRef: "gone" })).toMatchObject({ ahead: null, base_ref: "gone" });
  });

  test("gitFacts names a stopped merge in a repository and a stopped rebase in a linked work tree", async () => {
    const sides = { base: { f: "1\n" }, ours: { f: "2\n" }, theirs: { f: "3\n" } };
    const merging = await conflict(folder, sides);
    expect(await gitFacts(merging.path)).toMatchObject({ operation: "merge", conflicts: ["f"] });

    const { git, path } = await diverged(folder, sides);
    const linked = `${path}-linked`;
    git("worktree", "add", "--quiet", linked, "side");
    at(linked).try("rebase", "main");
    expect(await gitFacts(linked)).toMatchObject({
      operation: "rebase",
      branch: null,
      worktree_path: linked,
    });
    expect(await gitFacts(path)).toMatchObject({ operation: null, branch: "main", conflicts: [] });
  });

  test("readState returns file names with spaces, quotes, line breaks and emoji unchanged", async () => {
    const { path, write } = await repository(folder);
    const names = [' lead "q"', "line\nbreak", "tab\tname", "ünï 🚀.txt", "-dash"];
    for (const name of names) await write(name, "x");
    const state = await readState(path);
    expect(state?.files.map((file) => file.path)).toEqual([...names].sort());
  });

  test("gitFacts and readLog run no program that the repository configures and change nothing in it", async () => {
    const { path, git, write } = await repository(folder);
    const trap = join(path, ".git", "trap");
    await write(".git/trap", `#!/bin/sh\ntouch ${JSON.stringify(join(path, "sprung"))}\n`);
    await chmod(trap, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "diff.external", "core.editor"])
      git("config", key, trap);
    git("config", "core.hooksPath", join(path, ".git"));
    git("config", "log.showSignature", "true");
    git("config", "gpg.program", trap);
    const index = git("hash-object", ".git/index");
    await gitFacts(path, { baseRef: "main" });
    await readLog(path, { from: "HEAD", limit: 5 });
    expect(git("-c", "core.fsmonitor=false", "status", "--porcelain")).toBe("");
    expect(git("hash-object", ".git/index")).toBe(index);
  });

  test("findWorkTree ignores the variable GIT_DIR of a surrounding git command", async () => {
    const { path } = await repository(folder);
    const other = await repository(folder);
    process.env.GIT_DIR = join(other.path, ".git");
    try {
      expect(await findWorkTree(path)).toMatchObject({ root: path });
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test("gitFacts fails with cancelled when its caller aborts it", async () => {
    const { path } = await repository(folder);
    await expect(gitFacts(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

describe("findCommit", () => {
  test("findCommit prefers a branch to a tag of the same name", async () => {
    const { path, git, commit } = await repository(folder);
    git("tag", "both");
    const later = await commit({ b: "1" });
    git("branch", "both");
    expect(await findCommit(path, "both")).toBe(later);
    expect(await findCommit(path, "nothing")).toBeNull();
  });
});

describe("paths from outside", () => {
  const refused = [
    "",
    "/etc/passwd",
    "../x",
    "a/../../x",
    "a/..",
    ".git/config",
    "a/.GIT/x",
    "a//b",
    "./a",
    "a\0b",
  ];
  test.each(refused)("checkRepositoryPath rejects %j", (path) => {
    expect(() => checkRepositoryPath(path)).toThrow(expect.objectContaining({ code: "invalid_argument" }));
  });

  const allowed = [
    "a",
    "-a",
    "a b/c.txt",
    "..a",
    "a..b",
    ".gitignore",
    "ünï 🚀",
    "*.ts",
    ":/",
    "new folder/",
  ];
  test.each(allowed)("checkRepositoryPath accepts %j", (path) => {
    expect(checkRepositoryPath(path)).toBe(path);
  });
});

describe("git's output", () => {
  const rows: [string, object][] = [
    ["1 M. N... 100644 100644 100644 a b f", { path: "f", change: "modified", staged: true }],
    ["1 .M N... 100644 100644 100644 a b f g", { path: "f g", change: "modified", staged: false }],
    ["1 AM N... 000000 100644 100644 a b f", { path: "f", change: "added", staged: false }],
    ["1 D. N... 100644 000000 000000 a b f", { path: "f", change: "deleted", staged: true }],
    ["1 MD N... 100644 100644 000000 a b f", { path: "f", change: "deleted", staged: false }],
    ["1 T. N... 100644 120000 120000 a b f", { path: "f", change: "type_changed", staged: true }],
    ["? a folder/", { path: "a folder/", change: "untracked", staged: false }],
    ["u DU N... 1 2 3 4 a b c f", { path: "f", change: "unmerged", staged: false }],
    [
      "2 RM N... 100644 100644 100644 a b R90 new\0old",
      { path: "new", previous_path: "old", change: "renamed", staged: false },
    ],
  ];
  test.each(rows)("parseStatus reads the path, the change and the staged flag of %j", (given, want) => {
    expect(parseStatus(`${given}\0`).files).toEqual([want]);
  });

  test("parsePush returns whether the remote updated the branch, had it already or rejected it", () => {
    expect(parsePush("To x\n \trefs/heads/a:refs/heads/a\t1..2\nDone\n")).toMatchObject({ status: "pushed" });
    expect(parsePush("To x\n=\trefs/heads/a:refs/heads/a\t[up to date]\n")).toMatchObject({
      status: "up_to_date",
    });
    expect(parsePush("To x\n!\ta:a\t[rejected] (fetch first)\n")).toEqual({
      status: "rejected",
      detail: "[rejected] (fetch first)",
    });
    expect(parsePush("")).toBeNull();
  });

  test("parseLog returns nothing for a log without commits", () => {
    expect(parseLog("")).toEqual([]);
  });

  test("markerLines returns git's conflict markers and no headings that look like them", () => {
    const text = "Title\n=======\n<<<<<<< HEAD\na\n||||||| base\n=======\nb\n>>>>>>> side\n<<<<<<<< eight\n";
    expect(markerLines(text)).toEqual(["<<<<<<< HEAD", "||||||| base", ">>>>>>> side"]);
    expect(countRegions(text)).toBe(1);
  });
});

test("gitFacts fails for a folder that is a link, because projects are recorded by their real paths", async () => {
  const { path } = await repository(folder);
  const link = `${path}-link`;
  await symlink(path, link);
  await expect(gitFacts(link)).rejects.toMatchObject({
    code: "not_a_work_tree",
    message: expect.stringContaining(`leads to ${path} now`),
  });
});
