import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
const settings: { readyTimeoutMs: number; profilesDir?: string } = { readyTimeoutMs: 6000 };
beforeAll(async () => {
  harness = await Harness.start({ settings });
});
afterAll(() => harness?.close());

const team_composition = ["developer", "tester"];

/** An agent that shows its first prompt after some seconds when it is the tester. */
async function slowTester(seconds: number): Promise<string[]> {
  const program = join(await mkdtemp(join(harness.root, "agent-")), "scripted-agent");
  const script = `#!/bin/sh
[ "$TMUX_ORCHESTRATOR_ROLE" = tester ] && echo "loading" && sleep ${seconds}
exec ${harness.agentCommand}
`;
  await writeFile(program, script, { mode: 0o755 });
  return [program];
}

const create = async (name: string, body: object) => {
  const path = await harness.folder(name);
  const project = { name, path, specification: "x", ...body };
  return (await harness.call("POST", "/projects", { body: project })).body.id as string;
};

test("a project runs with the agents that came up, and one that is late is lost", async () => {
  const id = await create("late", { team_composition, agent_command: await slowTester(60) });
  const status = await harness.untilStatus(id, "running");
  expect(status.agents.map((one: { status: string }) => one.status === "failed")).toEqual([false, true]);
  expect(status.blockers).toMatchObject([
    { kind: "agent_crashed", detail: expect.stringMatching(/^tester: it was not ready within 6 s: /) },
  ]);
  expect(await harness.screen(`${id}.tester`)).toContain("loading");
  const programs = "#{@agent_id} #{pane_dead}";
  await until("only its program has ended", async () => {
    const panes = (await harness.tmux("list-panes", "-a", "-F", programs)).split("\n");
    return panes.includes(`${id}.developer 0`) && panes.includes(`${id}.tester 1`);
  });
  const restarted = await harness.call("POST", `/projects/${id}/agents/${id}.tester/restart`);
  expect(restarted.status).toBe(200);
});

test("a project fails when no agent came up in time", async () => {
  const agent_command = await slowTester(60);
  const id = await create("none", { team_composition: ["tester"], agent_command });
  const { status_reason } = await harness.untilStatus(id, "failed");
  expect(status_reason).toContain("tester did not start: it was not ready within 6 s");
  expect(status_reason).toContain("loading");
});

test("an agent's profile sets its time", async () => {
  const built = "src/orchestrator/terminals/profiles/scripted-agent.json";
  const profile = { ...JSON.parse(await readFile(built, "utf8")), readyTimeoutMs: 60_000 };
  const profilesDir = join(harness.root, "profiles");
  await mkdir(profilesDir);
  await writeFile(join(profilesDir, "scripted-agent.json"), JSON.stringify(profile));
  const agent_command = await slowTester(3);
  await harness.stop();
  Object.assign(settings, { profilesDir, readyTimeoutMs: 1000 });
  await harness.startAgain();
  const id = await create("patient", { team_composition, agent_command });
  const { agents } = await harness.untilStatus(id, "running");
  expect(agents.map((one: { status: string }) => one.status === "failed")).toEqual([false, false]);
});
