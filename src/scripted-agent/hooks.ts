import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Report = (event: string, more?: Readonly<Record<string, string>>) => Promise<void>;

/** Whoever ends waits no longer than this for what is still being reported. */
const lastReportMs = 1500;

/**
 * Hooks as Claude Code has them: `hooks/hooks.json` in the folder names commands by event; each gets the event as JSON on
 * stdin. One after another, so that they arrive in their order. Without a folder nothing is reported.
 */
export function hooks(folder: string | undefined, sessionId: string): Report {
  if (folder === undefined) return async () => {};
  const { hooks: configured } = JSON.parse(readFileSync(join(folder, "hooks", "hooks.json"), "utf8"));
  let last: Promise<void> = Promise.resolve();
  return (event, more = {}) => {
    const commands: string[] = (configured[event] ?? []).flatMap((group: { hooks: { command: string }[] }) =>
      group.hooks.map(({ command }) => command),
    );
    const told = JSON.stringify({
      session_id: sessionId,
      cwd: process.cwd(),
      hook_event_name: event,
      ...more,
    });
    for (const command of commands) last = last.then(() => run(command, told));
    return Promise.race([last, new Promise<void>((resolve) => setTimeout(resolve, lastReportMs).unref())]);
  };
}

/** A hook that fails is none of the agent's business. */
function run(command: string, input: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", command], { stdio: ["pipe", "ignore", "ignore"] });
    child.on("error", () => resolve());
    child.on("close", () => resolve());
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
