import { readFile, stat } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let id: string;
beforeAll(async () => {
  harness = await Harness.start();
  id = await harness.runningProject("chat", { team_composition: ["orchestrator", "developer", "developer"] });
  for (const name of ["orchestrator", "developer-1", "developer-2"]) await untilIdle(name);
});
afterAll(() => harness?.close());

const send = (body: Record<string, unknown>, query = "") =>
  harness.call("POST", `/projects/${id}/messages${query}`, { body });
const screen = (name: string) => harness.screen(`${id}.${name}`);

/** An agent with hooks may have acknowledged it already. */
const givenState = expect.stringMatching(/^(submitted|acknowledged)$/);

async function untilIdle(name: string): Promise<void> {
  await until(`${name} idle`, async () => {
    const text = await screen(name);
    return text.includes("Read your briefing") && text.endsWith("›") && !text.includes("thinking…");
  });
}

test("a message with special characters arrives once and unchanged on the agent's screen", async () => {
  const content = `it's "quoted"; $(touch /tmp/pwned) \`x\` 日本 🎉 \\n #{pane_id};`;
  const { status, body, headers } = await send({ target_agent: "orchestrator", content }, "?wait=submitted");
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: "sent",
    deliveries: [{ state: givenState, attempts: 1, role: "orchestrator" }],
  });
  expect(headers.get("location")).toBe(`/api/v1/projects/${id}/messages/${body.message_id}`);
  const text = await until("the echo", async () => {
    const seen = await screen("orchestrator");
    return seen.includes("received «it's") && seen;
  });
  expect(text.split(`│ ${content}`)).toHaveLength(2);
});

test("a text of 30 lines arrives as one message", async () => {
  const content = Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n");
  await send({ target_agent: "developer-1", content, include_context: false }, "?wait=submitted");
  await until("the echo", async () => (await screen("developer-1")).includes("«line 0» (32 lines"));
});

describe("a long text", () => {
  test.each([
    ["of many bytes", "ü".repeat(2001)],
    ["of many lines", Array.from({ length: 41 }, (_, line) => `line ${line}`).join("\n")],
  ])(
    "a long text %s is stored in a file that only this user can read, and the agent receives its path",
    async (_, content) => {
      const { body } = await send({ target_agent: "developer-2", content }, "?wait=submitted");
      const path = harness.agentFile(id, "developer-2", "messages", `${body.message_id}.md`);
      expect(await readFile(path, "utf8")).toBe(`${content}\n`);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const text = await until("the echo", async () => {
        const seen = await screen("developer-2");
        return seen.includes(`[message ${body.message_id} from user`) && seen;
      });
      expect(text.replaceAll("\n", "")).toContain(`Read the message in ${path} now`);
      const { body: stored } = await harness.call("GET", `/projects/${id}/messages/${body.message_id}`);
      expect(stored.content).toBe(content);
    },
  );
});

test("control characters in a message, also those that would end the paste, do not reach the agent", async () => {
  const content = "one\u001b[201~\rtwo\u0003\u009b201~\u0000 three\u007f\u0008\tend";
  await send({ target_agent: "orchestrator", content, include_context: false }, "?wait=submitted");
  const text = await until("the echo", async () => {
    const seen = await screen("orchestrator");
    return seen.includes("received «one[201~»") && seen;
  });
  expect(text).toContain("│ one[201~\n│ two201~ three end");
});

test("the text that an agent reads names the sender, the intent, the priority and whether a reply is expected", async () => {
  const { body } = await send(
    {
      target_agent: "developer-2",
      content: "How far?",
      message_intent: "status_request",
      priority: "high",
      expect_response: true,
    },
    "?wait=submitted",
  );
  const text = await until("the echo", async () => {
    const seen = await screen("developer-2");
    return seen.includes(body.message_id) && seen;
  });
  expect(text).toContain(
    `[message ${body.message_id} from user · status request · priority high · a reply is expected`,
  );
  const { body: stored } = await harness.call("GET", `/projects/${id}/messages/${body.message_id}`);
  expect(stored).toMatchObject({
    content: "How far?",
    message_intent: "status_request",
    expect_response: true,
  });
});

describe("the target", () => {
  test.each([
    ["all", ["orchestrator", "developer-1", "developer-2"]],
    ["developer", ["developer-1", "developer-2"]],
    ["developer-2", ["developer-2"]],
  ])("a message to the target %s reaches %j", async (target, names) => {
    const { body } = await send({ target_agent: target, content: `for ${target}` });
    const reached = body.deliveries.map((one: { agent_id: string }) => one.agent_id);
    expect(reached).toEqual(names.map((name) => `${id}.${name}`));
  });

  test("an agent's id is accepted as the target of a message", async () => {
    const { body } = await send({ target_agent: `${id}.orchestrator`, content: "by id" });
    expect(body.deliveries).toHaveLength(1);
  });

  test("a message to an unknown target fails with 404 and names the possible targets", async () => {
    const answer = await send({ target_agent: "designer", content: "x" });
    expect(answer).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
    expect(answer.body.detail).toMatch(/orchestrator, developer, developer-1, developer-2, or all/);
  });
});

test("a client that waits for a reply receives it, and a reply from another agent fails with 409", async () => {
  const waiting = send(
    { target_agent: "orchestrator", content: "Name a colour" },
    "?wait=answered&timeout_s=10",
  );
  const message = await until("the message", async () => {
    const { body } = await harness.call(
      "GET",
      `/projects/${id}/messages?state=submitted&state=acknowledged&limit=50`,
    );
    return body.messages.find((one: { content: string }) => one.content === "Name a colour");
  });
  const reply = { content: "Blue.", agent_id: `${id}.orchestrator` };
  const replied = await harness.call("POST", `/projects/${id}/messages/${message.id}/reply`, { body: reply });
  expect(replied).toMatchObject({ status: 201, body: { deliveries: [{ state: "answered" }] } });
  const { body } = await waiting;
  expect(body).toMatchObject({ deliveries: [{ state: "answered" }], replies: [{ content: "Blue." }] });
  const wrong = { content: "?", agent_id: `${id}.developer-1` };
  const refused = await harness.call("POST", `/projects/${id}/messages/${message.id}/reply`, { body: wrong });
  expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
});

test("waiting for an answer ends after its timeout and returns no replies", async () => {
  const { status, body } = await send(
    { target_agent: "orchestrator", content: "Hm" },
    "?wait=answered&timeout_s=1",
  );
  expect(status).toBe(201);
  expect(body.replies).toEqual([]);
});

test("messages are held while their agent waits for a permission, and then arrive by priority and in order", async () => {
  const target_agent = "developer-1";
  await until("rest", async () => (await screen(target_agent)).endsWith("›"));
  await send({ target_agent, content: "/permission", include_context: false }, "?wait=submitted");
  await until("the question", async () => (await screen(target_agent)).includes("Allow? (y/n)"));
  const first = await harness.heldDelivery(id, { target_agent, content: "second-best" });
  expect(first).toMatchObject({ held_reason: "the agent waits for a permission", attempts: 0 });
  await send({ target_agent, content: "last", priority: "low" });
  await send({ target_agent, content: "best", priority: "urgent" });
  const cancelled = await send({ target_agent, content: "never" });
  const gone = await harness.call("DELETE", `/projects/${id}/messages/${cancelled.body.message_id}`);
  expect(gone.body.deliveries).toMatchObject([{ state: "cancelled" }]);
  const again = await harness.call("DELETE", `/projects/${id}/messages/${cancelled.body.message_id}`);
  expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } });

  const blocked = await until("the blocker", async () => {
    const { body } = await harness.call("GET", `/projects/${id}/status`);
    return body.blockers.find((one: { kind: string }) => one.kind === "agent_waiting_permission");
  });
  expect(blocked).toMatchObject({ agent_id: `${id}.developer-1` });
  const { body: agent } = await harness.call("GET", `/projects/${id}/agents/${id}.developer-1/status`);
  expect(agent).toMatchObject({
    activity: "waiting_permission",
    activity_source: "screen",
    status: "active",
  });

  const pane = agent.pane_id;
  await harness.tmux("send-keys", "-t", pane, "y");
  const text = await until("the last one", async () => {
    const seen = await screen(target_agent);
    return seen.includes("received «last»") && seen;
  });
  const order = [...text.matchAll(/received «(best|second-best|last|never)»/g)].map((match) => match[1]);
  expect(order).toEqual(["best", "second-best", "last"]);
});

test("a message that cannot be delivered in time expires", async () => {
  await harness.call("POST", `/projects/${id}/pause`);
  const { body } = await send(
    { target_agent: "developer-2", content: "too late", expires_in_s: 1 },
    "?wait=submitted&timeout_s=5",
  );
  expect(body.deliveries).toMatchObject([{ state: "expired" }]);
  await harness.call("POST", `/projects/${id}/resume`);
});

test("listMessages returns pages, filters by agent and by state, and omits briefings", async () => {
  const { body } = await harness.call("GET", `/projects/${id}/messages?limit=2`);
  expect(body.messages).toHaveLength(2);
  expect(body.total).toBeGreaterThan(8);
  const next = await harness.call("GET", `/projects/${id}/messages?limit=2&cursor=${body.next_cursor}`);
  expect(next.body.messages[0].id).not.toBe(body.messages[1].id);
  const cancelled = await harness.call(
    "GET",
    `/projects/${id}/messages?state=cancelled&agent_id=${id}.developer-1`,
  );
  expect(cancelled.body.messages).toMatchObject([{ content: "never" }]);
  const all = await harness.call("GET", `/projects/${id}/messages?limit=100`);
  expect(JSON.stringify(all.body)).not.toContain("Read your briefing");
});

test("twelve messages to a program with unknown screens arrive once each and in order", async () => {
  const target_agent = "orchestrator";
  const quick = await harness.runningProject("quick", {
    team_composition: [target_agent],
    agent_command: ["env", "SCRIPTED_AGENT_THINK_MS=1", process.execPath, harness.scriptedAgent],
  });
  for (let number = 0; number < 12; number++) {
    const body = { target_agent, content: `number ${number}.`, include_context: false };
    await harness.call("POST", `/projects/${quick}/messages`, { body });
  }
  const text = await until("the last one", async () => {
    const seen = await harness.screen(`${quick}.orchestrator`);
    return seen.includes("received «number 11.»") && seen;
  });
  const order = [...text.matchAll(/received «number (\d+)\.»/g)].map((match) => Number(match[1]));
  expect(order).toEqual(Array.from({ length: 12 }, (_, number) => number));
});
