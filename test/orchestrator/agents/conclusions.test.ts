import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAgentConclusions } from "../../../src/orchestrator/agents/conclusions.ts";
import type { EventLog } from "../../../src/orchestrator/events/log.ts";
import type { AgentChange } from "../../../src/orchestrator/store/agents.ts";
import type { Store } from "../../../src/orchestrator/store/store.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { agentId, storedProject } from "../../support/stored-project.ts";

const started = "2026-01-01T10:00:00.000Z";

let folder: string;
let store: Store;
let events: EventLog;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "conclusions-"));
  ({ store, events } = await storedProject(join(folder, "db"), { path: folder, at: started }));
  await store.agents.update(agentId, { state: "starting", started_at: started });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** The agent's state when its end was seen, and its row has changed since that look. */
async function stateAfterItsEnd(since: AgentChange): Promise<string | undefined> {
  const conclusions = createAgentConclusions({
    activities: { profile: () => createProfiles().named("scripted-agent") },
    currentTasks: { of: () => null },
  });
  const looked = await store.agents.find(agentId);
  if (!looked) throw new Error("There is no agent.");
  await store.agents.update(agentId, since);
  const seen = { activity: "crashed", source: "tmux", since: started } as const;
  await events.record((records, emit) =>
    conclusions.keep(records, emit, { agent: { ...looked, agent_command: "[]", agent_profile: null }, seen }),
  );
  return (await store.agents.find(agentId))?.state;
}

test("a crash is recorded as lost although the agent's state changed to ready after the crash was seen", async () => {
  expect(await stateAfterItsEnd({ state: "ready" })).toBe("lost");
  const [event] = await store.events.after(0, undefined, 10);
  expect(JSON.parse(event?.data ?? "")).toMatchObject({ status: "failed", activity: "crashed" });
});

test("a crash is not recorded when the agent was started again or ended after the crash was seen", async () => {
  expect(await stateAfterItsEnd({ started_at: "2026-01-01T10:00:05.000Z" })).toBe("starting");
  expect(await stateAfterItsEnd({ state: "ended" })).toBe("ended");
  expect(await store.events.after(0, undefined, 10)).toEqual([]);
});
