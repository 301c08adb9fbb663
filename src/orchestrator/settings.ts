import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import { isWithin } from "../files/within.ts";
import type { SandboxSettings } from "./agents/sandbox.ts";
import { apiSocket } from "./contract/agent-folder.ts";
import { type EventRetention, standardRetention } from "./events/retention.ts";
import { type RequestLimitSettings, standardLimits } from "./http/request-limits.ts";
import { StartError } from "./store/start-error.ts";
import { isOpenToOthers, openFolder } from "./store/state-files.ts";
import type { BuiltInWrap } from "./terminals/profile.ts";

export interface OrchestratorSettings {
  /** Absolute folder for the key, the database and, by default, the tmux socket. */
  readonly stateDir: string;
  /** Absolute folder for what agents see: their work trees, briefings and tokens. By default it stands beside the state folder. */
  readonly agentsDir?: string;
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port?: number;
  /** Command line of an agent; a project can name its own. */
  readonly agentCommand?: string;
  /** Absolute folder of the user's own agent profiles, beside the built-in ones. */
  readonly profilesDir?: string;
  /** Folders that projects may lie in; empty: anywhere but in the system's folders. */
  readonly allowedRoots?: readonly string[];
  readonly tmuxSocket?: string;
  readonly sandbox?: SandboxSettings & {
    /** The sandbox of agents whose profiles name none. */
    readonly wrap?: BuiltInWrap;
  };
  /** Names of variables of the process that agents' `env` can refer to. The process reads them: see `secrets`. */
  readonly agentSecrets?: readonly string[];
  /** How long an agent may take until its first prompt, in milliseconds. */
  readonly readyTimeoutMs?: number;
  /** How often the agents are polled, and held messages are tried again, in milliseconds. */
  readonly pollIntervalMs?: number;
  /** How many requests a key, an agent and strangers may send. */
  readonly requestLimits?: RequestLimitSettings;
  readonly eventRetention?: EventRetention;
  /** The most open connections. Beyond it, the connection that is idle longest is closed. */
  readonly maxConnections?: number;
}

export type CheckedSettings = Required<Omit<OrchestratorSettings, "profilesDir">> &
  Pick<OrchestratorSettings, "profilesDir">;

// sockaddr_un holds 108 bytes on Linux and 104 on macOS. tmux itself only reports "File name too long".
const longestSocketPath = 100;

/** Fills in the defaults. Fails with a StartError `settings_invalid` or `state_folder_unusable`. */
export function checkSettings(settings: OrchestratorSettings): CheckedSettings {
  const { stateDir } = settings;
  if (!isAbsolute(stateDir)) throw invalid(`The state folder "${stateDir}" is not an absolute path.`);
  const agentsDir = settings.agentsDir ?? agentsDirOf(stateDir);
  if (!isAbsolute(agentsDir)) throw invalid(`The agents' folder "${agentsDir}" is not an absolute path.`);
  checkAgentsDir(agentsDir, stateDir);
  const tmuxSocket = settings.tmuxSocket ?? join(stateDir, "tmux.sock");
  if (!isAbsolute(tmuxSocket)) throw invalid(`The tmux socket "${tmuxSocket}" is not an absolute path.`);
  checkSocketPath("tmux socket", tmuxSocket);
  checkSocketPath("API's socket", apiSocket(agentsDir));
  const notAbsolute = settings.allowedRoots?.find((root) => !isAbsolute(root));
  if (notAbsolute !== undefined) throw invalid(`The allowed root "${notAbsolute}" is not an absolute path.`);
  const { profilesDir, sandbox = {} } = settings;
  for (const path of [...(sandbox.readable ?? []), ...(sandbox.credentials ?? [])])
    if (!isAbsolute(path)) throw invalid(`The path "${path}" of the sandbox is not absolute.`);
  if (sandbox.wrap === "docker" && !sandbox.image)
    throw invalid("The sandbox docker needs an image, in orchestrator.sandbox.image.");
  if (profilesDir !== undefined && !isAbsolute(profilesDir))
    throw invalid(`The folder of agent profiles "${profilesDir}" is not an absolute path.`);
  return {
    stateDir,
    agentsDir,
    profilesDir,
    port: settings.port ?? 0,
    agentCommand: settings.agentCommand ?? "claude",
    allowedRoots: settings.allowedRoots ?? [],
    tmuxSocket,
    readyTimeoutMs: settings.readyTimeoutMs ?? 60_000,
    pollIntervalMs: settings.pollIntervalMs ?? 1000,
    sandbox: settings.sandbox ?? {},
    agentSecrets: settings.agentSecrets ?? [],
    requestLimits: settings.requestLimits ?? standardLimits,
    eventRetention: settings.eventRetention ?? standardRetention,
    maxConnections: settings.maxConnections ?? 512,
  };
}

/** Its name does not lead to the state folder. */
function agentsDirOf(stateDir: string): string {
  const id = createHash("sha256").update(stateDir).digest("hex").slice(0, 8);
  return join(dirname(stateDir), `tmux-orchestrator-agents-${id}`);
}

function checkAgentsDir(agentsDir: string, stateDir: string): void {
  const [agents, state] = [realPath(agentsDir), realPath(stateDir)];
  if (isWithin(agents, state))
    throw invalid(`The agents' folder "${agentsDir}" is in the state folder. Agents would see the key.`);
  if (isWithin(state, agents))
    throw invalid(`The state folder "${stateDir}" is in the agents' folder. Agents would see the key.`);
  if (agentsDir === agentsDirOf(stateDir)) return;
  const stats = statSync(agentsDir, { throwIfNoEntry: false });
  if (stats && isOpenToOthers(stats)) throw openFolder(agentsDir);
}

/** Without links, as far as the path exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function checkSocketPath(name: string, path: string): void {
  const bytes = Buffer.byteLength(path);
  if (bytes <= longestSocketPath) return;
  throw invalid(
    `The ${name} path "${path}" has ${bytes} bytes; a socket's path can have ${longestSocketPath}. Use a shorter state folder.`,
  );
}

function invalid(message: string): StartError {
  return new StartError("settings_invalid", message);
}
