import { createEventLog } from "../../src/orchestrator/events/log.ts";
import { openStore } from "../../src/orchestrator/store/store.ts";

export const projectId = "shop";
export const agentId = "shop.developer";

/** A database with a running project of one agent, "developer", and nothing that looks after them. */
export async function storedProject(database: string, { path, at }: { path: string; at: string }) {
  const store = await openStore(database);
  await store.projects.insert({
    id: projectId,
    name: "shop",
    path,
    specification: "Sell.",
    project_size: "small",
    priority: "normal",
    agent_command: '["true"]',
    isolation: "shared",
    status: "running",
    created_at: at,
    updated_at: at,
  });
  await store.agents.insert([
    {
      id: agentId,
      project_id: projectId,
      role: "developer",
      position: 0,
      state: "ready",
      worktree_path: path,
      created_at: at,
      restarts: 2,
    },
  ]);
  return { store, events: createEventLog(store) };
}
