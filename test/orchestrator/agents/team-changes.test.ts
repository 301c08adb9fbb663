import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, git, Harness, until } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

const folderOf = (id: string, name: string) => join(harness.agentsDir, "worktrees", id, name);
const add = (id: string, body: Record<string, unknown>) =>
  harness.call("POST", `/projects/${id}/agents`, { body });
const remove = (id: string, name: string, query = "") =>
  harness.call("DELETE", `/projects/${id}/agents/${name}${query}`);
const agentsOf = async (id: string): Promise<Answer["body"][]> =>
  (await harness.call("GET", `/projects/${id}/agents`)).body.agents;
const idsOf = async (id: string) => (await agentsOf(id)).map((one) => one.id);
const briefing = (id: string, name: string) => readFile(harness.agentFile(id, name, "briefing.md"), "utf8");
const twoOf = { team_composition: ["orchestrator", "developer"] };

describe("adding an agent", () => {
  test("an agent added to a running project starts in a work tree at the base's current commit, and briefings name it", async () => {
    const id = await harness.runningProject("more", twoOf);
    const path = join(harness.projects, "more");
    await git(path, "commit", "-q", "--allow-empty", "-m", "Later");
    const later = await git(path, "rev-parse", "HEAD");
    const { status, body, headers } = await add(id, { role: "developer" });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/v1/projects/${id}/agents/${id}.developer-2`);
    expect(body).toMatchObject({
      id: `${id}.developer-2`,
      role: "developer",
      worktree_path: folderOf(id, "developer-2"),
      branch: `agents/${id}/developer-2`,
      base_commit: later,
      warnings: [],
    });
    await until("its prompt", async () =>
      (await harness.screen(body.id)).includes("received «Read your briefing"),
    );
    expect(await briefing(id, "orchestrator")).toContain(`git merge --no-ff agents/${id}/developer`);
    expect(await briefing(id, "orchestrator")).toContain(`\`agents/${id}/developer-2\``);
    expect(await briefing(id, "developer")).toContain("**developer-2**");
    expect((await harness.call("GET", `/projects/${id}`)).body.agent_count).toBe(3);
  });

  test("an added agent uses the base, the command and the first message of the request", async () => {
    const path = await harness.folder("own", { git: true });
    await git(path, "switch", "-qc", "release");
    await git(path, "commit", "-q", "--allow-empty", "-m", "Release");
    const release = await git(path, "rev-parse", "HEAD");
    await git(path, "switch", "-q", "main");
    const { body: project } = await harness.call("POST", "/projects", {
      body: { name: "own", path, specification: "x", ...twoOf },
    });
    await harness.untilStatus(project.id, "running");
    const agent_command = [process.execPath, harness.scriptedAgent, "--own"];
    const instructions = "Write the release notes.";
    const { body } = await add(project.id, {
      role: "writer",
      base_ref: "release",
      agent_command,
      instructions,
    });
    expect(body).toMatchObject({ base_commit: release, command: agent_command });
    const screen = await until("its first message", async () => {
      const text = await harness.screen(body.id);
      return text.includes("received «Write the release notes.") && text;
    });
    expect(screen).toContain("writer/briefing.md");
    expect((await agentsOf(project.id))[0].command).toEqual(harness.agentCommand.split(" "));
  });

  test("an agent added to a paused project is recorded, and resume starts it", async () => {
    const id = await harness.runningProject("waiting", twoOf);
    await harness.call("POST", `/projects/${id}/pause`);
    const { body } = await add(id, { role: "pm" });
    expect(body).toMatchObject({
      pane_id: null,
      activity: "unknown",
      branch: null,
      worktree_path: join(harness.projects, "waiting"),
    });
    await harness.call("POST", `/projects/${id}/resume`);
    await until("rest", async () => (await agentsOf(id)).every((one) => one.activity === "idle"));
    expect((await agentsOf(id)).map((one) => one.restarts)).toEqual([0, 0, 0]);
  });

  const refusals: [string, Record<string, unknown>, number, string][] = [
    ["a base that does not exist", { role: "tester", base_ref: "nowhere" }, 422, "/base_ref"],
    ["a base for an agent in the project's folder", { role: "pm", base_ref: "main" }, 422, "/base_ref"],
    ["a role that is not a valid name", { role: "Tester!" }, 422, "/role"],
  ];
  describe("to a project of two", () => {
    let id: string;
    beforeAll(async () => {
      id = await harness.runningProject("refused", twoOf);
    });

    test.each(refusals)("addAgent rejects %s and changes nothing", async (_title, body, status, at) => {
      const before = [await idsOf(id), await git(join(harness.projects, "refused"), "branch")];
      expect(await add(id, body)).toMatchObject({ status, body: { errors: [{ path: at }] } });
      expect([await idsOf(id), await git(join(harness.projects, "refused"), "branch")]).toEqual(before);
    });

    test("addAgent rejects a command that is not installed with agent_command_not_found", async () => {
      const answer = await add(id, { role: "tester", agent_command: "no-such-agent" });
      expect(answer).toMatchObject({ status: 422, body: { code: "agent_command_not_found" } });
    });
  });

  test("addAgent fails with state_conflict in a project that has ended", async () => {
    const id = await harness.runningProject("over", twoOf);
    await harness.call("POST", `/projects/${id}/fail`, { body: { reason: "over" } });
    expect(await add(id, { role: "tester" })).toMatchObject({
      status: 409,
      body: { code: "state_conflict" },
    });
  });

  test("addAgent fails, creates nothing and keeps the branch when the agent's branch already exists", async () => {
    const id = await harness.runningProject("undone", twoOf);
    const path = join(harness.projects, "undone");
    // A branch of that name, with work on it, is somebody's.
    await git(path, "switch", "-qc", `agents/${id}/tester`);
    await git(path, "commit", "-q", "--allow-empty", "-m", "Somebody's");
    await git(path, "switch", "-q", "main");
    const answer = await add(id, { role: "tester" });
    expect(answer).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(await idsOf(id)).toEqual([`${id}.orchestrator`, `${id}.developer`]);
    expect(existsSync(folderOf(id, "tester"))).toBe(false);
    expect(await git(path, "log", "-1", "--format=%s", `agents/${id}/tester`)).toBe("Somebody's");
  });

  test("a project can have 100 agents with different ids", async () => {
    const path = await harness.folder("hundred");
    const { body: project } = await harness.call("POST", "/projects", {
      body: { name: "hundred", path, specification: "x", auto_start: false, ...twoOf },
    });
    for (let count = 2; count < 100; count++)
      expect((await add(project.id, { role: "developer" })).status).toBe(201);
    const ids = await idsOf(project.id);
    expect(new Set(ids).size).toBe(100);
    expect(ids.at(-1)).toBe(`${project.id}.developer-99`);
  }, 120_000);
});

describe("removing an agent", () => {
  test("removing an agent closes its pane, removes its work tree and branch, and cancels its open messages", async () => {
    const id = await harness.runningProject("fewer", twoOf);
    await harness.call("POST", `/projects/${id}/pause`);
    await harness.heldDelivery(id, { target_agent: "developer", content: "too late" });
    const { status, body } = await remove(id, "developer");
    expect(status).toBe(200);
    expect(body).toEqual({
      id: `${id}.developer`,
      removed_worktrees: [folderOf(id, "developer")],
      kept_branches: [],
      backup_refs: [],
    });
    expect(await harness.panes()).not.toContain(`${id}.developer`);
    expect(await idsOf(id)).toEqual([`${id}.orchestrator`]);
    expect(await git(join(harness.projects, "fewer"), "branch", "--format=%(refname:short)")).toBe("main");
    const { body: messages } = await harness.call("GET", `/projects/${id}/messages`);
    expect(messages.messages[0].deliveries).toMatchObject([{ state: "cancelled" }]);
    expect(await briefing(id, "orchestrator")).toContain("You are alone in this project.");
    expect(existsSync(harness.agentFile(id, "developer", "briefing.md"))).toBe(false);
    expect((await remove(id, "developer")).status).toBe(404);
  });

  test("removing an agent with open work fails and names the files; force keeps the work under a backup ref", async () => {
    const id = await harness.runningProject("unmerged", twoOf);
    const folder = folderOf(id, "developer");
    await writeFile(join(folder, "work.txt"), "work\n");
    const refused = await remove(id, "developer");
    expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(refused.body.detail).toContain("work.txt");
    expect(await harness.panes()).toContain(`${id}.developer`);
    const { body } = await remove(id, "developer", "?force=true");
    const ref = `refs/tmux-orchestrator/backup/${id}/developer`;
    expect(body.backup_refs).toEqual([ref]);
    expect(await git(join(harness.projects, "unmerged"), "show", `${ref}:work.txt`)).toBe("work");
    expect((await harness.call("GET", `/projects/${id}`)).body.status).toBe("running");
  });

  test("a new agent does not receive the name of a removed agent", async () => {
    const id = await harness.runningProject("names", twoOf);
    await remove(id, "developer");
    expect((await add(id, { role: "developer" })).body.id).toBe(`${id}.developer-2`);
  });

  test("removing the only agent of a project fails with 409", async () => {
    const id = await harness.runningProject("only", { team_composition: ["developer"] });
    expect(await remove(id, "developer")).toMatchObject({ status: 409 });
  });

  test("an agent whose pane and work tree are gone can be removed", async () => {
    const id = await harness.runningProject("lost", twoOf);
    await rm(folderOf(id, "developer"), { recursive: true });
    await harness.tmux("kill-pane", "-t", (await agentsOf(id))[1].pane_id);
    const { status, body } = await remove(id, "developer");
    expect(status).toBe(200);
    expect(body.removed_worktrees).toEqual([]);
    const list = await git(join(harness.projects, "lost"), "worktree", "list");
    expect(list.split("\n")).toHaveLength(1);
  });
});
