import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/contract.ts";
import { at, type GitFolder, gitFolder, type Repository, repository } from "../../support/git-repository.ts";
import { server } from "../../support/git-server.ts";

let folder: GitFolder;
beforeAll(async () => {
  folder = await gitFolder();
});
afterAll(() => folder.remove());

const nine = (first: string, last: string) => `${first}\n2\n3\n4\n5\n6\n7\n8\n${last}\n`;

/** Agents with a work tree and a branch of their own, from a first commit of the files. */
async function team(files: Record<string, string>, ids: readonly string[]) {
  const made = await repository(folder);
  await made.commit(files);
  const agents = ids.map((id) => ({ id, role: id, worktree_path: `${made.path}-${id}` }));
  for (const { id, worktree_path } of agents) made.git("worktree", "add", "--quiet", "-b", id, worktree_path);
  const trees = agents.map(({ worktree_path }) => at(worktree_path)) as [Repository, Repository];
  const overlaps = async () =>
    ((await server(made, agents, "main").overlaps({})).body as Schema<"OverlapList">).overlaps;
  return { made, trees, overlaps };
}

const by = (agent_id: string | null, committed = true) => ({
  agent_id,
  branch: agent_id ?? "main",
  committed,
});

test("listOverlaps names who changed a file, committed or not, and whether a merge would conflict", async () => {
  const { trees, overlaps } = await team(
    { clash: "1\n", apart: nine("1", "9"), open: "1\n", own: "1\n", gone: "1\n" },
    ["dev", "qa"],
  );
  const [dev, qa] = trees;
  await dev.commit({ clash: "dev\n", apart: nine("dev", "9"), open: "dev\n", own: "dev\n", gone: null });
  await qa.commit({ clash: "qa\n", apart: nine("1", "qa"), gone: "qa\n" });
  await qa.write("open", "qa\n");
  await dev.write("new/file", "dev\n");
  await qa.write("new/file", "qa\n");
  expect(await overlaps()).toEqual([
    { path: "apart", conflicts: false, agents: [by("dev"), by("qa")] },
    { path: "clash", conflicts: true, agents: [by("dev"), by("qa")] },
    { path: "gone", conflicts: true, agents: [by("dev"), by("qa")] },
    { path: "new/file", conflicts: true, agents: [by("dev", false), by("qa", false)] },
    { path: "open", conflicts: true, agents: [by("dev"), by("qa", false)] },
  ]);
});

test("listOverlaps includes files that the base has changed since the agent began", async () => {
  const { made, trees, overlaps } = await team({ clash: "1\n", theirs: "1\n" }, ["dev"]);
  await trees[0].commit({ clash: "dev\n" });
  await made.commit({ clash: "base\n", theirs: "base\n" });
  expect(await overlaps()).toEqual([{ path: "clash", conflicts: true, agents: [by(null), by("dev")] }]);
});

test("listOverlaps leaves the index, the objects, the refs and temporary files as they were", async () => {
  const { made, trees, overlaps } = await team({ f: "1\n" }, ["dev", "qa"]);
  for (const [i, tree] of trees.entries()) await tree.write("f", `${"ab"[i]}\n`);
  await trees[0].write("staged", "x");
  trees[0].git("add", "staged");
  const look = () => ({
    index: readFileSync(trees[0].git("rev-parse", "--path-format=absolute", "--git-path", "index")),
    objects: made.git("count-objects", "-v"),
    refs: made.git("for-each-ref"),
    temporary: readdirSync(tmpdir()).filter((name) => name.startsWith("tmux-orchestrator-objects-")),
  });
  const before = look();
  expect(await overlaps()).toHaveLength(1);
  expect(look()).toEqual(before);
});

test("listOverlaps returns nothing for one agent's own files and for an agent without changes", async () => {
  const { trees, overlaps } = await team({ f: "1\n" }, ["dev", "qa"]);
  await trees[0].commit({ g: "1\n" });
  expect(await overlaps()).toEqual([]);
});

test("listOverlaps finds overlaps in a work tree that contains another repository", async () => {
  const { trees, overlaps } = await team({ f: "1\n" }, ["dev", "qa"]);
  for (const [i, tree] of trees.entries()) await tree.write("f", `${"ab"[i]}\n`);
  trees[0].git("init", "--quiet", join(trees[0].path, "nested"));
  expect(await overlaps()).toMatchObject([{ path: "f", conflicts: true }]);
});
