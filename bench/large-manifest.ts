import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { largeDocuments } from "../test/fidelity/documents.ts";
import { fetchedDocument } from "../test/fidelity/fetched-document.ts";
import { residentMegabytesOf } from "./process-usage.ts";
import { median, percentile } from "./statistics.ts";

const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const starts = 15;
const edits = 10;
const callers = 8;

/** GitHub's tools: start and memory beside the eight tools, in turns; a manifest of 1,000 that changes while it is called. */
export async function benchLargeManifest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-manifest-"));
  const env = { PATH: process.env.PATH ?? "", HOME: folder };
  try {
    const document = fetchedDocument(largeDocuments[0]);
    const api = join(folder, "github");
    execFileSync(process.execPath, [program, "import", document, "--name", "github", "-o", api], {
      env,
      stdio: "ignore",
    });
    const config = join(folder, "config.json");
    writeFileSync(config, JSON.stringify({ tools: { discovery: "off" } }));
    await benchStarts(["--config", config, "--manifest", join(api, "manifest/tools_manifest.json")], env);
    await benchReload(join(api, "manifest/tools_manifest.json"), folder, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Start {
  readonly ms: number;
  /** Resident set of the server, MB. */
  readonly memory: number;
}

async function benchStarts(args: readonly string[], env: Environment): Promise<void> {
  const first = await start(args, env);
  const eight: Start[] = [];
  const github: Start[] = [];
  for (let round = 0; round < starts; round += 1) {
    eight.push(await start([], env));
    github.push(await start(args, env));
  }
  const row = (name: string, runs: readonly Start[]) => {
    const times = runs.map(({ ms }) => ms);
    const ratio = median(times) / median(eight.map(({ ms }) => ms));
    const memory = Math.max(...runs.map((run) => run.memory));
    return [
      name,
      {
        p50: times.length > 1 ? median(times).toFixed(0) : times[0]?.toFixed(0),
        p95: times.length > 1 ? percentile(times, 95).toFixed(0) : "",
        "p50 / eight tools": ratio.toFixed(2),
        "memory, MB": memory.toFixed(0),
        runs: runs.length,
      },
    ] as const;
  };
  console.log("Process start until the whole of tools/list has arrived, ms");
  console.table(
    Object.fromEntries([
      row("eight tools", eight),
      row("and GitHub's 1,223", github),
      row("the same, planned for the first time", [first]),
    ]),
  );
}

type Environment = Readonly<Record<string, string>>;

/** Without a client's library, which takes longer to check three megabytes than a server to send them. */
function start(args: readonly string[], env: Environment): Promise<Start> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [program, ...args], { env, stdio: ["pipe", "pipe", "ignore"] });
    const params = {
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "bench", version: "1" },
    };
    for (const message of [
      { jsonrpc: "2.0", id: 0, method: "initialize", params },
      { jsonrpc: "2.0", id: 1, method: "tools/list" },
    ])
      child.stdin.write(`${JSON.stringify(message)}\n`);
    let lines = 0;
    let measured: Start | undefined;
    child.stdout.on("data", (chunk: Buffer) => {
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, end + 1)) lines += 1;
      if (lines < 2) return;
      measured ??= {
        ms: performance.now() - began,
        memory: residentMegabytesOf(child.pid ?? 0) ?? Number.NaN,
      };
      child.stdin.end();
    });
    child.once("close", () => (measured ? resolve(measured) : reject(new Error("the server gave no list"))));
  });
}

async function benchReload(manifest: string, folder: string, env: Environment): Promise<void> {
  const web = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((done) => web.listen(0, "127.0.0.1", done));
  const address = web.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const config = join(folder, "config.json");
  const sources = { github: { base_url: `http://127.0.0.1:${port}` } };
  writeFileSync(config, JSON.stringify({ sources, tools: { discovery: "off" } }));
  const { tools, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  const write = (edit: number) => {
    const [first, ...others] = tools.slice(0, 1000);
    const edited = { ...first, description: `Edit ${edit}. ${first.description}` };
    writeFileSync(manifest, JSON.stringify({ ...rest, tools: [edited, ...others] }));
  };
  write(0);

  let told = () => {};
  const client = new Client(
    { name: "bench", version: "1" },
    { listChanged: { tools: { autoRefresh: false, debounceMs: 0, onChanged: () => told() } } },
  );
  const args = [program, "--config", config, "--manifest", manifest];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: "ignore" }));
  await client.callTool({ name: "meta_root", arguments: {} });

  const calls = { done: 0, lost: 0 };
  let calling = true;
  const going = Array.from({ length: callers }, async () => {
    while (calling) {
      const answer = await client.callTool({ name: "meta_root", arguments: {} }).catch(() => undefined);
      calls.done += 1;
      if (!answer || answer.isError) calls.lost += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    const began = performance.now();
    const changed = new Promise<void>((resolve) => {
      told = resolve;
    });
    write(edit);
    await changed;
    times.push(performance.now() - began);
  }
  calling = false;
  await Promise.all(going);
  await client.close();
  await new Promise((done) => web.close(done));
  console.log("A manifest of 1,000 tools is changed: from before it is written until the client is told, ms");
  console.table({
    reload: {
      p50: median(times).toFixed(0),
      p95: percentile(times, 95).toFixed(0),
      edits,
      "calls meanwhile": calls.done,
      "calls lost": calls.lost,
    },
  });
  if (calls.lost > 0) throw new Error(`${calls.lost} calls were lost`);
}
