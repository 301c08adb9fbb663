import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import { isObject } from "../../json/value.ts";
import { type OrchestratorSettings, StartError, startOrchestrator } from "../../orchestrator/orchestrator.ts";
import { installationOf } from "../../orchestrator/processes/program.ts";
import { shellWord } from "../../text/shell.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { agentEnvironment, namedVariables } from "../config/environment.ts";
import { createPino } from "../config/log.ts";
import { version } from "../config/version.ts";
import { printError } from "../terminal/output.ts";
import { readContract } from "./contract.ts";
import { orchestratorLog } from "./orchestrator-log.ts";

/** How long requests get the reason, once the state folder is lost. */
const answeredWithinMs = 2000;
const closesWithinMs = 10_000;

/**
 * Runs the orchestrator in this process until SIGTERM, SIGINT or SIGHUP. `settings` are those of the process that started this
 * one; without them the configuration's. Returns the exit code.
 */
export async function runOrchestrator(options: ConfigOptions, settings: string | undefined): Promise<number> {
  const config = loadConfig(options);
  const own: OrchestratorSettings = config.orchestrator;
  const given = settings === undefined ? own : parseSettings(settings);
  const log = await createPino(
    orchestratorLog({ ...config, orchestrator: { ...config.orchestrator, ...given } }),
    config.logging.level,
  );
  process.on("unhandledRejection", (error) =>
    log.error({ err: error }, "a promise was rejected and not handled"),
  );
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "the orchestrator cannot go on");
    process.exit(1);
  });

  const stopped = new Promise<string>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
      process.once(signal, () => resolve(signal));
  });
  try {
    const orchestrator = await startOrchestrator(given, {
      logger: log,
      version,
      contract: await readContract(),
      environment: agentEnvironment(),
      secrets: namedVariables(given.agentSecrets ?? []),
      // Agents type it into a shell.
      programFolders: [installationOf(process.execPath, [homedir()]), packageRoot],
      commandLine: [process.execPath, realpathSync(process.argv[1] ?? "")].map(shellWord).join(" "),
    });
    process.stdout.write(`The orchestrator runs at ${orchestrator.url}.\n`);
    const lost = await Promise.race([orchestrator.lost, stopped.then(() => undefined)]);
    log.info({ signal: lost === undefined ? await stopped : null }, "it ends");
    if (lost !== undefined) {
      printError(lost);
      await sleep(answeredWithinMs);
      await Promise.race([orchestrator.close(), sleep(closesWithinMs)]).catch(() => {});
      // Not a way out on which SQLite closes its files: it removes them by name, and they can be another database's now.
      process.kill(process.pid, "SIGKILL");
    }
    await orchestrator.close();
    return 0;
  } catch (error) {
    const code = error instanceof StartError ? error.code : "internal_error";
    // Several processes may start it at once; one succeeds.
    if (code === "already_running")
      log.info({ code }, "another orchestrator has the state folder; this one ends");
    else log.error({ err: error, code }, "the orchestrator did not start");
    printError(`${code}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

function parseSettings(text: string): OrchestratorSettings {
  const value: unknown = JSON.parse(text);
  if (isObject(value) && typeof value.stateDir === "string") return { ...value, stateDir: value.stateDir };
  throw new ToolError("configuration_invalid", "--settings holds no orchestrator settings.");
}
