import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the embedded orchestrator and of the agents that it starts: none of our keys. */
export function agentEnvironment(env: Environment = process.env): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && passedOn.test(name)) kept[name] = value;
  }
  return kept;
}

const passedOn =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|COLORTERM|LANG|LANGUAGE|LC_[A-Z]+|XDG_[A-Z_]+|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|NODE_EXTRA_CA_CERTS|(HTTPS?|ALL|NO)_PROXY|(https?|all|no)_proxy|CLAUDE_CONFIG_DIR|GIT_CONFIG_GLOBAL|GIT_SSH_COMMAND)$/;

export function defaultCacheDir(env: Environment = process.env): string {
  return userFolder(env, env.XDG_CACHE_HOME, ".cache");
}

export function defaultStateDir(env: Environment): string {
  return userFolder(env, env.XDG_STATE_HOME, ".local/state");
}

/** The XDG Base Directory Specification ignores a path that is not absolute. */
function userFolder(env: Environment, given: string | undefined, inHome: string): string {
  const base = given && isAbsolute(given) ? given : join(env.HOME || homedir(), inHome);
  return join(base, "tmux-orchestrator-mcp");
}
