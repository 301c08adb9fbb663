import { cpuMsOf } from "../process-usage.ts";
import { median } from "../statistics.ts";
import type { Contender } from "./contenders.ts";
import { type Calls, JsonRpcClient } from "./json-rpc-client.ts";

/** The figures of one run of a server. A figure that this platform does not provide is NaN. */
export interface Measured {
  /** From the start of the process until tools/list is answered. */
  readonly startMs: number;
  /** Of a call, one after another. */
  readonly p50Ms: number;
  /** Calls a second, many at a time. */
  readonly perSecond: number;
  /** Processor time of the server for a call, one after another and many at a time. */
  readonly cpuMs: { readonly inTurn: number; readonly atOnce: number };
}

/** A running server and the cost of its calls so far. Calls come in short rounds, so that servers can take turns. */
export class MeasuredServer {
  readonly #client: JsonRpcClient;
  readonly #contender: Contender;
  readonly #startMs: number;
  readonly #inTurn = new Total();
  readonly #atOnce = new Total();

  static async start(contender: Contender): Promise<MeasuredServer> {
    const began = performance.now();
    const client = new JsonRpcClient(contender.command);
    const tools = await client.listTools();
    const startMs = performance.now() - began;
    const { tool } = contender.call;
    if (!tools.includes(tool)) throw new Error(`${contender.name} has no tool ${tool}`);
    return new MeasuredServer(contender, client, startMs);
  }

  private constructor(contender: Contender, client: JsonRpcClient, startMs: number) {
    this.#contender = contender;
    this.#client = client;
    this.#startMs = startMs;
  }

  async warmUp(calls: number, atOnce: number): Promise<void> {
    await this.#client.call(this.#contender.call, calls, atOnce);
  }

  async callInTurn(calls: number): Promise<void> {
    await this.#call(this.#inTurn, calls, 1);
  }

  async callAtOnce(calls: number, atOnce: number): Promise<void> {
    await this.#call(this.#atOnce, calls, atOnce);
  }

  async #call(total: Total, count: number, atOnce: number): Promise<void> {
    const before = cpuMsOf(this.#client.pid);
    const calls = await this.#client.call(this.#contender.call, count, atOnce);
    total.add(calls, before, cpuMsOf(this.#client.pid));
  }

  measured(): Measured {
    return {
      startMs: this.#startMs,
      p50Ms: median(this.#inTurn.times),
      perSecond: (this.#atOnce.times.length * 1000) / this.#atOnce.elapsedMs,
      cpuMs: { inTurn: this.#inTurn.cpuMsEach(), atOnce: this.#atOnce.cpuMsEach() },
    };
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}

/** The sum of several rounds of calls. */
class Total {
  readonly times: number[] = [];
  elapsedMs = 0;
  #cpuMs = 0;

  add(calls: Calls, cpuBefore: number | undefined, cpuAfter: number | undefined): void {
    this.times.push(...calls.times);
    this.elapsedMs += calls.elapsedMs;
    this.#cpuMs += (cpuAfter ?? Number.NaN) - (cpuBefore ?? Number.NaN);
  }

  cpuMsEach(): number {
    return this.#cpuMs / this.times.length;
  }
}
