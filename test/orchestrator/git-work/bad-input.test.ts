import { existsSync, lstatSync, readFileSync } from "node:fs";
import { chmod, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/contract.ts";
import {
  at,
  conflict,
  diverged,
  type GitFolder,
  gitFolder,
  repository,
} from "../../support/git-repository.ts";
import { server, trust } from "../../support/git-server.ts";

let folder: GitFolder;
beforeAll(async () => {
  folder = await gitFolder();
});
afterAll(() => folder.remove());

const three = { base: { f: "1\n" }, ours: { f: "2\n" }, theirs: { f: "3\n" } };

describe("a name that looks like something else is a name", () => {
  const names = [
    "-rf",
    "--amend",
    "*",
    ":(exclude)a.txt",
    "a\nb",
    'q"uote',
    " lead",
    "$(touch pwned)",
    "[a]",
  ];
  test.each(names)("commitChanges commits the file named %j and no other", async (name) => {
    const made = await repository(folder);
    await made.write(name, "x");
    await made.write("other", "y");
    const { body } = await server(made).commit({ message: "m", paths: [name] });
    expect(body).toMatchObject({ files_changed: 1 });
    expect(made.git("show", "--format=", "--name-only", "-z", "HEAD")).toBe(`${name}\0`);
    expect(existsSync(join(made.path, "pwned"))).toBe(false);
  });

  const paths = [
    "../x",
    "/etc/passwd",
    ".git/config",
    "a/../../x",
    "x/.GIT/hooks",
    "",
    "a\0b",
    "./x",
    "a//b",
  ];
  test.each(paths)("commit, resolve, conflict file and log reject the path %j", async (path) => {
    const made = await conflict(folder, three);
    const { commit, resolve, file, log } = server(made);
    const refused = { code: "validation_failed" };
    await expect(commit({ message: "m", paths: [path] })).rejects.toMatchObject(refused);
    await expect(resolve({ path, etag: "x", delete: true })).rejects.toMatchObject(refused);
    await expect(file(path)).rejects.toMatchObject(refused);
    await expect(log({ path })).rejects.toMatchObject(refused);
  });

  const refs = ["--upload-pack=x", "-d", "a..b", "@{u}", "HEAD^", "a b", "x:y", "a\0b"];
  test.each(refs)("merge and push reject the ref %j as a source, a target and a branch", async (ref) => {
    const made = await repository(folder);
    const { merge, push } = server(made);
    made.git("remote", "add", "origin", made.path);
    const refused = { code: "validation_failed" };
    await expect(merge({ source: ref })).rejects.toMatchObject(refused);
    await expect(merge({ source: "main", target: ref })).rejects.toMatchObject(refused);
    await expect(push({ branch: ref })).rejects.toMatchObject(refused);
  });

  test("commitChanges rejects a path through a link out of the work tree, and commits the link itself", async () => {
    const made = await repository(folder);
    await symlink("/etc", join(made.path, "link"));
    const { commit } = server(made);
    await expect(commit({ message: "m", paths: ["link/passwd"] })).rejects.toMatchObject({
      code: "validation_failed",
    });
    await commit({ message: "m", paths: ["link"] });
    expect(made.git("ls-tree", "HEAD", "link")).toContain("120000");
  });
});

describe("unusual repositories", () => {
  test("a submodule in conflict is listed, and resolveConflict rejects it", async () => {
    const made = await diverged(folder, three);
    const oids = ["1", "2", "3"].map((n) => n.repeat(40));
    const entry = (oid?: string) => made.git("update-index", "--add", "--cacheinfo", `160000,${oid},sub`);
    const commitOf = (oid: string | undefined, parent: string) => {
      entry(oid);
      return made.git("commit-tree", "-m", "sub", "-p", parent, made.git("write-tree"));
    };
    const base = commitOf(oids[0], "main");
    made.git("branch", "theirs", commitOf(oids[1], base));
    made.git("reset", "--quiet", "--hard", commitOf(oids[2], base));
    made.try("merge", "theirs");
    const { conflicts, resolve } = server(made);
    const list = await conflicts();
    expect(list.conflicts).toMatchObject([{ path: "sub", binary: true }]);
    const { etag } = list.conflicts[0] ?? {};
    await expect(resolve({ path: "sub", etag, side: "ours" })).rejects.toMatchObject({
      code: "validation_failed",
      message: expect.stringContaining("submodule"),
    });
  });

  test("status, commit and merge work in a shallow clone and in a work tree of a bare repository", async () => {
    const origin = await diverged(folder, three);
    const url = `file://${origin.path}`;
    origin.git("clone", "--quiet", "--depth=1", "--no-single-branch", url, `${origin.path}-shallow`);
    origin.git("clone", "--quiet", "--bare", url, `${origin.path}-bare`);
    at(`${origin.path}-bare`).git("worktree", "add", "--quiet", `${origin.path}-tree`, "main");
    for (const path of [`${origin.path}-shallow`, `${origin.path}-tree`]) {
      const made = at(path);
      const { status, commit, merge } = server(made);
      await made.write("new", "x");
      expect((await commit({ message: "m" })).status).toBe(201);
      expect((await status({})).body).toMatchObject({ branch: "main", uncommitted_changes: false });
      made.git("branch", "more", "HEAD");
      expect(await merge({ source: "more" })).toMatchObject({ status: "up_to_date" });
    }
    await expect(server(at(`${origin.path}-bare`)).status({})).rejects.toMatchObject({
      code: "state_conflict",
    });
  });

  test("commitChanges works on a detached HEAD, and merge and push without a branch fail", async () => {
    const made = await repository(folder);
    made.git("checkout", "--quiet", "--detach");
    await made.write("f", "x");
    const { commit, merge, push } = server(made);
    expect((await commit({ message: "m" })).body).toMatchObject({ branch: null });
    await expect(merge({ source: "main" })).rejects.toMatchObject({
      message: expect.stringContaining("target"),
    });
    made.git("remote", "add", "origin", made.path);
    await expect(push({})).rejects.toMatchObject({ message: expect.stringContaining("detached") });
  });

  test("commit and merge in a sparse work tree keep the files outside of it", async () => {
    const made = await diverged(folder, {
      base: { "in/f": "1\n", "out/g": "1\n" },
      ours: {},
      theirs: { "out/g": "2\n" },
    });
    made.git("sparse-checkout", "set", "in");
    await made.write("in/f", "2\n");
    const { commit, merge } = server(made);
    expect((await commit({ message: "m" })).body).toMatchObject({ files_changed: 1 });
    expect(await merge({ source: "side" })).toMatchObject({ status: "merged" });
    expect(made.git("show", "HEAD:out/g")).toBe("2");
  });

  test("resolveConflict and undoResolution write the line ends that .gitattributes requires", async () => {
    const made = await diverged(folder, three);
    await made.commit({ ".gitattributes": "f text eol=crlf\n" });
    made.try("merge", "side");
    const { file, resolve, undo } = server(made);
    const { etag, merged } = await file("f");
    const { undo_id } = await resolve({ path: "f", etag, side: "theirs" });
    expect(readFileSync(join(made.path, "f"), "utf8")).toBe("3\r\n");
    expect(made.git("cat-file", "blob", ":f")).toBe("3");
    expect((await undo(undo_id)).etag).toBe(etag);
    expect(readFileSync(join(made.path, "f"), "utf8")).toBe(merged);
  });

  test("a file whose name is not UTF-8 is listed and committed together with other files", async () => {
    const made = await repository(folder);
    await writeFile(Buffer.concat([Buffer.from(`${made.path}/`), Buffer.from([0x66, 0xff])]), "x");
    await made.write("good", "x");
    const { status, commit } = server(made);
    expect(((await status({})).body as Schema<"GitStatus">).files).toHaveLength(2);
    expect((await commit({ message: "all" })).body).toMatchObject({ files_changed: 2 });
  });
});

test("a commit in an agent's work tree names the agent in the result and in the event", async () => {
  const made = await repository(folder);
  const tree = `${made.path}-dev`;
  made.git("worktree", "add", "--quiet", "-b", "dev", tree);
  await at(tree).write("f", "x");
  const { commit, events } = server(made, [{ id: "p.dev", role: "developer", worktree_path: tree }]);
  const { body } = await commit({ message: "m", agent_id: "dev" });
  expect(body).toMatchObject({ branch: "dev", commit: { agent_id: "p.dev", author: "Test Person" } });
  expect(events).toMatchObject([{ agent_id: "p.dev", operation: "commit" }]);
});

test("commitChanges does not wait for a program that a hook leaves running", async () => {
  const made = await repository(folder);
  await made.write(".git/hooks/post-commit", "#!/bin/sh\nsleep 30 &\necho $! > .git/left\n");
  await chmod(join(made.path, ".git/hooks/post-commit"), 0o755);
  await trust(made);
  await made.write("f", "x");
  expect((await server(made).commit({ message: "m" })).status).toBe(201);
  const left = Number(readFileSync(join(made.path, ".git/left"), "utf8"));
  expect(lstatSync(`/proc/${left}`).isDirectory()).toBe(true);
  process.kill(left);
});
