import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { residentMegabytesOf } from "../process-usage.ts";
import { baseline, type Contender, importedApi, orchestrationProjects } from "./contenders.ts";
import { JsonRpcClient } from "./json-rpc-client.ts";
import { installPackages } from "./packages.ts";
import { startWebServer } from "./web-server.ts";

const callsBefore = 1_000;
const callsInAll = 100_000;
const atOnce = 64;
const settleMs = 1_000;
const heapReport = fileURLToPath(new URL("heap-report.mjs", import.meta.url));

/** Compares a server's memory after many calls with that after few. Garbage is collected before each reading. */
export async function benchCallMemory(): Promise<void> {
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), "bench-call-memory-"));
  const web = await startWebServer();
  try {
    const rows: [string, object][] = [];
    for (const contenders of [importedApi(web.url, folder), orchestrationProjects(web.url, folder)]) {
      for (const contender of contenders) {
        if (contender.name !== "ours" && contender.name !== baseline) continue;
        rows.push([`${contender.name}: ${contender.call.tool}`, await measure(contender)]);
      }
    }
    console.log(`Memory after ${callsBefore} calls and after ${callsInAll}, ${atOnce} at a time, MB`);
    console.table(Object.fromEntries(rows));
  } finally {
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ command, call }: Contender) {
  const client = new JsonRpcClient(command, heapReport);
  await client.listTools();
  await client.call(call, callsBefore, atOnce);
  const before = await memoryOf(client);
  await client.call(call, callsInAll - callsBefore, atOnce);
  const after = await memoryOf(client);
  await client.close();
  return {
    ...row("heap", before.heap, after.heap),
    ...row("resident", before.resident, after.resident),
  };
}

interface Memory {
  /** Used heap and external memory, MB. */
  readonly heap: number;
  readonly resident: number | undefined;
}

/** Waits until the last answers are finished, then collects garbage and reads the memory. */
async function memoryOf({ child, pid }: JsonRpcClient): Promise<Memory> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  child.send("report");
  const [{ heapUsed, external }] = await once(child, "message");
  return { heap: (heapUsed + external) / 2 ** 20, resident: residentMegabytesOf(pid) };
}

function row(name: string, before: number | undefined, after: number | undefined) {
  const isKnown = before !== undefined && after !== undefined;
  return {
    [`${name}, few`]: before?.toFixed(1) ?? notMeasured,
    [`${name}, many`]: after?.toFixed(1) ?? notMeasured,
    [`${name}, many / few`]: isKnown ? (after / before).toFixed(2) : notMeasured,
  };
}

const notMeasured = "not measured";
