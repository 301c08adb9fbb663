import { loadConfig } from "../config/config.ts";
import { ensureOrchestrator, findOrchestrator } from "../embedded/orchestrator.ts";
import { print } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { defineCommand } from "./command.ts";

export const command = defineCommand({
  name: "start",
  summary: "start it, unless it runs",
  async run(_values, { settings }) {
    const config = loadConfig(settings);
    const before = await findOrchestrator(config);
    const running = await withProgress("starting the orchestrator", () => ensureOrchestrator(config));
    const word = before?.pid === running.pid ? "runs already" : "was started";
    print(`The orchestrator ${word}: process ${running.pid}, ${running.url}, version ${running.version}.`);
    return 0;
  },
});
