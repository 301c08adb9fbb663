import type { Schema } from "../../contract/contract.ts";
import type { Operations } from "../contract/operation.ts";
import { now } from "../contract/time.ts";
import type { Counts } from "../metrics/instruments.ts";
import type { Measurements } from "../metrics/measurements.ts";
import type { Store } from "../store/store.ts";
import type { Activities } from "../terminals/activities.ts";

export interface SystemMetricsParts {
  readonly store: Store;
  readonly activities: Activities;
  readonly measured: Measurements;
  readonly eventStreams: () => number;
}

export function createSystemMetricsOperations(parts: SystemMetricsParts) {
  const { store, activities, measured, eventStreams } = parts;

  async function count(): Promise<Counts> {
    const [projects, live, deliveries, events] = await Promise.all([
      store.projects.countByState(),
      store.agents.live(),
      store.messages.countAllDeliveries(),
      store.events.count(),
    ]);
    const agents: Record<string, number> = {};
    for (const { id } of live) {
      const activity = activities.seen(id)?.activity ?? "unknown";
      agents[activity] = (agents[activity] ?? 0) + 1;
    }
    return { projects, agents, deliveries, events, eventStreams: eventStreams() };
  }

  return {
    async getSystemMetrics({ header }) {
      const counts = await count();
      if (prefersText(header.accept)) {
        const instruments = await measured.instruments();
        const headers = { "content-type": instruments.contentType };
        return { status: 200, content: await instruments.text(counts), headers };
      }
      const body: Schema<"SystemMetrics"> = {
        uptime_s: process.uptime(),
        memory_bytes: process.memoryUsage.rss(),
        projects: counts.projects,
        agents: counts.agents,
        deliveries: counts.deliveries,
        delivery_ms: measured.deliveryMs(),
        events: counts.events,
        event_streams: counts.eventStreams,
        tmux_latency_ms: null,
        observed_at: now(),
      };
      return { status: 200, body };
    },
  } satisfies Operations;
}

/** Whether text is asked for before JSON; without a wish it is JSON. */
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
