import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ToolError } from "../../errors/tool-error.ts";
import { exchange } from "../../net/exchange.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";
import { agentEndpoint, agentIdentity } from "../config/agent-identity.ts";
import { agentEnvironment, type Config } from "../config/config.ts";
import { version as ownVersion } from "../config/version.ts";

/** An orchestrator that answers, as its state folder describes it. */
export interface RunningOrchestrator {
  readonly pid: number;
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
  readonly apiKey: string;
  /** What it was started with; unknown of an older version. */
  readonly agentCommand: string | undefined;
  readonly allowedRoots: readonly string[] | undefined;
}

const startDeadlineMs = 20_000;
const stopDeadlineMs = 10_000;
const lookEveryMs = 50;
/** Bytes. */
const longLog = 10 * 1024 * 1024;

/**
 * Where the embedded orchestrator listens, started when it does not run. Many may ask at once: only one start wins. An
 * agent in its terminal has its own token, and starts nothing.
 */
export async function embeddedEndpoint(config: Config): Promise<{ baseUrl: string; apiKey: string }> {
  const agent = agentIdentity();
  if (agent && agent.stateDir === config.orchestrator.stateDir) return agentEndpoint(agent);
  const { url, apiKey } = await ensureOrchestrator(config);
  return { baseUrl: url, apiKey };
}

/** The running orchestrator, started when there is none, replaced when it is older than this program. */
export async function ensureOrchestrator(config: Config): Promise<RunningOrchestrator> {
  const running = await findOrchestrator(config);
  if (running && !isNewer(ownVersion, running.version)) return running;
  if (running) await stopOrchestrator(config);
  return start(config);
}

/** Where it was when it was last started, if its process is there: nothing is asked of it. */
export function recordedAddress({ orchestrator: { stateDir } }: Config): string | undefined {
  const recorded = readRecord(stateDir);
  return recorded && isProcess(recorded.pid) ? recorded.url : undefined;
}

/** Undefined when none answers: then the state folder's file is what a crash left. */
export async function findOrchestrator({
  orchestrator: { stateDir },
}: Config): Promise<RunningOrchestrator | undefined> {
  const recorded = readRecord(stateDir);
  if (!recorded) return undefined;
  return (await isAlive(recorded)) ? recorded : undefined;
}

/** Ends the orchestrator; its agents live on in tmux. False when none was running. */
export async function stopOrchestrator(config: Config): Promise<boolean> {
  const running = await findOrchestrator(config);
  if (!running) return false;
  process.kill(running.pid, "SIGTERM");
  const deadline = Date.now() + stopDeadlineMs;
  while (isProcess(running.pid)) {
    if (Date.now() > deadline) {
      throw new ToolError(
        "orchestrator_start_failed",
        `The orchestrator (process ${running.pid}) did not end within ${stopDeadlineMs / 1000} s.`,
        {
          hint: `Look into ${orchestratorLog(config)}; end it by \`kill -9 ${running.pid}\`.`,
        },
      );
    }
    await sleep(lookEveryMs);
  }
  return true;
}

export function orchestratorLog({ orchestrator: { stateDir } }: Config): string {
  return join(stateDir, "logs", "orchestrator.log");
}

async function start(config: Config): Promise<RunningOrchestrator> {
  const log = openLogFile(config);
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      process.argv[1] ?? "",
      "orchestrator",
      "run",
      "--settings",
      JSON.stringify(config.orchestrator),
    ],
    {
      cwd: config.orchestrator.stateDir,
      detached: true,
      stdio: ["ignore", log, log],
      env: { ...agentEnvironment(), TMUX_ORCHESTRATOR_LOG_LEVEL: config.logging.level },
    },
  );
  let ended: string | undefined;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code, signal) => {
    ended = `it ended with ${signal ?? `exit code ${code}`}`;
  });
  child.unref();

  const deadline = Date.now() + startDeadlineMs;
  while (Date.now() < deadline) {
    const running = await findOrchestrator(config);
    if (running) return running;
    // Whoever lost the race to another starter ends at once; the winner's answer may take a little longer.
    if (ended !== undefined && !lostTheRace(config)) break;
    await sleep(lookEveryMs);
  }
  throw startFailed(config, ended ?? `it did not answer within ${startDeadlineMs / 1000} s`);
}

function openLogFile(config: Config): number {
  const { stateDir } = config.orchestrator;
  try {
    mkdirSync(join(stateDir, "logs"), { recursive: true, mode: 0o700 });
    putLongLogAside(orchestratorLog(config));
    return openSync(orchestratorLog(config), "a", 0o600);
  } catch (cause) {
    throw new ToolError("orchestrator_start_failed", `The state folder ${stateDir} cannot be written.`, {
      hint: "Make it writable for you, or name another one in TMUX_ORCHESTRATOR_STATE_DIR.",
      cause,
    });
  }
}

/** The log before the last start that found it long; what is older goes. */
function putLongLogAside(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longLog) renameSync(file, `${file}.old`);
}

function lostTheRace(config: Config): boolean {
  return lastLines(config, 3).some((line) => line.includes("already_running"));
}

function startFailed(config: Config, why: string): ToolError {
  const lines = lastLines(config, 5);
  return new ToolError(
    "orchestrator_start_failed",
    `The embedded orchestrator did not start: ${why}.${lines.length > 0 ? ` Its log ends with:\n${lines.join("\n")}` : ""}`,
    {
      hint: `Look into ${orchestratorLog(config)}, and run \`tmux-orchestrator-mcp doctor\`.`,
    },
  );
}

/** The last lines of the orchestrator's log, as a person reads them. */
export function lastLines(config: Config, count: number): string[] {
  let text: string;
  try {
    text = readFileSync(orchestratorLog(config), "utf8");
  } catch {
    return [];
  }
  return text.trimEnd().split("\n").slice(-count).map(readable);
}

/** `12:03:04 error message` of a JSON entry; any other line as it is. */
export function readable(line: string): string {
  try {
    const { time, level, msg, err, ...details } = JSON.parse(line);
    const { pid: _pid, hostname: _hostname, ...rest } = details;
    const name = { 20: "debug", 30: "info", 40: "warn", 50: "error", 60: "fatal" }[Number(level)] ?? level;
    const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : "";
    return `${new Date(time).toISOString().slice(11, 19)} ${name} ${msg ?? ""}${err?.message ? `: ${err.message}` : ""}${more}`;
  } catch {
    return line;
  }
}

function readRecord(stateDir: string): RunningOrchestrator | undefined {
  try {
    const record = JSON.parse(readFileSync(join(stateDir, "orchestrator.json"), "utf8"));
    const apiKey = readFileSync(join(stateDir, "key"), "utf8").trim();
    const { pid, url, version, started_at: startedAt } = record;
    if (!Number.isInteger(pid) || pid <= 1 || typeof url !== "string" || typeof version !== "string")
      return undefined;
    const { agent_command: agentCommand, allowed_roots: roots } = record;
    return {
      ...{ pid, url, version, startedAt: String(startedAt), apiKey },
      agentCommand: typeof agentCommand === "string" ? agentCommand : undefined,
      allowedRoots: Array.isArray(roots) ? roots.map(String) : undefined,
    };
  } catch {
    return undefined;
  }
}

/** Our key opens it: what answers at the recorded address is this state folder's orchestrator, so the pid is its own. */
async function isAlive({ url, apiKey, pid }: RunningOrchestrator): Promise<boolean> {
  if (!isProcess(pid)) return false;
  try {
    const request = {
      url: `${url}/api/v1/projects?limit=1`,
      method: "GET",
      headers: { authorization: `Bearer ${apiKey}` },
      peer: embeddedPeer,
    };
    const { status } = await exchange(request, { timeoutMs: 2000, maxBytes: 20_000_000 });
    // 501 and 503 are its own answers too, from an orchestrator that cannot reach tmux for example.
    return (status >= 200 && status < 300) || status === 501 || status === 503;
  } catch {
    return false;
  }
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether `a` is a later version than `b`. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  for (const [index, part] of (left ?? []).entries()) {
    const other = right?.[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}
