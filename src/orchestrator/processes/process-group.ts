import { pause } from "./pause.ts";

/** Signals a process group, waits for its end, and kills what is left after the grace time. */
export async function endProcessGroup(
  pid: number,
  first: NodeJS.Signals,
  graceMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + graceMs;
  if (!signalGroup(pid, first)) return;
  while (Date.now() < deadline) {
    await pause(10, signal);
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, "SIGKILL");
}

/** Returns false when no process of the group is left, or none that we may signal. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** Whether a process with this id runs, including one of another user. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
