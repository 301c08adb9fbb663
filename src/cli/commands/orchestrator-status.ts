import { loadConfig } from "../config/config.ts";
import { findOrchestrator } from "../embedded/orchestrator.ts";
import { orchestratorLog } from "../embedded/orchestrator-log.ts";
import { printValue } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { json } from "./options.ts";

export const command = defineCommand({
  name: "status",
  summary: "say whether it runs, and where",
  options: { json },
  /** The exit code is 1 where it does not run. */
  async run({ json }, { settings }) {
    const config = loadConfig(settings);
    const running = await findOrchestrator(config);
    const { stateDir: state_folder, tmuxSocket: tmux_socket } = config.orchestrator;
    const places = { state_folder, tmux_socket, log: orchestratorLog(config) };
    if (!running) {
      printValue({ status: "not running", ...places }, json);
      return 1;
    }
    const { pid, url, version, startedAt } = running;
    printValue({ status: "running", process: pid, url, version, started_at: startedAt, ...places }, json);
    return 0;
  },
});
