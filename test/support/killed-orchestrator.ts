/**
 * An orchestrator that sends one message and kills itself at a step of its delivery:
 * `killed-orchestrator.ts before-paste|after-paste|before-enter|after-enter SETTINGS PROJECT_ID CONTENT`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import type { TmuxOptions } from "../../src/orchestrator/tmux/connection.ts";
import { createTmux, type Tmux } from "../../src/orchestrator/tmux/tmux.ts";
import { contract } from "./contract.ts";

const [step = "", settingsText = "{}", projectId = "", content = ""] = process.argv.slice(2);
const settings = JSON.parse(settingsText);

/** A tmux that kills this process at the step. */
function tmuxThatKills(options: TmuxOptions): Tmux {
  const tmux = createTmux(options);
  let pasted = false;
  return {
    ...tmux,
    async pasteText(paneId, text, inputOptions) {
      if (!text.includes(content)) return tmux.pasteText(paneId, text, inputOptions);
      if (step === "before-paste") die();
      await tmux.pasteText(paneId, text, inputOptions);
      pasted = true;
      if (step === "after-paste") die();
    },
    async sendKeys(paneId, keys, inputOptions) {
      if (pasted && step === "before-enter") die();
      await tmux.sendKeys(paneId, keys, inputOptions);
      if (pasted && step === "after-enter") die();
    },
  };
}

const { url } = await startOrchestrator(settings, {
  ...{ logger: pino({ level: "silent" }), version: "0.0.0-test", contract, environment: process.env },
  rolesDir: "src/orchestrator/roles",
  openTmux: tmuxThatKills,
});
const key = readFileSync(join(settings.stateDir, "key"), "utf8").trim();
const answer = await fetch(`${url}/api/v1/projects/${projectId}/messages`, {
  method: "POST",
  headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
  body: JSON.stringify({ target_agent: "developer", content, include_context: false }),
});
if (answer.status !== 201) throw new Error(await answer.text());

function die(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("unreachable");
}
