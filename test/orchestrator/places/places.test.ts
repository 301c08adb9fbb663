import { existsSync } from "node:fs";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git, Harness, until } from "../harness.ts";

/** The allowed roots hold whenever a folder is used, not only when its project is created. */
let harness: Harness;
let outside: string;
beforeAll(async () => {
  harness = await Harness.start();
  outside = join(harness.root, "outside");
  await mkdir(outside);
  await git(outside, "init", "-q", "-b", "main");
  await git(outside, "commit", "-q", "--allow-empty", "-m", "Outside");
});
afterAll(() => harness?.close());

const refused = { status: 422, body: { code: "path_not_allowed" } };
const head = () => git(outside, "rev-parse", "HEAD");

/** A paused project with one agent that works in the project's folder, which now is a link to the outside. */
async function replacedProject(name: string): Promise<string> {
  const path = await harness.folder(name, { git: true });
  const { body } = await harness.call("POST", "/projects", {
    body: {
      ...{ name, path, specification: "x", auto_start: false },
      ...{ team_composition: ["orchestrator"], git: { isolation: "shared" } },
    },
  });
  await rename(path, `${path}.moved`);
  await symlink(outside, path);
  return body.id;
}

test("a project whose folder was replaced by a link rejects a start and git operations", async () => {
  const id = await replacedProject("replaced");
  const before = await head();
  await writeFile(join(outside, "file.txt"), "x");
  const call = (method: string, rest: string, body?: object) =>
    harness.call(method, `/projects/${id}${rest}`, { ...(body && { body }) });
  expect(await call("POST", "/git/commit", { message: "x" })).toMatchObject(refused);
  expect(await call("POST", "/git/merge", { source: "main", dry_run: true })).toMatchObject(refused);
  expect(await call("GET", "/git/status")).toMatchObject(refused);
  expect(await call("POST", "/resume")).toMatchObject(refused);
  expect(await harness.panes()).toEqual([]);
  const { body } = await call("GET", "/status");
  expect(body.git_info).toMatchObject({ branch: null, commit_hash: null });
  expect(body.blockers).toContainEqual(
    expect.objectContaining({ kind: "git_unreadable", detail: expect.stringContaining("leads to") }),
  );
  expect(await head()).toBe(before);
});

test("the checks of a task do not run in a folder that was replaced by a link", async () => {
  const id = await replacedProject("checked");
  const checks = [{ type: "command", command: ["touch", "ran"] }];
  const { body: task } = await harness.call("POST", `/projects/${id}/tasks`, {
    body: { title: "x", checks },
  });
  expect(await harness.call("POST", `/projects/${id}/tasks/${task.id}/check`)).toMatchObject(refused);
  expect(existsSync(join(outside, "ran"))).toBe(false);
});

test("createProject rejects a folder whose .git file names a repository outside of the allowed roots", async () => {
  const path = await harness.folder("dot-git");
  await writeFile(join(path, ".git"), `gitdir: ${join(outside, ".git")}\n`);
  const body = { name: "dot-git", path, specification: "x", auto_start: false };
  const answer = await harness.call("POST", "/projects", { body });
  expect(answer).toMatchObject(refused);
  expect(answer.body.detail).toContain(join(outside, ".git"));
});

test("createProject rejects a work tree whose repository lies outside of the allowed roots", async () => {
  const path = join(harness.projects, "linked");
  await git(outside, "worktree", "add", "-q", "-b", "linked", path);
  const body = { name: "linked", path, specification: "x", auto_start: false };
  expect(await harness.call("POST", "/projects", { body })).toMatchObject(refused);
  await git(outside, "worktree", "remove", "--force", path);
});

test("a .git file that is replaced later, in the project or in a work tree, changes no other repository", async () => {
  const id = await harness.runningProject("later", { team_composition: ["orchestrator", "developer"] });
  const before = await head();
  const tree = join(harness.agentsDir, "worktrees", id, "developer");
  await writeFile(join(tree, ".git"), `gitdir: ${join(outside, ".git")}\n`);
  await writeFile(join(tree, "work.txt"), "x");
  const body = { message: "x", agent_id: "developer" };
  const commit = await harness.call("POST", `/projects/${id}/git/commit`, { body });
  expect(commit.status).toBeGreaterThan(400);
  expect(commit.body.detail).toContain("no work tree of the project's repository");
  const checks = [{ type: "command", command: ["touch", "ran"] }];
  const task = await harness.call("POST", `/projects/${id}/tasks`, {
    body: { title: "x", assigned_to: "developer", checks },
  });
  expect(await harness.call("POST", `/projects/${id}/tasks/${task.body.id}/check`)).toMatchObject(refused);

  const path = join(harness.projects, "later");
  await rm(join(path, ".git"), { recursive: true });
  await writeFile(join(path, ".git"), `gitdir: ${join(outside, ".git")}\n`);
  const again = await harness.call("POST", `/projects/${id}/git/commit`, { body: { message: "x" } });
  expect(again).toMatchObject(refused);
  expect(await head()).toBe(before);
});

test("no agent starts in a link that replaces the folder while its project is created", async () => {
  const path = await harness.folder("swapped");
  const body = { name: "swapped", path, specification: "x", team_composition: ["developer"] };
  const created = harness.call("POST", "/projects", { body });
  let answered = false;
  void created.finally(() => {
    answered = true;
  });
  await until("it is swapped or answered", async () => {
    await rename(path, `${path}.moved`).catch(() => {});
    await symlink(outside, path).catch(() => {});
    return answered;
  });
  await created;
  const folders = await harness.tmux("list-panes", "-a", "-F", "#{pane_current_path}").catch(() => "");
  expect(folders.split("\n")).not.toContain(outside);
});

test("links in a repository's folder that lead outside, and work trees outside, are refused", async () => {
  const path = await harness.folder("links", { git: true });
  await rename(join(path, ".git", "refs"), join(path, ".git", "refs-moved"));
  await symlink(join(outside, ".git", "refs"), join(path, ".git", "refs"));
  const body = { name: "links", path, specification: "x", auto_start: false };
  expect(await harness.call("POST", "/projects", { body })).toMatchObject(refused);

  const merged = await harness.folder("merged", { git: true });
  await git(merged, "switch", "-q", "-c", "feature");
  await writeFile(join(merged, "file.txt"), "x");
  await git(merged, "add", ".");
  await git(merged, "commit", "-q", "-m", "File");
  const tree = join(harness.root, "tree-outside");
  await git(merged, "worktree", "add", "-q", tree, "main");
  const created = await harness.call("POST", "/projects", {
    body: { name: "merged", path: merged, specification: "x", auto_start: false },
  });
  const merge = { source: "feature", target: "main" };
  const answer = await harness.call("POST", `/projects/${created.body.id}/git/merge`, { body: merge });
  expect(answer).toMatchObject(refused);
  expect(existsSync(join(tree, "file.txt"))).toBe(false);
});

test("a project whose folder contains the orchestrator's files is refused", async () => {
  await git(harness.root, "init", "-q", "-b", "main");
  const body = { name: "around", path: harness.root, specification: "x", auto_start: false };
  expect(await harness.call("POST", "/projects", { body })).toMatchObject(refused);
  await rm(join(harness.root, ".git"), { recursive: true });
});
