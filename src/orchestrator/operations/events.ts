import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { EventStreams, StreamRequest } from "../events/streams.ts";

export interface EventServices {
  readonly lookup: ProjectLookup;
  readonly streams: Pick<EventStreams, "stream" | "socket">;
}

type Header = Readonly<Record<string, string | undefined>>;

export function createEventOperations({ lookup, streams }: EventServices) {
  const idOf = async (projectId: string) => (await lookup.findProject(projectId)).id;

  function answerStream(request: StreamRequest) {
    const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
    return { status: 200, content: streams.stream(request), headers };
  }

  function answerUpgrade(header: Header, request: StreamRequest) {
    if (header.upgrade?.toLowerCase() !== "websocket")
      throw new Problem("bad_request", "This address is for WebSockets: send Upgrade: websocket.");
    return { status: 101, ...streams.socket(request) };
  }

  return {
    streamEvents: async ({ header }) => answerStream(requestOf(header, undefined)),

    streamProjectEvents: async ({ path, header }) =>
      answerStream(requestOf(header, await idOf(path.project_id))),

    systemSocket: async ({ header, query }) =>
      answerUpgrade(header, requestOf(header, undefined, query?.last_event_id)),

    projectSocket: async ({ path, header, query }) =>
      answerUpgrade(header, requestOf(header, await idOf(path.project_id), query?.last_event_id)),
  } satisfies Operations;
}

/** A browser cannot set headers on a WebSocket, so there the last id can come in the query. */
function requestOf(header: Header, projectId: string | undefined, queriedId?: string): StreamRequest {
  return {
    authorization: header.authorization,
    lastEventId: header["last-event-id"] ?? queriedId,
    projectId,
  };
}
