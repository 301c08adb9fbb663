import { setImmediate as nextTurn } from "node:timers/promises";
import type { Schema } from "../../contract/contract.ts";
import { now } from "../contract/time.ts";
import type { Store } from "../store/store.ts";
import type { EventRow } from "../store/tables.ts";

type Event = Schema<"Event">;

export interface FollowOptions {
  /** Only events after this one; undefined: only those to come. */
  readonly after: number | undefined;
  readonly projectId: string | undefined;
  readonly signal: AbortSignal;
}

export type EventFeed = Awaited<ReturnType<typeof openEventFeed>>;

/** Events that are read for one reader at a time. Other work runs between two reads. */
const batchSize = 250;
/** The newest events stay in memory, so that readers that keep up cost no query. */
const mostRecent = 1000;

/**
 * The events for readers that follow them. A reader has a place in the log and takes what comes after it, old or still
 * to come: nothing is lost or doubled in between, and a slow reader costs no memory.
 */
export async function openEventFeed(store: Store) {
  const recent: EventRow[] = [];
  const waiting = new Set<() => void>();
  let newest = (await store.events.newest()) ?? 0;
  /** Events up to this one may be gone. */
  let goneUpTo = ((await store.events.oldest()) ?? newest + 1) - 1;

  function eventsAfter(place: number, projectId: string | undefined): Promise<EventRow[]> | EventRow[] {
    if (place >= newest) return [];
    const first = recent[0]?.id;
    if (first === undefined || place < first - 1) return store.events.after(place, projectId, batchSize);
    const later = recent.slice(place - first + 1);
    return (projectId === undefined ? later : later.filter((row) => row.project_id === projectId)).slice(
      0,
      batchSize,
    );
  }

  return {
    newest: (): number => newest,
    /** Takes events that have just been recorded, in order, and wakes the readers. */
    push(rows: readonly EventRow[]): void {
      for (const row of rows) {
        // Only consecutive events are served from memory; after a gap the database is read.
        if (row.id !== newest + 1) recent.length = 0;
        if (row.id > newest) recent.push(row);
        newest = Math.max(newest, row.id);
      }
      if (recent.length > mostRecent * 2) recent.splice(0, recent.length - mostRecent);
      for (const wake of [...waiting]) wake();
    },
    /** Retention has removed the events up to this one. */
    forget(upTo: number): void {
      goneUpTo = Math.max(goneUpTo, upTo);
    },
    /** Batches of events in order, until the signal aborts. A reader whose next events are gone gets `replay_gap`. */
    async *follow({ after, projectId, signal }: FollowOptions): AsyncGenerator<Event[], void> {
      let place = after ?? newest;
      while (!signal.aborted) {
        // An id from the future belongs to another log.
        if (place < goneUpTo || place > newest) {
          const resumed = place > newest ? newest : goneUpTo;
          yield [replayGap(place, resumed, projectId)];
          place = resumed;
          continue;
        }
        const upTo = newest;
        const rows = await eventsAfter(place, projectId);
        if (rows.length === batchSize) place = rows.at(-1)?.id ?? place;
        else place = Math.max(upTo, rows.at(-1)?.id ?? 0);
        if (rows.length > 0) yield rows.map(eventAnswer);
        // The database answers synchronously: a long replay must yield, or no other request is served.
        if (rows.length === batchSize) await nextTurn();
        else if (place >= newest) await wokenOrAborted(signal);
      }
    },
  };

  function wokenOrAborted(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener("abort", wake);
      if (signal.aborted) wake();
    });
  }
}

function eventAnswer({ id, type, project_id, agent_id, time, data }: EventRow): Event {
  return { id: String(id), type, project_id, agent_id, time, data: JSON.parse(data) };
}

/** Its id is that of the last missing event, so that a reader that resumes after it gets no second gap. */
function replayGap(wanted: number, resumed: number, projectId: string | undefined): Event {
  return {
    id: String(resumed),
    type: "replay_gap",
    project_id: projectId ?? null,
    agent_id: null,
    time: now(),
    data: { wanted_after: String(wanted), resumed_after: String(resumed) },
  };
}
