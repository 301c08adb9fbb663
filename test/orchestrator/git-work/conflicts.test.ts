import { existsSync, readFileSync } from "node:fs";
import { chmod, lstat, mkdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  at,
  conflict,
  diverged,
  type GitFolder,
  gitFolder,
  type Repository,
  repository,
} from "../../support/git-repository.ts";
import { server } from "../../support/git-server.ts";

let folder: GitFolder;
beforeAll(async () => {
  folder = await gitFolder();
});
afterAll(() => folder.remove());

const three = { base: { f: "1\n" }, ours: { f: "2\n" }, theirs: { f: "3\n" } };

const read = (made: Repository, file: string) => readFileSync(join(made.path, file), "utf8");

describe("conflicts", () => {
  test("listConflicts names the kind of each conflict", async () => {
    const text = "1\n2\n3\n4\n5\n6\n7\n";
    const made = await conflict(folder, {
      base: { both: "1\n", gone: "1\n", kept: "1\n", "old name": text },
      ours: { both: "2\n", gone: null, kept: "2\n", added: "2\n", "old name": null, "ours 🚀": text },
      theirs: { both: "3\n", gone: "3\n", kept: null, added: "3\n", "old name": null, theirs: text },
    });
    const { conflicts, operation, total } = await server(made).conflicts();
    expect(conflicts.map(({ path, kind }) => [path, kind])).toEqual([
      ["added", "both_added"],
      ["both", "both_modified"],
      ["gone", "deleted_by_us"],
      ["kept", "deleted_by_them"],
      ["old name", "both_deleted"],
      ["ours 🚀", "added_by_us"],
      ["theirs", "added_by_them"],
    ]);
    expect({ operation, total }).toEqual({ operation: "merge", total: 7 });
  });

  test("getConflictFile returns the three sides, the text with markers and the names of the branches", async () => {
    const path = "src/a b ü🚀.txt";
    const made = await conflict(folder, {
      base: { [path]: "top\n1\nend\n" },
      ours: { [path]: "top\n2\nend\n" },
      theirs: { [path]: "top\n3\nend\n" },
    });
    const file = await server(made).file(path);
    expect(file).toMatchObject({
      path,
      base: "top\n1\nend\n",
      ours: "top\n2\nend\n",
      theirs: "top\n3\nend\n",
      merged: "top\n<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> side\nend\n",
      binary: false,
      regions: 1,
      mode: { base: "100644", ours: "100644", theirs: "100644" },
      ours_ref: "main",
      theirs_ref: "side",
    });
    expect(file.etag).toBe((await server(made).conflicts()).conflicts[0]?.etag);
  });

  test("getConflictFile during a rebase returns the branch that is rebased onto as ours", async () => {
    const made = await diverged(folder, three);
    made.git("checkout", "--quiet", "side");
    made.try("rebase", "main");
    expect(await server(made).file("f")).toMatchObject({
      ours: "2\n",
      theirs: "3\n",
      ours_ref: "main",
      theirs_ref: "side",
    });
    expect((await server(made).conflicts()).operation).toBe("rebase");
  });

  test("a binary side of a conflict is null, and the conflict is resolved by side and not by content", async () => {
    const ours = new Uint8Array([0, 1, 2, 255]);
    const made = await conflict(folder, {
      base: { i: new Uint8Array([0, 9]) },
      ours: { i: ours },
      theirs: { i: "now text\n" },
    });
    const { file, resolve } = server(made);
    const { etag, ...versions } = await file("i");
    expect(versions).toMatchObject({
      base: null,
      ours: null,
      theirs: "now text\n",
      binary: true,
      regions: null,
    });
    await expect(resolve({ path: "i", etag, content: "x" })).rejects.toMatchObject({
      errors: [{ path: "/content" }],
    });
    expect(await resolve({ path: "i", etag, side: "ours" })).toMatchObject({ resolved: true, remaining: [] });
    expect(new Uint8Array(readFileSync(join(made.path, "i")))).toEqual(ours);
  });

  test("getConflictFile fails for a file without a conflict and names the files that have one", async () => {
    const made = await conflict(folder, three);
    await expect(server(made).file("a.txt")).rejects.toMatchObject({
      code: "not_found",
      message: expect.stringContaining('"f"'),
    });
    await expect(server(made).file("../f")).rejects.toMatchObject({ errors: [{ path: "query.path" }] });
  });
});

describe("resolveConflict", () => {
  test("resolveConflict writes and stages the given content and keeps the three sides under a backup ref", async () => {
    const made = await conflict(folder, three);
    const { file, resolve, events } = server(made);
    const result = await resolve({ path: "f", etag: (await file("f")).etag, content: "four\n" });
    expect(result).toMatchObject({
      path: "f",
      resolved: true,
      remaining: [],
      etag: null,
      verification: null,
    });
    expect([read(made, "f"), made.git("status", "--porcelain")]).toEqual(["four\n", "M  f"]);
    expect(made.git("show", `${result.backup_ref}:theirs`)).toBe("3");
    expect(events).toMatchObject([{ operation: "resolve", result: { undo_id: result.undo_id } }]);
  });

  test("resolveConflict keeps the executable bit of a file", async () => {
    const made = await repository(folder);
    await made.write("run.sh", "1\n");
    await chmod(join(made.path, "run.sh"), 0o755);
    await made.commit({});
    made.git("checkout", "--quiet", "-b", "side");
    await made.commit({ "run.sh": "2\n" });
    made.git("checkout", "--quiet", "main");
    await made.commit({ "run.sh": "3\n" });
    made.try("merge", "side");
    const { file, resolve } = server(made);
    await resolve({ path: "run.sh", etag: (await file("run.sh")).etag, content: "4\n" });
    expect(made.git("ls-files", "--stage")).toMatch(/100755 \w+ 0\trun\.sh/);
  });

  const gone = { base: { gone: "1\n" }, ours: { gone: null }, theirs: { gone: "3\n" } };
  const ways: [object, string | null][] = [
    [{ side: "ours" }, null],
    [{ side: "theirs" }, "3\n"],
    [{ side: "base" }, "1\n"],
    [{ delete: true }, null],
    [{ content: "x\n" }, "x\n"],
  ];
  test.each(ways)("resolveConflict resolves a file that one side deleted with %j", async (way, want) => {
    const made = await conflict(folder, gone);
    const { file, resolve } = server(made);
    expect(await resolve({ path: "gone", etag: (await file("gone")).etag, ...way })).toMatchObject({
      resolved: true,
    });
    expect(existsSync(join(made.path, "gone")) ? read(made, "gone") : null).toBe(want);
    expect(made.git("ls-files", "gone")).toBe(want === null ? "" : "gone");
  });

  test("a file that both sides renamed is resolved by its old name and both new names", async () => {
    const text = "1\n2\n3\n4\n5\n6\n7\n";
    const made = await conflict(folder, {
      base: { old: text },
      ours: { old: null, left: text },
      theirs: { old: null, right: text },
    });
    const { file, resolve, commit } = server(made);
    for (const [path, way] of [
      ["old", { delete: true }],
      ["left", { side: "ours" }],
      ["right", { delete: true }],
    ] as const)
      await resolve({ path, etag: (await file(path)).etag, ...way });
    await commit({ message: "renamed" });
    expect(made.git("ls-files")).toBe("a.txt\nleft");
  });

  test("resolveConflict rejects content with a conflict marker, and accepts a marker line that all sides contain", async () => {
    const made = await conflict(folder, {
      base: { f: ">>>>>>> in a manual\n1\n" },
      ours: { f: ">>>>>>> in a manual\n2\n" },
      theirs: { f: ">>>>>>> in a manual\n3\n" },
    });
    const { file, resolve } = server(made);
    const { etag, merged } = await file("f");
    await expect(resolve({ path: "f", etag, content: merged })).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ path: "/content", message: expect.stringContaining("<<<<<<< HEAD") }],
    });
    expect(read(made, "f")).toBe(merged);
    const content = ">>>>>>> in a manual\n4\n=======\n";
    expect(await resolve({ path: "f", etag, content })).toMatchObject({ resolved: true });
  });

  test("resolveConflict does not overwrite a file that was edited after it was read", async () => {
    const made = await conflict(folder, three);
    const { file, resolve } = server(made);
    const { etag } = await file("f");
    await made.write("f", "edited by an agent\n");
    await expect(resolve({ path: "f", etag, side: "ours" })).rejects.toMatchObject({
      code: "precondition_failed",
    });
    expect(read(made, "f")).toBe("edited by an agent\n");
    const next = (await file("f")).etag;
    await expect(
      resolve({ path: "f", etag: next, side: "ours" }, { "if-match": '"old"' }),
    ).rejects.toMatchObject({
      code: "precondition_failed",
    });
    expect(await resolve({ path: "f", etag: next, side: "ours" }, { "if-match": `"${next}"` })).toMatchObject(
      {
        resolved: true,
      },
    );
  });

  test("resolveConflict does not write through symbolic links that lead out of the work tree", async () => {
    const outside = join(folder.root, "outside");
    await mkdir(outside);
    await writeFile(join(outside, "f"), "precious");
    const made = await conflict(folder, {
      base: { "dir/f": "1\n", g: "1\n" },
      ours: { "dir/f": "2\n", g: "2\n" },
      theirs: { "dir/f": "3\n", g: "3\n" },
    });
    await rm(join(made.path, "dir"), { recursive: true });
    await symlink(outside, join(made.path, "dir"));
    await rm(join(made.path, "g"));
    await symlink(join(outside, "f"), join(made.path, "g"));
    const { file, resolve } = server(made);

    const inside = await file("dir/f");
    expect(inside.merged).toBeNull();
    for (const way of [{ content: "x" }, { side: "ours" }, { delete: true }])
      await expect(resolve({ path: "dir/f", etag: inside.etag, ...way })).rejects.toMatchObject({
        code: "validation_failed",
        message: expect.stringContaining("symbolic link"),
      });
    const g = await file("g");
    expect(g.merged).toBeNull();
    await resolve({ path: "g", etag: g.etag, content: "mine\n" });
    expect(readFileSync(join(outside, "f"), "utf8")).toBe("precious");
    expect([read(made, "g"), (await lstat(join(made.path, "g"))).isFile()]).toEqual(["mine\n", true]);
  });

  test("a conflict of symbolic links is resolved by side and not by content", async () => {
    const made = await repository(folder);
    const link = async (target: string) => {
      await rm(join(made.path, "l"), { force: true });
      await symlink(target, join(made.path, "l"));
      await made.commit({}, target);
    };
    await link("base");
    made.git("checkout", "--quiet", "-b", "side");
    await link("theirs");
    made.git("checkout", "--quiet", "main");
    await link("ours");
    made.try("merge", "side");
    const { file, resolve } = server(made);
    const { etag } = await file("l");
    await expect(resolve({ path: "l", etag, content: "x" })).rejects.toMatchObject({
      errors: [{ path: "/content" }],
    });
    await resolve({ path: "l", etag, side: "theirs" });
    expect(await readlink(join(made.path, "l"))).toBe("theirs");
    expect(made.git("ls-files", "--stage", "l")).toMatch(/^120000 \w+ 0/);
  });

  test("a verify command that passes stages the file; one that fails, hangs or is missing restores it", async () => {
    const made = await conflict(folder, three);
    const { file, resolve } = server(made);
    const { etag, merged } = await file("f");
    const rows = [
      [["grep", "-q", "9", "f"], { exit_code: 1, timed_out: false }],
      [["sh", "-c", "echo out; echo err >&2; sleep 60"], { exit_code: null, timed_out: true }],
      [["no-such-program"], { exit_code: null, timed_out: false }],
    ] as const;
    for (const [verify, run] of rows) {
      const result = await resolve({ path: "f", etag, content: "4\n", verify, verify_timeout_s: 1 });
      expect(result).toMatchObject({
        resolved: false,
        remaining: ["f"],
        etag,
        verification: { passed: false, ...run },
      });
      expect(read(made, "f")).toBe(merged);
    }
    expect(await resolve({ path: "f", etag, content: "4\n", verify: ["grep", "4", "f"] })).toMatchObject({
      resolved: true,
      verification: { passed: true, exit_code: 0, output: "4\n", command: ["grep", "4", "f"] },
    });
  });
});

test("an edit that is made while a verify command runs stays in the file when the command fails", async () => {
  const made = await conflict(folder, three);
  const { file, resolve } = server(made);
  const { etag } = await file("f");
  const verify = ["sh", "-c", "echo mine > f; exit 1"];
  const result = await resolve({ path: "f", etag, content: "4\n", verify });
  expect(result).toMatchObject({ resolved: false, remaining: ["f"], verification: { passed: false } });
  expect(read(made, "f")).toBe("mine\n");
  expect(result.etag).toBe((await file("f")).etag);
});

describe("undoResolution", () => {
  const ways = [{ content: "4\n" }, { side: "theirs" }, { delete: true }];
  test.each(ways)("undoResolution restores the conflict after %j", async (way) => {
    const made = await conflict(folder, three);
    const { file, resolve, undo, events } = server(made);
    const before = await file("f");
    const { undo_id } = await resolve({ path: "f", etag: before.etag, ...way });
    expect(await undo(undo_id)).toMatchObject({
      path: "f",
      resolved: false,
      remaining: ["f"],
      etag: before.etag,
    });
    expect(await file("f")).toEqual(before);
    expect(events.at(-1)).toMatchObject({ operation: "undo" });
    await expect(undo(undo_id)).rejects.toMatchObject({ code: "state_conflict" });
  });

  test("undoResolution fails after a later edit, after the merge was concluded, and for an unknown id", async () => {
    const made = await conflict(folder, three);
    const { file, resolve, undo, commit } = server(made);
    const { undo_id, backup_ref } = await resolve({
      path: "f",
      etag: (await file("f")).etag,
      content: "4\n",
    });
    await made.write("f", "5\n");
    await expect(undo(undo_id)).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining(String(backup_ref)),
    });
    await made.write("f", "4\n");
    await commit({ message: "done" });
    await expect(undo(undo_id)).rejects.toMatchObject({ message: expect.stringContaining("concluded") });
    for (const id of ["undo-1", "../heads/main", "00000000-0000-0000-0000-000000000000"])
      await expect(undo(id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("abortGitOperation", () => {
  test("abortGitOperation aborts a merge and keeps the edited file under a backup ref", async () => {
    const made = await conflict(folder, three);
    await made.write("f", "half resolved\n");
    const { abort, events } = server(made);
    const result = await abort();
    expect(result).toMatchObject({
      operation: "merge",
      git_status: { operation: null, conflicts: [], files: [] },
    });
    expect(read(made, "f")).toBe("2\n");
    expect(made.git("show", `${result.backup_ref}:f`)).toBe("half resolved");
    expect(events).toMatchObject([{ operation: "abort" }]);
    await expect(abort()).rejects.toMatchObject({ code: "state_conflict" });
  });

  test("abortGitOperation aborts a rebase in an agent's work tree", async () => {
    const made = await diverged(folder, three);
    const tree = `${made.path}-dev`;
    made.git("worktree", "add", "--quiet", tree, "side");
    at(tree).try("rebase", "main");
    const { abort, commit } = server(made, [{ id: "dev", role: "developer", worktree_path: tree }]);
    await at(tree).write("f", "resolved by hand\n");
    at(tree).git("add", "f");
    await expect(commit({ message: "m", agent_id: "dev" })).rejects.toMatchObject({
      message: expect.stringContaining("rebase --continue"),
    });
    expect(await abort({ agent_id: "dev" })).toMatchObject({
      operation: "rebase",
      git_status: { branch: "side", agent_id: "dev", operation: null },
    });
  });
});
