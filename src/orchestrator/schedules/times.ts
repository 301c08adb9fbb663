import { Cron } from "croner";
import { Problem } from "../contract/problem.ts";
import type { ScheduleRow } from "../store/tables.ts";

export type Timing = Pick<ScheduleRow, "interval_s" | "cron" | "timezone">;

/**
 * Returns the next run after `after`, both RFC 3339 UTC. Runs of an interval keep their distance to `anchor`, however
 * late one of them was. A time of day that a clock change skips runs right after the change; one that occurs twice
 * runs once.
 */
export function nextRun({ interval_s, cron, timezone }: Timing, anchor: string, after: string): string {
  if (interval_s !== null) {
    const [from, than] = [Date.parse(anchor), Date.parse(after)];
    const runs = Math.max(1, Math.floor((than - from) / (interval_s * 1000)) + 1);
    return new Date(from + runs * interval_s * 1000).toISOString();
  }
  const next = cronOf(cron ?? "", timezone ?? "UTC").nextRun(new Date(after));
  if (next) return next.toISOString();
  throw invalid("/cron", "never matches a time");
}

/** Checks what the contract's patterns cannot. */
export function checkTiming({ cron, timezone }: Timing): void {
  if (timezone !== null && cron === null)
    throw invalid("/timezone", "has no effect without cron: an interval has the same length everywhere");
  if (timezone !== null && !isTimeZone(timezone))
    throw invalid("/timezone", "is not the name of a time zone, such as Europe/Berlin");
  if (cron === null) return;
  const next = cronOf(cron, timezone ?? "UTC").nextRun(new Date());
  if (!next) throw invalid("/cron", "never matches a time");
}

function cronOf(expression: string, timezone: string): Cron {
  try {
    return new Cron(expression, { timezone, mode: "5-part", paused: true });
  } catch (error) {
    throw invalid(
      "/cron",
      `is not valid: ${error instanceof Error ? error.message.replace(/^CronPattern: /, "") : error}`,
    );
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    // Newer engines accept an offset, which has no clock changes.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function invalid(path: string, message: string): Problem {
  return new Problem("validation_failed", `The schedule's ${path.slice(1)} ${message}.`, {
    errors: [{ path, message }],
  });
}
