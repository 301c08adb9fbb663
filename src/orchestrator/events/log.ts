import type { Schema } from "../../contract/contract.ts";
import { now } from "../contract/time.ts";
import type { Records, Store } from "../store/store.ts";
import type { EventRow } from "../store/tables.ts";

export interface NewEvent {
  readonly type: Schema<"EventType">;
  readonly projectId?: string;
  readonly agentId?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Emit = (event: NewEvent) => Promise<void>;
type Listener = (event: NewEvent) => void;

export type EventLog = ReturnType<typeof createEventLog>;

/** `recorded` gets each transaction's events after the commit, as they are stored. */
export function createEventLog(store: Store, recorded: (rows: readonly EventRow[]) => void = () => {}) {
  const listeners = new Set<Listener>();
  return {
    /** Commits a state change and its events together or not at all. Subscribers are called after the commit. */
    async record<T>(work: (records: Records, emit: Emit) => Promise<T>): Promise<T> {
      const emitted: NewEvent[] = [];
      const rows: EventRow[] = [];
      const result = await store.transaction((records) =>
        work(records, async (event) => {
          emitted.push(event);
          const row = {
            type: event.type,
            project_id: event.projectId ?? null,
            agent_id: event.agentId ?? null,
            time: now(),
            data: JSON.stringify(event.data),
          };
          rows.push({ ...row, id: await records.events.append(row) });
        }),
      );
      recorded(rows);
      for (const event of emitted) for (const listener of listeners) listener(event);
      return result;
    },
    subscribe(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
