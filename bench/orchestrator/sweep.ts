import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { pino } from "pino";
import { agentEnvironment } from "../../src/orchestrator/processes/environment.ts";
import { openStore, type Store } from "../../src/orchestrator/store/store.ts";
import { createActivities } from "../../src/orchestrator/terminals/activities.ts";
import { createProfiles } from "../../src/orchestrator/terminals/profiles.ts";
import { readActivity } from "../../src/orchestrator/terminals/screen.ts";
import { createTmux, type Tmux } from "../../src/orchestrator/tmux/tmux.ts";
import { percentile } from "../statistics.ts";

const run = promisify(execFile);
const panes = 100;
const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
const baselineRounds = 5;
const restSeconds = 10;

/** What runs in the panes: it shows an agent's prompt and a screen of text, and echoes. */
const program = [
  "/bin/sh",
  "-c",
  'i=0; while [ $i -lt 40 ]; do echo "line $i of what an agent said, as long as such lines are"; i=$((i+1)); done; printf "› "; exec cat',
] as const;

/**
 * One sweep over 100 agents: list, capture, compare, states. `all`: every pane has had output since the last one;
 * `at rest`: none has. The baseline is the full sweep by one `tmux` process a call.
 */
export async function benchSweep(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const socket = join(folder, "tmux.sock");
  const tmux = createTmux({ socketPath: socket, environment: agentEnvironment(process.env) });
  const store = await openStore(join(folder, "bench.db"));
  try {
    const ids = await fill(tmux, store, folder);
    const look = createActivities({
      store,
      tmux,
      profiles: createProfiles(),
      logger: pino({ level: "silent" }),
    });
    await look.sweep();
    const idle = ids.agents.filter((id) => look.seen(id)?.activity === "idle").length;
    if (idle !== panes) throw new Error(`${idle} of ${panes} agents are seen idle`);

    const all: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const pane of ids.panes) await tmux.sendKeys(pane, ["x"]);
      await sleep(20);
      all.push(await timed(look.sweep));
      if (round < baselineRounds) baseline.push(await timed(() => sweepByProcesses(socket)));
    }
    const rest: number[] = [];
    // The second of the last output has to be over.
    await sleep(2000);
    await look.sweep();
    const { pid } = await tmux.server();
    const before = await cpuMs(pid);
    for (let second = 0; second < restSeconds; second++) {
      await sleep(1000);
      rest.push(await timed(look.sweep));
    }
    const used = ((await cpuMs(pid)) - before) / restSeconds / 10;
    console.log(`One sweep over ${panes} agents, ms`);
    console.table({
      all: quantiles(all),
      "at rest": quantiles(rest),
      "all, one tmux process a call": quantiles(baseline),
    });
    console.log(`At rest, one sweep a second: ${used.toFixed(1)} % of a core, tmux's server included\n`);
  } finally {
    await run("tmux", ["-S", socket, "kill-server"]).catch(() => {});
    await tmux.close();
    await store.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fill(
  tmux: Tmux,
  store: Store,
  folder: string,
): Promise<{ agents: string[]; panes: string[] }> {
  const at = new Date().toISOString();
  const agent_command = JSON.stringify(["scripted-agent"]);
  await store.projects.insert({
    ...{ id: "bench", name: "bench", path: folder, specification: "None.", project_size: "large" },
    ...{ priority: "normal", agent_command, isolation: "shared", base_ref: null, base_commit: null },
    ...{ status: "running", status_reason: null, created_at: at, updated_at: at, deleted_at: null },
  });
  const ids: { agents: string[]; panes: string[] } = { agents: [], panes: [] };
  for (let position = 0; position < panes; position++) {
    const id = `bench.developer-${position}`;
    const options = { "@agent_id": id, "@project_id": "bench" } as const;
    const { paneId } =
      position === 0
        ? await tmux.newSession({ name: "bench", cwd: folder, argv: program, options })
        : await tmux.newWindow({ session: "bench", cwd: folder, argv: program, options });
    // Starting: another program than the agent's is not taken for one that has come to the front.
    await store.agents.insert([
      {
        ...{ id, project_id: "bench", role: "developer", position, state: "starting", pane_id: paneId },
        ...{ tmux_server: (await tmux.server()).id, worktree_path: folder, created_at: at },
      },
    ]);
    ids.agents.push(id);
    ids.panes.push(paneId);
  }
  await sleep(2000);
  return ids;
}

async function sweepByProcesses(socket: string): Promise<void> {
  const profile = createProfiles().named("scripted-agent");
  const { stdout } = await run("tmux", ["-S", socket, "list-panes", "-a", "-F", "#{pane_id} #{@agent_id}"]);
  for (const line of stdout.trim().split("\n")) {
    const [pane = "", agent] = line.split(" ");
    if (!agent) continue;
    const screen = await run("tmux", ["-S", socket, "capture-pane", "-p", "-J", "-t", pane]);
    readActivity(screen.stdout.trimEnd(), profile);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Of this process and the tmux server, from its /proc entry (clock ticks of 10 ms). */
async function cpuMs(pid: number): Promise<number> {
  const { user, system } = process.cpuUsage();
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (user + system) / 1000 + (Number(fields[11]) + Number(fields[12])) * 10;
}

function quantiles(values: readonly number[]): Record<string, number> {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { p50: round(percentile(values, 50)), p95: round(percentile(values, 95)) };
}
