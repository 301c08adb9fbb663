/**
 * An orchestrator that kills itself at a step of a request: `cut-off-orchestrator.ts STEP SETTINGS [METHOD PATH BODY]`.
 * A step is `before` or `after` and a method of Tmux (`before newWindow`) or git's arguments (`after worktree add`).
 * Without a request it runs until somebody kills it, and says so with its address.
 */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import type { TmuxOptions } from "../../src/orchestrator/tmux/connection.ts";
import { createTmux, type Tmux } from "../../src/orchestrator/tmux/tmux.ts";
import { contract } from "./contract.ts";

const [step = "", settingsText = "{}", method, path = "", body = ""] = process.argv.slice(2);
const settings = JSON.parse(settingsText);
const [when, ...words] = step.split(" ");
const what = words.join(" ");

function die(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("unreachable");
}

const ofTmux = ["newSession", "newWindow", "killPane"] as const;

/** A tmux of which the method of the step kills this process. */
function tmuxThatKills(options: TmuxOptions): Tmux {
  const tmux = createTmux(options);
  const interrupted =
    <Args extends unknown[], Result>(own: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (when === "before") die();
      await own(...args);
      return die();
    };
  switch (ofTmux.find((name) => name === what)) {
    case "newSession":
      return { ...tmux, newSession: interrupted(tmux.newSession) };
    case "newWindow":
      return { ...tmux, newWindow: interrupted(tmux.newWindow) };
    case "killPane":
      return { ...tmux, killPane: interrupted(tmux.killPane) };
    case undefined:
      return tmux;
  }
}

/** A git that stands before the real one on PATH. */
function gitThatKills(): string {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const folder = mkdtempSync(join(settings.stateDir, "..", "git-"));
  const kill = `kill -9 ${process.pid}; sleep 0.2`;
  const script = `#!/bin/sh\ncase " $* " in *" ${what} "*) ${when === "before" ? `${kill}; exit 1` : `'${real}' "$@"; ${kill}; exit 1`} ;; esac\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

if (method !== undefined && !ofTmux.some((name) => name === what))
  process.env.PATH = `${gitThatKills()}:${process.env.PATH}`;
const { url } = await startOrchestrator(settings, {
  ...{ logger: pino({ level: "silent" }), version: "0.0.0-test", contract, environment: process.env },
  rolesDir: "src/orchestrator/roles",
  openTmux: tmuxThatKills,
});
if (method === undefined) process.stdout.write(`${url}\n`);
else {
  const key = readFileSync(join(settings.stateDir, "key"), "utf8").trim();
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== "" && { body }),
  });
  throw new Error(`It was not cut off: ${answer.status} ${await answer.text()}`);
}
