/** The headers of a request or an answer. Names are in lower case; repeated headers are joined by ", ". */
export type HeaderRecord = Readonly<Record<string, string>>;

/** The server of a request, as errors name it. */
export interface Peer {
  /** "The Web Server", "github" */
  readonly name: string;
  /** The setting that holds its address: "sources.github.base_url". */
  readonly setting: string;
  /** Replaces both in the error for a server that cannot be reached, if nobody has configured its address. */
  readonly unreachable?: { readonly name: string; readonly hint: string };
}

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderRecord;
  readonly body?: string | Uint8Array;
  readonly peer: Peer;
  /** The Unix socket to connect to, in place of the URL's host and port. */
  readonly socketPath?: string;
  /** Refuses host names that resolve to internal addresses. */
  readonly publicOnly?: boolean;
  /** Returns a redirect to the caller, who decides whether to follow it. By default it is followed within its origin. */
  readonly returnRedirect?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: HeaderRecord;
  readonly bytes: Buffer;
}

export interface ExchangeLimits {
  /** Milliseconds from the connection to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/** Sends a request once and reads the whole answer. Tests and dry runs replace it. */
export type Transport = (request: HttpRequest, limits: ExchangeLimits) => Promise<HttpAnswer>;
