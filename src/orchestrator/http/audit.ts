import { appendFileSync } from "node:fs";
import type { Logger } from "pino";
import { createRotation } from "../../files/log-rotation.ts";
import type { AuditCaller, AuditEntry, MoreRefused } from "../contract/audit-entry.ts";
import type { Caller } from "../contract/caller.ts";
import { now } from "../contract/time.ts";

/** A request that has ended. Its path values can be anything. */
export interface EndedRequest
  extends Omit<AuditEntry, "time" | "caller" | "project_id" | "agent_id" | "ids"> {
  /** Undefined without a valid key. */
  readonly caller: Caller | undefined;
  readonly project_id: string | undefined;
  readonly agent_id: string | undefined;
  /** The values of its path, by their names. */
  readonly path?: Readonly<Record<string, string>>;
}

export interface AuditParts {
  /** Its folder exists. */
  readonly file: string;
  readonly logger: Pick<Logger, "error">;
}

export type Audit = ReturnType<typeof createAudit>;

const minuteMs = 60_000;
/** The entries that one caller gets in a minute for refused requests; of an agent, for all that fail. */
const mostRefused = 20;
const longestValue = 200;

/**
 * Whether the audit log has an entry for a request: for each that is not a read, and for each refused one. An accepted report
 * of an agent's hook changes nothing but what is known of the agent, and there are two for each of its steps.
 */
export function isAudited(method: string, status: number, operation: string): boolean {
  if (isRefusal(status)) return true;
  return method !== "GET" && method !== "HEAD" && !(operation === "reportAgentHook" && status === 204);
}

function isRefusal(status: number): boolean {
  return status === 401 || status === 403 || status === 429;
}

/** Whether a request counts towards its caller's limit. An agent and a stranger can have any number of them fail. */
function isWithoutEffect({ kind }: AuditCaller, status: number): boolean {
  return kind === "none" || isRefusal(status) || (kind === "agent" && status >= 400);
}

/**
 * Writes who sent which request, and its outcome, before the request is answered. Refused requests, and failed ones of agents, are only
 * counted where one caller sends many, so that nobody without rights can fill the disk or push other entries out of the log.
 */
export function createAudit({ file, logger }: AuditParts) {
  const append = createAppender(file, logger);
  const thisMinute = new Map<string | null, { readonly caller: AuditCaller; refused: number }>();
  let minute: NodeJS.Timeout | undefined;

  function endMinute(): void {
    clearTimeout(minute);
    minute = undefined;
    for (const { caller, refused } of thisMinute.values())
      if (refused > mostRefused) append({ time: now(), caller, more_refused: refused - mostRefused });
    thisMinute.clear();
  }

  function isOneTooMany(caller: AuditCaller): boolean {
    minute ??= setTimeout(endMinute, minuteMs).unref();
    const counted = thisMinute.get(caller.id) ?? { caller, refused: 0 };
    thisMinute.set(caller.id, counted);
    counted.refused++;
    return counted.refused > mostRefused;
  }

  return {
    record(request: EndedRequest): void {
      const { path = {}, ...ended } = request;
      const caller = callerOf(request.caller);
      if (isWithoutEffect(caller, request.status) && isOneTooMany(caller)) return;
      append({
        time: now(),
        ...ended,
        caller,
        project_id: pathValue(request.project_id),
        agent_id: pathValue(request.agent_id),
        ids: idsOf(path),
        ms: Math.round(request.ms * 10) / 10,
      });
    },
    /** Writes what has been counted. */
    close: endMinute,
  };
}

/** Returns a function that appends a line. A failure is logged, at most once a minute, and never thrown. */
function createAppender(file: string, logger: Pick<Logger, "error">) {
  const rotate = createRotation(file);
  let lost = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let isTorn = false;
  return (entry: AuditEntry | MoreRefused): void => {
    const line = `${JSON.stringify(entry)}\n`;
    try {
      rotate(line.length);
      appendFileSync(file, isTorn ? `\n${line}` : line, { mode: 0o600 });
      isTorn = false;
    } catch (error) {
      // A full disk can take a part of the line.
      isTorn = true;
      lost++;
      if (performance.now() - reportedAt < minuteMs) return;
      reportedAt = performance.now();
      logger.error({ err: error, lost }, "the audit log cannot be written");
      lost = 0;
    }
  };
}

function callerOf(caller: Caller | undefined): AuditCaller {
  return caller ? { kind: caller.kind, id: caller.id } : { kind: "none", id: null };
}

function idsOf(path: Readonly<Record<string, string>>): Record<string, string> {
  const { project_id: _project, agent_id: _agent, ...others } = path;
  return Object.fromEntries(Object.entries(others).map(([name, value]) => [name, printable(value)]));
}

function pathValue(value: string | undefined): string | null {
  return value === undefined ? null : printable(value);
}

/** A refused request can contain any text where an id belongs. An id is ASCII. */
function printable(value: string): string {
  return value.slice(0, longestValue).replace(/[^ -~]/g, "?");
}
