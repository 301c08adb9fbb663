import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { randomId } from "../contract/identifier.ts";

const run = promisify(execFile);
const variable = "ORCHESTRATOR_CHECK_RUN";

/** A variable that a process and all that it starts carry, so that they are found again. */
export function processMark(): { readonly id: string; readonly environment: Record<string, string> } {
  const id = randomId(16);
  return { id, environment: { [variable]: id } };
}

/**
 * Ends what carries the mark, also what has left its process group. Only Linux shows the environment of processes;
 * elsewhere nothing happens.
 */
export async function endMarked(id: string): Promise<void> {
  for (const pid of await marked(id)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Tells a process from a later one of the same id. Null when there is none, or nothing is known of it. */
export async function birthOf(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""),
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
  ]);
  // The name, in parentheses, can hold anything; the fields after it are numbers. The 20th of them is the start.
  const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  if (ticks !== undefined) return `${boot.trim()} ${ticks}`;
  const { stdout } = await run("ps", ["-o", "lstart=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return stdout.trim() || null;
}

async function marked(id: string): Promise<number[]> {
  const wanted = `${variable}=${id}`;
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = pids.map(async (pid) => {
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    return environment.split("\0").includes(wanted) ? [Number(pid)] : [];
  });
  return (await Promise.all(found)).flat();
}
