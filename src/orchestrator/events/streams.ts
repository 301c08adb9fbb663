import type { Schema } from "../../contract/contract.ts";
import type { SocketLike } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { EventFeed } from "./feed.ts";

export interface EventStreamParts {
  readonly feed: Pick<EventFeed, "follow">;
  /** Fails when the key in an Authorization header is not valid (any more). */
  readonly identify: (authorization: string | undefined) => Promise<unknown>;
  /** The largest number of open streams. */
  readonly most?: number;
  readonly heartbeatMs?: number;
}

export interface StreamRequest {
  readonly authorization: string | undefined;
  /** The id of the last event that the reader has; undefined: only events to come. */
  readonly lastEventId: string | undefined;
  /** Only events of this project. */
  readonly projectId: string | undefined;
}

type Event = Schema<"Event">;

export type EventStreams = ReturnType<typeof createEventStreams>;

/** A reader that takes nothing during this many heartbeats is cut off; it can resume after its last id. */
const patience = 4;
/** Bytes that may wait in a WebSocket. */
const mostWaiting = 1_048_576;

/** The event log as server-sent events and over WebSockets. */
export function createEventStreams(parts: EventStreamParts) {
  const { feed, identify, most = 200, heartbeatMs = 15_000 } = parts;
  const open = new Set<AbortController>();

  function begin({ authorization, lastEventId, projectId }: StreamRequest) {
    if (open.size >= most)
      throw new Problem("rate_limited", `${most} event streams are open. Close one.`, { retryAfter: 5 });
    const end = new AbortController();
    open.add(end);
    end.signal.addEventListener("abort", () => open.delete(end));
    const after = lastEventId === undefined ? undefined : Number(lastEventId);
    const batches = untilDeleted(feed.follow({ after, projectId, signal: end.signal }), projectId);
    /** A key that was deleted or has expired ends the streams that it opened. */
    const checkKey = () => identify(authorization).catch(() => end.abort());
    return { end, batches, checkKey };
  }

  /** The body of an answer with server-sent events. */
  function stream(request: StreamRequest): ReadableStream<Uint8Array> {
    const { end, batches, checkKey } = begin(request);
    const text = new TextEncoder();
    let quiet = 0;
    let timer: NodeJS.Timeout;
    return new ReadableStream<Uint8Array>(
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
            // pull() is woken by the same signal; a stream that its reader cancelled is closed already.
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
  }

  /** For an answer with the status 101. */
  function socket(request: StreamRequest) {
    const { end, batches, checkKey } = begin(request);
    const accept = (opened: SocketLike) => {
      let alive = patience;
      const timer = setInterval(() => {
        void checkKey();
        if (--alive <= 0) opened.terminate();
        else opened.ping();
      }, heartbeatMs);
      timer.unref();
      opened.on("pong", () => {
        alive = patience;
      });
      opened.on("close", () => end.abort());
      opened.on("error", () => end.abort());
      end.signal.addEventListener("abort", () => {
        clearInterval(timer);
        opened.close(1001, "the events end");
      });
      void send(opened, batches, end);
    };
    return { accept, reject: () => end.abort() };
  }

  return {
    stream,
    socket,
    count: (): number => open.size,
    /** Ends every stream. */
    close(): void {
      for (const end of [...open]) end.abort();
    },
  };
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
