import { existsSync, readFileSync } from "node:fs";

const isKnown = existsSync("/proc/self/stat");

/** Clock ticks a second in /proc (proc(5)); 100 on every Linux that Node has programs for. */
const ticksPerSecond = 100;

/** Processor time of a process so far, all its threads, in ms; undefined where there is no /proc. */
export function cpuMsOf(pid: number): number | undefined {
  if (!isKnown) return undefined;
  // The name in the second field can have spaces and brackets.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const [utime, stime] = [Number(fields[11]), Number(fields[12])];
  return ((utime + stime) * 1000) / ticksPerSecond;
}

/** Resident set of a process in MB; undefined where there is no /proc. */
export function residentMegabytesOf(pid: number): number | undefined {
  if (!isKnown) return undefined;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
