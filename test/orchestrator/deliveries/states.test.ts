import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLookup } from "../../../src/orchestrator/contract/lookup.ts";
import { now } from "../../../src/orchestrator/contract/time.ts";
import { createDeliveries } from "../../../src/orchestrator/deliveries/deliveries.ts";
import { createMessages } from "../../../src/orchestrator/deliveries/messages.ts";
import { createMessageSender } from "../../../src/orchestrator/deliveries/sender.ts";
import type { EventLog } from "../../../src/orchestrator/events/log.ts";
import { createMessageFiles } from "../../../src/orchestrator/messages/files.ts";
import { newDelivery, newMessage } from "../../../src/orchestrator/messages/new-messages.ts";
import { messageText } from "../../../src/orchestrator/messages/text.ts";
import { endTeam } from "../../../src/orchestrator/projects/states.ts";
import { createStatusReader } from "../../../src/orchestrator/projects/status.ts";
import type { DeliveryChange } from "../../../src/orchestrator/store/messages.ts";
import type { Store } from "../../../src/orchestrator/store/store.ts";
import type { DeliveryState } from "../../../src/orchestrator/store/tables.ts";
import { createActivities } from "../../../src/orchestrator/terminals/activities.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { createTmux } from "../../../src/orchestrator/tmux/tmux.ts";
import { silent } from "../../support/silent-logger.ts";
import { agentId, projectId, storedProject } from "../../support/stored-project.ts";
import { placesIn } from "../../support/test-places.ts";

let folder: string;
let store: Store;
let events: EventLog;
let deliveries: ReturnType<typeof createDeliveries>;
let activities: ReturnType<typeof createActivities>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "states-"));
  ({ store, events } = await storedProject(join(folder, "db"), { path: folder, at: now() }));
  const tmux = createTmux({ socketPath: join(folder, "tmux.sock"), environment: {} });
  activities = createActivities({ store, tmux, profiles: createProfiles(), logger: silent });
  const files = createMessageFiles(folder);
  deliveries = createDeliveries({ store, events, tmux, activities, files, logger: silent, retryMs: 1000 });
});
afterEach(async () => {
  await deliveries.close();
  await store.close();
  await rm(folder, { recursive: true });
});

type Put = DeliveryChange & { readonly state: DeliveryState };
const failed: Put = {
  state: "failed",
  reason: "nobody could tell",
  pasting_since: "2026-01-01T00:00:00.000Z",
};
const submitted: Put = { state: "submitted", submitted_at: "2026-01-01T00:00:01.000Z" };

/** A message to the agent whose delivery has come to a state. */
async function message(content: string, put: Put) {
  const [project, agent] = [await store.projects.find(projectId), await store.agents.find(agentId)];
  if (!project || !agent) throw new Error("There is no project.");
  const made = newMessage(project, { target_agent: agentId, content });
  const delivery = newDelivery(made, agent, messageText(made, undefined));
  await store.messages.insert(made, [delivery]);
  await store.messages.moveDelivery(delivery.id, "unpasted", put);
  return { id: made.id, text: delivery.text };
}

async function stateOf(messageId: string): Promise<DeliveryState | undefined> {
  return (await store.messages.deliveriesOf([messageId]))[0]?.state;
}

/** The states that the events told of, the oldest first. */
async function told(): Promise<unknown[]> {
  const rows = await store.events.after(0, undefined, 100);
  return rows
    .filter(({ type }) => type === "message_update")
    .flatMap(({ data }) => JSON.parse(data).deliveries.map((one: { state: string }) => one.state));
}

describe("a reply", () => {
  async function reply(messageId: string): Promise<void> {
    const lookup = createLookup(store);
    const sender = createMessageSender({ store, events, deliveries, places: placesIn(folder) });
    const messages = createMessages({ store, events, deliveries, sender, lookup });
    await messages.reply(projectId, messageId, { content: "Yes.", agent_id: agentId }, undefined);
  }

  test.each([
    ["makes a failed delivery answered", failed, "answered"],
    ["leaves a held delivery held", { state: "held" }, "held"],
    ["leaves an expired delivery expired", { state: "expired" }, "expired"],
  ] as const)("a reply %s, and the event reports the state", async (_, put, state) => {
    const { id } = await message("Is it done?", put);
    await reply(id);
    expect(await stateOf(id)).toBe(state);
    expect(await told()).toEqual([state]);
    expect(await store.messages.repliesTo([id])).toMatchObject([{ content: "Yes." }]);
  });
});

test("a hook event with the text of a failed delivery acknowledges it, and one without a text does not", async () => {
  const { id, text } = await message("Begin.", failed);
  await deliveries.promptTaken(agentId, null);
  expect(await stateOf(id)).toBe("failed");
  await deliveries.promptTaken(agentId, text);
  expect((await store.messages.deliveriesOf([id]))[0]).toMatchObject({
    state: "acknowledged",
    reason: null,
    proof: "hook",
  });
});

describe("a delivery that failed blocks the project", () => {
  async function blocked(): Promise<(string | undefined)[]> {
    const project = await store.projects.find(projectId);
    if (!project) throw new Error("There is no project.");
    const reader = createStatusReader({
      store,
      activities,
      currentTasks: { of: () => null, read: async () => {} },
      places: placesIn(folder),
    });
    const { blockers = [] } = await reader.project(project);
    return blockers
      .filter(({ kind }) => kind === "delivery_failed")
      .map(({ detail }) => /msg-\w+/.exec(detail ?? "")?.[0]);
  }

  test("a failed delivery blocks the project until a later message to its agent is submitted", async () => {
    await message("before", submitted);
    const first = await message("lost", failed);
    const second = await message("lost too", failed);
    expect(await blocked()).toEqual([first.id, second.id]);
    const next = await message("waits", { state: "held" });
    expect(await blocked()).toEqual([first.id, second.id]);
    const [delivery] = await store.messages.deliveriesOf([next.id]);
    await store.messages.moveDelivery(delivery?.id ?? "", "unpasted", submitted);
    expect(await blocked()).toEqual([]);
  });

  test("a failed delivery no longer blocks the project after its agent was removed", async () => {
    const { id } = await message("lost", failed);
    expect(await blocked()).toEqual([id]);
    await store.agents.update(agentId, { removed_at: now() });
    expect(await blocked()).toEqual([]);
  });
});

test("the end of a project cancels the messages that were not delivered and reports each in an event", async () => {
  const waiting = await message("too late", { state: "held" });
  const given = await message("in time", submitted);
  await events.record((records, emit) => endTeam(records, emit, projectId));
  expect(await stateOf(given.id)).toBe("submitted");
  expect((await store.messages.deliveriesOf([waiting.id]))[0]).toMatchObject({
    state: "cancelled",
    reason: "the project has ended",
  });
  expect(await told()).toEqual(["cancelled"]);
});
