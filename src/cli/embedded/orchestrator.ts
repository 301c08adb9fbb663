import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { ToolError } from "../../errors/tool-error.ts";
import { exchange } from "../../net/exchange.ts";
import type { WebServerAddress } from "../../sources/web-server/address.ts";
import { embeddedPeer } from "../../sources/web-server/peers.ts";
import { agentIdentity } from "../config/agent-identity.ts";
import type { Config } from "../config/config.ts";
import { agentEnvironment, namedVariables } from "../config/environment.ts";
import { version as ownVersion } from "../config/version.ts";
import { lastLines, openLogFile, orchestratorLog } from "./orchestrator-log.ts";
import {
  embeddedUrl,
  isPrivate,
  isRunning,
  isSame,
  type OrchestratorRecord,
  readKey,
  readRecord,
  runningProcess,
} from "./orchestrator-record.ts";

const startDeadlineMs = 20_000;
const stopDeadlineMs = 10_000;
const pollIntervalMs = 50;

/** An orchestrator that answers, and its key. */
export interface RunningOrchestrator extends OrchestratorRecord {
  readonly apiKey: string;
}

/**
 * The address and key of the embedded orchestrator, which is started if it does not run. Of several processes that start it
 * at once only one succeeds; the others use that one. In an agent's terminal the key is the agent's token, and nothing is started.
 */
export async function embeddedEndpoint(config: Config): Promise<WebServerAddress> {
  const agent = agentIdentity();
  if (agent) return { baseUrl: embeddedUrl, apiKey: agent.token, socketPath: agent.socketPath };
  const { apiKey, socketPath } = await ensureOrchestrator(config);
  return { baseUrl: embeddedUrl, apiKey, socketPath };
}

/** The running orchestrator: started if there is none, replaced if its version is older than this program's. */
export async function ensureOrchestrator(config: Config): Promise<RunningOrchestrator> {
  const running = await findOrchestrator(config);
  if (running && !isNewer(ownVersion, running.version)) return running;
  if (running) await stopOrchestrator(config);
  return start(config);
}

/**
 * Undefined when none answers, also where a crash left its record behind. Fails with orchestrator_start_failed when one runs
 * that does not accept the key of the state folder.
 */
export async function findOrchestrator({
  orchestrator: { stateDir },
}: Config): Promise<RunningOrchestrator | undefined> {
  const recorded = readRecord(stateDir);
  const apiKey = readKey(stateDir);
  if (!recorded || apiKey === undefined || !isRunning(recorded.pid)) return undefined;
  const running = { ...recorded, apiKey };
  switch (await statusOf(running)) {
    case undefined:
      return undefined;
    case 401:
      throw keyRefused(running, stateDir);
    default:
      return running;
  }
}

/** Ends the orchestrator; its agents live on in tmux. Returns false when none was running. */
export async function stopOrchestrator(config: Config): Promise<boolean> {
  const running = await runningProcess(config.orchestrator.stateDir);
  if (!running) return false;
  const { pid } = running;
  process.kill(pid, "SIGTERM");
  const deadline = Date.now() + stopDeadlineMs;
  while (await isSame(running)) {
    if (Date.now() > deadline) {
      throw new ToolError(
        "orchestrator_start_failed",
        `The orchestrator (process ${pid}) did not end within ${stopDeadlineMs / 1000} s.`,
        { hint: `Look into ${orchestratorLog(config)}; end it by \`kill -9 ${pid}\`.` },
      );
    }
    await sleep(pollIntervalMs);
  }
  return true;
}

async function start(config: Config): Promise<RunningOrchestrator> {
  const log = openLogFile(config);
  const settings = JSON.stringify(config.orchestrator);
  const child = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? "", "orchestrator", "run", "--settings", settings],
    {
      cwd: config.orchestrator.stateDir,
      detached: true,
      stdio: ["ignore", log, log],
      env: {
        ...agentEnvironment(),
        ...namedVariables(config.orchestrator.agentSecrets),
        TMUX_ORCHESTRATOR_LOG_LEVEL: config.logging.level,
      },
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
    // The process that lost the race to another one ends at once; the winner may need a little longer to answer.
    if (ended !== undefined && !lostRace(config)) break;
    await sleep(pollIntervalMs);
  }
  throw startFailed(config, ended ?? `it did not answer within ${startDeadlineMs / 1000} s`);
}

function lostRace(config: Config): boolean {
  return lastLines(config, 3).some((line) => line.includes("already_running"));
}

function startFailed(config: Config, why: string): ToolError {
  const lines = lastLines(config, 5);
  const end = lines.length > 0 ? ` Its log ends with:\n${lines.join("\n")}` : "";
  return new ToolError(
    "orchestrator_start_failed",
    `The embedded orchestrator did not start: ${why}.${end}`,
    {
      hint: `Look into ${orchestratorLog(config)}, and run \`tmux-orchestrator-mcp doctor\`.`,
    },
  );
}

/**
 * The status of its answer, or undefined without one. The key goes to the Unix socket only: on a port that a killed
 * orchestrator left, another user's program could listen.
 */
async function statusOf({ apiKey, socketPath }: RunningOrchestrator): Promise<number | undefined> {
  try {
    if (!isPrivate(socketPath)) return undefined;
    const request = {
      url: `${embeddedUrl}/api/v1/projects?limit=1`,
      method: "GET",
      headers: { authorization: `Bearer ${apiKey}` },
      peer: embeddedPeer,
      socketPath,
    };
    return (await exchange(request, { timeoutMs: 2000, maxBytes: 20_000_000 })).status;
  } catch {
    return undefined;
  }
}

function keyRefused({ pid }: RunningOrchestrator, stateDir: string): ToolError {
  return new ToolError(
    "orchestrator_start_failed",
    `The orchestrator (process ${pid}) runs with another key than the file ${stateDir}/key holds.`,
    {
      hint: "Restore the file; or run `tmux-orchestrator-mcp orchestrator stop` and remove the file: the next start makes a new key.",
    },
  );
}

/** Whether `a` is a later version than `b`. */
function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  for (const [index, part] of (left ?? []).entries()) {
    const other = right?.[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}
