import { existsSync } from "node:fs";
import { mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { git, Harness, until } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

const create = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  harness.call("POST", "/projects", { body: { specification: "Say hello.", ...body }, headers });

describe("creating a project", () => {
  test("createProject starts the team in tmux and returns the command that attaches to it", async () => {
    const path = await harness.folder("create", { git: true });
    const { status, body, headers } = await create({ name: "create", path, project_size: "small" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: "create", status: "created", project_status: "creating" });
    expect(body.id).toMatch(/^create-[0-9a-z]{6}$/);
    expect(body.agents.map((agent: { id: string }) => agent.id)).toEqual([
      `${body.id}.orchestrator`,
      `${body.id}.developer`,
    ]);
    expect(headers.get("location")).toBe(`/api/v1/projects/${body.id}`);
    expect(body.attach_command).toBe(`tmux -S ${harness.socket} attach -t =${body.id}`);
    expect(await harness.panes()).toEqual(
      expect.arrayContaining(body.agents.map((one: { id: string }) => one.id)),
    );

    const running = await harness.untilStatus(body.id, "running");
    expect(running).toMatchObject({
      progress: 0,
      progress_source: "none",
      blockers: [],
      estimated_completion: null,
    });
    const windows = await harness.tmux("list-windows", "-t", `=${body.id}`, "-F", "#{window_name}");
    expect(windows.split("\n")).toEqual(["orchestrator", "developer"]);
  });

  test("an agent's briefing contains the specification, and only its user can read it", async () => {
    const specification = 'Build a clock.\n\n- It ticks: $(date) `ls` "quotes" 🎉';
    const id = await harness.runningProject("briefed", { specification });
    const path = harness.agentFile(id, "developer", "briefing.md");
    const briefing = await readFile(path, "utf8");
    expect(briefing).toContain("# You are developer in the project briefed");
    expect(briefing).toContain(`--project_id ${id} --target_agent orchestrator`);
    expect(briefing.endsWith(`${specification}\n`)).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await until("the developer has got its briefing", async () =>
      (await harness.screen(`${id}.developer`)).includes(`received «Read your briefing`),
    );
  });

  test("the environment of an agent contains its project and id, and neither the key nor the state folder", async () => {
    const path = await harness.folder("environment");
    const agent_command = ["sh", "-c", "env; sleep 60"];
    const { body } = await create({
      name: "environment",
      path,
      agent_command,
      team_composition: ["developer"],
    });
    const screen = await until("the environment", async () => {
      const text = await harness.screen(`${body.id}.developer`);
      return text.includes("TMUX_ORCHESTRATOR_ROLE") && text;
    });
    expect(screen).toContain(`TMUX_ORCHESTRATOR_PROJECT_ID=${body.id}`);
    expect(screen).toContain(`TMUX_ORCHESTRATOR_AGENT_ID=${body.id}.developer`);
    expect(screen).not.toContain(harness.stateDir);
    expect(screen).not.toMatch(/^TMUX=/m);
    expect(screen).not.toContain(harness.key);
    await harness.call("DELETE", `/projects/${body.id}`);
  });

  test("createProject accepts the alternative names of its members", async () => {
    const project_path = await harness.folder("aliases");
    const body = { name: "aliases", project_path, spec_content: "x", size: "small", auto_start: false };
    const created = await harness.call("POST", "/projects", { body });
    expect(created.status).toBe(201);
    const { body: project } = await harness.call("GET", `/projects/${created.body.id}`);
    expect(project).toMatchObject({ path: project_path, specification: "x", project_size: "small" });
  });

  test("createProject rejects two names of one member with different values", async () => {
    const answer = await create({ name: "both", path: "/a", project_path: "/b" });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: "/project_path" }] } });
  });

  test("createProject creates the folder when its parent exists", async () => {
    const path = join(harness.projects, "new-folder");
    const { body } = await create({ name: "new-folder", path, auto_start: false });
    expect(existsSync(path)).toBe(true);
    const status = await harness.call("GET", `/projects/${body.id}/status`);
    expect(status.body).toMatchObject({
      status: "paused",
      status_reason: "not_started",
      git_info: { branch: null, uncommitted_changes: false, conflicts: [] },
      agents: expect.arrayContaining([expect.objectContaining({ activity: "unknown", pane_id: null })]),
    });
  });

  test("createProject accepts a specification of 1 MB", async () => {
    const path = await harness.folder("large-text");
    const specification = "ü".repeat(500_000);
    const { status, body } = await create({ name: "large-text", path, specification, auto_start: false });
    expect(status).toBe(201);
    expect((await harness.call("GET", `/projects/${body.id}`)).body.specification).toBe(specification);
  });
});

describe("creating a project that cannot be", () => {
  const ways: [string, (path: string) => Promise<Record<string, unknown>>, string][] = [
    [
      "an agent command that is not installed",
      async (path) => ({ path, agent_command: "no-such-agent --x" }),
      "agent_command_not_found",
    ],
    [
      "an agent command without a program",
      async (path) => ({ path, agent_command: "   " }),
      "validation_failed",
    ],
    ["a path outside of the allowed roots", async () => ({ path: "/etc" }), "path_not_allowed"],
    ["a path whose parent is not there", async (path) => ({ path: `${path}/a/b` }), "validation_failed"],
    [
      "a link that leads out of the allowed roots",
      async (path) => {
        await symlink("/etc", join(path, "link"));
        return { path: join(path, "link") };
      },
      "path_not_allowed",
    ],
    [
      "a link to a folder that is allowed to nobody",
      async (path) => {
        await symlink(harness.stateDir, join(path, "state"));
        return { path: join(path, "state", "x") };
      },
      "path_not_allowed",
    ],
    [
      "work trees in a folder that is in no repository",
      async (path) => ({ path, git: { isolation: "worktree" } }),
      "validation_failed",
    ],
  ];
  test.each(ways)("createProject rejects %s and leaves nothing behind", async (title, prepare, code) => {
    const name = `cannot-${title.length}-${code.length}`;
    const path = await harness.folder(name);
    const before = [await harness.panes(), (await harness.call("GET", "/projects")).body.total];
    const answer = await create({ name, ...(await prepare(path)) });
    expect(answer.body.code).toBe(code);
    expect([await harness.panes(), (await harness.call("GET", "/projects")).body.total]).toEqual(before);
    expect(existsSync(join(harness.agentsDir, "projects", name))).toBe(false);
  });

  test.each(['a"b', "a;b", "a$(b)", "a\nb", "🎉", "a.b", "a:b", "a b", "", "x".repeat(65)])(
    "createProject rejects the name %j",
    async (name) => {
      const answer = await create({ name, path: harness.projects });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: "/name" }] } });
    },
  );

  test.each(["_", "-x", "__-"])("the id of a project with the name %s starts with a letter", async (name) => {
    const path = await harness.folder(`sign${name.length}${name.at(-1)}`);
    const { status, body } = await create({ name, path, auto_start: false });
    expect(status).toBe(201);
    expect(body.id).toMatch(/^[a-z]/);
  });

  test("createProject rejects the name or the real path of an existing project and names its id", async () => {
    const path = await harness.folder("twice");
    const { body } = await create({ name: "twice", path, auto_start: false });
    const link = join(harness.projects, "twice-link");
    await symlink(path, link);
    for (const again of [
      { name: "twice", path: await harness.folder("other") },
      { name: "else", path: link },
    ]) {
      const answer = await create({ ...again, auto_start: false });
      expect(answer).toMatchObject({ status: 409, body: { code: "project_exists" } });
      expect(answer.body.detail).toContain(body.id);
    }
  });

  test("createProject with the same Idempotency-Key creates one project, also for concurrent requests", async () => {
    const path = await harness.folder("key");
    const headers = { "idempotency-key": "key-1" };
    const body = { name: "key", path, auto_start: false };
    const [first, second] = await Promise.all([create(body, headers), create(body, headers)]);
    const third = await create(body, headers);
    expect(new Set([first, second, third].map((answer) => answer.body.id)).size).toBe(1);
    expect(third.status).toBe(201);
    expect(third.headers.get("idempotency-replayed")).toBe("true");
    const other = await create({ ...body, name: "key2" }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency_key_reuse" } });
  });

  test("a project whose agent ends at its start fails with the agent's output, and its panes are closed", async () => {
    const path = await harness.folder("dies");
    const agent_command = ["sh", "-c", "echo no licence found; exit 3"];
    const { status, body } = await create({ name: "dies", path, agent_command });
    expect(status).toBe(201);
    const failed = await harness.untilStatus(body.id, "failed");
    expect(failed.status_reason).toContain("exit code 3");
    expect(failed.status_reason).toContain("no licence found");
    expect((await harness.panes()).filter((id) => id.startsWith(body.id))).toEqual([]);
    expect(existsSync(join(harness.agentsDir, "projects", body.id))).toBe(false);
    const again = await create({ name: "dies", path, auto_start: false });
    expect(again.status).toBe(201);
  });
});

describe("the life of a project", () => {
  test("resumeProject starts a project that was created with auto_start false", async () => {
    const path = await harness.folder("later");
    const { body } = await create({
      name: "later",
      path,
      auto_start: false,
      team_composition: ["developer"],
    });
    expect((await harness.panes()).filter((id) => id.startsWith(body.id))).toEqual([]);
    const resumed = await harness.call("POST", `/projects/${body.id}/resume`);
    expect(resumed).toMatchObject({ status: 200, body: { status: "creating" } });
    await harness.untilStatus(body.id, "running");
    const again = await harness.call("POST", `/projects/${body.id}/resume`, { body: {} });
    expect(again).toMatchObject({ status: 200, body: { status: "running" } });
  });

  test("a project without its folder reports a blocker, and resumeProject starts it once the folder exists", async () => {
    const path = await harness.folder("gone");
    const { body } = await create({ name: "gone", path, auto_start: false, team_composition: ["developer"] });
    await rm(path, { recursive: true });
    const { body: seen, status } = await harness.call("GET", `/projects/${body.id}/status`);
    expect(status).toBe(200);
    expect(seen.blockers).toMatchObject([{ kind: "git_unreadable", detail: expect.stringContaining(path) }]);
    const refused = await harness.call("POST", `/projects/${body.id}/resume`);
    expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    const { body: still } = await harness.call("GET", `/projects/${body.id}`);
    expect(still).toMatchObject({ status: "paused", status_reason: "not_started" });
    await mkdir(path);
    await harness.call("POST", `/projects/${body.id}/resume`);
    await harness.untilStatus(body.id, "running");
  });

  test("pauseProject keeps the agents and the reason, and messages are held until the project is resumed", async () => {
    const id = await harness.runningProject("paused", { team_composition: ["developer"] });
    const paused = await harness.call("POST", `/projects/${id}/pause`, { body: { reason: "lunch" } });
    expect(paused.body).toMatchObject({ status: "paused", status_reason: "lunch" });
    const held = await harness.heldDelivery(id, { target_agent: "developer", content: "after lunch" });
    expect(held.held_reason).toBe("the project is paused");
    expect(await harness.panes()).toContain(`${id}.developer`);
    await harness.call("POST", `/projects/${id}/resume`);
    await until("the message", async () =>
      (await harness.screen(`${id}.developer`)).includes("«after lunch»"),
    );
  });

  test("completeProject fails without force; with force it ends the agents and frees the name and the path", async () => {
    const id = await harness.runningProject("done", { team_composition: ["developer"] });
    const asked = await harness.call("POST", `/projects/${id}/complete`);
    expect(asked).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    const done = await harness.call("POST", `/projects/${id}/complete`, {
      body: { force: true, reason: "shipped" },
    });
    expect(done.body).toMatchObject({ status: "completed", status_reason: "shipped" });
    expect(await harness.panes()).not.toContain(`${id}.developer`);
    const { body } = await harness.call("GET", `/projects/${id}/status`);
    expect(body.agents).toMatchObject([{ activity: "exited" }]);
    for (const [path, wanted] of [
      ["resume", 409],
      ["pause", 409],
      ["messages", 409],
    ] as const) {
      const text = path === "messages" ? { target_agent: "all", content: "x" } : {};
      expect((await harness.call("POST", `/projects/${id}/${path}`, { body: text })).status).toBe(wanted);
    }
    const next = await create({ name: "done", path: join(harness.projects, "done"), auto_start: false });
    expect(next.status).toBe(201);
  });

  test("failProject records the given reason", async () => {
    const path = await harness.folder("given-up");
    const { body } = await create({ name: "given-up", path, auto_start: false });
    const failed = await harness.call("POST", `/projects/${body.id}/fail`, { body: { reason: "no budget" } });
    expect(failed.body).toMatchObject({ status: "failed", status_reason: "no budget" });
  });

  test("deleteProject fails with uncommitted work unless forced, and keeps the folder and a person's window", async () => {
    const id = await harness.runningProject("deleted", { team_composition: ["developer"] });
    const path = join(harness.projects, "deleted");
    await writeFile(join(path, "work.txt"), "not committed");
    const refused = await harness.call("DELETE", `/projects/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(await harness.panes()).toContain(`${id}.developer`);

    // A window that a person opened in the agents' session.
    await harness.tmux("new-window", "-d", "-n", "person", "-t", `=${id}:`, "sleep 1000");
    const deleted = await harness.call("DELETE", `/projects/${id}?force=true`);
    expect(deleted).toMatchObject({
      status: 200,
      body: {
        id,
        removed_worktrees: [join(harness.agentsDir, "worktrees", id, "developer")],
        kept_branches: ["main"],
        backup_refs: [],
      },
    });
    expect(await harness.panes()).not.toContain(`${id}.developer`);
    expect(await harness.tmux("list-windows", "-t", `=${id}`)).toContain("person");
    await harness.tmux("kill-session", "-t", `=${id}`);
    expect(existsSync(join(path, "work.txt"))).toBe(true);
    expect(existsSync(join(harness.agentsDir, "projects", id))).toBe(false);
    const gone = await harness.call("GET", `/projects/${id}`);
    expect(gone).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await harness.call("DELETE", `/projects/${id}`)).status).toBe(404);
  });

  test("updateProject replaces only the given members and updates the briefings", async () => {
    const path = await harness.folder("updated");
    const { body } = await create({ name: "updated", path, auto_start: false });
    const changed = await harness.call("PUT", `/projects/${body.id}`, {
      body: { priority: "high", specification: "Say goodbye." },
    });
    expect(changed.body).toMatchObject({ name: "updated", priority: "high", specification: "Say goodbye." });
    const briefing = await readFile(harness.agentFile(body.id, "orchestrator", "briefing.md"), "utf8");
    expect(briefing).toContain("Say goodbye.");
    const missing = await harness.call("PUT", `/projects/${body.id}`, {
      body: { agent_command: "no-such-agent" },
    });
    expect(missing.body.code).toBe("agent_command_not_found");
  });
});

test("listProjects returns pages from the newest on, and filters by state", async () => {
  const all = await harness.call("GET", "/projects?limit=100");
  expect(all.body.total).toBe(all.body.projects.length);
  expect(all.body.projects[0]).not.toHaveProperty("specification");
  const ids: string[] = [];
  for (let cursor = ""; ; ) {
    const { body } = await harness.call("GET", `/projects?limit=3${cursor && `&cursor=${cursor}`}`);
    ids.push(...body.projects.map((one: { id: string }) => one.id));
    if (body.next_cursor === null) break;
    cursor = body.next_cursor;
  }
  expect(ids).toEqual(all.body.projects.map((one: { id: string }) => one.id));
  const failed = await harness.call("GET", "/projects?status_filter=failed&status_filter=completed");
  expect(
    failed.body.projects.every((one: { status: string }) => ["failed", "completed"].includes(one.status)),
  ).toBe(true);
  const measured = await harness.call("GET", "/projects?include_metrics=true&limit=1");
  expect(measured.body.projects[0].metrics).toMatchObject({ commits: null, restarts: 0 });
  const bad = await harness.call("GET", "/projects?cursor=nonsense");
  expect(bad).toMatchObject({ status: 422, body: { errors: [{ path: "query.cursor" }] } });
});

test("getProjectStatus reports the branch, the changed files and the conflicts of the repository", async () => {
  const id = await harness.runningProject("facts", { team_composition: ["developer"] });
  const path = join(harness.projects, "facts");
  await writeFile(join(path, "a.txt"), "ours\n");
  await git(path, "add", ".");
  await git(path, "commit", "-qm", "ours");
  await git(path, "switch", "-qc", "other", "HEAD~1");
  await writeFile(join(path, "a.txt"), "theirs\n");
  await git(path, "add", ".");
  await git(path, "commit", "-qm", "theirs");
  await git(path, "merge", "main").catch(() => {});
  await mkdir(join(path, "folder"));
  await writeFile(join(path, "folder", "b.txt"), "new");
  const status = await until("the conflict", async () => {
    const { body } = await harness.call("GET", `/projects/${id}/status`);
    return body.git_info.uncommitted_files === 2 && body;
  });
  expect(status.git_info).toMatchObject({
    branch: "other",
    commit_hash: await git(path, "rev-parse", "HEAD"),
    uncommitted_changes: true,
    conflicts: ["a.txt"],
    operation: "merge",
  });
  expect(status.blockers).toContainEqual(expect.objectContaining({ kind: "merge_conflict" }));
  const { body } = await harness.call("GET", `/projects/${id}/git/conflicts`);
  expect(JSON.stringify(body)).toContain("a.txt");
});
