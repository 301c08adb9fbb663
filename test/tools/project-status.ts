import type { Schema } from "../../src/contract/contract.ts";

type Status = Schema<"ProjectStatus">;

/** A project that is well: two agents at work on a clean branch. */
export function healthyStatus(changes: Partial<Status> = {}): Status {
  return {
    id: "shop-1",
    name: "shop",
    path: "/home/ada/shop",
    status: "running",
    progress: 0.5,
    progress_source: "tasks",
    agents: [
      agent({ id: "orchestrator-1", role: "orchestrator" }),
      agent({ id: "developer-1", role: "developer" }),
    ],
    git_info: {
      branch: "main",
      uncommitted_changes: false,
      conflicts: [],
      ahead: 2,
      behind: 0,
      base_ref: "main",
      operation: null,
    },
    blockers: [],
    estimated_completion: null,
    observed_at: "2026-11-22T12:00:00Z",
    created_at: "2026-11-22T09:00:00Z",
    ...changes,
  };
}

export function agent(changes: Partial<Schema<"AgentStatus">> & { role: string }): Schema<"AgentStatus"> {
  return { status: "active", activity: "working", activity_since: "2026-11-22T11:30:00Z", ...changes };
}

/** What a server with the specification's three operations says: no activity, no blockers, no times. */
export function starStatus(changes: Partial<Status> = {}): Status {
  return {
    id: "shop-1",
    name: "shop",
    status: "running",
    progress: 0.5,
    agents: [{ role: "orchestrator" }, { role: "developer" }],
    git_info: { branch: "main", uncommitted_changes: true, conflicts: [] },
    ...changes,
  };
}
