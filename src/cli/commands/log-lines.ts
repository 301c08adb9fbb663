import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { type AuditFilter, auditLog, isAccepted, readableEntry } from "../embedded/audit-log.ts";
import { createLogReader, readLines } from "../embedded/log-reader.ts";
import { orchestratorLog, readableLine } from "../embedded/orchestrator-log.ts";
import { print, printError } from "../terminal/output.ts";
import { printableLine } from "../terminal/render.ts";

interface LogOptions {
  /** How many of the last lines are printed. */
  readonly lines: number;
  /** Prints new lines until the program is ended. */
  readonly follow: boolean;
}

export interface AuditOptions extends LogOptions, AuditFilter {
  readonly json: boolean;
}

interface PrintedLines {
  readonly file: string;
  /** Without it, every line is printed. */
  readonly accepts?: (line: string) => boolean;
  readonly show: (line: string) => string;
}

const pollIntervalMs = 300;

/** Prints the end of the orchestrator's log. Returns the exit code. */
export function printLog(settings: ConfigOptions, options: LogOptions): Promise<number> {
  return printLines(options, { file: orchestratorLog(loadConfig(settings)), show: readableLine });
}

/** Prints the last entries of the audit log that a filter accepts. Returns the exit code. */
export function printAudit(settings: ConfigOptions, options: AuditOptions): Promise<number> {
  return printLines(options, {
    file: auditLog(loadConfig(settings)),
    accepts: (line) => isAccepted(line, options),
    show: options.json ? printableLine : readableEntry,
  });
}

async function printLines(options: LogOptions, { file, accepts = () => true, show }: PrintedLines) {
  const oldFile = `${file}.old`;
  if (!existsSync(file) && !existsSync(oldFile)) {
    printError(`There is no log yet at ${file}.`);
    return 1;
  }
  const reader = createLogReader(file);
  const lines = reader.read().filter(accepts);
  const older = lines.length < options.lines ? readLines(oldFile).filter(accepts) : [];
  for (const line of [...older, ...lines].slice(-options.lines)) print(show(line));
  while (options.follow) {
    await sleep(pollIntervalMs);
    for (const line of reader.read().filter(accepts)) print(show(line));
  }
  reader.close();
  return 0;
}
