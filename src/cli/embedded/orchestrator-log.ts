import { mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { renameLongLog } from "../../files/log-rotation.ts";
import type { Config } from "../config/config.ts";
import { printableLine } from "../terminal/render.ts";

export function orchestratorLog({ orchestrator: { stateDir } }: Config): string {
  return join(stateDir, "logs", "orchestrator.log");
}

/** Opens the log for a start; a long one is renamed first. Fails with orchestrator_start_failed. */
export function openLogFile(config: Config): number {
  const { stateDir } = config.orchestrator;
  const file = orchestratorLog(config);
  try {
    mkdirSync(join(stateDir, "logs"), { recursive: true, mode: 0o700 });
    renameLongLog(file);
    return openSync(file, "a", 0o600);
  } catch (cause) {
    throw new ToolError("orchestrator_start_failed", `The state folder ${stateDir} cannot be written.`, {
      hint: "Make it writable for you, or name another one in TMUX_ORCHESTRATOR_STATE_DIR.",
      cause,
    });
  }
}

/** The last lines of the log, as a person reads them. */
export function lastLines(config: Config, count: number): string[] {
  let text: string;
  try {
    text = readFileSync(orchestratorLog(config), "utf8");
  } catch {
    return [];
  }
  return text.trimEnd().split("\n").slice(-count).map(readableLine);
}

/** `12:03:04 error message` of a JSON entry; any other line as it is. Both without control characters: an entry can quote anything. */
export function readableLine(line: string): string {
  return printableLine(entryText(line) ?? line);
}

function entryText(line: string): string | undefined {
  try {
    const { time, level, msg, err, ...details } = JSON.parse(line);
    const { pid: _pid, hostname: _hostname, ...rest } = details;
    const name = { 20: "debug", 30: "info", 40: "warn", 50: "error", 60: "fatal" }[Number(level)] ?? level;
    const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : "";
    return `${new Date(time).toISOString().slice(11, 19)} ${name} ${msg ?? ""}${err?.message ? `: ${err.message}` : ""}${more}`;
  } catch {
    return undefined;
  }
}
