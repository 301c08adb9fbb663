import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/contract.ts";
import {
  at,
  conflict,
  diverged,
  type GitFolder,
  gitFolder,
  type Repository,
  repository,
} from "../../support/git-repository.ts";
import { server, trust } from "../../support/git-server.ts";

let folder: GitFolder;
beforeAll(async () => {
  folder = await gitFolder();
});
afterAll(() => folder.remove());

const three = { base: { f: "1\n" }, ours: { f: "2\n" }, theirs: { f: "3\n" } };

const read = (made: Repository, file: string) => readFileSync(join(made.path, file), "utf8");

describe("status and log", () => {
  test("getGitStatus lists each changed file with its kind of change", async () => {
    const made = await repository(folder);
    await made.write("b", "x");
    await made.write("a.txt", "changed");
    const { body } = await server(made).status({});
    expect(body).toMatchObject({
      branch: "main",
      agent_id: null,
      uncommitted_changes: true,
      files: [
        { path: "a.txt", change: "modified", staged: false },
        { path: "b", change: "untracked", staged: false },
      ],
    });
  });

  test("getGitStatus reads the given agent's work tree, and names the agents when the given one is unknown", async () => {
    const made = await repository(folder);
    const tree = `${made.path}-dev`;
    made.git("worktree", "add", "--quiet", "-b", "dev", tree);
    const { status } = server(made, [
      { id: "dev", role: "developer", worktree_path: tree },
      { id: "pm", role: "pm", worktree_path: null },
    ]);
    expect((await status({ agent_id: "dev" })).body).toMatchObject({ branch: "dev", agent_id: "dev" });
    expect((await status({ agent_id: "pm" })).body).toMatchObject({ branch: "main", agent_id: null });
    await expect(status({ agent_id: "qa" })).rejects.toMatchObject({
      code: "agent_not_found",
      message: expect.stringContaining('"dev", "pm"'),
    });
  });

  test("getGitStatus outside a repository fails with state_conflict and names git init", async () => {
    const path = join(folder.root, "no-repository");
    await mkdir(path, { recursive: true });
    await expect(server({ path }).status({})).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("git init"),
    });
  });

  test("getGitLog returns pages from one commit on although another commit is made meanwhile", async () => {
    const made = await repository(folder);
    for (const n of [1, 2, 3]) await made.commit({ n: `${n}` }, `commit ${n}\n\nwith a body\nof # two lines`);
    const { log } = server(made);
    const first = (await log({ limit: 2 })).body as Schema<"GitLog">;
    await made.commit({ n: "4" }, "commit 4");
    const second = (await log({ limit: 2, cursor: first.next_cursor })).body as Schema<"GitLog">;
    expect(first.commits[0]).toMatchObject({
      subject: "commit 3",
      body: "with a body\nof # two lines",
      author: "Test Person",
      author_email: "test@example.org",
      refs: ["main"],
      committed_at: expect.stringMatching(/Z$/),
    });
    expect(second.commits.map((one) => one.subject)).toEqual(["commit 1", "first"]);
    expect(second.next_cursor).toBeNull();
  });

  test("getGitLog returns the commits that changed a path, and no commits for an empty repository", async () => {
    const made = await repository(folder);
    await made.commit({ "x y.txt": "1" }, "adds x y");
    const { log } = server(made);
    expect((await log({ path: "x y.txt" })).body).toMatchObject({ commits: [{ subject: "adds x y" }] });
    expect((await server(await repository(folder, { empty: true })).log({})).body).toMatchObject({
      commits: [],
    });
  });

  const refused: [object, string][] = [
    [{ ref: "nothing" }, "not_found"],
    [{ ref: "--all" }, "validation_failed"],
    [{ ref: "a..b" }, "validation_failed"],
    [{ path: "../x" }, "validation_failed"],
    [{ cursor: "x" }, "validation_failed"],
  ];
  test.each(refused)("getGitLog rejects %j", async (query, code) => {
    await expect(server(await repository(folder)).log(query)).rejects.toMatchObject({ code });
  });
});

describe("commitChanges", () => {
  test("commitChanges commits all changes, new and deleted files too, with the exact message", async () => {
    const made = await repository(folder);
    await made.write("dir/ünï 🚀.txt", "x");
    await rm(join(made.path, "a.txt"));
    const { commit, events } = server(made);
    const { status, body } = await commit({ message: "Add it\n\n# not a comment; $(touch x) `y`" });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      branch: "main",
      files_changed: 2,
      commit: { subject: "Add it", body: "# not a comment; $(touch x) `y`" },
    });
    expect(made.git("status", "--porcelain")).toBe("");
    expect(events).toMatchObject([
      { project_id: "p", agent_id: null, operation: "commit", result: body as object },
    ]);
  });

  test("commitChanges commits only the named paths although another file is staged", async () => {
    const made = await repository(folder);
    for (const file of ["one", "-two", "*", "three"]) await made.write(file, "x");
    made.git("add", "three");
    await server(made).commit({ message: "some", paths: ["-two", "*"] });
    expect(made.git("show", "--name-only", "--format=")).toBe("*\n-two");
    expect(made.git("status", "--porcelain")).toBe("A  three\n?? one");
  });

  test("commitChanges makes the first commit of a repository", async () => {
    const made = await repository(folder, { empty: true });
    await made.write("x", "1");
    expect((await server(made).commit({ message: "first" })).body).toMatchObject({ files_changed: 1 });
  });

  test("commitChanges concludes a merge once all conflicts are resolved", async () => {
    const made = await conflict(folder, three);
    const { commit, resolve, file } = server(made);
    await expect(commit({ message: "too early" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining('"f"'),
    });
    await resolve({ path: "f", etag: (await file("f")).etag, content: "4\n" });
    await expect(commit({ message: "some", paths: ["f"] })).rejects.toMatchObject({ code: "state_conflict" });
    const { body } = await commit({ message: "Merge side" });
    expect((body as Schema<"CommitResult">).commit?.parents).toHaveLength(2);
  });

  test("commitChanges rejects an empty commit, invalid paths and a blank message", async () => {
    const made = await repository(folder);
    const { commit } = server(made);
    await expect(commit({ message: "nothing" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringMatching(/^Nothing to commit/),
    });
    await made.write("x", "1");
    await symlink("/etc", join(made.path, "out"));
    const rows: [string[], string][] = [
      [["missing"], ""],
      [["x", "../x"], "/paths/1"],
      [["out/passwd"], ""],
      [["/etc/passwd"], "/paths/0"],
      [[".git/config"], "/paths/0"],
    ];
    for (const [paths, path] of rows)
      await expect(commit({ message: "m", paths })).rejects.toMatchObject({
        code: "validation_failed",
        errors: [{ path }],
      });
    await expect(commit({ message: " \n" })).rejects.toMatchObject({ code: "validation_failed" });
  });

  test("commitChanges without a git author fails, names user.email and stages nothing", async () => {
    const made = await repository(folder);
    await made.write("x", "1");
    const config = process.env.GIT_CONFIG_GLOBAL;
    process.env.GIT_CONFIG_GLOBAL = "/dev/null";
    const committed = server(made).commit({ message: "m" });
    await expect(committed).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("user.email"),
    });
    process.env.GIT_CONFIG_GLOBAL = config;
    expect(made.git("status", "--porcelain")).toBe("?? x");
  });

  test("commitChanges fails with the output of a hook that rejects the commit", async () => {
    const made = await repository(folder);
    await made.write(".git/hooks/pre-commit", "#!/bin/sh\necho 'no tabs please' >&2\nexit 1\n");
    await chmod(join(made.path, ".git/hooks/pre-commit"), 0o755);
    await trust(made);
    await made.write("x", "1");
    await expect(server(made).commit({ message: "m" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("no tabs please"),
    });
  });

  test("commitChanges reports the lock of another git process, and concurrent commits all succeed", async () => {
    const made = await repository(folder);
    const { commit } = server(made);
    await made.write("x", "1");
    await made.write(".git/index.lock", "");
    await expect(commit({ message: "m" })).rejects.toMatchObject({
      message: expect.stringContaining("Another git"),
    });
    await rm(join(made.path, ".git/index.lock"));
    for (const n of [1, 2, 3]) await made.write(`n${n}`, "x");
    await Promise.all([1, 2, 3].map((n) => commit({ message: `n${n}`, paths: [`n${n}`] })));
    expect(made.git("rev-list", "--count", "HEAD")).toBe("4");
  });
});

describe("pushChanges", () => {
  test("pushChanges reports pushed, up_to_date or rejected, and force_with_lease keeps newer remote commits", async () => {
    const made = await repository(folder);
    const remote = `${made.path}-remote.git`;
    made.git("init", "--quiet", "--bare", remote);
    made.git("remote", "add", "origin", remote);
    const { push, events } = server(made);
    // A push to a folder runs the hooks of the repository there.
    await expect(push({})).rejects.toMatchObject({ message: expect.stringContaining("trustRepository") });
    await trust(made);
    expect((await push({ set_upstream: true })).body).toMatchObject({ status: "pushed", branch: "main" });
    expect((await push({})).body).toMatchObject({ status: "up_to_date" });

    made.git("clone", "--quiet", remote, `${made.path}-other`);
    const other = at(`${made.path}-other`);
    const theirs = await other.commit({ o: "1" });
    other.git("push", "--quiet");
    await made.commit({ m: "1" });
    expect((await push({})).body).toMatchObject({
      status: "rejected",
      detail: expect.stringContaining("fetch first"),
    });
    expect((await push({ force_with_lease: true })).body).toMatchObject({ status: "rejected" });
    expect(other.git("ls-remote", "origin", "main")).toContain(theirs);
    expect(events).toHaveLength(4);
  });

  test("pushChanges fails without a remote, for an unknown remote or branch, and for an unreachable remote", async () => {
    const made = await repository(folder);
    const { push } = server(made);
    await expect(push({})).rejects.toMatchObject({ message: expect.stringContaining("remote add") });
    made.git("remote", "add", "up", "/nowhere.git");
    await expect(push({})).rejects.toMatchObject({ message: expect.stringContaining('"up"') });
    await expect(push({ remote: "up", branch: "nope" })).rejects.toMatchObject({ code: "not_found" });
    await expect(push({ remote: "up" })).rejects.toMatchObject({ code: "state_conflict" });
  });

  test("the error of a failed push does not contain the password in the remote's address", async () => {
    const made = await repository(folder);
    made.git("remote", "add", "origin", "http://user:s3cret@127.0.0.1:1/x.git");
    const error = await server(made)
      .push({})
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "state_conflict" });
    expect(String(error)).not.toContain("s3cret");
  });
});

describe("mergeBranch", () => {
  test("mergeBranch with dry_run returns the outcome of each method and changes nothing", async () => {
    const clean = await diverged(folder, { base: {}, ours: { o: "1" }, theirs: { t: "1" } });
    const clash = await diverged(folder, three);
    for (const method of ["merge", "squash", "rebase"] as const)
      for (const [made, status, conflicts] of [
        [clean, "merged", []],
        [clash, "conflicts", ["f"]],
      ] as const) {
        const before = made.git("for-each-ref") + made.git("status", "--porcelain");
        const want = { status, conflicts, dry_run: true, backup_ref: null, worktree_path: null };
        expect(await server(made).merge({ source: "side", method, dry_run: true })).toMatchObject(want);
        expect(made.git("for-each-ref") + made.git("status", "--porcelain")).toBe(before);
        expect(made.git("worktree", "list", "--porcelain").match(/^worktree/gm)).toHaveLength(1);
      }
  });

  const methods = [
    ["merge", 2, "Merge branch 'side' into main"],
    ["squash", 1, "Squash branch 'side' into main"],
    ["rebase", 1, "theirs"],
  ] as const;
  test.each(methods)(
    "mergeBranch with the method %s merges the changes and keeps the earlier target under a backup ref",
    async (method, parents, subject) => {
      const made = await diverged(folder, { base: {}, ours: { o: "1" }, theirs: { t: "1" } });
      const before = made.git("rev-parse", "HEAD");
      const { merge, events } = server(made);
      const result = await merge({ source: "side", method, delete_source: true });
      expect(result).toMatchObject({ status: "merged", source: "side", target: "main", conflicts: [] });
      expect(result.commit_hash).toBe(made.git("rev-parse", "main"));
      expect(made.git("log", "-1", "--format=%s")).toBe(subject);
      expect(made.git("rev-list", "--parents", "-1", "HEAD").split(" ")).toHaveLength(parents + 1);
      expect(made.git("rev-parse", String(result.backup_ref))).toBe(before);
      expect(made.git("branch", "--list", "side")).toBe("");
      expect([read(made, "o"), read(made, "t"), made.git("status", "--porcelain")]).toEqual(["1", "1", ""]);
      expect(events).toMatchObject([{ operation: "merge" }]);
    },
  );

  test("mergeBranch with fast_forward moves the target, and fails when the target has other commits", async () => {
    const made = await repository(folder);
    made.git("branch", "old");
    const tip = await made.commit({ b: "1" });
    const { merge } = server(made);
    expect(await merge({ source: "main", target: "old", method: "fast_forward" })).toMatchObject({
      status: "merged",
      commit_hash: tip,
    });
    expect(await merge({ source: "old", method: "fast_forward" })).toMatchObject({ status: "up_to_date" });
    const apart = await diverged(folder, three);
    await expect(server(apart).merge({ source: "side", method: "fast_forward" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("another method"),
    });
  });

  test("mergeBranch merges into a target that is not checked out without changing the work tree", async () => {
    const made = await diverged(folder, { base: {}, ours: { o: "1" }, theirs: { t: "1" } });
    made.git("branch", "target");
    made.git("checkout", "--quiet", "--detach");
    const result = await server(made).merge({ source: "side", target: "target", message: "By hand" });
    expect(result.status).toBe("merged");
    expect(made.git("log", "-1", "--format=%s", "target")).toBe("By hand");
    expect(made.git("ls-tree", "--name-only", "target")).toBe("a.txt\no\nt");
    expect(existsSync(join(made.path, "t"))).toBe(false);
    await expect(server(made).merge({ source: "side" })).rejects.toMatchObject({
      message: expect.stringContaining("detached"),
    });
  });

  test("mergeBranch leaves conflicts of a merge in the target's work tree, and undoes squash and rebase", async () => {
    const made = await diverged(folder, three);
    const { merge, events } = server(made);
    for (const method of ["squash", "rebase"] as const)
      expect(await merge({ source: "side", method })).toMatchObject({
        status: "conflicts",
        conflicts: ["f"],
        worktree_path: null,
      });
    expect(made.git("status", "--porcelain")).toBe("");
    expect(await merge({ source: "side" })).toMatchObject({
      status: "conflicts",
      conflicts: ["f"],
      worktree_path: made.path,
      agent_id: null,
    });
    expect(events.at(-1)).toMatchObject({ operation: "conflict" });
    await expect(merge({ source: "side" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("unfinished"),
    });
  });

  test("a merge conflict in an agent's work tree names the agent", async () => {
    const made = await diverged(folder, three);
    const tree = `${made.path}-dev`;
    made.git("worktree", "add", "--quiet", tree, "side");
    const { merge, conflicts } = server(made, [{ id: "dev", role: "developer", worktree_path: tree }]);
    expect(await merge({ source: "main", target: "side" })).toMatchObject({
      worktree_path: tree,
      agent_id: "dev",
    });
    expect((await conflicts()).conflicts).toMatchObject([
      { path: "f", agent_id: "dev", worktree_path: tree },
    ]);
    expect((await conflicts({ agent_id: "dev" })).operation).toBe("merge");
  });

  test("mergeBranch rejects uncommitted work, an unknown branch, and the deletion of a checked-out source", async () => {
    const made = await diverged(folder, three);
    const { merge } = server(made);
    await expect(merge({ source: "nope" })).rejects.toMatchObject({
      code: "not_found",
      message: expect.stringContaining('"main", "side"'),
    });
    await expect(merge({ source: "-x" })).rejects.toMatchObject({ errors: [{ path: "/source" }] });
    await expect(merge({ source: "side", target: "main", delete_source: true })).resolves.toMatchObject({
      status: "conflicts",
    });
    made.git("merge", "--abort");
    await made.write("a.txt", "mine");
    await expect(merge({ source: "side" })).rejects.toMatchObject({
      message: expect.stringContaining('"a.txt"'),
    });
    expect(read(made, "a.txt")).toBe("mine");
    await expect(merge({ source: "main", target: "side", delete_source: true })).rejects.toMatchObject({
      message: expect.stringContaining("checked out"),
    });
  });

  test("mergeBranch fails and keeps an untracked file that the merge would overwrite", async () => {
    const made = await diverged(folder, { base: {}, ours: { o: "1" }, theirs: { t: "1" } });
    await made.write("t", "precious");
    for (const method of ["merge", "squash"] as const)
      await expect(server(made).merge({ source: "side", method })).rejects.toMatchObject({
        code: "state_conflict",
      });
    expect(read(made, "t")).toBe("precious");
    expect(made.git("log", "-1", "--format=%s")).toBe("ours");
  });
});
