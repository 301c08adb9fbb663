import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newBackupId, pruneBackups, refOf } from "../../../src/orchestrator/git-work/backups.ts";
import { recoverGit } from "../../../src/orchestrator/git-work/recovery.ts";
import type { GitJournal } from "../../../src/orchestrator/store/git-journal.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";
import {
  conflict,
  diverged,
  type GitFolder,
  gitFolder,
  type Repository,
  repository,
} from "../../support/git-repository.ts";
import { server } from "../../support/git-server.ts";
import { silent } from "../../support/silent-logger.ts";

let folder: GitFolder;
let state: string;
let store: Store;
beforeAll(async () => {
  folder = await gitFolder();
  state = await mkdtemp(join(tmpdir(), "tmux-orchestrator-recovery-"));
  store = await openStore(join(state, "store.sqlite"));
  const at = new Date().toISOString();
  await store.projects.insert({
    id: "p",
    name: "p",
    path: "/p",
    specification: "",
    project_size: "small",
    priority: "normal",
    agent_command: "[]",
    isolation: "shared",
    base_ref: null,
    status: "running",
    status_reason: null,
    created_at: at,
    updated_at: at,
    deleted_at: null,
  });
});
afterAll(async () => {
  await store.close();
  await rm(state, { recursive: true });
  await folder.remove();
});

const three = { base: { f: "1\n" }, ours: { f: "2\n" }, theirs: { f: "3\n" } };
const read = (made: Repository, file: string) => readFileSync(join(made.path, file), "utf8");
const recover = () => recoverGit({ store, scratchDir: join(state, "scratch"), logger: silent });

/** A journal from which nothing is taken out, as after a kill. */
const killed = (): GitJournal => ({ ...store.gitJournal, remove: async () => {} });

describe("after a kill in the middle of a resolution", () => {
  /** What is there once the file is written and its verification runs. */
  async function cutOff() {
    const made = await conflict(folder, three);
    const markers = read(made, "f");
    const { resolve, file } = server(made, [], null, null, { journal: killed() });
    const { etag } = await file("f");
    await resolve({ path: "f", etag, content: "4\n", verify: ["false"] });
    return { made, markers };
  }

  test("recovery after a kill restores the file of an unfinished resolution, which stays in conflict", async () => {
    const { made, markers } = await cutOff();
    await made.write("f", "4\n");
    await recover();
    expect(read(made, "f")).toBe(markers);
    expect(made.git("ls-files", "--unmerged")).not.toBe("");
    expect(await store.gitJournal.all()).toEqual([]);
  });

  test("recovery after a kill keeps what a person wrote into the file since", async () => {
    const { made } = await cutOff();
    await made.write("f", "by hand\n");
    await recover();
    expect(read(made, "f")).toBe("by hand\n");
  });

  test("a resolution that was staged before a kill can be undone after the recovery", async () => {
    const { made, markers } = await cutOff();
    const undoId = made.git("for-each-ref", "--format=%(refname:lstrip=3)", refOf("")).trim();
    await made.write("f", "4\n");
    made.git("add", "f");
    await recover();
    expect(await server(made).undo(undoId)).toMatchObject({ resolved: false, remaining: ["f"] });
    expect(read(made, "f")).toBe(markers);
  });
});

test("recovery removes a temporary work tree that a kill left, from the disk and from the repository", async () => {
  const made = await repository(folder);
  const holder = join(state, "scratch");
  const tree = join(holder, "tree");
  await mkdir(holder);
  made.git("worktree", "add", "--quiet", "--detach", tree);
  const detail = { holder, folder: tree };
  await store.gitJournal.add({ id: "s", project_id: "p", kind: "scratch", root: made.path, detail });
  await recover();
  expect(existsSync(holder)).toBe(false);
  expect(made.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
});

test("recovery removes the journal entries of a repository that no longer exists", async () => {
  const detail = { branches: [] };
  await store.gitJournal.add({ id: "g", project_id: "p", kind: "apply", root: "/nowhere/at/all", detail });
  await recover();
  expect(await store.gitJournal.all()).toEqual([]);
});

describe("an unfinished operation", () => {
  const stuck: [string, (made: Repository) => void][] = [
    ["merge", (made) => made.try("merge", "side")],
    ["rebase", (made) => made.try("rebase", "side")],
    ["cherry_pick", (made) => made.try("cherry-pick", "side")],
    ["revert", (made) => made.try("revert", "--no-edit", "HEAD~1")],
    [
      "am",
      (made) => {
        made.git("format-patch", "--quiet", "-1", "side", "-o", `${made.path}-patches`);
        made.try("am", "--3way", `${made.path}-patches/0001-theirs.patch`);
      },
    ],
    [
      "bisect",
      (made) => {
        made.git("bisect", "start");
        made.git("bisect", "bad", "HEAD");
        made.git("bisect", "good", "HEAD~2");
      },
    ],
  ];
  test.each(stuck)(
    "an unfinished %s is reported, and an abort restores the state before it and keeps the work in a backup",
    async (name, start) => {
      const made = await diverged(folder, three);
      await made.commit({ f: "5\n" });
      const before = made.git("rev-parse", "HEAD");
      await made.write("untracked", "mine");
      start(made);
      const left = read(made, "f");
      const { status, abort, events } = server(made);
      expect((await status({})).body).toMatchObject({ operation: name });
      const aborted = await abort();
      expect(aborted).toMatchObject({
        operation: name,
        git_status: { operation: null, branch: "main", conflicts: [] },
      });
      expect(made.git("rev-parse", "HEAD")).toBe(before);
      expect(read(made, "f")).toBe("5\n");
      expect(read(made, "untracked")).toBe("mine");
      expect(`${made.git("show", `${aborted.backup_ref}:f`)}\n`).toBe(left);
      expect(events).toMatchObject([{ operation: "abort", result: { aborted: name } }]);
    },
  );
});

describe("backups", () => {
  const day = 24 * 3_600_000;
  const now = Date.now();
  const refs = (made: Repository) =>
    made.git("for-each-ref", "--format=%(refname)", refOf("")).split("\n").filter(Boolean);

  function keep(made: Repository, object: string, count: number, ageMs: number): string[] {
    const names = Array.from({ length: count }, (_, i) => refOf(newBackupId(now - ageMs - i)));
    for (const name of names) made.git("update-ref", name, object);
    return names;
  }

  test("backup ids are UUIDs of version 7 that sort by the time they were made", () => {
    const ids = [1_000, now, now + 1].map((at) => newBackupId(at));
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("pruning keeps the newest 200 old backups, the only holder of a commit for a year, and ids without a time", async () => {
    const made = await repository(folder);
    const held = made.git("rev-parse", "HEAD");
    const tree = made.git("rev-parse", "HEAD^{tree}");
    const alone = made.git("commit-tree", "-m", "alone", "-p", held, tree);
    const untimed = refOf("0b0e7a52-2f5b-4a8e-9d8f-2f4a5f3c1d11");
    made.git("update-ref", untimed, held);
    const young = keep(made, held, 2, day);
    const input = Array.from(
      { length: 198 },
      (_, i) => `create ${refOf(newBackupId(now - 40 * day - i))} ${held}\n`,
    );
    made.input("update-ref --stdin", input.join(""));
    const gone = [
      ...keep(made, tree, 1, 50 * day),
      ...keep(made, held, 1, 51 * day),
      ...keep(made, alone, 1, 400 * day),
    ];
    const [kept = ""] = keep(made, alone, 1, 60 * day);

    expect((await pruneBackups(made.path, now)).sort()).toEqual(gone.sort());
    const left = refs(made);
    expect(left).toHaveLength(202);
    expect(left).toEqual(expect.arrayContaining([...young, untimed, kept]));
    keep(made, tree, 1, 50 * day);
    expect(await pruneBackups(made.path, now + 1)).toEqual([]);
  });

  test("pruning keeps three old backups", async () => {
    const made = await repository(folder);
    keep(made, made.git("rev-parse", "HEAD"), 3, 90 * day);
    expect(await pruneBackups(made.path, now)).toEqual([]);
    expect(refs(made)).toHaveLength(3);
  });
});

test("recovery removes objects and indices that a kill left in the state folder, and nothing else", async () => {
  const scratch = join(state, "scratch");
  const left = ["tmux-orchestrator-objects-x1/objects", "tmux-orchestrator-index-x2"];
  const kept = ["tmux-orchestrator-tree-x3", "a person's"];
  for (const name of [...left, ...kept]) await mkdir(join(scratch, name), { recursive: true });
  await recover();
  expect((await readdir(scratch)).sort()).toEqual([...kept].sort());
});

test("listOverlaps creates its scratch folder and leaves it empty", async () => {
  const made = await repository(folder);
  const scratchDir = join(state, "named");
  const worktree_path = `${made.path}-agent`;
  made.git("worktree", "add", "--quiet", "-b", "agent", worktree_path);
  await server(made, [{ id: "agent", role: "developer", worktree_path }], "main", null, {
    scratchDir,
  }).overlaps({});
  expect(await readdir(scratchDir)).toEqual([]);
});
