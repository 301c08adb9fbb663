import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { isObject } from "../../src/json/value.ts";
import type { ToolCall } from "./tool-call.ts";

export interface Command {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The times of a run of calls. */
export interface Calls {
  readonly elapsedMs: number;
  /** Milliseconds of each call, from the request line to the complete answer. */
  readonly times: Float64Array;
}

/** Sends JSON-RPC lines over stdio at a lower cost than any server has: an SDK's client costs more than the servers. */
export class JsonRpcClient {
  readonly child: ChildProcess;
  readonly #input: Writable;
  #rest: Buffer = Buffer.alloc(0);
  #nextId = 1;
  #onLines: (lines: readonly Buffer[]) => void = () => {};
  #fail: (error: Error) => void = () => {};

  /** `preload` is imported by the server before its script; only then is there a channel for messages. */
  constructor({ script, args, env }: Command, preload?: string) {
    const child = spawn(process.execPath, [...(preload ? ["--import", preload] : []), script, ...args], {
      env,
      stdio: ["pipe", "pipe", "ignore", ...(preload ? (["ipc"] as const) : [])],
    });
    this.child = child;
    const { input, output } = pipesOf(child);
    this.#input = input;
    output.on("data", (chunk: Buffer) => this.#read(chunk));
    input.on("error", (error) => this.#fail(error));
    child.once("exit", (code) => this.#fail(new Error(`${script} ended with exit code ${code}`)));
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error("the server did not start");
    return this.child.pid;
  }

  /** Initializes the connection and returns the tools' names. */
  async listTools(): Promise<string[]> {
    await this.request("initialize", {
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "bench", version: "1" },
    });
    this.#input.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
    const { tools } = await this.request("tools/list");
    return Array.isArray(tools) ? tools.map(({ name }) => name) : [];
  }

  /** Sends one request and returns its parsed result. Fails with an error answer. */
  request(method: string, params?: object): Promise<Readonly<Record<string, unknown>>> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#onLines = (lines) => {
        const line = lines.find((line) => idOf(line) === id);
        if (!line) return;
        const { result } = JSON.parse(line.toString());
        if (isObject(result)) resolve(result);
        else reject(new Error(`${method}: ${line}`));
      };
      this.#input.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    });
  }

  /** Calls a tool `count` times, `atOnce` at a time. Checks each answer before it sends the next call. */
  call(call: ToolCall, count: number, atOnce: number): Promise<Calls> {
    const first = this.#nextId;
    this.#nextId += count;
    const times = new Float64Array(count);
    let sent = 0;
    let done = 0;
    const write = (most: number) => {
      const now = performance.now();
      let lines = "";
      for (let left = Math.min(most, count - sent); left > 0; left -= 1) {
        times[sent] = now;
        lines += call.line(first + sent);
        sent += 1;
      }
      if (lines !== "") this.#input.write(lines);
    };
    return new Promise((resolve, reject) => {
      const began = performance.now();
      this.#fail = reject;
      this.#onLines = (lines) => {
        const now = performance.now();
        let answered = 0;
        for (const line of lines) {
          const id = idOf(line);
          if (id === undefined) continue;
          if (!call.isAnswered(id, line)) {
            reject(new Error(`A call was not answered as it should: ${line.toString().slice(0, 2000)}`));
            return;
          }
          times[id - first] = now - (times[id - first] ?? Number.NaN);
          answered += 1;
        }
        done += answered;
        if (done === count) resolve({ elapsedMs: performance.now() - began, times });
        else write(answered);
      };
      write(atOnce);
    });
  }

  async close(): Promise<void> {
    this.#fail = () => {};
    const ended = this.child.exitCode === null ? once(this.child, "close") : undefined;
    this.#input.end();
    await ended;
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    this.#rest = bytes.subarray(start);
    if (lines.length > 0) this.#onLines(lines);
  }
}

function pipesOf({ stdin, stdout }: ChildProcess): { input: Writable; output: Readable } {
  if (!stdin || !stdout) throw new Error("the server has no stdin or no stdout");
  return { input: stdin, output: stdout };
}

const newline = 10;
const closingBrace = 125;

/** Returns the id of an answer. Servers write it at the start or the end of the line; otherwise the line is parsed. */
function idOf(line: Buffer): number | undefined {
  if (line[line.length - 1] === closingBrace) {
    const end = /"id":(\d+)\}$/.exec(line.toString("latin1", Math.max(0, line.length - 24)));
    if (end) return Number(end[1]);
  }
  const start = /^\{(?:"jsonrpc":"2\.0",)?"id":(\d+),/.exec(line.toString("latin1", 0, 40));
  if (start) return Number(start[1]);
  const { id } = JSON.parse(line.toString());
  return typeof id === "number" ? id : undefined;
}
