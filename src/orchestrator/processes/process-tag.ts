import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

const variable = "ORCHESTRATOR_CHECK_RUN";

export interface ProcessTag {
  readonly id: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A variable for the environment of a process. All processes that it starts inherit it, and are found by it. */
export function createProcessTag(): ProcessTag {
  const id = randomBytes(10).toString("hex");
  return { id, environment: { [variable]: id } };
}

/**
 * Kills the processes that have the tag, including those that have left their process group. Only Linux shows the
 * environment of processes: on other systems nothing happens.
 */
export async function killTagged(id: string): Promise<void> {
  for (const pid of await taggedProcesses(id)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

async function taggedProcesses(id: string): Promise<number[]> {
  const wanted = `${variable}=${id}`;
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = pids.map(async (pid) => {
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    return environment.split("\0").includes(wanted) ? [Number(pid)] : [];
  });
  return (await Promise.all(found)).flat();
}
