import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Config, loadConfig } from "../config/config.ts";
import {
  ensureOrchestrator,
  findOrchestrator,
  lastLines,
  orchestratorLog,
  readable,
  stopOrchestrator,
} from "../embedded/orchestrator.ts";
import { print, printValue } from "../terminal/output.ts";
import { showProgress } from "../terminal/progress.ts";

/** `orchestrator …`: each function is a subcommand and gives the exit code. */

export async function startCommand(configFile: string | undefined): Promise<number> {
  const config = loadConfig({ configFile });
  const before = await findOrchestrator(config);
  const progress = showProgress("starting the orchestrator", process.stderr);
  const running = await ensureOrchestrator(config).finally(() => progress.stop());
  const word = before?.pid === running.pid ? "runs already" : "was started";
  print(`The orchestrator ${word}: process ${running.pid}, ${running.url}, version ${running.version}.`);
  return 0;
}

export async function stopCommand(configFile: string | undefined): Promise<number> {
  const config = loadConfig({ configFile });
  const progress = showProgress("stopping the orchestrator", process.stderr);
  const stopped = await stopOrchestrator(config).finally(() => progress.stop());
  const { tmuxSocket } = config.orchestrator;
  print(stopped ? "The orchestrator was stopped." : "The orchestrator was not running.");
  if (await answers(tmuxSocket)) {
    print(
      `Agents live on in tmux (tmux -S ${tmuxSocket} attach); the next call starts the orchestrator again.`,
    );
  }
  return 0;
}

/** 1 when it does not run. */
export async function statusCommand(configFile: string | undefined, json: boolean): Promise<number> {
  const config = loadConfig({ configFile });
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

export async function logsCommand(
  configFile: string | undefined,
  lines: number,
  follow: boolean,
): Promise<number> {
  const config = loadConfig({ configFile });
  if (!existsSync(orchestratorLog(config))) {
    process.stderr.write(`There is no log yet at ${orchestratorLog(config)}.\n`);
    return 1;
  }
  let read = statSync(orchestratorLog(config)).size;
  for (const line of lastLines(config, lines)) print(line);
  while (follow) {
    await sleep(300);
    read = await printFrom(config, read);
  }
  return 0;
}

async function printFrom(config: Config, start: number): Promise<number> {
  let text = "";
  for await (const chunk of createReadStream(orchestratorLog(config), { start, encoding: "utf8" }))
    text += chunk;
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  for (const line of whole.split("\n").slice(0, -1)) print(readable(line));
  return start + Buffer.byteLength(whole);
}

/** A tmux server that has ended leaves its socket behind. */
async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, "connect");
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
