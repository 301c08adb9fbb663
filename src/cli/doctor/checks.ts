import { ToolError } from "../../errors/tool-error.ts";
import { type Config, type ConfigOptions, defaultConfigFile, loadConfig } from "../config/config.ts";
import type { Finding } from "./finding.ts";
import { checkDrift, checkModel, checkOrchestrator, checkWebServer } from "./services.ts";
import { checkDatabase } from "./state.ts";
import {
  checkAgentCommand,
  checkGit,
  checkNode,
  checkSandbox,
  checkStateFolder,
  checkTmux,
} from "./system.ts";

/** Checks everything that a call needs; with `drift`, the Web Server's API too. */
export async function runChecks(settings: ConfigOptions, drift: boolean): Promise<Finding[]> {
  const [config, configuration] = checkConfig(settings);
  const basics = await Promise.all([checkNode(), checkTmux(config), checkGit()]);
  if (!config) return [...basics, configuration];
  const { url } = config.webServer;
  const others = await Promise.all([
    checkAgentCommand(config),
    checkSandbox(config),
    checkModel(config),
    checkStateFolder(config),
    ...(url === undefined ? [checkDatabase(config, settings)] : []),
    url === undefined ? checkOrchestrator(config) : checkWebServer(config, url),
    ...(drift ? [checkDrift(config)] : []),
  ]);
  return [...basics, configuration, ...others];
}

function checkConfig(settings: ConfigOptions): [Config | undefined, Finding] {
  const check = "configuration";
  try {
    const config = loadConfig(settings);
    const detail = config.file ?? `${defaultConfigFile} and the environment`;
    return [config, { check, status: "ok", detail }];
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return [undefined, { check, status: "problem", detail: error.message, hint: error.hint }];
  }
}
