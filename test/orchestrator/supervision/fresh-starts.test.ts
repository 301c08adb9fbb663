import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../../src/orchestrator/store/store.ts";
import { Harness, until } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

/** A project with one agent, whose program has forgotten the conversation that the agent had and has ended. */
async function forgetful(name: string): Promise<{ id: string; agent: string }> {
  const agent_command = await harness.agentWith({ SCRIPTED_AGENT_FORGETS: "1" });
  const id = await harness.runningProject(name, { team_composition: ["developer"], agent_command });
  const agent = `/projects/${id}/agents/${id}.developer`;
  const reported = await harness.call("POST", `${agent}/hook`, {
    body: { hook_event_name: "SessionStart", source: "resume", session_id: "stale-1" },
    headers: { authorization: `Bearer ${await harness.agentToken(id, "developer")}` },
  });
  expect(reported.status).toBe(204);
  await until("it has its briefing", async () => /received «/.test(await harness.screen(`${id}.developer`)));
  const { body } = await harness.call("GET", `/projects/${id}/agents`);
  process.kill(body.agents[0].pid, "SIGKILL");
  const paused = await harness.untilStatus(id, "paused");
  expect(paused.status_reason).toBe("agents_ended");
  return { id, agent };
}

test("an agent whose conversation is gone is started once without it, and the project runs", async () => {
  const { id, agent } = await forgetful("forgets");
  await harness.call("POST", `/projects/${id}/resume`);
  const found = await until("it is at rest", async () => {
    const { body } = await harness.call("GET", `${agent}/status`);
    return body.activity === "idle" && /received «/.test(await harness.screen(`${id}.developer`)) && body;
  });
  expect(found.state_reason).toBe(
    "its conversation could not be continued: No conversation found with session ID: stale-1; it was started without it",
  );
  const screen = await harness.screen(`${id}.developer`);
  expect(screen).not.toContain("resumed");
  expect(screen.replaceAll(/\s+/g, " ")).toContain("Your earlier conversation could not be continued");
  const { body: status } = await harness.call("GET", `/projects/${id}`);
  expect(status).toMatchObject({ status: "running", status_reason: null });
  const { body: one } = await harness.call("GET", `/projects/${id}/agents`);
  expect(one.agents[0].restarts).toBe(2);
  await harness.stop();
  const store = await openStore(join(harness.stateDir, "orchestrator.db"));
  const events = await store.events.after(0, id, 100);
  await store.close();
  await harness.startAgain();
  const lost = events.map(({ data }) => JSON.parse(data)).filter(({ activity }) => activity === "crashed");
  expect(lost.at(-1).state_reason).toBe(
    "its conversation could not be continued: No conversation found with session ID: stale-1",
  );
});

test("a project whose agents had ended runs again when a person restarts an agent", async () => {
  const { id, agent } = await forgetful("restarted");
  const restarted = await harness.call("POST", `${agent}/restart`, { body: { resume_session: false } });
  expect(restarted.status, JSON.stringify(restarted.body)).toBe(200);
  await harness.untilStatus(id, "running");
});
