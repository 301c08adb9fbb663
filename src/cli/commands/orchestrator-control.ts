import { isListening } from "../../orchestrator/processes/listening.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { ensureOrchestrator, findOrchestrator, stopOrchestrator } from "../embedded/orchestrator.ts";
import { orchestratorLog } from "../embedded/orchestrator-log.ts";
import { print, printValue } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";

/** Starts the orchestrator, unless it runs, and prints where. Returns the exit code. */
export async function start(settings: ConfigOptions): Promise<number> {
  const config = loadConfig(settings);
  const before = await findOrchestrator(config);
  const running = await withProgress("starting the orchestrator", () => ensureOrchestrator(config));
  const word = before?.pid === running.pid ? "runs already" : "was started";
  print(`The orchestrator ${word}: process ${running.pid}, ${running.url}, version ${running.version}.`);
  return 0;
}

/** Returns the exit code. */
export async function stop(settings: ConfigOptions): Promise<number> {
  const config = loadConfig(settings);
  const stopped = await withProgress("stopping the orchestrator", () => stopOrchestrator(config));
  print(stopped ? "The orchestrator was stopped." : "The orchestrator was not running.");
  const { tmuxSocket } = config.orchestrator;
  if (await isListening(tmuxSocket)) {
    print(
      `Agents live on in tmux (tmux -S ${tmuxSocket} attach); the next call starts the orchestrator again.`,
    );
  }
  return 0;
}

/** Returns the exit code: 1 where the orchestrator does not run. */
export async function printStatus(settings: ConfigOptions, json: boolean): Promise<number> {
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
}
