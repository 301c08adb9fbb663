import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** The numbers that are counted at a scrape. */
export interface Counts {
  readonly projects: Readonly<Record<string, number>>;
  readonly agents: Readonly<Record<string, number>>;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly events: number;
  readonly eventStreams: number;
}

export type Instruments = ReturnType<typeof createInstruments>;

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** The metrics in the format of Prometheus. */
export function createInstruments() {
  const registers = [new Registry()];
  const [registry] = registers;
  const gauge = (name: string, help: string, label: string) =>
    new Gauge({ name, help, labelNames: [label], registers });
  const requests = new Counter({
    name: "orchestrator_requests_total",
    help: "Requests by operation and status.",
    labelNames: ["operation", "status"],
    registers,
  });
  const requestSeconds = new Histogram({
    name: "orchestrator_request_duration_seconds",
    help: "Time from a request until its answer was ready.",
    buckets: [0.001, ...seconds],
    registers,
  });
  const deliverySeconds = new Histogram({
    name: "orchestrator_delivery_duration_seconds",
    help: "Time from the acceptance of a message until it was submitted.",
    buckets: seconds,
    registers,
  });
  const sweepSeconds = new Histogram({
    name: "orchestrator_sweep_duration_seconds",
    help: "Time of one poll of all agents.",
    buckets: seconds,
    registers,
  });
  const projects = gauge("orchestrator_projects", "Projects by state.", "state");
  const agents = gauge("orchestrator_agents", "Agents by activity.", "activity");
  const deliveries = gauge("orchestrator_deliveries", "Deliveries by state.", "state");
  const events = new Gauge({ name: "orchestrator_events", help: "Stored events.", registers });
  const streams = new Gauge({ name: "orchestrator_event_streams", help: "Open event streams.", registers });
  let scraped = false;

  return {
    request(operation: string, status: number, ms: number): void {
      requests.inc({ operation, status: String(status) });
      requestSeconds.observe(ms / 1000);
    },
    delivery: (ms: number): void => deliverySeconds.observe(ms / 1000),
    sweep: (ms: number): void => sweepSeconds.observe(ms / 1000),
    /** The Prometheus text exposition format. */
    async text(counts: Counts): Promise<string> {
      // They watch the event loop all the time, so only a server that is scraped pays for them.
      if (!scraped) collectDefaultMetrics({ ...(registry && { register: registry }) });
      scraped = true;
      for (const [metric, label, values] of [
        [projects, "state", counts.projects],
        [agents, "activity", counts.agents],
        [deliveries, "state", counts.deliveries],
      ] as const) {
        metric.reset();
        for (const [name, count] of Object.entries(values)) metric.set({ [label]: name }, count);
      }
      events.set(counts.events);
      streams.set(counts.eventStreams);
      return registry?.metrics() ?? "";
    },
    contentType: registry?.contentType ?? "text/plain",
  };
}
