import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";
import { startWorkers, type Workers } from "../workers.ts";

let harness: Harness;
let agent: string;
let workers: Workers;
beforeAll(async () => {
  harness = await Harness.start();
  // An Enter that comes within half a second of a paste is swallowed.
  const id = await harness.runningProject("hooked", {
    team_composition: ["developer"],
    agent_command: await harness.agentWith({ SCRIPTED_AGENT_PASTE_MS: "500" }),
  });
  agent = `${id}.developer`;
  await until("the briefing", async () => (await harness.screen(agent)).includes("received «Read your"));
  await harness.stop();
});
afterAll(() => harness?.close());
beforeEach(async () => {
  workers = await startWorkers(harness);
});
afterEach(() => workers.close());

describe("an agent's hook that tells of a prompt", () => {
  test("a prompt that an agent's hook reports acknowledges the messages whose ids it contains", async () => {
    const { id } = await workers.record(agent, "hello");
    workers.deliveries.wake(agent);
    const { text } = await workers.untilDelivery(id, "submitted");
    await workers.deliveries.promptTaken(agent, text);
    const taken = await workers.delivery(id);
    expect(taken).toMatchObject({ state: "acknowledged", reason: null });
    expect(taken.acknowledged_at).not.toBeNull();
    expect(taken.submitted_at).not.toBeNull();
    expect((await workers.store.agents.find(agent))?.last_check_in).toBe(taken.acknowledged_at);
  });

  test("a reported prompt without a message's id, or of another agent, does not acknowledge the message", async () => {
    const { id } = await workers.record(agent, "mine");
    workers.deliveries.wake(agent);
    const { text } = await workers.untilDelivery(id, "submitted");
    await workers.deliveries.promptTaken(agent, "what a person typed");
    await workers.deliveries.promptTaken("nobody", text);
    expect((await workers.delivery(id)).state).toBe("submitted");
  });

  test.each([["with its text"], ["without its text"]])(
    "a prompt reported %s after the paste acknowledges the message, and no further Enter is sent",
    async (how) => {
      const { id } = await workers.record(agent, `early ${how}`);
      workers.deliveries.wake(agent);
      const { text } = await workers.untilDelivery(id, "pasted");
      await workers.deliveries.promptTaken(agent, how === "with its text" ? text : null);
      const taken = await workers.delivery(id);
      expect(taken.state).toBe("acknowledged");
      expect(taken.submitted_at).toBe(taken.acknowledged_at);
      const next = await workers.record(agent, "the next one");
      workers.deliveries.wake(agent);
      await workers.untilDelivery(next.id, "held");
      expect(await workers.delivery(next.id)).toMatchObject({ reason: expect.stringContaining("input box") });
      await workers.deliveries.cancel(next.id);
      await harness.tmux("send-keys", "-t", `=${next.project_id}:`, "C-u", "C-u", "C-u");
    },
  );
});

test("a message waits while a person's text is in the input box, and is submitted once the box is empty", async () => {
  const pane = `=${agent.split(".")[0]}:`;
  await harness.tmux("send-keys", "-t", pane, "-l", "half a thought");
  const { id } = await workers.record(agent, "after the thought");
  workers.deliveries.wake(agent);
  expect(await workers.untilDelivery(id, "held")).toMatchObject({
    reason: "the agent's input box contains text that somebody typed",
    attempts: 0,
  });
  await harness.tmux("send-keys", "-t", pane, "C-u");
  await workers.untilDelivery(id, "submitted");
});

test("a delivery expires at its time although nothing tries to deliver it", async () => {
  const { id, expires_at } = await workers.record(agent, "too late", { expires_in_s: 1 });
  workers.deliveries.sent([], expires_at);
  const expired = await workers.untilDelivery(id, "expired");
  expect(expired.attempts).toBe(0);
  expect(expired.updated_at >= (expires_at ?? "")).toBe(true);
});
