/**
 * An orchestrator that sends one message and kills itself at a step of its delivery:
 * `killed-orchestrator.ts before-paste|after-paste|before-enter|after-enter SETTINGS PROJECT_ID CONTENT`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { parse } from "yaml";
import { startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import { Tmux } from "../../src/orchestrator/tmux/tmux.ts";

const [step = "", settingsText = "{}", projectId = "", content = ""] = process.argv.slice(2);
const settings = JSON.parse(settingsText);

const { pasteText, sendKeys } = Tmux.prototype;
let pasted = false;
Tmux.prototype.pasteText = async function (paneId, text, options) {
  if (!text.includes(content)) return pasteText.call(this, paneId, text, options);
  if (step === "before-paste") die();
  await pasteText.call(this, paneId, text, options);
  pasted = true;
  if (step === "after-paste") die();
};
Tmux.prototype.sendKeys = async function (paneId, keys, options) {
  if (pasted && step === "before-enter") die();
  await sendKeys.call(this, paneId, keys, options);
  if (pasted && step === "after-enter") die();
};

const contract = parse(readFileSync("schemas/orchestrator.openapi.yaml", "utf8"));
const { url } = await startOrchestrator(settings, {
  ...{ logger: pino({ level: "silent" }), version: "0.0.0-test", contract, environment: process.env },
  rolesDir: "src/orchestrator/roles",
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
