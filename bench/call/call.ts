import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printTables } from "./call-table.ts";
import { baseline, type Contender, importedApi, orchestrationProjects } from "./contenders.ts";
import { type Measured, MeasuredServer } from "./measured-server.ts";
import { installPackages } from "./packages.ts";
import { startWebServer } from "./web-server.ts";

const runs = 5;
const warmUpCalls = 2_000;
/** Rounds are short, so that load on the machine affects all servers alike. */
const rounds = 10;
const callsInTurn = 100;
const callsAtOnce = 400;
const atOnce = 64;

/** Compares a call with hand-written servers and another generator, for an imported API and for the Web Server. */
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

async function compare(title: string, contenders: readonly Contender[]): Promise<void> {
  // The first start fills the disk cache, and our server plans the manifest in it.
  for (const contender of contenders) await (await MeasuredServer.start(contender)).close();
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, result] of await runOnce(contenders)) measured.get(name)?.push(result);
  }
  printTables(`${title}; ${atOnce} at a time; medians of ${runs} runs in turns`, measured, baseline);
}

/** Starts every server anew and lets them take turns. */
async function runOnce(contenders: readonly Contender[]): Promise<ReadonlyMap<string, Measured>> {
  const servers = new Map<string, MeasuredServer>();
  for (const contender of contenders) servers.set(contender.name, await MeasuredServer.start(contender));
  for (const server of servers.values()) await server.warmUp(warmUpCalls, atOnce);
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers.values()) await server.callInTurn(callsInTurn);
    for (const server of servers.values()) await server.callAtOnce(callsAtOnce, atOnce);
  }
  const results = new Map<string, Measured>();
  for (const [name, server] of servers) {
    results.set(name, server.measured());
    await server.close();
  }
  return results;
}
