import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledProgram } from "../../support/bundled-program.ts";
import { git, Harness, until } from "../harness.ts";

/** Killed with SIGKILL in the middle of a change to a project; what the next start makes of it. */
let harness: Harness;
let program: string;
beforeAll(async () => {
  harness = await Harness.start();
  program = await bundledProgram("cut-off-orchestrator.ts");
});
afterAll(() => harness?.close());

async function cutOff(step: string, method: string, path: string, body?: object): Promise<void> {
  await harness.stop();
  const settings = JSON.stringify(harness.settings());
  const request = [method, path, ...(body ? [JSON.stringify(body)] : [])];
  const child = spawn(process.execPath, [program, step, settings, ...request], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code, signal] = await once(child, "exit");
  expect([code, signal]).toEqual([null, "SIGKILL"]);
  await harness.startAgain();
}

const folderOf = (id: string, name: string) => join(harness.agentsDir, "worktrees", id, name);
const panesOf = async (id: string) =>
  (await harness.panes()).filter((one) => one.startsWith(`${id}.`)).sort();
const listed = async (repository: string) =>
  (await git(repository, "worktree", "list", "--porcelain"))
    .split("\n")
    .filter((line) => line.startsWith("worktree "));

describe("a creation that was cut off is finished, with one pane and one work tree for each agent", () => {
  test.each(["before worktree add", "after worktree add", "after newSession", "before newWindow"])(
    "a creation that was cut off %s is finished with one pane and one work tree for each agent",
    async (step) => {
      const name = step.replaceAll(" ", "-");
      const path = await harness.folder(name, { git: true });
      const team_composition = ["developer", "tester"];
      const body = { name, path, specification: "x", team_composition };
      await cutOff(step, "POST", "/projects", body);
      const { body: list } = await harness.call("GET", "/projects?limit=1");
      const [{ id }] = list.projects;
      await harness.untilStatus(id, "running");
      expect(await panesOf(id)).toEqual([`${id}.developer`, `${id}.tester`]);
      expect(await listed(path)).toHaveLength(3);
      for (const agent of team_composition)
        expect(await git(folderOf(id, agent), "branch", "--show-current")).toBe(`agents/${id}/${agent}`);
    },
  );
});

describe("a deletion that was cut off is finished, and what was not merged is kept", () => {
  test.each(["before worktree remove", "after worktree remove", "before killPane"])(
    "a deletion that was cut off %s is finished, and unmerged work is kept",
    async (step) => {
      const name = `delete-${step.replaceAll(" ", "-")}`;
      const id = await harness.runningProject(name, { team_composition: ["developer", "tester"] });
      const path = join(harness.projects, name);
      await writeFile(join(folderOf(id, "developer"), "work.txt"), "work\n");
      await cutOff(step, "DELETE", `/projects/${id}?force=true`);
      expect((await harness.call("GET", `/projects/${id}`)).status).toBe(404);
      // The specification, the tokens and long messages are in it.
      expect(existsSync(join(harness.agentsDir, "projects", id))).toBe(false);
      await until("the work trees are gone", async () => (await listed(path)).length === 1);
      await until("the panes are closed", async () => (await panesOf(id)).length === 0);
      expect(await git(path, "show", `refs/tmux-orchestrator/backup/${id}/developer:work.txt`)).toBe("work");
      await until(
        "the branches are gone",
        async () => (await git(path, "branch", "--format=%(refname:short)")) === "main",
      );
      expect(existsSync(folderOf(id, "developer"))).toBe(false);
    },
  );
});

describe("an agent that was being added or removed", () => {
  test.each(["after worktree add", "before newWindow", "after newWindow"])(
    "an agent whose addition was cut off %s is added at the next start",
    async (step) => {
      const name = `add-${step.replaceAll(" ", "-")}`;
      const id = await harness.runningProject(name, { team_composition: ["developer"] });
      await cutOff(step, "POST", `/projects/${id}/agents`, { role: "developer" });
      await until("both are at rest", async () => {
        const { body } = await harness.call("GET", `/projects/${id}/status`);
        return (
          body.agents.length === 2 &&
          body.agents.every((one: { activity: string }) => one.activity === "idle")
        );
      });
      expect(await panesOf(id)).toEqual([`${id}.developer`, `${id}.developer-2`]);
      expect(await git(folderOf(id, "developer-2"), "branch", "--show-current")).toBe(
        `agents/${id}/developer-2`,
      );
    },
  );

  test("an agent whose removal was cut off is removed at the next start", async () => {
    const id = await harness.runningProject("remove-cut", { team_composition: ["developer", "tester"] });
    await cutOff("before killPane", "DELETE", `/projects/${id}/agents/tester`);
    await until("its pane is closed", async () => (await panesOf(id)).join() === `${id}.developer`);
    await until("its work tree is gone", async () => !existsSync(folderOf(id, "tester")));
    expect(existsSync(harness.agentFile(id, "tester"))).toBe(false);
    expect(await readFile(harness.agentFile(id, "developer", "briefing.md"), "utf8")).not.toContain("tester");
    const { body } = await harness.call("GET", `/projects/${id}/status`);
    expect(body).toMatchObject({ status: "running", agents: [{ role: "developer" }] });
  });
});
