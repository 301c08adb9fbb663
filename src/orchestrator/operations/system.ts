import type { OperationId, Schema } from "../../contract/contract.ts";
import { describedRoles } from "../agents/roles.ts";
import { type Contract, standardBodyBytes } from "../contract/api.ts";
import type { Keyring } from "../contract/keyring.ts";
import type { Operations } from "../contract/operation.ts";
import { now } from "../contract/time.ts";
import type { CountReader } from "../metrics/counts.ts";
import type { Health } from "../metrics/health.ts";
import type { Measurements } from "../metrics/measurements.ts";

export interface SystemServices {
  readonly contract: Contract;
  readonly version: string;
  readonly health: Health;
  readonly countAll: CountReader;
  readonly measurements: Pick<Measurements, "instruments" | "deliveryMs">;
  readonly keyring: Keyring;
}

/** `implemented`: the operations of the contract that this server has. */
export function createSystemOperations(
  { contract, version, health, countAll, measurements, keyring }: SystemServices,
  implemented: () => readonly OperationId[],
) {
  return {
    async getHealth() {
      const body: Schema<"Health"> = { status: "ok", version, uptime_s: health.uptimeS(), time: now() };
      return { status: 200, body };
    },

    async getReadiness() {
      const checks = await health.checks();
      const ready = Object.values(checks).every(({ ok }) => ok);
      const body: Schema<"Readiness"> = { ready, status: ready ? "ready" : "not_ready", checks };
      return { status: ready ? 200 : 503, body };
    },

    async getCapabilities() {
      const { tmux, git, tmuxHazards } = await health.versions();
      const body: Schema<"Capabilities"> = {
        server: { name: "tmux-orchestrator-mcp", version },
        contract_version: contract.info.version,
        operations: [...implemented()].sort(),
        roles: [...describedRoles],
        action_types: [],
        event_types: [...eventTypes],
        limits: { max_body_bytes: standardBodyBytes, max_projects: null, max_agents: null },
        tools: { tmux, git },
        idempotency: true,
        tmux_hazards: tmuxHazards,
      };
      return { status: 200, body };
    },

    async getOpenapiDocument() {
      return { status: 200, body: contract };
    },

    async getSystemMetrics({ header }) {
      const counts = await countAll();
      if (prefersText(header.accept)) {
        const instruments = await measurements.instruments();
        const headers = { "content-type": instruments.contentType };
        return { status: 200, content: await instruments.text(counts), headers };
      }
      const body: Schema<"SystemMetrics"> = {
        uptime_s: process.uptime(),
        memory_bytes: process.memoryUsage.rss(),
        projects: counts.projects,
        agents: counts.agents,
        deliveries: counts.deliveries,
        delivery_ms: measurements.deliveryMs(),
        events: counts.events,
        event_streams: counts.eventStreams,
        tmux_latency_ms: null,
        observed_at: now(),
      };
      return { status: 200, body };
    },

    async listKeys() {
      const body: Schema<"KeyList"> = { keys: keyring.list().map(keyAnswer) };
      return { status: 200, body };
    },

    async createKey({ body: wanted }) {
      const { row, key } = await keyring.add(wanted);
      const body: Schema<"KeyCreated"> = { ...keyAnswer(row), key };
      return { status: 201, body, headers: { "cache-control": "no-store" } };
    },

    async deleteKey({ path }) {
      await keyring.remove(path.key_id);
      return { status: 204 };
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

/** Leaves out the key's hash. */
function keyAnswer({ id, name, scope, created_at, expires_at }: Schema<"Key">): Schema<"Key"> {
  return { id, name, scope, created_at, expires_at };
}

/** Whether an Accept header puts text before JSON. Without a preference it is JSON. */
function prefersText(accept = ""): boolean {
  const weights = new Map(
    accept.split(",").map((part) => {
      const [type = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters
        .map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1])
        .find((value) => value !== undefined);
      return [type.trim(), q === undefined ? 1 : Number(q)] as const;
    }),
  );
  const text = weights.get("text/plain") ?? weights.get("text/*") ?? 0;
  return text > (weights.get("application/json") ?? weights.get("*/*") ?? 0);
}
