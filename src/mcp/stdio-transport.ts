import {
  isJSONRPCErrorResponse,
  isJSONRPCNotification,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type Transport,
} from "@modelcontextprotocol/server";
import { isObject, parseJson } from "../json/value.ts";
import { type LinePieces, messageLine } from "./message-line.ts";

/** 64 MiB: far above the largest argument that a tool takes, far below what harms the process. */
const maxMessageBytes = 64 * 1024 * 1024;

export interface StdioStreams {
  readonly input: NodeJS.ReadableStream;
  /** Writes the pieces of a line and calls `done` after the last. */
  readonly write: (pieces: LinePieces, done: (error?: Error | null) => void) => void;
  readonly maxMessageBytes?: number;
}

/**
 * One JSON-RPC message a line. Unlike the SDK's transport it answers what it cannot read (-32700, -32600), survives a
 * line above the limit, and joins a long line once.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  /** Settles when either side has ended the connection. */
  readonly closed: Promise<void>;

  #settleClosed = () => {};
  readonly #streams: StdioStreams;
  readonly #limit: number;
  #line: Buffer[] = [];
  #size = 0;
  #closed = false;

  constructor(streams: StdioStreams) {
    this.#streams = streams;
    this.#limit = streams.maxMessageBytes ?? maxMessageBytes;
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
  }

  async start(): Promise<void> {
    const { input } = this.#streams;
    input.on("data", this.#onData);
    input.on("end", this.#onEnd);
    input.on("close", this.#onEnd);
    input.on("error", this.#onInputError);
  }

  send(message: JSONRPCMessage): Promise<void> {
    if (this.#closed) return Promise.reject(new Error("The client has closed the connection."));
    return new Promise((resolve, reject) => {
      this.#streams.write(messageLine(message), (error) => {
        if (!error) {
          resolve();
          return;
        }
        reject(error);
        void this.close();
      });
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const { input } = this.#streams;
    input.off("data", this.#onData);
    input.off("end", this.#onEnd);
    input.off("close", this.#onEnd);
    input.pause();
    this.#line = [];
    this.onclose?.();
    this.#settleClosed();
  }

  readonly #onData = (chunk: Buffer): void => {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1 && !this.#closed; end = chunk.indexOf(10, start)) {
      this.#append(chunk.subarray(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#append(chunk.subarray(start));
  };

  readonly #onEnd = (): void => void this.close();
  readonly #onInputError = (error: Error): void => this.onerror?.(error);

  #append(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#line = [];
    else if (part.length > 0) this.#line.push(part);
  }

  #endLine(): void {
    const size = this.#size;
    const text = this.#line.length === 1 ? String(this.#line[0]) : Buffer.concat(this.#line).toString();
    this.#line = [];
    this.#size = 0;
    if (size > this.#limit) {
      this.#refuse(-32600, `A message of ${size} bytes is too large; ${this.#limit} bytes are the limit.`);
      return;
    }
    if (text.trim() === "") return;
    const message = parseJson(text);
    if (message === undefined) this.#refuse(-32700, "This line is not JSON.");
    else if (!isMessage(message))
      this.#refuse(-32600, "This is not a JSON-RPC 2.0 message (batches are not supported).", idOf(message));
    // The SDK takes it for the notification and answers nothing.
    else if ("id" in message && "method" in message && message.method.startsWith("notifications/"))
      this.#refuse(-32601, `${message.method} is a notification; send it without an id.`, idOf(message));
    else this.onmessage?.(message);
  }

  /** MCP leaves the id out where it is not known. */
  #refuse(code: number, message: string, id?: string | number): void {
    this.onerror?.(new Error(message));
    this.send({ jsonrpc: "2.0", ...(id !== undefined && { id }), error: { code, message } }).catch(() => {});
  }
}

/**
 * The SDK drops a message that is none of its four kinds, without a word. The bundled SDK looks only for the members that a kind
 * has (`leanSdk` in scripts/build.mjs), so the envelope is checked here.
 */
function isMessage(value: unknown): value is JSONRPCMessage {
  return hasEnvelope(value) && kinds.some((isKind) => isKind(value));
}

const kinds = [isJSONRPCRequest, isJSONRPCNotification, isJSONRPCResultResponse, isJSONRPCErrorResponse];

/** Tells if a value has the members of exactly one kind of message. The SDK checks each method's own parameters. */
function hasEnvelope(value: unknown): boolean {
  if (!isObject(value) || value.jsonrpc !== "2.0") return false;
  const members = ["method", "result", "error"].filter((member) => value[member] !== undefined);
  if (members.length !== 1) return false;
  if ("id" in value && idOf(value) === undefined && members[0] !== "error") return false;
  if (typeof value.method === "string") return value.params === undefined || isObject(value.params);
  if (isObject(value.result)) return "id" in value;
  return isErrorObject(value.error);
}

function isErrorObject(value: unknown): boolean {
  return isObject(value) && Number.isSafeInteger(value.code) && typeof value.message === "string";
}

function idOf(value: unknown): string | number | undefined {
  if (!isObject(value)) return undefined;
  const { id } = value;
  return typeof id === "string" || (typeof id === "number" && Number.isSafeInteger(id)) ? id : undefined;
}
