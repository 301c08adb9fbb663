import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, parseJson } from "../../json/value.ts";
import type { Config } from "../config/config.ts";

/** An orchestrator as its state folder describes it. */
export interface RunningOrchestrator {
  readonly pid: number;
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
  readonly apiKey: string;
  /** The settings that it was started with; an older version does not record them. */
  readonly agentCommand: string | undefined;
  readonly allowedRoots: readonly string[] | undefined;
}

/** The orchestrator that was started last on this state folder, whether or not it still runs. */
export function readRecord(stateDir: string): RunningOrchestrator | undefined {
  try {
    const record = parseJson(readFileSync(join(stateDir, "orchestrator.json"), "utf8"));
    const apiKey = readFileSync(join(stateDir, "key"), "utf8").trim();
    if (!isObject(record)) return undefined;
    const { pid, url, version, started_at: startedAt } = record;
    if (typeof pid !== "number" || !Number.isInteger(pid) || pid <= 1) return undefined;
    if (typeof url !== "string" || typeof version !== "string") return undefined;
    const { agent_command: agentCommand, allowed_roots: roots } = record;
    return {
      pid,
      url,
      version,
      startedAt: String(startedAt),
      apiKey,
      agentCommand: typeof agentCommand === "string" ? agentCommand : undefined,
      allowedRoots: Array.isArray(roots) ? roots.map(String) : undefined,
    };
  } catch {
    return undefined;
  }
}

/** The recorded address, if its process runs. Sends no request to it. */
export function recordedAddress({ orchestrator: { stateDir } }: Config): string | undefined {
  const recorded = readRecord(stateDir);
  return recorded && isRunning(recorded.pid) ? recorded.url : undefined;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
