import type { OperationId, OperationParameters, RequestBody } from "../../contract/contract.ts";
import type { Caller } from "./caller.ts";

/** A request that the contract has been checked against: parameters have their types, bodies their shape. */
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
  /** With the status 101: takes the WebSocket. */
  readonly accept?: (socket: SocketLike) => void;
  /** Called instead when there is none after all. */
  readonly reject?: () => void;
}

/** What is needed of a WebSocket; `ws` has it. */
export interface SocketLike {
  readonly bufferedAmount: number;
  send(text: string, sent?: () => void): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
  on(event: "pong" | "close" | "error", listener: () => void): unknown;
}

/** One function an operation. An operation of the contract without one answers 501. A refusal is thrown as a Problem. */
export type Operations = {
  readonly [Id in OperationId]?: (request: OperationRequest<Id>) => Promise<OperationAnswer>;
};
