import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { agentEnvironment as selectVariables } from "../../orchestrator/processes/environment.ts";

// Importing node:fs as a module loads its streams too, which a start does not need.
const { existsSync } = process.getBuiltinModule("node:fs");

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process that the embedded orchestrator and its agents receive. */
export function agentEnvironment(env: Environment = process.env): Record<string, string> {
  return selectVariables(env);
}

/** The variables of this process with these names. */
export function namedVariables(
  names: readonly string[],
  env: Environment = process.env,
): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

export function defaultCacheDir(env: Environment = process.env): string {
  return userFolder(env, env.XDG_CACHE_HOME, ".cache");
}

export function defaultStateDir(env: Environment): string {
  return userFolder(env, env.XDG_STATE_HOME, ".local/state");
}

/** The folder `profiles` beside the configuration file, or in the user's configuration folder; undefined where it is missing. */
export function defaultProfilesDir(env: Environment, configFile: string | undefined): string | undefined {
  const folder = configFile ? dirname(configFile) : userFolder(env, env.XDG_CONFIG_HOME, ".config");
  const profiles = join(folder, "profiles");
  return existsSync(profiles) ? profiles : undefined;
}

/** The XDG Base Directory Specification ignores a path that is not absolute. */
function userFolder(env: Environment, given: string | undefined, inHome: string): string {
  const base = given && isAbsolute(given) ? given : join(env.HOME || homedir(), inHome);
  return join(base, "tmux-orchestrator-mcp");
}
