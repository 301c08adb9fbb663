import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLookup } from "../../../src/orchestrator/contract/lookup.ts";
import { now } from "../../../src/orchestrator/contract/time.ts";
import { newDelivery, newMessage } from "../../../src/orchestrator/messages/new-messages.ts";
import { createSharedStatus, type SharedStatus } from "../../../src/orchestrator/projects/shared-status.ts";
import { createStatusReader } from "../../../src/orchestrator/projects/status.ts";
import type { Store } from "../../../src/orchestrator/store/store.ts";
import type { Seen } from "../../../src/orchestrator/terminals/activities.ts";
import { createActivities } from "../../../src/orchestrator/terminals/activities.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { createTmux } from "../../../src/orchestrator/tmux/tmux.ts";
import { silent } from "../../support/silent-logger.ts";
import { agentId, projectId, storedProject } from "../../support/stored-project.ts";
import { placesIn } from "../../support/test-places.ts";

let folder: string;
let store: Store;
let read: SharedStatus;
let seen: Seen | undefined;
let task: string | null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "status-"));
  ({ store } = await storedProject(join(folder, "db"), { path: folder, at: now() }));
  seen = { activity: "idle", source: "screen", since: now() };
  task = null;
  const tmux = createTmux({ socketPath: join(folder, "tmux.sock"), environment: {} });
  const activities = {
    ...createActivities({ store, tmux, profiles: createProfiles(), logger: silent }),
    seen: () => seen,
  };
  const currentTasks = { of: () => task, read: async () => {} };
  const status = createStatusReader({ store, activities, currentTasks, places: placesIn(folder) });
  read = createSharedStatus({ store, activities, currentTasks, lookup: createLookup(store), status });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function failDelivery(): Promise<void> {
  const [project, agent] = [await store.projects.find(projectId), await store.agents.find(agentId)];
  if (!project || !agent) throw new Error("There is no project.");
  const message = newMessage(project, { target_agent: agentId, content: "x" });
  const delivery = newDelivery(message, agent, "x");
  await store.messages.insert(message, [delivery]);
  await read(projectId);
  await store.messages.moveDelivery(delivery.id, "unpasted", { state: "failed", reason: "its pane closed" });
}

/** What somebody does, and what the status says right after it and did not say before. */
const changes: [string, () => unknown, string][] = [
  [
    "the project",
    () => store.projects.update(projectId, { name: "renamed", updated_at: now() }),
    '"renamed"',
  ],
  ["an agent", () => store.agents.update(agentId, { last_check_in: "2030-01-01T00:00:00.000Z" }), '"2030'],
  ["a delivery", failDelivery, "its pane closed"],
  [
    "the project in a transaction",
    () =>
      store.transaction((records) =>
        records.projects.update(projectId, { name: "at once", updated_at: now() }),
      ),
    '"at once"',
  ],
  [
    "an agent's activity",
    () => {
      seen = { activity: "rate_limited", source: "screen", since: now() };
    },
    '"rate_limited"',
  ],
  [
    "the task that an agent works on",
    () => {
      task = "Paint it";
    },
    '"Paint it"',
  ],
];

test.each(changes)("the status contains a change of %s right after it", async (_, change, said) => {
  expect(await read(projectId)).not.toContain(said);
  await change();
  expect(await read(projectId)).toContain(said);
});

test("two concurrent reads of an unchanged status return the same result", async () => {
  const [one, other] = await Promise.all([read(projectId), read(projectId)]);
  expect(one).toBe(other);
});
