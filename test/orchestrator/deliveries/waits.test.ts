import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectGarbage } from "../../support/collect-garbage.ts";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let id: string;
beforeAll(async () => {
  harness = await Harness.start();
  id = await started("waits");
});
afterAll(() => harness?.close());

async function started(name: string): Promise<string> {
  const made = await harness.runningProject(name, { team_composition: ["developer", "developer"] });
  for (const agent of ["developer-1", "developer-2"])
    await until("rest", async () =>
      (await harness.screen(`${made}.${agent}`)).includes("received «Read your"),
    );
  return made;
}

const send = (project: string, body: Record<string, unknown>, query: string) =>
  harness.call("POST", `/projects/${project}/messages${query}`, {
    body: { include_context: false, ...body },
  });
const newest = async (project: string) =>
  (await harness.call("GET", `/projects/${project}/messages?limit=1`)).body.messages[0];
const untilGiven = (project: string, content: string) =>
  until(`${content} is given`, async () => {
    const message = await newest(project);
    const given = (one: { state: string }) => givenStates.includes(one.state);
    return message?.content === content && message.deliveries.every(given) && message;
  });
/** An agent with hooks may have acknowledged it already. */
const givenStates = ["submitted", "acknowledged"];

test("wait=acknowledged returns the delivery as submitted when the agent's program has no hooks", async () => {
  const plain = await harness.runningProject("plain", {
    ...{ team_composition: ["developer"], agent_command: ["sh", "-c", "echo ready; exec cat"] },
  });
  const { body } = await send(
    plain,
    { target_agent: "developer", content: "no hooks" },
    "?wait=acknowledged&timeout_s=600",
  );
  expect(body.deliveries).toMatchObject([
    { state: "submitted", proof: "screen_changed", reason: null, acknowledged_at: null },
  ]);
});

test("wait=answered for several agents returns all replies after the last one", async () => {
  const content = "Which colour?";
  const waiting = send(
    id,
    { target_agent: "all", content, expect_response: true },
    "?wait=answered&timeout_s=600",
  );
  const message = await untilGiven(id, content);
  for (const name of ["developer-1", "developer-2"]) {
    const body = { content: `${name} says blue`, agent_id: `${id}.${name}` };
    await harness.call("POST", `/projects/${id}/messages/${message.id}/reply`, { body });
  }
  const { body } = await waiting;
  expect(body.deliveries.map((one: { state: string }) => one.state)).toEqual(["answered", "answered"]);
  expect(body.replies.map((one: { content: string }) => one.content)).toEqual([
    "developer-1 says blue",
    "developer-2 says blue",
  ]);
});

test("a wait ends in time after a garbage collection", async () => {
  const held = await started("held");
  await harness.call("POST", `/projects/${held}/pause`);
  const waiting = send(held, { target_agent: "developer-1", content: "x" }, "?wait=submitted&timeout_s=3");
  await until("the message", async () => (await newest(held)) !== undefined);
  await collectGarbage();
  const { status, body } = await waiting;
  expect(status).toBe(201);
  expect(body.deliveries).toMatchObject([{ submitted_at: null }]);
});

describe("waiting ends, with the reason, when", () => {
  test("wait=answered ends with the reason when the agent is lost after it received the message", async () => {
    const { body: agent } = await harness.call("GET", `/projects/${id}/agents/${id}.developer-2/status`);
    const content = "lost meanwhile";
    const waiting = send(id, { target_agent: "developer-2", content }, "?wait=answered&timeout_s=600");
    await untilGiven(id, content);
    await harness.tmux("kill-pane", "-t", agent.pane_id);
    const { body } = await waiting;
    expect(body.deliveries).toMatchObject([
      { reason: expect.stringMatching(/^the agent was lost .*after it received this$/) },
    ]);
  });

  test("wait=answered ends with a cancelled delivery when the project is deleted", async () => {
    const gone = await started("gone");
    await harness.call("POST", `/projects/${gone}/pause`);
    const waiting = send(gone, { target_agent: "developer-1", content: "x" }, "?wait=answered&timeout_s=600");
    await until("the message", async () => (await newest(gone)) !== undefined);
    await harness.call("DELETE", `/projects/${gone}?force=true`);
    const { status, body } = await waiting;
    expect(status).toBe(201);
    expect(body.deliveries).toMatchObject([{ state: "cancelled" }]);
  });
});
