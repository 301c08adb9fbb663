import type { OperationId, Schema } from "../../contract/contract.ts";
import { describedRoles } from "../agents/briefings.ts";
import type { Contract } from "../contract/api.ts";
import { maxBodyBytes } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";
import { now } from "../contract/time.ts";
import { gitVersion } from "../git/git.ts";
import type { Store } from "../store/store.ts";
import { tmuxVersion } from "../tmux/server.ts";
import { hazards } from "../tmux/tmux-hazards.ts";

export interface SystemParts {
  readonly store: Store;
  readonly contract: Contract;
  readonly version: string;
  /** The operations that there are, besides those of this file. */
  readonly operations: readonly OperationId[];
}

export function createSystemOperations({ store, contract, version, operations }: SystemParts) {
  const started = Date.now();
  const mine = [
    "getHealth",
    "getReadiness",
    "getCapabilities",
    "getOpenapiDocument",
  ] as const satisfies OperationId[];

  return {
    async getHealth() {
      const body: Schema<"Health"> = {
        status: "ok",
        version,
        uptime_s: (Date.now() - started) / 1000,
        time: now(),
      };
      return { status: 200, body };
    },

    async getReadiness() {
      const checks = {
        store: await check(async () => `${await store.projects.count()} projects`),
        tmux: await check(tmuxVersion),
        git: await check(gitVersion),
      };
      const ready = Object.values(checks).every(({ ok }) => ok);
      const body: Schema<"Readiness"> = { ready, status: ready ? "ready" : "not_ready", checks };
      return { status: ready ? 200 : 503, body };
    },

    async getCapabilities() {
      const [tmux, git] = await Promise.all([check(tmuxVersion), check(gitVersion)]);
      const body: Schema<"Capabilities"> = {
        server: { name: "tmux-orchestrator-mcp", version },
        contract_version: contract.info.version,
        operations: [...operations, ...mine].sort(),
        roles: [...describedRoles],
        action_types: [],
        event_types: [...eventTypes],
        limits: { max_body_bytes: maxBodyBytes, max_projects: null, max_agents: null },
        tools: { tmux: versionOf(tmux), git: versionOf(git) },
        idempotency: true,
        tmux_hazards: tmux.ok ? hazards(tmux.detail) : [],
      };
      return { status: 200, body };
    },

    async getOpenapiDocument() {
      return { status: 200, body: contract };
    },
  } satisfies Operations;
}

const eventTypes = [
  "agent_status_update",
  "git_event",
  "project_status_change",
  "message_update",
  "task_update",
  "schedule_update",
  "replay_gap",
] as const satisfies Schema<"EventType">[];

interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

async function check(look: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await look() };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** "tmux 3.3a" → "3.3a" */
function versionOf({ ok, detail }: Check): string | null {
  return ok ? (/\d\S*/.exec(detail)?.[0] ?? detail) : null;
}
