import { isObject, parseJson } from "../../json/value.ts";
import { auditLogFile } from "../../orchestrator/contract/audit-entry.ts";
import type { Config } from "../config/config.ts";
import { printableLine } from "../terminal/render.ts";

/** What an entry must have; undefined accepts any. */
export interface AuditFilter {
  /** The id of a key or an agent; `none` for requests without a valid key. */
  readonly caller: string | undefined;
  readonly project: string | undefined;
  readonly operation: string | undefined;
}

export function auditLog({ orchestrator: { stateDir } }: Config): string {
  return auditLogFile(stateDir);
}

/** Whether a line of the audit log is an entry that the filter accepts. */
export function isAccepted(line: string, { caller, project, operation }: AuditFilter): boolean {
  if (caller === undefined && project === undefined && operation === undefined) return true;
  const entry = parseJson(line);
  if (!isObject(entry)) return false;
  return (
    (caller === undefined || callerId(entry) === caller) &&
    (project === undefined || entry.project_id === project) &&
    (operation === undefined || entry.operation === operation)
  );
}

/** `2026-10-05T12:03:04Z shop.developer sendMessage shop 201 12 ms request 8fk2` without control characters. Any other line as it is. */
export function readableEntry(line: string): string {
  const entry = parseJson(line);
  return printableLine(isObject(entry) && typeof entry.time === "string" ? entryText(entry) : line);
}

function entryText(entry: Readonly<Record<string, unknown>>): string {
  const { time, operation, method, project_id, agent_id, ids, status, code, replayed, ms, request_id } =
    entry;
  const begin = `${String(time).slice(0, 19)}Z ${callerId(entry)}`;
  if (typeof entry.more_refused === "number")
    return `${begin} ${entry.more_refused.toLocaleString("en")} more refused`;
  const others = isObject(ids) ? Object.values(ids) : [];
  const place = [project_id, agent_id, ...others].filter((id) => typeof id === "string").join("/");
  const words = [operation ?? method, place, status, code, replayed === true && "replayed"].filter(Boolean);
  return `${begin} ${words.join(" ")} ${ms} ms request ${request_id}`;
}

function callerId({ caller }: Readonly<Record<string, unknown>>): string {
  const id = isObject(caller) ? caller.id : undefined;
  return typeof id === "string" ? id : "none";
}
