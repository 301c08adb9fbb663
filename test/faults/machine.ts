import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/orchestrator.ts";
import { builtCli } from "../support/built-cli.ts";
import { bundleScriptedAgent } from "../support/scripted-agent.ts";
import { isRunning } from "./processes.ts";

const run = promisify(execFile);
const startWithinMs = 30_000;
const answerWithinMs = 30_000;

export type Api = Client<paths>;

/** A machine of its own in a temporary folder: the published orchestrator as a process, tmux, git. */
export interface Machine {
  readonly root: string;
  readonly stateDir: string;
  readonly journals: string;
  readonly agentCommand: string;
  /** Folder of the projects' repositories. */
  readonly projects: string;
  /** The server as it is now; its port changes with each start. */
  readonly api: Api;
  readonly url: string;
  readonly key: string;
  /** Of the orchestrator; undefined when it was killed. */
  readonly pid: number | undefined;
  /** Starts the orchestrator and waits until it says that it runs. */
  start(): Promise<void>;
  killOrchestrator(): Promise<void>;
  killTmux(): Promise<void>;
  /** What a loss of power does: nothing that we started is left. */
  killAll(): Promise<void>;
  /** As a person at another terminal; fails when there is no tmux server. */
  tmux(...args: string[]): Promise<string>;
  git(cwd: string, ...args: string[]): Promise<string>;
  log(): Promise<string>;
  close(): Promise<void>;
}

export async function newMachine(thinkMs: number): Promise<Machine> {
  const cli = await builtCli();
  const root = await realpath(await mkdtemp(join(tmpdir(), "flt-")));
  const stateDir = join(root, "state");
  const journals = join(root, "journals");
  const projects = join(root, "projects");
  const socket = join(stateDir, "tmux.sock");
  const logFile = join(root, "orchestrator.log");
  for (const folder of [journals, projects]) await mkdir(folder);
  const agent = await bundleScriptedAgent(root, thinkMs);
  const gitConfig = join(root, "gitconfig");
  await writeFile(
    gitConfig,
    "[user]\n\tname = Test\n\temail = test@example.org\n[init]\n\tdefaultBranch = main\n[core]\n\tfsync = none\n",
  );
  const env = { PATH: process.env.PATH ?? "", HOME: root, GIT_CONFIG_GLOBAL: gitConfig, LANG: "C.UTF-8" };
  const agentCommand = [process.execPath, agent, "--journal", journals].join(" ");
  const settings = { stateDir, agentCommand, allowedRoots: [projects], pollIntervalMs: 100, port: 0 };

  let child: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  let url = "";
  let key = "";
  let api = createClient<paths>();

  const tmux = async (...args: string[]) =>
    (await run("tmux", ["-S", socket, ...args], { env, timeout: 20_000 })).stdout.trimEnd();

  async function start(): Promise<void> {
    const args = [cli, "orchestrator", "run", "--settings", JSON.stringify(settings)];
    const started = spawn(process.execPath, args, {
      env: { ...env, TMUX_ORCHESTRATOR_STATE_DIR: stateDir },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    let output = "";
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    ended = new Promise((resolve) => started.once("exit", resolve));
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      const running = await readRunning(stateDir);
      if (running && running.pid === started.pid) {
        url = running.url;
        break;
      }
      if (started.exitCode !== null) throw new Error(`The orchestrator did not start: ${output}`);
      if (Date.now() > deadline)
        throw new Error(`The orchestrator was not running within ${startWithinMs} ms: ${output}`);
      await sleep(10);
    }
    key = (await readFile(join(stateDir, "key"), "utf8")).trim();
    api = createClient<paths>({
      baseUrl: `${url}/api/v1`,
      headers: { authorization: `Bearer ${key}` },
      querySerializer: { array: { style: "form", explode: true } },
      fetch: (request) => fetch(request, { signal: AbortSignal.timeout(answerWithinMs) }),
    });
  }

  async function killOrchestrator(): Promise<void> {
    child?.kill("SIGKILL");
    await ended;
    child = undefined;
  }

  async function killTmux(): Promise<void> {
    const pid = Number(await tmux("display-message", "-p", "#{pid}").catch(() => "0"));
    if (pid > 0) await killAndWait(pid);
  }

  async function killAll(): Promise<void> {
    const panes = await tmux("list-panes", "-a", "-F", "#{pane_pid}").catch(() => "");
    await Promise.all([killOrchestrator(), killTmux()]);
    for (const pid of panes.split("\n").map(Number)) if (pid > 1) await killAndWait(pid);
  }

  return {
    ...{ root, stateDir, journals, projects, agentCommand },
    get api() {
      return api;
    },
    get url() {
      return url;
    },
    get key() {
      return key;
    },
    get pid() {
      return child?.pid;
    },
    ...{ start, killOrchestrator, killTmux, killAll, tmux },
    git: async (cwd, ...args) => (await run("git", args, { cwd, env })).stdout.trimEnd(),
    log: () =>
      readFile(join(stateDir, "logs", "orchestrator.log"), "utf8").catch(() => readFile(logFile, "utf8")),
    async close() {
      await killAll();
      await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

async function readRunning(stateDir: string): Promise<{ pid: number; url: string } | undefined> {
  try {
    return JSON.parse(await readFile(join(stateDir, "orchestrator.json"), "utf8"));
  } catch {
    return undefined;
  }
}

async function killAndWait(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    return;
  }
  while (isRunning(pid)) await sleep(5);
}
