import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject, parseJson } from "../../json/value.ts";
import { birthOf } from "../../orchestrator/processes/process-birth.ts";
import type { Config } from "../config/config.ts";

/** The address in requests to the Unix socket of the embedded orchestrator. */
export const embeddedUrl = "http://localhost";

/** An orchestrator as its state folder describes it. */
export interface OrchestratorRecord extends IdentifiedProcess {
  /** Its address on loopback, for people and browsers. */
  readonly url: string;
  /** The Unix socket at which it answers. */
  readonly socketPath: string;
  readonly version: string;
  readonly startedAt: string;
  /** The settings that it was started with. */
  readonly agentCommand: string;
  readonly allowedRoots: readonly string[];
  readonly sandbox: string;
}

/** The orchestrator that was started last on this state folder, whether or not it still runs. */
export function readRecord(stateDir: string): OrchestratorRecord | undefined {
  const record = parseJson(textOf(join(stateDir, "orchestrator.json")) ?? "");
  if (!isObject(record)) return undefined;
  const { pid, process_birth: birth, url, socket: socketPath, version } = record;
  const { started_at: startedAt, agent_command: agentCommand, allowed_roots: roots, sandbox } = record;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid <= 1) return undefined;
  const texts = { birth, url, socketPath, version, startedAt, agentCommand };
  if (!allTexts(texts) || !Array.isArray(roots)) return undefined;
  return { pid, ...texts, allowedRoots: roots.map(String), sandbox: textOr(sandbox, "none") };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function allTexts<Name extends string>(record: Record<Name, unknown>): record is Record<Name, string> {
  return Object.values(record).every((value) => typeof value === "string");
}

/** The content of the key file; undefined where there is none. */
export function readKey(stateDir: string): string | undefined {
  return textOf(join(stateDir, "key"))?.trim();
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The recorded address, if its process runs. Sends no request to it. */
export function recordedAddress({ orchestrator: { stateDir } }: Config): string | undefined {
  const recorded = readRecord(stateDir);
  return recorded && isRunning(recorded.pid) ? recorded.url : undefined;
}

/** A process, which a later one with the same id is not. */
export interface IdentifiedProcess {
  readonly pid: number;
  readonly birth: string;
}

export async function isSame({ pid, birth }: IdentifiedProcess): Promise<boolean> {
  return (await birthOf(pid)) === birth;
}

/**
 * The process that runs the orchestrator of a state folder: the recorded one, if it is still the same, or the `orchestrator run`
 * that has the database open. Only Linux shows the latter.
 */
export async function runningProcess(stateDir: string): Promise<IdentifiedProcess | undefined> {
  const recorded = readRecord(stateDir);
  if (recorded && (await isSame(recorded))) return recorded;
  const pid = processWithOpen(join(stateDir, "orchestrator.db"));
  const birth = pid === undefined ? null : await birthOf(pid);
  return pid === undefined || birth === null ? undefined : { pid, birth };
}

function processWithOpen(file: string): number | undefined {
  try {
    const path = realpathSync(file);
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const found = pids.find((pid) => isOrchestrator(pid) && openFiles(pid).includes(path));
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined;
  }
}

/** Another program, such as a backup, can have the database open, too. */
function isOrchestrator(pid: string): boolean {
  const args = (textOf(`/proc/${pid}/cmdline`) ?? "").split("\0");
  return args.some((arg, index) => arg === "orchestrator" && args[index + 1] === "run");
}

/** Empty for a process of another user. */
function openFiles(pid: string): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((descriptor) => readlinkSync(join(folder, descriptor)));
  } catch {
    return [];
  }
}

/** Whether only this user can have put the socket where it is. */
export function isPrivate(socketPath: string): boolean {
  const { uid, mode } = statSync(dirname(socketPath));
  return uid === process.getuid?.() && (mode & 0o077) === 0;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
