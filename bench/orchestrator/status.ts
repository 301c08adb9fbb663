import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pino } from "pino";
import { parse } from "yaml";
import { startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import { percentile } from "../statistics.ts";

const run = promisify(execFile);
const closedLoop = fileURLToPath(new URL("closed-loop.mjs", import.meta.url));
const contractFile = new URL("../../schemas/orchestrator.openapi.yaml", import.meta.url);
const agentCount = 100;
const atFirst = 20;
const callers = 64;
const seconds = 5;

/**
 * GET status of a project of 100 agents: one caller and 64, beside a bare Node server that sends the same bytes, and
 * beside a server that would ask tmux by one process for the list and one for each pane's screen.
 */
export async function benchStatus(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "bench-status-"));
  const stateDir = join(root, "state");
  const socket = join(stateDir, "tmux.sock");
  const path = join(root, "project");
  await mkdir(path);
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args], { cwd: path });
  await git("init", "-q", "-b", "main");
  await git("commit", "-q", "--allow-empty", "-m", "Start");
  const orchestrator = await startOrchestrator(
    { stateDir, agentCommand: "cat", allowedRoots: [root] },
    {
      logger: pino({ level: "silent" }),
      version: "0.0.0-bench",
      contract: parse(await readFile(contractFile, "utf8")),
      environment: process.env,
    },
  );
  try {
    const authorization = `Bearer ${(await readFile(join(stateDir, "key"), "utf8")).trim()}`;
    const ask = async (method: string, address: string, body?: object) => {
      const response = await fetch(`${orchestrator.url}/api/v1${address}`, {
        method,
        headers: { authorization, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${address}: ${text}`);
      return { text, json: JSON.parse(text) };
    };
    const created = await ask("POST", "/projects", {
      ...{ name: "bench", path, specification: "Nothing to do.", git: { isolation: "shared" } },
      team_composition: Array(atFirst).fill("developer"),
    });
    const project = `/projects/${created.json.id}`;
    await until(async () => (await ask("GET", `${project}/status`)).json.status === "running");
    for (let i = atFirst; i < agentCount; i++) await ask("POST", `${project}/agents`, { role: "developer" });
    const { text } = await ask("GET", `${project}/status`);

    const bare = await serveBytes(text);
    try {
      const address = `${orchestrator.url}/api/v1${project}/status`;
      const rows = new Map<string, Measured>();
      for (const count of [1, callers]) {
        rows.set(`ours, ${count} at a time`, await measure(address, authorization, count));
        rows.set(
          `bare Node http, same bytes, ${count} at a time`,
          await measure(bare.url, authorization, count),
        );
      }
      rows.set("one tmux process a call, 1 at a time", await askTmux(socket));
      console.log(`GET status of ${agentCount} agents (${text.length} bytes), ms`);
      console.table(
        Object.fromEntries(
          [...rows].map(([name, { times, cpuMs }]) => [
            name,
            {
              p50: percentile(times, 50).toFixed(2),
              p95: percentile(times, 95).toFixed(2),
              "server's CPU a call": cpuMs.toFixed(3),
              calls: times.length,
            },
          ]),
        ),
      );
    } finally {
      bare.close();
    }
  } finally {
    await orchestrator.close();
    await run("tmux", ["-S", socket, "kill-server"]).catch(() => {});
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Measured {
  readonly times: number[];
  /** Processor time of this process, where the servers are, in ms. It says more than times on a busy machine. */
  readonly cpuMs: number;
}

async function measure(url: string, authorization: string, count: number): Promise<Measured> {
  const args = [closedLoop, url, authorization, String(count), String(seconds)];
  const before = process.cpuUsage();
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  const { user, system } = process.cpuUsage(before);
  const { times, all } = JSON.parse(stdout);
  return { times, cpuMs: (user + system) / 1000 / all };
}

/** What a server costs that starts a tmux process for each thing that it wants to know. */
async function askTmux(socket: string): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    const { stdout } = await run("tmux", ["-S", socket, "list-panes", "-a", "-F", "#{pane_id}"]);
    for (const pane of stdout.trim().split("\n"))
      await run("tmux", ["-S", socket, "capture-pane", "-p", "-t", pane]);
    times.push(performance.now() - began);
  }
  return { times, cpuMs: Number.NaN };
}

async function serveBytes(text: string): Promise<{ url: string; close(): void }> {
  const body = Buffer.from(text);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error("the project did not run");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
