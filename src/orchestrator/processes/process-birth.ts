import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When a process started, as a text that distinguishes it from a later process with the same id. Null when there is no
 * such process, it has ended and its parent has not read that yet, or the system does not show it.
 */
export async function birthOf(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""),
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
  ]);
  // The name, in parentheses, can hold anything. The first field after it is the state, the 20th the start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z") return null;
  const ticks = fields[19];
  if (ticks !== undefined) return `${boot.trim()} ${ticks}`;
  return startOf(pid);
}

/** As ps shows it, in words that depend on no setting of the user: a later orchestrator compares them. */
export async function startOf(pid: number): Promise<string | null> {
  const ps = ["LC_ALL=C", "TZ=UTC", "ps", "-o", "lstart=", "-p", String(pid)];
  const { stdout } = await run("env", ps).catch(() => ({ stdout: "" }));
  return stdout.trim() || null;
}
