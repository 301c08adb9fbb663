import type { Schema } from "../../contract/contract.ts";
import type { Caller } from "../contract/caller.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations, SocketLike } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { EventFeed } from "../events/feed.ts";

export interface EventStreamParts {
  readonly feed: EventFeed;
  readonly lookup: ProjectLookup;
  readonly access: { identify(authorization: string | undefined): Promise<Caller> };
  readonly most?: number;
  readonly heartbeatMs?: number;
}

interface Wanted {
  readonly header: Readonly<Record<string, string | undefined>>;
  readonly query?: { readonly last_event_id?: string };
  readonly projectId: string | undefined;
}

type Event = Schema<"Event">;

/** A reader that takes nothing for this many heartbeats is cut off; it comes back with its last id. */
const patience = 4;
/** Bytes that may wait in a WebSocket. */
const mostWaiting = 1_048_576;

/** The event log over server-sent events and WebSockets. */
export function createEventStreams(parts: EventStreamParts) {
  const { feed, lookup, access, most = 200, heartbeatMs = 15_000 } = parts;
  const open = new Set<AbortController>();

  function begin({ header, query, projectId }: Wanted) {
    if (open.size >= most)
      throw new Problem("rate_limited", `${most} event streams are open. Close one.`, { retryAfter: 5 });
    const end = new AbortController();
    open.add(end);
    end.signal.addEventListener("abort", () => open.delete(end));
    const last = header["last-event-id"] ?? query?.last_event_id;
    const after = last === undefined ? undefined : Number(last);
    const batches = untilDeleted(feed.follow({ after, projectId, signal: end.signal }), projectId);
    /** A key that was deleted, or whose time is over, ends what it opened. */
    const checkKey = () => access.identify(header.authorization).catch(() => end.abort());
    return { end, batches, checkKey };
  }

  function stream(wanted: Wanted) {
    const { end, batches, checkKey } = begin(wanted);
    const text = new TextEncoder();
    let quiet = 0;
    let timer: NodeJS.Timeout;
    const content = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          controller.enqueue(text.encode(": the events follow\n\n"));
          timer = setInterval(() => {
            void checkKey();
            if ((controller.desiredSize ?? 0) > 0) {
              controller.enqueue(text.encode(": still here\n\n"));
              quiet = 0;
            } else if (++quiet >= patience) end.abort();
          }, heartbeatMs);
          timer.unref();
          end.signal.addEventListener("abort", () => {
            clearInterval(timer);
            // Whoever waits in pull() is woken by the same signal; one that was cut off has already closed.
            try {
              controller.close();
            } catch {}
          });
        },
        async pull(controller) {
          quiet = 0;
          const { done, value } = await batches.next();
          if (end.signal.aborted) return;
          if (done) end.abort();
          else controller.enqueue(text.encode(value.map(serverSentEvent).join("")));
        },
        cancel: () => end.abort(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 65_536 }),
    );
    const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
    return { status: 200, content, headers };
  }

  function upgrade(wanted: Wanted) {
    if (wanted.header.upgrade?.toLowerCase() !== "websocket")
      throw new Problem("bad_request", "This address is for WebSockets: send Upgrade: websocket.");
    const { end, batches, checkKey } = begin(wanted);
    const accept = (socket: SocketLike) => {
      let alive = patience;
      const timer = setInterval(() => {
        void checkKey();
        if (--alive <= 0) socket.terminate();
        else socket.ping();
      }, heartbeatMs);
      timer.unref();
      socket.on("pong", () => {
        alive = patience;
      });
      socket.on("close", () => end.abort());
      socket.on("error", () => end.abort());
      end.signal.addEventListener("abort", () => {
        clearInterval(timer);
        socket.close(1001, "the events end");
      });
      void send(socket, batches, end);
    };
    return { status: 101, accept, reject: () => end.abort() };
  }

  async function send(socket: SocketLike, batches: AsyncGenerator<Event[]>, end: AbortController) {
    for await (const batch of batches) {
      for (const event of batch) {
        if (socket.bufferedAmount < mostWaiting) socket.send(JSON.stringify(event));
        else await new Promise<void>((sent) => socket.send(JSON.stringify(event), () => sent()));
      }
      if (end.signal.aborted) break;
    }
    end.abort();
  }

  const ofProject = async (projectId: string) => (await lookup.findProject(projectId)).id;
  return {
    count: (): number => open.size,
    /** Ends every stream. */
    close(): void {
      for (const end of [...open]) end.abort();
    },
    operations: {
      streamEvents: async ({ header }) => stream({ header, projectId: undefined }),
      streamProjectEvents: async ({ path, header }) =>
        stream({ header, projectId: await ofProject(path.project_id) }),
      systemSocket: async ({ header, query }) => upgrade({ header, query, projectId: undefined }),
      projectSocket: async ({ path, header, query }) =>
        upgrade({ header, query, projectId: await ofProject(path.project_id) }),
    } satisfies Operations,
  };
}

async function* untilDeleted(
  batches: AsyncGenerator<Event[]>,
  projectId: string | undefined,
): AsyncGenerator<Event[], void> {
  for await (const batch of batches) {
    const last = projectId === undefined ? -1 : batch.findIndex(isDeletion);
    if (last === -1) yield batch;
    else return yield batch.slice(0, last + 1);
  }
}

function isDeletion({ type, data }: Event): boolean {
  return type === "project_status_change" && data?.status_reason === "deleted";
}

function serverSentEvent(event: Event): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
