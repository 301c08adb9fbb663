import { readdirSync, readFileSync } from "node:fs";

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes that name a folder in their command line or environment; those that have ended and were not collected yet are left out. */
export function processesNaming(folder: string): Process[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isRunning(pid))
    .flatMap((pid) => {
      const command = textOf(pid, "cmdline").replaceAll("\0", " ").trim();
      const names = command.includes(folder) || textOf(pid, "environ").includes(folder);
      return names ? [{ pid, parent: parentOf(pid), command }] : [];
    });
}

/** A process that has ended but was not collected by its parent yet does not run. */
export function isRunning(pid: number): boolean {
  const status = textOf(pid, "status");
  return status !== "" && !/^State:\s+[ZX]/m.test(status);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(textOf(pid, "status"))?.[1] ?? 0);
}

/** Empty when the process ends while it is looked at, or is not ours. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
