import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

/** Commands of an agent's program: a person enters them, a message never is one. */
let harness: Harness;
let id: string;
beforeAll(async () => {
  harness = await Harness.start();
  id = await harness.runningProject("commands", { team_composition: ["orchestrator", "developer"] });
});
afterAll(() => harness?.close());

const screen = () => harness.screen(`${id}.developer`);
const command = (text: string, headers = {}) =>
  harness.call("POST", `/projects/${id}/agents/developer/command`, { body: { command: text }, headers });

async function untilIdle(): Promise<void> {
  await until("the developer is idle", async () => {
    const { body } = await harness.call("GET", `/projects/${id}/agents/developer/status`);
    return body.activity === "idle";
  });
}

test.each(["!touch stolen", "  !touch stolen", "/exit 0", "\u200b/exit 0", "\n\n!touch stolen"])(
  "the message %j of an agent is read by the other agent and not run by its program",
  async (content) => {
    await untilIdle();
    const token = await harness.agentToken(id, "orchestrator");
    const sent = await harness.call("POST", `/projects/${id}/messages?wait=submitted`, {
      body: { target_agent: "developer", content, include_context: false },
      headers: { authorization: `Bearer ${token}` },
    });
    expect(sent.body.deliveries).toMatchObject([
      { state: expect.stringMatching(/^(submitted|acknowledged)$/) },
    ]);
    await until("the answer", async () => (await screen()).includes("developer: received «Message:"));
    const { body } = await harness.call("GET", `/projects/${id}/agents/developer/status`);
    expect(body.activity).toMatch(/^(idle|working)$/);
    expect(existsSync(join(harness.agentsDir, "worktrees", id, "developer", "stolen"))).toBe(false);
  },
);

test("runAgentCommand enters a person's command as it is", async () => {
  await untilIdle();
  const { status, body } = await command("/status");
  expect({ status, body }).toMatchObject({ status: 200, body: { role: "developer" } });
  await until("its output", async () => /developer: \d+ messages received/.test(await screen()));
});

test("runAgentCommand fails with 403 for an agent's token and with 422 for a text of several lines", async () => {
  const token = await harness.agentToken(id, "orchestrator");
  expect((await command("/exit 0", { authorization: `Bearer ${token}` })).status).toBe(403);
  expect((await command("/exit\n0")).status).toBe(422);
});

test("a text that could not be submitted is removed from the input box", async () => {
  // It takes each Enter for a part of the paste.
  const program = await harness.agentWith({ SCRIPTED_AGENT_PASTE_MS: "60000" });
  const path = await harness.folder("deaf");
  const body = { name: "deaf", path, specification: "x", agent_command: program };
  const created = await harness.call("POST", "/projects", {
    body: { ...body, team_composition: ["developer"] },
  });
  const deaf = `${created.body.id}.developer`;
  await until("the briefing is in the box", async () =>
    (await harness.screen(deaf)).includes("› Read your briefing"),
  );
  await until("the box is empty", async () => (await harness.screen(deaf)).endsWith("›"), 20_000);
});
