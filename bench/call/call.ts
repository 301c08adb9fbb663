import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuMsOf } from "../process-usage.ts";
import { median } from "../statistics.ts";
import { baseline, type Contender, importedApi, orchestrationProjects } from "./contenders.ts";
import { JsonRpcClient } from "./json-rpc-client.ts";
import { installPackages } from "./packages.ts";
import { startWebServer } from "./web-server.ts";

const runs = 5;
const warmUpCalls = 2_000;
const callsInTurn = 1_000;
const concurrentCalls = 4_000;
const atOnce = 64;

/** A call beside hand-written servers, of an imported API and of the Web Server: each run starts every server anew, in turns. */
export async function benchCall(): Promise<void> {
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), "bench-call-"));
  const web = await startWebServer();
  try {
    await compare("get_project of an imported API of five operations", importedApi(web.url, folder));
    await compare("list_orchestration_projects, 20 of them", orchestrationProjects(web.url, folder));
  } finally {
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  /** From the start of the process until tools/list is answered. */
  readonly startMs: number;
  readonly p50Ms: number;
  readonly perSecond: number;
  readonly cpuMsInTurn: number | undefined;
  readonly cpuMsAtOnce: number | undefined;
}

async function compare(title: string, contenders: readonly Contender[]): Promise<void> {
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  // The first start fills the disk's cache, and ours plans the manifest.
  for (const contender of contenders) await measureStart(contender);
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders) measured.get(contender.name)?.push(await measure(contender));
  }
  const medians = new Map([...measured].map(([name, list]) => [name, mediansOf(list)]));
  console.log(`${title}; medians of ${runs} runs in turns`);
  console.table(Object.fromEntries([...medians].map(([name, values]) => [name, figures(values)])));
  const base = medians.get(baseline);
  if (!base) return;
  console.log(`The same / ${baseline}`);
  console.table(Object.fromEntries([...medians].map(([name, values]) => [name, ratios(values, base)])));
}

async function measureStart({ command, call }: Contender): Promise<number> {
  const began = performance.now();
  const client = new JsonRpcClient(command);
  const tools = await client.listTools();
  const ms = performance.now() - began;
  await client.close();
  if (!tools.includes(call.tool)) throw new Error(`${command.script} has no tool ${call.tool}`);
  return ms;
}

async function measure({ command, call }: Contender): Promise<Measured> {
  const began = performance.now();
  const client = new JsonRpcClient(command);
  await client.listTools();
  const startMs = performance.now() - began;
  await client.call(call, warmUpCalls, atOnce);
  const before = cpuMsOf(client.pid);
  const inTurn = await client.call(call, callsInTurn, 1);
  const between = cpuMsOf(client.pid);
  const concurrent = await client.call(call, concurrentCalls, atOnce);
  const after = cpuMsOf(client.pid);
  await client.close();
  return {
    startMs,
    p50Ms: median([...inTurn.times]),
    perSecond: (concurrentCalls * 1000) / concurrent.elapsedMs,
    cpuMsInTurn: each(between, before, callsInTurn),
    cpuMsAtOnce: each(after, between, concurrentCalls),
  };
}

const each = (after: number | undefined, before: number | undefined, calls: number) =>
  after === undefined || before === undefined ? undefined : (after - before) / calls;

function mediansOf(list: readonly Measured[]): Measured {
  const of = (pick: (measured: Measured) => number) => median(list.map(pick));
  const cpu = (pick: (measured: Measured) => number | undefined) => {
    const known = list.map(pick).filter((value) => value !== undefined);
    return known.length > 0 ? median(known) : undefined;
  };
  return {
    startMs: of(({ startMs }) => startMs),
    p50Ms: of(({ p50Ms }) => p50Ms),
    perSecond: of(({ perSecond }) => perSecond),
    cpuMsInTurn: cpu(({ cpuMsInTurn }) => cpuMsInTurn),
    cpuMsAtOnce: cpu(({ cpuMsAtOnce }) => cpuMsAtOnce),
  };
}

const figures = ({ startMs, p50Ms, perSecond, cpuMsInTurn, cpuMsAtOnce }: Measured) => ({
  "start to list, ms": startMs.toFixed(0),
  "p50, ms": p50Ms.toFixed(2),
  [`${atOnce} at a time, calls/s`]: perSecond.toFixed(0),
  "CPU ms a call": cpuMsInTurn?.toFixed(3) ?? notMeasured,
  [`CPU ms a call, ${atOnce} at a time`]: cpuMsAtOnce?.toFixed(3) ?? notMeasured,
});

const ratios = (one: Measured, other: Measured) => ({
  "start to list": (one.startMs / other.startMs).toFixed(2),
  p50: (one.p50Ms / other.p50Ms).toFixed(2),
  [`${atOnce} at a time`]: (one.perSecond / other.perSecond).toFixed(2),
  "CPU a call": ratio(one.cpuMsInTurn, other.cpuMsInTurn),
  [`CPU a call, ${atOnce} at a time`]: ratio(one.cpuMsAtOnce, other.cpuMsAtOnce),
});

const ratio = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? notMeasured : (one / other).toFixed(2);

const notMeasured = "not measured";
