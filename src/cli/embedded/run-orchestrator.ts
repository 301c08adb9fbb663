import { ToolError } from "../../errors/tool-error.ts";
import { type OrchestratorSettings, StartError, startOrchestrator } from "../../orchestrator/orchestrator.ts";
import { shellWord } from "../../text/shell.ts";
import { agentEnvironment, type Config, loadConfig } from "../config/config.ts";
import { openPino } from "../config/log.ts";
import { version } from "../config/version.ts";
import { readContract } from "./contract.ts";
import { orchestratorLog } from "./orchestrator.ts";

/** The orchestrator in this process, until SIGTERM or SIGINT. `settings` is what another process's configuration says. */
export async function runOrchestrator(
  configFile: string | undefined,
  settings: string | undefined,
): Promise<number> {
  const config = loadConfig({ configFile });
  const given = settings === undefined ? ownSettings(config) : parseSettings(settings);
  const log = await openPino(
    orchestratorLog({ ...config, orchestrator: { ...config.orchestrator, ...given } }),
    config.logging.level,
  );
  process.on("unhandledRejection", (error) =>
    log.error({ err: error }, "a promise was rejected and nobody looked"),
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
      // Agents type it into a shell.
      commandLine: [process.execPath, process.argv[1] ?? ""].map(shellWord).join(" "),
    });
    process.stdout.write(`The orchestrator runs at ${orchestrator.url}.\n`);
    log.info({ signal: await stopped }, "asked to stop");
    await orchestrator.close();
    return 0;
  } catch (error) {
    const code = error instanceof StartError ? error.code : "internal_error";
    // Several starts at once are expected; one wins.
    if (code === "already_running")
      log.info({ code }, "another orchestrator has the state folder; this one ends");
    else log.error({ err: error, code }, "the orchestrator did not start");
    process.stderr.write(`${code}: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

function ownSettings({ orchestrator }: Config): OrchestratorSettings {
  return orchestrator;
}

function parseSettings(text: string): OrchestratorSettings {
  const value: unknown = JSON.parse(text);
  if (
    typeof value === "object" &&
    value !== null &&
    "stateDir" in value &&
    typeof value.stateDir === "string"
  ) {
    return { ...value, stateDir: value.stateDir };
  }
  throw new ToolError("configuration_invalid", "--settings holds no orchestrator settings.");
}
