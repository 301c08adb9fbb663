import type { OperationCall } from "./operation-call.ts";

/**
 * What openapi-fetch makes of a call before it is known where the server is. It uses no more of a Request than this, and
 * fetch's own, with its stream for a body, costs more than the rest of a call.
 */
export class AskedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  /** Set by the middleware, the only place that is shown the path of the contract. */
  call: OperationCall | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal ?? never;
  }

  static of(request: object): AskedRequest {
    if (!(request instanceof AskedRequest))
      throw new TypeError("openapi-fetch made another request than ours");
    return request;
  }
}

const never = new AbortController().signal;
