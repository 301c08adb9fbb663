import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newDelivery, newMessage } from "../../../src/orchestrator/messages/new-messages.ts";
import { createProjectMetrics } from "../../../src/orchestrator/projects/metrics.ts";
import type { Store } from "../../../src/orchestrator/store/store.ts";
import { agentId, projectId, storedProject } from "../../support/stored-project.ts";
import { placesIn } from "../../support/test-places.ts";
import { git } from "../harness.ts";

const created = "2026-01-01T10:00:00.000Z";
const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, "0")}:00.000Z`;

let folder: string;
let path: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "metrics-"));
  path = join(folder, "shop");
  await mkdir(path);
  ({ store } = await storedProject(join(folder, "db"), { path, at: created }));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function measured() {
  const project = await store.projects.find(projectId);
  if (!project) throw new Error("There is no project.");
  return (await createProjectMetrics({ store, places: placesIn(folder) }).of([project])).get(projectId);
}

async function seen(minute: number, activity: string): Promise<void> {
  await store.events.append({
    type: "agent_status_update",
    project_id: projectId,
    agent_id: agentId,
    time: at(minute),
    data: JSON.stringify({ activity }),
  });
}

async function upFrom(start: number, end: number): Promise<void> {
  await store.upTimes.seen(await store.upTimes.start(at(start)), at(end));
}

test("project metrics are null for what was never measured", async () => {
  expect(await measured()).toMatchObject({
    project_id: projectId,
    since: created,
    restarts: 2,
    messages: {},
    tasks: {},
    commits: null,
    delivery_ms: null,
    agent_busy_ratio: null,
  });
});

test("project metrics count commits since the creation, each once, on the branches of project and agents", async () => {
  const commit = (date: string, message: string) =>
    git(path, "-c", `user.name=${message}`, "commit", "-q", "--allow-empty", "-m", message, `--date=${date}`);
  await git(path, "init", "-q", "-b", "main");
  expect((await measured())?.commits).toBe(0);
  process.env.GIT_COMMITTER_DATE = "2026-01-01T09:59:00Z";
  try {
    await commit("2026-01-01T09:59:00Z", "before");
  } finally {
    delete process.env.GIT_COMMITTER_DATE;
  }
  expect((await measured())?.commits).toBe(0);
  await commit(at(1), "on main");
  await git(path, "branch", "agent");
  await git(path, "checkout", "-q", "agent");
  await commit(at(2), "of the agent");
  await git(path, "checkout", "-q", "-b", "nobodys");
  await commit(at(3), "of nobody");
  await git(path, "checkout", "-q", "main");
  await store.agents.update(agentId, { branch: "agent" });
  expect((await measured())?.commits).toBe(2);
});

test("project metrics count deliveries by state and measure the time from recorded to submitted", async () => {
  const [project, agent] = await Promise.all([store.projects.find(projectId), store.agents.find(agentId)]);
  if (!project || !agent) throw new Error("There is no project.");
  for (let n = 1; n <= 20; n++) {
    const message = {
      ...newMessage(project, { target_agent: "developer", content: "Hi" }),
      created_at: created,
    };
    const submitted = new Date(Date.parse(created) + n * 100).toISOString();
    await store.messages.insert(message, [
      { ...newDelivery(message, agent, "Hi"), state: "submitted", submitted_at: submitted },
    ]);
  }
  const waiting = newMessage(project, { target_agent: "developer", content: "Hi" });
  await store.messages.insert(waiting, [newDelivery(waiting, agent, "Hi")]);
  expect(await measured()).toMatchObject({
    messages: { submitted: 20, queued: 1 },
    delivery_ms: { p50: 1000, p95: 1900 },
  });
});

test("agent_busy_ratio is the share of working time in the time in which the agent is known to have lived", async () => {
  await upFrom(0, 30);
  await seen(0, "starting");
  await seen(1, "idle");
  await seen(4, "working");
  await seen(10, "unknown");
  await seen(20, "working");
  await seen(22, "exited");
  await upFrom(40, 40);
  // 8 minutes of work in 12 of life: nothing is said of 10 to 20, nor of what came after 22.
  expect((await measured())?.agent_busy_ratio).toBeCloseTo(8 / 12, 5);
});

test("agent_busy_ratio ignores the time in which no orchestrator ran", async () => {
  await upFrom(0, 10);
  await seen(5, "working");
  await upFrom(30, 40);
  await seen(35, "idle");
  await upFrom(50, 50);
  // It was killed at 10, while the agent worked: 5 minutes of work, and 5 of rest from 35 on.
  expect((await measured())?.agent_busy_ratio).toBeCloseTo(0.5, 5);
});
