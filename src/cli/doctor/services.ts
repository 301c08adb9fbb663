import { operations } from "../../../generated/operations.ts";
import { startTimeLimit } from "../../async/time-limit.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { exchange } from "../../net/exchange.ts";
import { checkAddress } from "../../sources/web-server/address.ts";
import { rememberCapabilities } from "../../sources/web-server/capabilities.ts";
import { webServerPeer } from "../../sources/web-server/peers.ts";
import type { Config } from "../config/config.ts";
import { version } from "../config/version.ts";
import { findOrchestrator, type RunningOrchestrator } from "../embedded/orchestrator.ts";
import type { Finding } from "./finding.ts";

export function checkModel({ ai, features }: Config): Finding {
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

export async function checkOrchestrator(config: Config): Promise<Finding> {
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

/** A running orchestrator keeps the version and the settings of the program that started it. */
function otherSettings(running: RunningOrchestrator, { orchestrator }: Config): string[] {
  const { agentCommand, allowedRoots, sandbox } = running;
  const wanted = orchestrator.sandbox.wrap ?? "none";
  return [
    ...(sandbox === wanted ? [] : [`its sandbox is ${sandbox}, here it is ${wanted}`]),
    ...(running.version === version ? [] : [`this program is ${version}`]),
    ...(agentCommand === orchestrator.agentCommand
      ? []
      : [`its agent command is "${agentCommand}", here it is "${orchestrator.agentCommand}"`]),
    ...(allowedRoots.join(":") === orchestrator.allowedRoots.join(":")
      ? []
      : [
          `its allowed roots are ${listed(allowedRoots)}, here they are ${listed(orchestrator.allowedRoots)}`,
        ]),
  ];
}

function listed(roots: readonly string[]): string {
  return roots.join(", ") || "not limited";
}

export async function checkWebServer({ webServer }: Config, url: string): Promise<Finding> {
  const check = "Web Server";
  const { signal, end } = startTimeLimit(10_000);
  try {
    const endpoint = checkAddress({ baseUrl: url, apiKey: webServer.apiKey?.reveal() });
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
  } finally {
    end();
  }
}

export async function checkDrift(config: Config): Promise<Finding> {
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
