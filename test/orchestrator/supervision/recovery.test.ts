import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startOrchestrator } from "../../../src/orchestrator/orchestrator.ts";
import { openStore } from "../../../src/orchestrator/store/store.ts";
import { bundledProgram } from "../../support/bundled-program.ts";
import { type Answer, git, Harness, until } from "../harness.ts";

let harness: Harness;
let program: string;
beforeAll(async () => {
  harness = await Harness.start();
  program = await bundledProgram("cut-off-orchestrator.ts");
});
afterAll(() => harness?.close());

const team = { team_composition: ["orchestrator", "developer"] };
const folderOf = (id: string, name: string) => join(harness.agentsDir, "worktrees", id, name);
const statusOf = async (id: string): Promise<Answer["body"]> =>
  (await harness.call("GET", `/projects/${id}/status`)).body;
const agentsOf = async (id: string): Promise<Answer["body"][]> =>
  (await harness.call("GET", `/projects/${id}/agents`)).body.agents;
const panesOf = async (id: string) => (await harness.panes()).filter((one) => one.startsWith(`${id}.`));

async function killTmux(): Promise<void> {
  const pid = Number(await harness.tmux("display-message", "-p", "#{pid}"));
  process.kill(pid, "SIGKILL");
  await until("tmux is gone", async () => !lives(pid));
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Running, every agent at its prompt in a pane of its own. */
async function untilAllRest(id: string): Promise<Answer["body"]> {
  return until(`${id} is at rest`, async () => {
    const status = await statusOf(id);
    if (status.status !== "running") return false;
    if (!status.agents.every((one: { activity: string }) => one.activity === "idle")) return false;
    return (await panesOf(id)).length === status.agents.length && status;
  });
}

/** An orchestrator as a process of its own, to be killed. */
async function startProcess(): Promise<ChildProcess> {
  await harness.stop();
  const args = [program, "never", JSON.stringify(harness.settings())];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

async function killProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe("agents that went with their tmux server are started again where they were", () => {
  test("agents are started again in their work trees when tmux is killed while the orchestrator runs", async () => {
    const id = await harness.runningProject("tmux-killed", team);
    await writeFile(join(folderOf(id, "developer"), "draft.txt"), "not committed\n");
    const before = await agentsOf(id);
    await killTmux();
    await until("new programs", async () =>
      (await agentsOf(id)).every((one, at) => one.pid && one.pid !== before[at].pid),
    );
    const { status_reason, agents } = await untilAllRest(id);
    expect(status_reason).toBeNull();
    expect(agents.map((one: { worktree_path: string }) => one.worktree_path)).toEqual(
      before.map((one) => one.worktree_path),
    );
    expect(await git(folderOf(id, "developer"), "status", "--short")).toBe("?? draft.txt");
    expect((await agentsOf(id)).map((one) => one.restarts)).toEqual([1, 1]);
  });

  test("agents are started again after a kill of tmux and of the orchestrator, as by a reboot", async () => {
    const id = await harness.runningProject("both-killed", team);
    await harness.call("POST", `/projects/${id}/pause`);
    const body = { target_agent: "developer", content: "queued before", include_context: false };
    await harness.call("POST", `/projects/${id}/messages`, { body });
    await harness.call("POST", `/projects/${id}/resume`);
    await harness.call("POST", `/projects/${id}/pause`);
    await harness.call("POST", `/projects/${id}/resume`);
    const child = await startProcess();
    await killTmux();
    await killProcess(child);
    expect(existsSync(join(harness.stateDir, "orchestrator.json"))).toBe(true);
    expect(existsSync(harness.socket)).toBe(true);
    await harness.startAgain();
    await untilAllRest(id);
  });

  test("an orchestrator that was killed alone finds its running agents again", async () => {
    const id = await harness.runningProject("one-killed", team);
    const before = (await agentsOf(id)).map((one) => one.pid);
    await killProcess(await startProcess());
    await harness.startAgain();
    expect((await statusOf(id)).status).toBe("running");
    await untilAllRest(id);
    expect((await agentsOf(id)).map((one) => one.pid)).toEqual(before);
  });

  test("an agent whose work tree was deleted too is started again in a work tree of its branch", async () => {
    const id = await harness.runningProject("folder-gone", team);
    const folder = folderOf(id, "developer");
    await git(folder, "commit", "-q", "--allow-empty", "-m", "Work");
    const tip = await git(folder, "rev-parse", "HEAD");
    await harness.stop();
    await killTmux().catch(() => {});
    await rm(folder, { recursive: true });
    await harness.startAgain();
    await untilAllRest(id);
    expect(await git(folder, "rev-parse", "HEAD")).toBe(tip);
  });

  test("a program that survived its terminal is ended when its agent is started again", async () => {
    const agent_command = ["sh", "-c", "trap '' HUP; while :; do sleep 1; done"];
    const id = await harness.runningProject("outlives", { team_composition: ["developer"], agent_command });
    const [{ pid }] = await agentsOf(id);
    await killTmux();
    await until("a new one", async () => {
      const [agent] = await agentsOf(id);
      return agent.pid !== null && agent.pid !== pid;
    });
    await until("the one before has ended", async () => !lives(pid));
    await harness.call("DELETE", `/projects/${id}?force=true`);
  });
});

describe("not started again behind a person's back", () => {
  test("a restart does not start agents whose pane was closed or that have ended, and keeps a person's window", async () => {
    const id = await harness.runningProject("closed", {
      team_composition: ["orchestrator", "developer", "tester"],
    });
    const [, developer, tester] = await agentsOf(id);
    await harness.tmux("new-window", "-d", "-n", "person", "-t", `=${id}:`, "sleep 1000");
    await harness.stop();
    await harness.tmux("kill-pane", "-t", developer.pane_id);
    process.kill(tester.pid, "SIGKILL");
    await until(
      "its end",
      async () => (await harness.tmux("display", "-p", "-t", tester.pane_id, "#{pane_dead}")) === "1",
    );
    await harness.startAgain();
    const status = await statusOf(id);
    expect(status.status).toBe("running");
    expect(status.agents.slice(1)).toMatchObject([{ activity: "crashed" }, { activity: "crashed" }]);
    const crashed = status.blockers.filter((one: { kind: string }) => one.kind === "agent_crashed");
    const reasons = crashed.map((one: { detail: string }) => one.detail);
    expect(reasons).toEqual([
      "developer: its pane was closed.",
      "tester: its program ended while it was not observed.",
    ]);
    await harness.call("POST", `/projects/${id}/pause`);
    await harness.call("POST", `/projects/${id}/resume`);
    await untilAllRest(id);
    expect(await harness.tmux("list-windows", "-t", `=${id}`)).toContain("person");
  });

  test("a project whose session a person closed is paused, and resume starts it", async () => {
    const id = await harness.runningProject("session-closed", team);
    await harness.tmux("kill-session", "-t", `=${id}`);
    const paused = await harness.untilStatus(id, "paused");
    expect(paused.status_reason).toBe("agents_ended");
    await harness.call("POST", `/projects/${id}/resume`);
    await untilAllRest(id);
  });

  test("a paused project stays paused after a kill of tmux and reports it, and resume starts it", async () => {
    const id = await harness.runningProject("stays-paused", team);
    await harness.call("POST", `/projects/${id}/pause`, { body: { reason: "lunch" } });
    const child = await startProcess();
    await killProcess(child);
    await killTmux();
    await harness.startAgain();
    const status = await statusOf(id);
    expect(status).toMatchObject({ status: "paused", status_reason: "lunch" });
    expect(status.agents).toMatchObject([{ activity: "crashed" }, { activity: "crashed" }]);
    expect(status.blockers[0].detail).toContain("went with the tmux server");
    expect(await panesOf(id)).toEqual([]);
    await harness.call("POST", `/projects/${id}/resume`);
    await untilAllRest(id);
  });

  test("a project whose tmux is lost a fourth time in 10 minutes is paused with the reason, and resume starts it", async () => {
    const id = await harness.runningProject("loop", { team_composition: ["developer"] });
    for (let times = 1; times <= 3; times++) {
      const [{ pid }] = await agentsOf(id);
      await killTmux();
      await until("a new one", async () => {
        const [agent] = await agentsOf(id);
        return agent.pid !== null && agent.pid !== pid;
      });
      await untilAllRest(id);
    }
    await killTmux();
    const paused = await harness.untilStatus(id, "paused");
    expect(paused.status_reason).toMatch(/^restart_limit: .*3 times within 10 minutes/);
    expect(paused.agents).toMatchObject([{ activity: "crashed" }]);
    await harness.call("POST", `/projects/${id}/resume`);
    await untilAllRest(id);
  });
});

test("a project is paused with tmux_lost while tmux cannot be started, and runs again once it can be", async () => {
  const id = await harness.runningProject("no-tmux-now", team);
  const other = await harness.runningProject("to-stay-paused", { team_composition: ["developer"] });
  await harness.stop();
  await killTmux().catch(() => {});
  const environment = { PATH: "/nonexistent" };
  const without = await startOrchestrator(harness.settings(), { ...harness.dependencies(), environment });
  const headers = { authorization: `Bearer ${harness.key}` };
  const status: Answer["body"] = await until("the state", async () => {
    const answer = await fetch(`${without.url}/api/v1/projects/${id}/status`, { headers });
    return answer.json();
  });
  const paused = await fetch(`${without.url}/api/v1/projects/${other}/pause`, { method: "POST", headers });
  expect(await paused.json()).toMatchObject({ status: "paused", status_reason: "paused by the user" });
  await without.close();
  expect(status).toMatchObject({ status: "paused", status_reason: "tmux_lost" });
  expect(status.blockers).toContainEqual(expect.objectContaining({ kind: "tmux_lost" }));
  expect(status.agents).toMatchObject([{ activity: "unknown" }, { activity: "unknown" }]);
  await harness.startAgain();
  await untilAllRest(id);
  // Who paused it meanwhile wanted it to stay so.
  expect(await statusOf(other)).toMatchObject({ status: "paused", status_reason: "paused by the user" });
});

test("the pane of a removed agent is closed at the start, and a pane with another agent id stays", async () => {
  const id = await harness.runningProject("orphan", team);
  await harness.tmux("new-window", "-d", "-n", "foreign", "-t", `=${id}:`, "sleep 1000");
  await harness.tmux("set-option", "-p", "-t", `=${id}:foreign`, "@agent_id", "other.developer");
  await harness.stop();
  const store = await openStore(join(harness.stateDir, "orchestrator.db"));
  await store.agents.update(`${id}.developer`, { state: "ended", removed_at: "2026-01-01T00:00:00.000Z" });
  await store.close();
  await harness.startAgain();
  await until("it is closed", async () => (await panesOf(id)).join() === `${id}.orchestrator`);
  expect(await harness.panes()).toContain("other.developer");
});
