import type { EventStreams } from "../events/streams.ts";
import type { Store } from "../store/store.ts";
import type { Activities } from "../terminals/activities.ts";
import type { Counts } from "./instruments.ts";

export interface CountParts {
  readonly store: Store;
  readonly activities: Pick<Activities, "seen">;
  readonly streams: Pick<EventStreams, "count">;
}

export type CountReader = ReturnType<typeof createCountReader>;

export function createCountReader({ store, activities, streams }: CountParts) {
  return async (): Promise<Counts> => {
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
    return { projects, agents, deliveries, events, eventStreams: streams.count() };
  };
}
