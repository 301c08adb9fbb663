import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { benchLargeDocument } from "./large-document.ts";
import { benchLargeManifest } from "./large-manifest.ts";
import { benchDelivery } from "./orchestrator/delivery.ts";
import { benchMemory } from "./orchestrator/memory.ts";
import { benchStatus } from "./orchestrator/status.ts";
import { benchSweep } from "./orchestrator/sweep.ts";
import { benchSearch } from "./search.ts";
import { median, percentile } from "./statistics.ts";
import { startWebServer } from "./web-server.ts";

/**
 * Speed beside its baselines, in the same run and in turns, because machines drift:
 * (a) a hand-written server on the same SDK, (b) the REST call alone.
 */
const ours = { name: "ours", script: fileURLToPath(new URL("../dist/cli.js", import.meta.url)) };
const handWritten = {
  name: "hand-written (a)",
  script: fileURLToPath(new URL("hand-written-server.mjs", import.meta.url)),
};
const restAlone = "REST alone (b)";
const tool = { name: "list_orchestration_projects", arguments: { limit: 20 } };

const startRounds = 25;
const callRounds = 10;
const callsPerRound = 200;
const concurrent = 64;

const web = await startWebServer();
try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}\n`);
  await benchStart();
  await benchCalls();
  await benchStatus();
  await benchSweep();
} finally {
  await web.close();
}

await benchLargeDocument();
await benchSearch();
await benchLargeManifest();
await benchDelivery();
await benchMemory();

/** Process start until tools/list is answered. */
async function benchStart(): Promise<void> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= startRounds; round++) {
    for (const server of [ours, handWritten]) {
      const began = performance.now();
      const client = await connect(server.script);
      await client.listTools();
      const time = performance.now() - began;
      await client.close();
      // The first round warms the disk cache.
      if (round > 0) record(times, server.name, time);
    }
  }
  report("Process start until tools/list is answered, ms", times, handWritten.name);
}

/** The same call over stdio, one after another and 64 at a time. */
async function benchCalls(): Promise<void> {
  const clients = new Map<string, Client>();
  for (const server of [ours, handWritten]) clients.set(server.name, await connect(server.script));
  const callers = new Map<string, () => Promise<unknown>>([
    ...[...clients].map(([name, client]) => [name, () => callTool(client)] as const),
    [restAlone, callRest],
  ]);
  const one = new Map<string, number[]>();
  const many = new Map<string, number[]>();
  for (let round = 0; round <= callRounds; round++) {
    for (const [name, call] of callers) {
      for (let index = 0; index < callsPerRound; index++) {
        const time = await timed(call);
        if (round > 0) record(one, name, time);
      }
    }
    for (const [name, call] of callers) {
      const perCall = (await timed(() => callConcurrently(call))) / (callsPerRound * 2);
      if (round > 0) record(many, name, perCall);
    }
  }
  for (const client of clients.values()) await client.close();
  report("One call after another, ms a call", one, handWritten.name);
  report(
    `${concurrent} calls at a time, ms a call (time of the round by its ${callsPerRound * 2} calls)`,
    many,
    handWritten.name,
  );
}

async function callConcurrently(call: () => Promise<unknown>): Promise<void> {
  let left = callsPerRound * 2;
  await Promise.all(
    Array.from({ length: concurrent }, async () => {
      while (left-- > 0) await call();
    }),
  );
}

async function callTool(client: Client): Promise<void> {
  const result = await client.callTool(tool);
  if (result.isError) throw new Error(`the call failed: ${JSON.stringify(result.content)}`);
}

async function callRest(): Promise<void> {
  const response = await fetch(`${web.url}/api/v1/projects?limit=20`, {
    headers: { authorization: "Bearer bench" },
  });
  const body: unknown = await response.json();
  if (!response.ok || body === null) throw new Error(`HTTP ${response.status}`);
}

async function connect(script: string): Promise<Client> {
  const client = new Client({ name: "bench", version: "1.0.0" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [script],
      env: {
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        TMUX_ORCHESTRATOR_URL: web.url,
        TMUX_ORCHESTRATOR_API_KEY: "bench",
      },
      stderr: "ignore",
    }),
  );
  return client;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function record(times: Map<string, number[]>, name: string, time: number): void {
  const list = times.get(name);
  if (list) list.push(time);
  else times.set(name, [time]);
}

function report(title: string, times: Map<string, number[]>, baseline: string): void {
  const base = median(times.get(baseline) ?? []);
  console.log(title);
  console.table(
    Object.fromEntries(
      [...times].map(([name, values]) => [
        name,
        {
          p50: percentile(values, 50).toFixed(2),
          p95: percentile(values, 95).toFixed(2),
          [`p50 / ${baseline}`]: (median(values) / base).toFixed(2),
          runs: values.length,
        },
      ]),
    ),
  );
}
