import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let id: string;
beforeAll(async () => {
  harness = await Harness.start();
  id = await harness.runningProject("agents");
});
afterAll(() => harness?.close());

const status = (name: string) => harness.call("GET", `/projects/${id}/agents/${id}.${name}/status`);
const untilActivity = (name: string, activity: string) =>
  until(`${name} ${activity}`, async () => (await status(name)).body.activity === activity);

test("listAgents returns the role, the command and the process of each agent", async () => {
  const { body } = await harness.call("GET", `/projects/${id}/agents`);
  expect(body).toMatchObject({ total: 2, next_cursor: null });
  const [first] = body.agents;
  expect(first).toMatchObject({ role: "orchestrator", project_id: id, restarts: 0 });
  expect(first.command).toEqual([process.execPath, harness.scriptedAgent]);
  expect(() => process.kill(first.pid, 0)).not.toThrow();
});

test("a request for an unknown agent fails with 404 and names the agents of the project", async () => {
  const answer = await harness.call("GET", `/projects/${id}/agents/nobody/status`);
  expect(answer).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
  expect(answer.body.detail).toContain("developer");
});

test("getAgentOutput returns the last lines and whether there are older ones", async () => {
  const { body } = await harness.call("GET", `/projects/${id}/agents/${id}.developer/output?lines=1`);
  expect(body).toMatchObject({ line_count: 1, truncated: true });
});

test("a working agent is shown as working, rejects a restart with 409, and is idle after an interrupt", async () => {
  await untilActivity("developer", "idle");
  const body = { target_agent: "developer", content: "/slow 20000", include_context: false };
  await harness.call("POST", `/projects/${id}/messages?wait=submitted`, { body });
  await untilActivity("developer", "working");
  const path = `/projects/${id}/agents/${id}.developer`;
  const refused = await harness.call("POST", `${path}/restart`);
  expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
  await harness.call("POST", `${path}/interrupt`, { body: {} });
  await untilActivity("developer", "idle");
});

test("an agent whose program ended is reported as crashed and as a blocker, and restart starts it again", async () => {
  await harness.call("POST", `/projects/${id}/agents/developer/command`, { body: { command: "/exit 7" } });
  await untilActivity("developer", "crashed");
  const { body: seen } = await harness.call("GET", `/projects/${id}/status`);
  expect(seen.status).toBe("running");
  expect(seen.blockers).toContainEqual(
    expect.objectContaining({ kind: "agent_crashed", detail: expect.stringContaining("exit code 7") }),
  );
  const held = await harness.heldDelivery(id, { target_agent: "developer", content: "are you back?" });
  expect(held.held_reason).toContain("exit code 7");

  const restarted = await harness.call("POST", `/projects/${id}/agents/${id}.developer/restart`);
  expect(restarted).toMatchObject({ status: 200, body: { activity: "starting" } });
  await until("the message", async () =>
    (await harness.screen(`${id}.developer`)).includes("«are you back?"),
  );
  const list = await harness.call("GET", `/projects/${id}/agents`);
  expect(list.body.agents[1]).toMatchObject({ restarts: 1 });
});

test("an agent whose pane a person closed is reported as crashed, and restart starts it again", async () => {
  const { body } = await status("orchestrator");
  await harness.tmux("kill-pane", "-t", body.pane_id);
  await untilActivity("orchestrator", "crashed");
  const output = await harness.call("GET", `/projects/${id}/agents/${id}.orchestrator/output`);
  expect(output).toMatchObject({ status: 409, body: { code: "state_conflict" } });
  await harness.call("POST", `/projects/${id}/agents/${id}.orchestrator/restart`);
  await untilActivity("orchestrator", "idle");
});
