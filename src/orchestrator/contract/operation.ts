import type { OperationId, OperationParameters, RequestBody } from "../../contract/contract.ts";
import type { Caller } from "./caller.ts";

/** A request that has been checked against the contract: parameters have their types, bodies their shape. */
export interface OperationRequest<Id extends OperationId> {
  readonly path: OperationParameters<Id, "path">;
  readonly query: OperationParameters<Id, "query">;
  readonly header: Readonly<Record<string, string | undefined>>;
  readonly body: RequestBody<Id>;
  /** Undefined where no key is needed. */
  readonly caller?: Caller | undefined;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

export interface OperationAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`; its content-type is in the headers. */
  readonly content?: string | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
  /** With the status 101: receives the WebSocket. */
  readonly accept?: (socket: SocketLike) => void;
  /** Called instead of `accept` when no WebSocket is opened. */
  readonly reject?: () => void;
}

/** The members of a WebSocket (of `ws`) that operations use. */
export interface SocketLike {
  readonly bufferedAmount: number;
  send(text: string, sent?: () => void): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
  on(event: "pong" | "close" | "error", listener: () => void): unknown;
}

/** A function for each operation, which throws a refusal as a Problem. An operation without a function answers 501. */
export type Operations = {
  readonly [Id in OperationId]?: (request: OperationRequest<Id>) => Promise<OperationAnswer>;
};
