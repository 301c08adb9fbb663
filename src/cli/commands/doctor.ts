import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { createColors } from "picocolors";
import { operations } from "../../../generated/operations.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { exchange } from "../../net/exchange.ts";
import { parseAgentCommand } from "../../orchestrator/agents/command.ts";
import { findCommand } from "../../orchestrator/processes/program.ts";
import { tmuxVersion } from "../../orchestrator/tmux/server.ts";
import { hazards, type TmuxHazard } from "../../orchestrator/tmux/tmux-hazards.ts";
import { checkAddress } from "../../sources/web-server/address.ts";
import { rememberCapabilities } from "../../sources/web-server/capabilities.ts";
import { webServerPeer } from "../../sources/web-server/peers.ts";
import { agentEnvironment, type Config, defaultConfigFile, loadConfig } from "../config/config.ts";
import { version } from "../config/version.ts";
import { findOrchestrator, type RunningOrchestrator } from "../embedded/orchestrator.ts";
import type { SharedChange } from "../plans/live-drift.ts";
import { outputStyle, print } from "../terminal/output.ts";
import { showProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";

interface Finding {
  readonly check: string;
  readonly status: "ok" | "warning" | "problem";
  readonly detail: string;
  readonly hint?: string;
  /** Of tmux: what this version does that would hurt, and what is done about it. */
  readonly hazards?: readonly TmuxHazard[];
  /** Of the Web Server: what its API changes for the tools. */
  readonly changes?: readonly SharedChange[];
}

export interface DoctorOptions {
  readonly json?: boolean;
  /** Also in text: the hazards of this version of tmux. */
  readonly hazards?: boolean;
  /** Compare the Web Server's API with what the tools were made of. */
  readonly drift?: boolean;
}

/** Looks at everything that a call needs. Gives the exit code: 1 when something has to be put right. */
export async function doctor(configFile: string | undefined, options: DoctorOptions): Promise<number> {
  const progress = showProgress("looking", process.stderr);
  const findings = await examine(configFile, options).finally(() => progress.stop());
  if (options.json) print(JSON.stringify({ version, findings }, null, 2));
  else
    print(
      findings
        .flatMap((finding) => [line(finding), ...hazardLines(finding, options), ...driftLines(finding)])
        .join("\n"),
    );
  return findings.some(({ status }) => status === "problem") ? 1 : 0;
}

async function examine(configFile: string | undefined, { drift = false }: DoctorOptions): Promise<Finding[]> {
  const [config, configuration] = examineConfig(configFile);
  const basics = await Promise.all([examineNode(), examineTmux(config), examineGit()]);
  if (!config) return [...basics, configuration];
  return [
    ...basics,
    configuration,
    ...(await Promise.all([
      examineAgentCommand(config),
      examineModel(config),
      examineStateFolder(config),
      ...(config.webServer.url === undefined
        ? [examineOrchestrator(config)]
        : [examineWebServer(config, config.webServer.url)]),
      ...(drift ? [examineDrift(config)] : []),
    ])),
  ];
}

function examineConfig(configFile: string | undefined): [Config | undefined, Finding] {
  const check = "configuration";
  try {
    const config = loadConfig({ configFile });
    return [
      config,
      { check, status: "ok", detail: config.file ?? `${defaultConfigFile} and the environment` },
    ];
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return [undefined, { check, status: "problem", detail: error.message, hint: error.hint }];
  }
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const detail = process.version;
  if (major > 20 || (major === 20 && minor >= 19)) return { check: "Node.js", status: "ok", detail };
  return { check: "Node.js", status: "problem", detail, hint: "Install Node.js 20.19 or newer." };
}

async function examineTmux(config: Config | undefined): Promise<Finding> {
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

async function examineGit(): Promise<Finding> {
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

async function examineAgentCommand({ orchestrator: { agentCommand }, webServer }: Config): Promise<Finding> {
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

function examineModel({ ai, features }: Config): Finding {
  const check = "model";
  if (!features.aiAnalysis) {
    return {
      check,
      status: "ok",
      detail: "switched off (features.enable_ai_analysis): tools answer from facts",
    };
  }
  if (ai.apiKey) return { check, status: "ok", detail: `Anthropic API, ${ai.model}, key set` };
  return {
    check,
    status: "warning",
    detail: "no key: the ai tools answer from facts and say so",
    hint: "Set ANTHROPIC_API_KEY for a model's answers.",
  };
}

function examineStateFolder({ orchestrator: { stateDir } }: Config): Finding {
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

async function examineOrchestrator(config: Config): Promise<Finding> {
  const check = "orchestrator";
  const running = await findOrchestrator(config);
  if (!running) return { check, status: "ok", detail: "embedded; does not run, started by the first call" };
  const detail = `embedded; process ${running.pid} at ${running.url}, version ${running.version}`;
  const others = otherSettings(running, config);
  if (others.length === 0) return { check, status: "ok", detail };
  return {
    check,
    status: "warning",
    detail: `${detail}; ${others.join("; ")}`,
    hint: "`orchestrator stop` ends it, its agents go on; the next call starts one with the settings that hold here.",
  };
}

/** A running orchestrator keeps the version and the settings of whoever started it. */
function otherSettings(running: RunningOrchestrator, { orchestrator }: Config): string[] {
  const { agentCommand, allowedRoots } = running;
  return [
    ...(running.version === version ? [] : [`this program is ${version}`]),
    ...(agentCommand === undefined || agentCommand === orchestrator.agentCommand
      ? []
      : [`its agent command is "${agentCommand}", here it is "${orchestrator.agentCommand}"`]),
    ...(allowedRoots === undefined || allowedRoots.join(":") === orchestrator.allowedRoots.join(":")
      ? []
      : [
          `its allowed roots are ${listed(allowedRoots)}, here they are ${listed(orchestrator.allowedRoots)}`,
        ]),
  ];
}

function listed(roots: readonly string[]): string {
  return roots.join(", ") || "not limited";
}

async function examineWebServer({ webServer }: Config, url: string): Promise<Finding> {
  const check = "Web Server";
  try {
    const endpoint = checkAddress({ baseUrl: url, apiKey: webServer.apiKey?.reveal() });
    const signal = AbortSignal.timeout(10_000);
    const limits = { timeoutMs: 10_000, maxBytes: 20_000_000, signal };
    const request = {
      url: `${endpoint.url}/projects?limit=1`,
      method: "GET",
      headers: endpoint.headers,
      peer: webServerPeer,
    };
    const { status } = await exchange(request, limits);
    if (status === 401 || status === 403) {
      return {
        check,
        status: "problem",
        detail: `${url} refuses the key (${status})`,
        hint: "Set TMUX_ORCHESTRATOR_API_KEY to a key that the server knows.",
      };
    }
    const capabilities = await rememberCapabilities(webServerPeer, limits)(endpoint, signal);
    return { check, status: "ok", detail: `${url} answers; ${offered(capabilities)}` };
  } catch (error) {
    const isAway =
      !(error instanceof ToolError) || /^(upstream_unreachable|deadline_exceeded)$/.test(error.code);
    const detail = isAway ? `${url} cannot be reached` : error.message;
    return {
      check,
      status: "problem",
      detail,
      hint: "Start the Web Server, or unset TMUX_ORCHESTRATOR_URL to use the embedded orchestrator.",
    };
  }
}

async function examineDrift(config: Config): Promise<Finding> {
  const check = "drift";
  const { url } = config.webServer;
  if (url === undefined)
    return { check, status: "ok", detail: "the embedded orchestrator is of this version" };
  try {
    const { changesOf, liveDrift } = await import("../plans/live-drift.ts");
    const drift = await liveDrift(config, url);
    if (!drift) return { check, status: "ok", detail: `${url} serves no OpenAPI document to compare with` };
    const changes = changesOf(drift);
    const breaking = drift.tools.filter((tool) => tool.changes.some(({ level }) => level === "breaking"));
    if (breaking.length === 0)
      return { check, status: "ok", detail: `the API is what the tools were made of, or more`, changes };
    return {
      check,
      status: "warning",
      detail: `the API breaks ${breaking.length} of ${drift.tools.length + drift.unchanged} tools`,
      hint: "Use a version of this program that was made for it, or `generate --from` its document in a checkout.",
      changes,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { check, status: "warning", detail: `${url} could not be compared: ${reason}` };
  }
}

type Capabilities = Awaited<ReturnType<ReturnType<typeof rememberCapabilities>>>;

/** "offers 12 of 70 operations; without getProjectMetrics, …" */
function offered(capabilities: Capabilities): string {
  const known = operations.map((operation) => ({ ...operation, has: capabilities?.offers(operation) }));
  if (known.every(({ has }) => has === undefined)) return "it does not say which operations it offers";
  const missing = known.filter(({ has }) => has === false).map(({ operationId }) => operationId);
  const count = `it offers ${operations.length - missing.length} of ${operations.length} operations`;
  if (missing.length === 0) return count;
  const some = missing.slice(0, 8).join(", ");
  return `${count}, without ${some}${missing.length > 8 ? ` and ${missing.length - 8} more` : ""}`;
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

function line({ check, status, detail, hint }: Finding): string {
  const colors = createColors(outputStyle().color);
  const mark = { ok: colors.green("ok"), warning: colors.yellow("warning"), problem: colors.red("problem") }[
    status
  ];
  const text = `${mark.padEnd(mark.length - status.length + 8)}  ${colors.bold(check.padEnd(13))}  ${printable(detail)}`;
  return hint ? `${text}\n          ${" ".repeat(13)}  ${printable(hint)}` : text;
}

function hazardLines({ hazards: known = [] }: Finding, options: DoctorOptions): string[] {
  if (!options.hazards) return [];
  return known.map(
    ({ what_happens, what_we_do }) => `            - ${what_happens}\n              → ${what_we_do}`,
  );
}

function driftLines({ changes = [] }: Finding): string[] {
  return changes.map(
    ({ level, sentence, tools }) => `            - ${level}: ${printable(sentence)} (${tools.join(", ")})`,
  );
}
