import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { parseAgentCommand } from "../../orchestrator/agents/command.ts";
import { findCommand } from "../../orchestrator/processes/program.ts";
import { tmuxVersion } from "../../orchestrator/tmux/server.ts";
import { hazards } from "../../orchestrator/tmux/tmux-hazards.ts";
import type { Config } from "../config/config.ts";
import { agentEnvironment } from "../config/environment.ts";
import type { Finding } from "./finding.ts";

export function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const detail = process.version;
  if (major > 20 || (major === 20 && minor >= 19)) return { check: "Node.js", status: "ok", detail };
  return { check: "Node.js", status: "problem", detail, hint: "Install Node.js 20.19 or newer." };
}

export async function checkTmux(config: Config | undefined): Promise<Finding> {
  const check = "tmux";
  try {
    const found = await tmuxVersion();
    const known = hazards(found);
    const [major = 0, minor = 0] = (/\d+\.\d+/.exec(found)?.[0] ?? "").split(".").map(Number);
    if (major < 3 || (major === 3 && minor < 2)) {
      return { check, status: "problem", detail: found, hint: "Install tmux 3.2 or newer." };
    }
    const detail = `${found}, with ${known.length} known hazards, each guarded against (\`doctor --hazards\` lists them)`;
    return { check, status: "ok", detail, hazards: known };
  } catch (error) {
    const needed = config?.webServer.url === undefined;
    const detail = error instanceof Error ? error.message : String(error);
    return {
      check,
      status: needed ? "problem" : "warning",
      detail,
      hint: "Install tmux 3.2 or newer, so that it is on the PATH.",
    };
  }
}

export async function checkGit(): Promise<Finding> {
  try {
    const { stdout } = await execa("git", ["--version"], { timeout: 5000 });
    return { check: "git", status: "ok", detail: stdout.trim() };
  } catch {
    return {
      check: "git",
      status: "problem",
      detail: "not found",
      hint: "Install git, so that it is on the PATH.",
    };
  }
}

export async function checkAgentCommand({
  orchestrator: { agentCommand },
  webServer,
}: Config): Promise<Finding> {
  const check = "agent command";
  try {
    const [program] = parseAgentCommand(agentCommand);
    const path = await findCommand(program, process.cwd(), agentEnvironment().PATH ?? "");
    return { check, status: "ok", detail: `${agentCommand} (${path})` };
  } catch {
    return {
      check,
      // Another Web Server starts its agents itself.
      status: webServer.url === undefined ? "problem" : "ok",
      detail: `"${agentCommand}" was not found`,
      hint: "Install it (npm install -g @anthropic-ai/claude-code), or name another one in TMUX_ORCHESTRATOR_AGENT_COMMAND.",
    };
  }
}

/** What shows that a sandbox works: the start of a program in it, or the answer of its service. */
const sandboxTrials = {
  bwrap: ["bwrap", "--ro-bind", "/", "/", "--unshare-pid", "--proc", "/proc", "true"],
  docker: ["docker", "version", "--format", "{{.Server.Version}}"],
} as const;

export async function checkSandbox({ orchestrator: { sandbox }, webServer }: Config): Promise<Finding> {
  const check = "sandbox";
  if (webServer.url !== undefined)
    return { check, status: "ok", detail: "the Web Server starts its agents itself" };
  const { wrap } = sandbox;
  if (wrap === undefined) {
    const works = (await trySandbox("bwrap")) === undefined;
    const detail = "none: an agent can do what its user can (docs/security.md)";
    return {
      check,
      status: "ok",
      detail: works ? `${detail}; bwrap works here: TMUX_ORCHESTRATOR_SANDBOX=bwrap` : detail,
    };
  }
  const failure = await trySandbox(wrap);
  if (failure === undefined) return { check, status: "ok", detail: `${wrap} works here` };
  const hint =
    wrap === "bwrap"
      ? "Install bubblewrap, and allow user namespaces (sysctl user.max_user_namespaces)."
      : "Install Docker, start its service, and allow this user to use it.";
  return { check, status: "problem", detail: `${wrap} does not work here: ${failure}`, hint };
}

/** Returns why it failed. */
async function trySandbox(name: keyof typeof sandboxTrials): Promise<string | undefined> {
  const [program, ...args] = sandboxTrials[name];
  const { failed, stderr, shortMessage } = await execa(program, args, { reject: false, timeout: 5000 });
  return failed ? stderr.trim().split("\n").at(-1) || shortMessage : undefined;
}

export function checkStateFolder({ orchestrator: { stateDir } }: Config): Finding {
  const check = "state folder";
  if (!existsSync(stateDir)) {
    const parent = nearestExisting(stateDir);
    if (isWritable(parent))
      return { check, status: "ok", detail: `${stateDir} (made when it is first needed)` };
    return {
      check,
      status: "problem",
      detail: `${stateDir} cannot be made: ${parent} is not writable`,
      hint: "Name another one in TMUX_ORCHESTRATOR_STATE_DIR.",
    };
  }
  if (!isWritable(stateDir)) {
    return {
      check,
      status: "problem",
      detail: `${stateDir} is not writable`,
      hint: "Name another one in TMUX_ORCHESTRATOR_STATE_DIR.",
    };
  }
  const key = join(stateDir, "key");
  if (existsSync(key) && (statSync(key).mode & 0o077) !== 0) {
    return {
      check,
      status: "problem",
      detail: `others can read ${key}`,
      hint: `Run \`chmod 600 ${key}\`, and stop the orchestrator to change the key.`,
    };
  }
  return { check, status: "ok", detail: stateDir };
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
