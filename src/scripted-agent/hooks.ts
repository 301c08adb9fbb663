import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Report = (event: string, more?: Readonly<Record<string, string>>) => Promise<void>;

/** How long the end waits for reports that are still running. */
const lastReportMs = 1500;

/**
 * Returns a function that runs hooks like those of Claude Code: `hooks/hooks.json` in the folder lists commands by event,
 * and each receives the event as JSON on stdin. They run one after another, so that events arrive in order. Without a
 * folder nothing is reported.
 */
export function createReport(folder: string | undefined, sessionId: string): Report {
  if (folder === undefined) return async () => {};
  const { hooks: configured } = JSON.parse(readFileSync(join(folder, "hooks", "hooks.json"), "utf8"));
  let last: Promise<void> = Promise.resolve();
  return (event, more = {}) => {
    const commands: string[] = (configured[event] ?? []).flatMap((group: { hooks: { command: string }[] }) =>
      group.hooks.map(({ command }) => command),
    );
    const input = JSON.stringify({
      session_id: sessionId,
      cwd: process.cwd(),
      hook_event_name: event,
      ...more,
    });
    for (const command of commands) last = last.then(() => run(command, input));
    return Promise.race([last, new Promise<void>((resolve) => setTimeout(resolve, lastReportMs).unref())]);
  };
}

/** The failure of a hook does not concern the agent. */
function run(command: string, input: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", command], { stdio: ["pipe", "ignore", "ignore"] });
    child.on("error", () => resolve());
    child.on("close", () => resolve());
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
