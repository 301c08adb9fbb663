import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, git, Harness } from "../harness.ts";

/** A repository that names programs in its own configuration and hooks. Each leaves a file in the folder `ran`. */
let harness: Harness;
let ran: string;
let path: string;
let id: string;

const hooks = [
  ...["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "pre-merge-commit", "post-merge"],
  ...["post-checkout", "post-index-change", "reference-transaction", "pre-push", "fsmonitor-watchman"],
];

/** A command that leaves a file and passes its input on. */
const spy = (name: string, then = "cat") => `touch '${join(ran, name)}'; ${then}`;

function hostileSettings(): [string, string][] {
  return [
    ["filter.spy.clean", spy("clean")],
    ["filter.spy.smudge", spy("smudge")],
    ["filter.spy.required", "true"],
    ["filter.long.process", spy("process")],
    ["merge.spy.driver", spy("driver", "true")],
    ["diff.spy.textconv", spy("textconv", 'cat "$1" #')],
    ["diff.spy.command", spy("diff", "true #")],
    ["diff.external", spy("external", "true #")],
    ["core.fsmonitor", spy("fsmonitor")],
    ["core.sshCommand", spy("ssh", "false")],
    ["core.alternateRefsCommand", spy("alternates")],
    ["core.editor", spy("editor")],
    ["core.pager", spy("pager")],
    ["core.askPass", spy("askpass")],
    ["credential.helper", `!${spy("credential")}`],
    ["gpg.program", spy("gpg")],
    ["log.showSignature", "true"],
    ["sequence.editor", spy("sequence")],
    ["protocol.ext.allow", "always"],
    ["remote.origin.url", `ext::sh -c "touch '${join(ran, "ext")}'"`],
    ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"],
    ["remote.origin.uploadpack", spy("uploadpack")],
    ["remote.origin.receivepack", spy("receivepack")],
    ["alias.status", `!${spy("alias")}`],
    ["trailer.spy.command", spy("trailer")],
  ];
}

beforeAll(async () => {
  harness = await Harness.start();
  ran = join(harness.root, "ran");
  await mkdir(ran);
  path = await harness.folder("hostile", { git: true });
  await writeFile(join(path, ".gitattributes"), "*.txt filter=spy diff=spy merge=spy\n*.bin filter=long\n");
  await writeFile(join(path, "a.txt"), "one\n");
  await writeFile(join(path, "b.bin"), "one\n");
  await git(path, "add", ".");
  await git(path, "commit", "-q", "-m", "Files");
  await git(path, "switch", "-q", "-c", "other");
  await writeFile(join(path, "a.txt"), "two\n");
  await git(path, "commit", "-q", "-am", "Two");
  await git(path, "switch", "-q", "main");
  await writeFile(join(path, "a.txt"), "three\n");
  await git(path, "commit", "-q", "-am", "Three");
  for (const [key, value] of hostileSettings()) await git(path, "config", key, value);
  for (const hook of hooks) {
    const file = join(path, ".git", "hooks", hook);
    await mkdir(join(path, ".git", "hooks"), { recursive: true });
    await writeFile(file, `#!/bin/sh\n${spy(`hook-${hook}`, "exit 0")}\n`);
    await chmod(file, 0o755);
  }
});
afterAll(() => harness?.close());

const call = (method: string, rest: string, body?: object): Promise<Answer> =>
  harness.call(method, `/projects/${id}${rest}`, { ...(body && { body }) });

describe.sequential("a repository that nobody has trusted", () => {
  test("creating a project in a repository runs none of its programs, and warns of them by name", async () => {
    const { status, body } = await harness.call("POST", "/projects", {
      body: { name: "hostile", path, specification: "x", team_composition: ["orchestrator", "developer"] },
    });
    expect(status).toBe(201);
    id = body.id;
    await harness.untilStatus(id, "running");
    expect(body.warnings.join(" ")).toContain("filter.spy.clean");
    expect(await readdir(ran)).toEqual([]);
  });

  test("no GET, dry run or list of the contract runs a program that the repository names", async () => {
    // Git cannot compare by time whether these have changed.
    await writeFile(join(path, "a.txt"), "four\n");
    await writeFile(join(path, "b.bin"), "two\n");
    const gets = [
      "",
      "/status",
      "/git/status",
      "/git/log",
      "/git/log?path=a.txt",
      "/git/conflicts",
      "/git/overlaps",
    ];
    const more = [
      "/git/status?agent_id=developer",
      "/git/trust",
      "/metrics",
      "/agents",
      "/tasks",
      "/messages",
    ];
    for (const rest of [...gets, ...more])
      expect([rest, (await call("GET", rest)).status]).toEqual([rest, 200]);
    expect((await harness.call("GET", "/projects?include_metrics=true")).status).toBe(200);
    const merge = await call("POST", "/git/merge", { source: "other", target: "main", dry_run: true });
    expect(merge.body).toMatchObject({ status: "conflicts" });
    expect(await readdir(ran)).toEqual([]);
  });

  test("a commit that filters would change is refused, and other commits and merges run no program and report the hooks", async () => {
    const refused = await call("POST", "/git/commit", { message: "Four" });
    expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(refused.body.detail).toContain("filter.spy.clean");
    const settings = await git(path, "config", "--get-regexp", "^filter");
    for (const filter of ["spy", "long"]) await git(path, "config", "--remove-section", `filter.${filter}`);
    const commit = await call("POST", "/git/commit", { message: "Four" });
    expect(commit.status).toBe(201);
    for (const line of settings.split("\n")) {
      const [key = "", ...words] = line.split(" ");
      await git(path, "config", key, words.join(" "));
    }
    expect(commit.body.skipped_hooks).toEqual([
      "pre-commit",
      "prepare-commit-msg",
      "commit-msg",
      "post-commit",
    ]);
    const merge = await call("POST", "/git/merge", { source: "other" });
    expect(merge.body).toMatchObject({ status: "conflicts", conflicts: ["a.txt"] });
    expect((await call("GET", "/git/conflicts")).body.conflicts).toHaveLength(1);
    expect((await call("POST", "/git/operation/abort", {})).status).toBe(200);
    expect((await call("POST", "/git/push", {})).status).toBe(409);
    expect(await readdir(ran)).toEqual([]);
  });

  test("a partial clone fetches nothing while it is read", async () => {
    const clone = await harness.folder("partial", { git: true });
    await git(clone, "config", "extensions.partialClone", "origin");
    await git(clone, "config", "remote.origin.promisor", "true");
    await git(clone, "config", "remote.origin.url", `ext::sh -c "touch '${join(ran, "lazy")}'"`);
    await writeFile(join(clone, "file"), "x");
    await git(clone, "add", "file");
    await git(clone, "commit", "-q", "-m", "File");
    const blob = await git(clone, "rev-parse", "HEAD:file");
    await rm(join(clone, ".git", "objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    await writeFile(join(clone, "file"), "y");
    const body = { name: "partial", path: clone, specification: "x", auto_start: false };
    const created = await harness.call("POST", "/projects", { body });
    await harness.call("GET", `/projects/${created.body.id}/git/status`);
    await harness.call("GET", `/projects/${created.body.id}/git/log?path=file`);
    expect(existsSync(join(ran, "lazy"))).toBe(false);
  });
});

describe.sequential("a repository that a person trusts", () => {
  test("a repository is trusted with the fingerprint of its present programs, and only with the scope execute", async () => {
    const { body: shown } = await call("GET", "/git/trust");
    expect(shown).toMatchObject({ trusted: false });
    expect(shown.programs).toContainEqual({ name: "filter.spy.clean", command: spy("clean") });
    const key = await harness.call("POST", "/system/keys", { body: { name: "writer", scope: "write" } });
    const refused = await harness.call("POST", `/projects/${id}/git/trust`, {
      body: { fingerprint: shown.fingerprint },
      headers: { authorization: `Bearer ${key.body.key}` },
    });
    expect(refused).toMatchObject({ status: 403, body: { code: "forbidden" } });
    const other = await call("POST", "/git/trust", { fingerprint: "0".repeat(64) });
    expect(other).toMatchObject({ status: 409, body: { code: "state_conflict" } });

    // Its own programs would change all that the test looks at.
    await git(path, "config", "--remove-section", "filter.long");
    const { body: now } = await call("GET", "/git/trust");
    const trusted = await call("POST", "/git/trust", { fingerprint: now.fingerprint });
    expect(trusted.body).toMatchObject({ trusted: true, fingerprint: now.fingerprint });
    await writeFile(join(path, "a.txt"), "five\n");
    const commit = await call("POST", "/git/commit", { message: "Five" });
    expect(commit).toMatchObject({ status: 201, body: { skipped_hooks: [] } });
    expect(await readdir(ran)).toEqual(expect.arrayContaining(["clean", "hook-pre-commit"]));
  });

  test("trust that a person revokes ends at once, and stays ended over a restart", async () => {
    const { fingerprint } = (await call("GET", "/git/trust")).body;
    expect((await call("DELETE", "/git/trust")).body).toMatchObject({ trusted: false, fingerprint });
    await writeFile(join(path, "a.txt"), "six\n");
    expect(await call("POST", "/git/commit", { message: "Six" })).toMatchObject({ status: 409 });
    await harness.stop();
    await harness.startAgain();
    expect((await call("DELETE", "/git/trust")).body).toMatchObject({ trusted: false, fingerprint });
    expect((await call("POST", "/git/trust", { fingerprint })).body).toMatchObject({ trusted: true });
  });

  test("a trusted repository stays trusted over a restart, until one of its programs changes", async () => {
    await harness.stop();
    await harness.startAgain();
    expect((await call("GET", "/git/trust")).body.trusted).toBe(true);
    await writeFile(join(path, ".git", "hooks", "pre-commit"), `#!/bin/sh\n${spy("changed", "exit 0")}\n`);
    expect((await call("GET", "/git/trust")).body.trusted).toBe(false);
    await writeFile(join(path, "a.txt"), "six\n");
    const commit = await call("POST", "/git/commit", { message: "Six" });
    expect(commit).toMatchObject({ status: 409, body: { detail: expect.stringContaining("filter.spy") } });
    expect(existsSync(join(ran, "changed"))).toBe(false);
  });
});

test("git LFS runs in a repository that nobody has trusted, and a command that only looks like it does not", async () => {
  const clone = await harness.folder("lfs", { git: true });
  await git(clone, "config", "filter.lfs.clean", "git-lfs clean -- %f");
  const body = { name: "lfs", path: clone, specification: "x", auto_start: false };
  const created = await harness.call("POST", "/projects", { body });
  const trust = () => harness.call("GET", `/projects/${created.body.id}/git/trust`);
  expect((await trust()).body).toEqual({ trusted: true, fingerprint: null, programs: [] });
  await git(clone, "config", "filter.lfs.clean", "git-lfs clean -- %f; touch x");
  expect((await trust()).body.programs).toMatchObject([{ name: "filter.lfs.clean" }]);
});

describe.sequential("a repository that hides its programs", () => {
  let repository: string;
  let project: string;
  const read = () => harness.call("GET", `/projects/${project}/git/status`);
  const trust = async () => (await harness.call("GET", `/projects/${project}/git/trust`)).body;
  let count = 0;

  /** A repository with a file that the filter `late` is for, which is not named yet. */
  async function newRepository(): Promise<void> {
    await rm(ran, { recursive: true, force: true });
    await mkdir(ran);
    const name = `hidden-${count++}`;
    repository = await harness.folder(name, { git: true });
    await writeFile(join(repository, ".gitattributes"), "*.txt filter=late\n");
    await writeFile(join(repository, "a.txt"), "one\n");
    await git(repository, "add", ".");
    await git(repository, "commit", "-q", "-m", "Files");
    const body = { name, path: repository, specification: "x", auto_start: false };
    project = (await harness.call("POST", "/projects", { body })).body.id;
  }
  const filter = () => `[filter "late"]\n\tclean = ${JSON.stringify(spy("late"))}\n`;

  test("a file that is included and appears later names no program that runs", async () => {
    await newRepository();
    await git(repository, "config", "include.path", "../extra.cfg");
    await read();
    await writeFile(join(repository, "extra.cfg"), filter());
    await writeFile(join(repository, "a.txt"), "two\n");
    await read();
    expect((await trust()).trusted).toBe(false);
    expect(await readdir(ran)).toEqual([]);
  });

  test("a setting that a branch brings names no program that runs", async () => {
    await newRepository();
    await writeFile(join(repository, ".git", "branch.cfg"), filter());
    await git(repository, "config", "includeIf.onbranch:evil.path", "branch.cfg");
    await read();
    await git(repository, "switch", "-q", "-c", "evil");
    await writeFile(join(repository, "a.txt"), "two\n");
    await read();
    expect(await readdir(ran)).toEqual([]);
  });

  test("a submodule names no program that runs when the repository is read or its files are backed up", async () => {
    await newRepository();
    const inner = join(repository, "inner");
    await mkdir(inner);
    await git(inner, "init", "-q", "-b", "main");
    await writeFile(join(inner, ".gitattributes"), "*.txt filter=late\n");
    await writeFile(join(inner, "b.txt"), "one\n");
    await git(inner, "add", ".");
    await git(inner, "commit", "-q", "-m", "Inner");
    await git(repository, "add", "inner");
    await git(repository, "commit", "-q", "-m", "Submodule");
    await writeFile(
      join(repository, ".gitmodules"),
      '[submodule "inner"]\n\tpath = inner\n\turl = ./inner\n\tignore = none\n',
    );
    await git(inner, "config", "filter.late.clean", spy("late"));
    await writeFile(join(inner, "b.txt"), "two\n");
    expect((await read()).status).toBe(200);
    expect((await harness.call("GET", `/projects/${project}/git/overlaps`)).status).toBe(200);
    expect(await readdir(ran)).toEqual([]);
  });

  test("a folder `commondir` in a repository is refused", async () => {
    await newRepository();
    const other = join(repository, "other");
    await mkdir(other);
    await git(other, "init", "-q", "-b", "main");
    await git(other, "config", "filter.late.clean", spy("late"));
    await writeFile(join(repository, ".git", "commondir"), join(other, ".git"));
    await writeFile(join(repository, "a.txt"), "two\n");
    expect(await read()).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("commondir") },
    });
    expect(await readdir(ran)).toEqual([]);
  });

  test("a hook in a folder with a line break, and one that cannot be read, do not run and do not stop the server", async () => {
    await newRepository();
    const folder = join(repository, "ho\noks");
    await mkdir(folder);
    await writeFile(join(folder, "pre-commit"), `#!/bin/sh\n${spy("hook", "exit 0")}\n`, { mode: 0o755 });
    await git(repository, "config", "core.hooksPath", folder);
    const isolated = await git(repository, "config", "user.name", "A").then(() =>
      git(repository, "config", "user.email", "a@b.c"),
    );
    expect(isolated).toBe("");
    await git(repository, "config", "--unset", "filter.late.clean").catch(() => {});
    await writeFile(join(repository, "a.txt"), "two\n");
    const commit = await harness.call("POST", `/projects/${project}/git/commit`, { body: { message: "x" } });
    expect(commit).toMatchObject({ status: 201, body: { skipped_hooks: ["pre-commit"] } });
    execFileSync("mkfifo", ["-m", "755", join(folder, "commit-msg")]);
    for (let i = 0; i < 6; i++) expect((await read()).status).toBe(200);
    expect((await trust()).programs).toContainEqual(expect.objectContaining({ name: "hook commit-msg" }));
    expect(await readdir(ran)).toEqual([]);
  });
});
