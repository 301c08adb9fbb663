import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorktrees } from "../../../src/orchestrator/worktrees/worktrees.ts";
import { agentId, projectId, storedProject } from "../../support/stored-project.ts";
import { placesIn } from "../../support/test-places.ts";
import { type Answer, git, Harness, until } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

const team = { team_composition: ["orchestrator", "developer", "tester"] };
const alone = { team_composition: ["developer"] };

const create = (name: string, body: Record<string, unknown> = {}) =>
  harness.call("POST", "/projects", {
    body: { name, path: join(harness.projects, name), specification: "x", auto_start: false, ...body },
  });
/** A project in a repository of its own, with its work trees, that was not started. */
async function plannedProject(name: string, body: Record<string, unknown>): Promise<string> {
  await harness.folder(name, { git: true });
  const { status, body: created } = await create(name, body);
  expect(status, JSON.stringify(created)).toBe(201);
  return created.id;
}
const agentsOf = async (id: string): Promise<Answer["body"][]> =>
  (await harness.call("GET", `/projects/${id}/agents`)).body.agents;
const folderOf = (id: string, name: string) => join(harness.agentsDir, "worktrees", id, name);
const listed = async (repository: string) =>
  (await git(repository, "worktree", "list", "--porcelain"))
    .split("\n")
    .filter((line) => line.startsWith("worktree "));

async function commitIn(folder: string, file: string, content = `${file}\n`): Promise<string> {
  await writeFile(join(folder, file), content);
  await git(folder, "add", ".");
  await git(folder, "commit", "-qm", `Add ${file}`);
  return git(folder, "rev-parse", "HEAD");
}

describe("the agents of a project in a repository", () => {
  test("agents that write work in their own work tree and branch from the recorded base, and an orchestrator does not", async () => {
    const id = await harness.runningProject("isolated", team);
    const path = join(harness.projects, "isolated");
    const base = await git(path, "rev-parse", "main");
    const { body: project } = await harness.call("GET", `/projects/${id}`);
    expect(project.git).toEqual({ isolation: "worktree", base_ref: null });
    const [orchestrator, developer, tester] = await agentsOf(id);
    expect(orchestrator).toMatchObject({ worktree_path: path, branch: null, base_commit: null });
    for (const [agent, name] of [
      [developer, "developer"],
      [tester, "tester"],
    ]) {
      const folder = folderOf(id, name);
      expect(agent).toMatchObject({
        worktree_path: folder,
        branch: `agents/${id}/${name}`,
        base_commit: base,
      });
      expect(await git(folder, "status", "--porcelain=v2", "--branch")).toBe(
        `# branch.oid ${base}\n# branch.head agents/${id}/${name}`,
      );
      expect(await harness.tmux("display-message", "-p", "-t", agent.pane_id, "#{pane_current_path}")).toBe(
        folder,
      );
    }
    expect(await git(path, "branch", "--show-current")).toBe("main");
    const list = await git(path, "worktree", "list", "--porcelain");
    expect(list).toContain(`locked the agent ${id}.developer of tmux-orchestrator works here`);
  });

  test("agents commit side by side, and git operations with an agent's id use its work tree", async () => {
    const id = await plannedProject("aside", team);
    const path = join(harness.projects, "aside");
    await commitIn(folderOf(id, "developer"), "clock.ts");
    await commitIn(folderOf(id, "tester"), "clock.test.ts");
    const log = async (query: string) =>
      (await harness.call("GET", `/projects/${id}/git/log${query}`)).body.commits.map(
        (one: { subject?: string; message?: string }) => one.subject ?? one.message,
      );
    expect((await log(`?agent_id=${id}.developer`))[0]).toContain("clock.ts");
    expect((await log(`?agent_id=${id}.tester`))[0]).toContain("clock.test.ts");
    expect(JSON.stringify(await log(""))).not.toContain("clock");
    const merged = await harness.call("POST", `/projects/${id}/git/merge`, {
      body: { source: `agents/${id}/developer` },
    });
    expect(merged.body.status).toBe("merged");
    expect(existsSync(join(path, "clock.ts"))).toBe(true);
  });

  test("work trees start from the commit that the base named when the project was created", async () => {
    const path = await harness.folder("recorded", { git: true });
    await git(path, "switch", "-qc", "release");
    const wanted = await commitIn(path, "release.txt");
    await git(path, "switch", "-q", "main");
    const { body } = await create("recorded", { ...alone, git: { base_ref: "release" } });
    await git(path, "branch", "-qf", "release", "main");
    await harness.call("POST", `/projects/${body.id}/resume`);
    await harness.untilStatus(body.id, "running");
    expect(await git(folderOf(body.id, "developer"), "rev-parse", "HEAD")).toBe(wanted);
  });

  test("work trees start from HEAD when the repository is on no branch", async () => {
    const path = await harness.folder("detached", { git: true });
    const wanted = await commitIn(path, "a.txt");
    await git(path, "checkout", "-q", "--detach");
    const { body } = await create("detached", alone);
    expect((await agentsOf(body.id))[0].base_commit).toBe(wanted);
  });

  test("createProject warns when the base is behind its upstream, and fetches nothing", async () => {
    const origin = await harness.folder("stale-origin", { git: true });
    const path = join(harness.projects, "stale");
    await git(harness.projects, "clone", "-q", origin, path);
    const old = await git(path, "rev-parse", "HEAD");
    await commitIn(origin, "unseen.txt");
    const unseen = await create("stale", alone);
    expect(unseen.body.warnings).toEqual([]);
    await harness.call("DELETE", `/projects/${unseen.body.id}`);
    await git(path, "fetch", "-q");
    const stale = await create("stale", alone);
    expect(stale.body.warnings).toEqual([
      expect.stringMatching(/start from main \(\w+\), which is 1 commit behind origin\/main/),
    ]);
    expect((await agentsOf(stale.body.id))[0].base_commit).toBe(old);
    await harness.call("DELETE", `/projects/${stale.body.id}`);
    const fresh = await create("stale", { ...alone, git: { base_ref: "origin/main" } });
    expect(fresh.body.warnings).toEqual([]);
    expect((await agentsOf(fresh.body.id))[0].base_commit).toBe(await git(origin, "rev-parse", "HEAD"));
  });

  test("an agent of a project in a subfolder works in the same subfolder of its work tree", async () => {
    const root = await harness.folder("monorepo", { git: true });
    await mkdir(join(root, "packages", "clock"), { recursive: true });
    await commitIn(join(root, "packages", "clock"), "index.ts");
    const { body } = await create("clock", { ...alone, path: join(root, "packages", "clock") });
    const [agent] = await agentsOf(body.id);
    expect(agent.worktree_path).toBe(join(folderOf(body.id, "developer"), "packages", "clock"));
    expect(existsSync(join(agent.worktree_path, "index.ts"))).toBe(true);
  });

  test("the briefings name each agent's work tree and branch and how its work is merged", async () => {
    await harness.folder("told", { git: true });
    const { body } = await create("told", team);
    const read = (name: string) => readFile(harness.agentFile(body.id, name, "briefing.md"), "utf8");
    const developer = await read("developer");
    expect(developer).toContain(folderOf(body.id, "developer"));
    expect(developer).toContain(`agents/${body.id}/developer`);
    const orchestrator = await read("orchestrator");
    expect(orchestrator).toContain(`git merge --no-ff agents/${body.id}/developer`);
    expect(orchestrator).toContain(`agents/${body.id}/tester`);
  });

  test("agents share the project's folder when the isolation is shared", async () => {
    const path = await harness.folder("together", { git: true });
    const { body } = await create("together", { ...team, git: { isolation: "shared" } });
    expect((await harness.call("GET", `/projects/${body.id}`)).body.git.isolation).toBe("shared");
    expect((await agentsOf(body.id)).map((agent) => agent.worktree_path)).toEqual([path, path, path]);
    expect(await listed(path)).toHaveLength(1);
  });
});

describe("a folder in which no work tree can be made", () => {
  const folders: [string, (path: string) => Promise<void>, RegExp][] = [
    ["is in no repository", async () => {}, /git init/],
    ["is a repository without a commit", async (path) => void (await git(path, "init", "-q")), /no commit/],
    [
      "is not in the repository's commit",
      async (path) => {
        await git(harness.projects, "init", "-q");
        await git(harness.projects, "commit", "-q", "--allow-empty", "-m", "Start");
        expect(existsSync(path)).toBe(true);
      },
      /has no file in/,
    ],
  ];
  test.each(folders)(
    "a folder that %s is shared by its agents, and the isolation worktree is rejected for it",
    async (title, make, why) => {
      const name = `no-tree-${title.length}`;
      const path = await harness.folder(name);
      await make(path);
      const refused = await create(name, { git: { isolation: "worktree" } });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "/git/isolation" }] } });
      expect(refused.body.detail).toMatch(why);
      const { body } = await create(name);
      expect((await harness.call("GET", `/projects/${body.id}`)).body.git.isolation).toBe("shared");
      await rm(join(harness.projects, ".git"), { recursive: true, force: true });
    },
  );

  test("createProject rejects a base that does not exist and names the existing branches", async () => {
    await harness.folder("no-base", { git: true });
    const refused = await create("no-base", { git: { base_ref: "develop" } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "/git/base_ref" }] } });
    expect(refused.body.detail).toContain('"main"');
  });
});

describe("deleting a project with work trees", () => {
  test("deleteProject removes merged and clean work trees with their branches, and keeps a person's work tree", async () => {
    const id = await plannedProject("clean", team);
    const path = join(harness.projects, "clean");
    const own = join(harness.projects, "clean-own");
    await git(path, "worktree", "add", "-q", "-b", "mine", own);
    await commitIn(folderOf(id, "developer"), "a.txt");
    await git(path, "merge", "-q", "--no-ff", "-m", "merge", `agents/${id}/developer`);
    await commitIn(folderOf(id, "tester"), "b.txt");
    await git(path, "merge", "-q", "--squash", `agents/${id}/tester`);
    await git(path, "commit", "-qm", "squashed");
    const deleted = await harness.call("DELETE", `/projects/${id}`);
    expect(deleted).toMatchObject({
      status: 200,
      body: {
        removed_worktrees: [folderOf(id, "developer"), folderOf(id, "tester")],
        kept_branches: ["main"],
        // A squash leaves the commits themselves to the branch alone.
        backup_refs: [`refs/tmux-orchestrator/backup/${id}/tester`],
      },
    });
    expect(existsSync(join(harness.agentsDir, "worktrees", id))).toBe(false);
    expect(await listed(path)).toEqual([`worktree ${path}`, `worktree ${own}`]);
    expect(await git(path, "branch", "--format=%(refname:short)")).toBe("main\nmine");
  });

  test("deleteProject fails and names unmerged and uncommitted work; force keeps both under backup refs", async () => {
    const id = await harness.runningProject("open", team);
    const path = join(harness.projects, "open");
    const developer = folderOf(id, "developer");
    const tip = await commitIn(developer, "clock.ts");
    await writeFile(join(developer, "clock.ts"), "changed\n");
    await writeFile(join(developer, "new.ts"), "untracked\n");
    const tester = folderOf(id, "tester");
    await writeFile(join(tester, "staged.ts"), "staged\n");
    await git(tester, "add", ".");
    await writeFile(join(tester, "staged.ts"), "and changed\n");

    const refused = await harness.call("DELETE", `/projects/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    for (const named of [`agents/${id}/developer`, "Add clock.ts", "clock.ts", "new.ts", "staged.ts", tester])
      expect(refused.body.detail).toContain(named);
    expect(await harness.panes()).toContain(`${id}.developer`);
    expect(existsSync(join(developer, "new.ts"))).toBe(true);

    const { body } = await harness.call("DELETE", `/projects/${id}?force=true`);
    const refs = ["developer", "tester"].map((name) => `refs/tmux-orchestrator/backup/${id}/${name}`);
    expect(body).toMatchObject({ backup_refs: refs, removed_worktrees: [developer, tester] });
    const show = (what: string) => git(path, "show", what);
    expect(await show(`${refs[0]}:clock.ts`)).toBe("changed");
    expect(await show(`${refs[0]}:new.ts`)).toBe("untracked");
    expect(await git(path, "rev-parse", `${refs[0]}^1`)).toBe(tip);
    expect(await show(`${refs[1]}:staged.ts`)).toBe("and changed");
    expect(await show(`${refs[1]}^2:staged.ts`)).toBe("staged");
    expect(existsSync(developer)).toBe(false);
    expect(await git(path, "branch", "--format=%(refname:short)")).toBe("main");
  });

  test("deleteProject with force keeps both sides of an unfinished merge under a backup ref", async () => {
    const id = await plannedProject("merging", alone);
    const path = join(harness.projects, "merging");
    const folder = folderOf(id, "developer");
    const ours = await commitIn(folder, "a.txt", "ours\n");
    const theirs = await commitIn(path, "a.txt", "theirs\n");
    await git(folder, "merge", "main").catch(() => {});
    const refused = await harness.call("DELETE", `/projects/${id}`);
    expect(refused.body.detail).toContain(`an unfinished merge in ${folder}`);
    const { body } = await harness.call("DELETE", `/projects/${id}?force=true`);
    const parents = await git(path, "rev-parse", `${body.backup_refs[0]}^1`, `${body.backup_refs[0]}^2`);
    expect(parents).toBe(`${ours}\n${theirs}`);
    expect(await git(path, "show", `${body.backup_refs[0]}:a.txt`)).toContain("<<<<<<<");
  });

  test("deleteProject keeps a branch that an agent created", async () => {
    const id = await plannedProject("own-branch", alone);
    const path = join(harness.projects, "own-branch");
    await git(folderOf(id, "developer"), "switch", "-qc", "feature/x");
    await commitIn(folderOf(id, "developer"), "x.txt");
    const { status, body } = await harness.call("DELETE", `/projects/${id}`);
    expect(status).toBe(200);
    expect(body.kept_branches).toEqual(["main", "feature/x"]);
    expect(await git(path, "branch", "--format=%(refname:short)")).toBe("feature/x\nmain");
  });

  test("deleteProject with force keeps a work tree that contains another repository", async () => {
    const id = await plannedProject("nested", alone);
    const folder = folderOf(id, "developer");
    await mkdir(join(folder, "vendor"));
    await git(join(folder, "vendor"), "init", "-q", "-b", "main");
    await commitIn(join(folder, "vendor"), "theirs.txt");
    expect((await harness.call("DELETE", `/projects/${id}`)).status).toBe(409);
    const { body } = await harness.call("DELETE", `/projects/${id}?force=true`);
    expect(body).toMatchObject({ removed_worktrees: [], kept_branches: ["main", `agents/${id}/developer`] });
    expect(existsSync(join(folder, "vendor", "theirs.txt"))).toBe(true);
  });

  test("deleteProject fails when the repository is gone, and with force leaves the agents' files", async () => {
    const id = await plannedProject("no-repository", alone);
    const folder = folderOf(id, "developer");
    await writeFile(join(folder, "work.txt"), "work");
    await rm(join(harness.projects, "no-repository", ".git"), { recursive: true });
    const refused = await harness.call("DELETE", `/projects/${id}`);
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.body.detail).toContain(folder);
    expect((await harness.call("DELETE", `/projects/${id}?force=true`)).status).toBe(200);
    expect(existsSync(join(folder, "work.txt"))).toBe(true);
  });
});

describe("work trees through the life of a project", () => {
  test("a launch that fails leaves no work tree and no branch", async () => {
    const path = await harness.folder("fails", { git: true });
    const agent_command = ["sh", "-c", "exit 3"];
    const { body } = await create("fails", { ...alone, auto_start: true, agent_command });
    await harness.untilStatus(body.id, "failed");
    expect(await listed(path)).toHaveLength(1);
    expect(await git(path, "branch", "--format=%(refname:short)")).toBe("main");
    expect(existsSync(join(harness.agentsDir, "worktrees", body.id))).toBe(false);
  });

  test("a launch that fails after an agent wrote a file keeps the file, and deleteProject names it", async () => {
    await harness.folder("fails-late", { git: true });
    const agent_command = ["sh", "-c", "echo found > result.txt; exit 3"];
    const { body } = await create("fails-late", { ...alone, auto_start: true, agent_command });
    await harness.untilStatus(body.id, "failed");
    expect(await readFile(join(folderOf(body.id, "developer"), "result.txt"), "utf8")).toBe("found\n");
    const refused = await harness.call("DELETE", `/projects/${body.id}`);
    expect(refused.body.detail).toContain("result.txt");
    const { body: deleted } = await harness.call("DELETE", `/projects/${body.id}?force=true`);
    expect(deleted.backup_refs).toHaveLength(1);
  });

  test("completing or failing a project keeps its work trees, and deleteProject fails for their open work", async () => {
    for (const [action, reason] of [
      ["complete", { force: true }],
      ["fail", { reason: "no budget" }],
    ] as const) {
      const id = await harness.runningProject(`ends-${action}`, alone);
      const tip = await commitIn(folderOf(id, "developer"), "a.txt");
      expect((await harness.call("POST", `/projects/${id}/${action}`, { body: reason })).status).toBe(200);
      expect(await git(folderOf(id, "developer"), "rev-parse", "HEAD")).toBe(tip);
      expect((await harness.call("DELETE", `/projects/${id}`)).status).toBe(409);
    }
  });

  test("restartAgent attaches a work tree whose folder is gone to its branch again", async () => {
    const id = await harness.runningProject("vanished", alone);
    const folder = folderOf(id, "developer");
    const tip = await commitIn(folder, "a.txt");
    await rm(folder, { recursive: true });
    const restarted = await harness.call("POST", `/projects/${id}/agents/developer/restart`, {
      body: { force: true },
    });
    expect(restarted.status).toBe(200);
    expect(await git(folder, "rev-parse", "HEAD")).toBe(tip);
    expect(await git(folder, "branch", "--show-current")).toBe(`agents/${id}/developer`);
    await until("rest", async () => {
      const { body } = await harness.call("GET", `/projects/${id}/status`);
      return body.agents[0].activity === "idle";
    });
  });

  test("restartAgent fails for a work tree whose folder and branch are gone, and creates nothing", async () => {
    const id = await harness.runningProject("all-gone", alone);
    const path = join(harness.projects, "all-gone");
    await rm(folderOf(id, "developer"), { recursive: true });
    await git(path, "worktree", "unlock", folderOf(id, "developer"));
    await git(path, "worktree", "prune");
    await git(path, "branch", "-qD", `agents/${id}/developer`);
    const restarted = await harness.call("POST", `/projects/${id}/agents/developer/restart`, {
      body: { force: true },
    });
    expect(restarted.status).toBeGreaterThanOrEqual(400);
    expect(restarted.body.detail).toContain(`agents/${id}/developer`);
    expect(existsSync(folderOf(id, "developer"))).toBe(false);
  });

  test("createProject makes twenty work trees in one repository at once", async () => {
    const path = await harness.folder("twenty", { git: true });
    await commitIn(path, "a.txt");
    const roles = Array.from({ length: 20 }, () => "developer");
    const { status, body } = await create("twenty", { team_composition: roles });
    expect(status).toBe(201);
    expect(await listed(path)).toHaveLength(21);
    expect((await harness.call("DELETE", `/projects/${body.id}`)).body.removed_worktrees).toHaveLength(20);
    expect(await listed(path)).toHaveLength(1);
  });
  test("ensureAll keeps a work tree that was made after the agent's row was read", async () => {
    const path = await harness.folder("stale-row", { git: true });
    const base = await git(path, "rev-parse", "HEAD");
    const at = "2026-01-01T00:00:00.000Z";
    const { store } = await storedProject(join(harness.root, "stale-row.db"), { path, at });
    try {
      const worktrees = createWorktrees({
        store,
        places: placesIn(harness.root),
        agentsDir: join(harness.root, "stale-row"),
        stateDir: harness.stateDir,
      });
      await store.agents.update(agentId, { branch: "agents/x", base_commit: base, worktree: "planned" });
      const project = await store.projects.find(projectId);
      const team = await store.agents.ofProject(projectId);
      if (!project || !team[0]) throw new Error("Nothing was stored.");
      await worktrees.ensureAll(project, team);
      const file = join(worktrees.rootOf(team[0]), "work.txt");
      await writeFile(file, "work");
      await worktrees.ensureAll(project, team);
      expect(existsSync(file)).toBe(true);
    } finally {
      await store.close();
    }
  });
});
