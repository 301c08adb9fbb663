import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { ToolError } from "../../errors/tool-error.ts";
import { inspectDatabase } from "../../orchestrator/store/database-file.ts";
import type { Config, ConfigOptions } from "../config/config.ts";
import { findOrchestrator } from "../embedded/orchestrator.ts";
import { requestOrchestrator } from "../embedded/orchestrator-request.ts";
import type { Finding } from "./finding.ts";

const check = "database";
const restore = "put a backup back (`orchestrator backup` prints how)";

/** Whether the database can be used, and knows all agents that run. */
export async function checkDatabase(config: Config, settings: ConfigOptions): Promise<Finding> {
  const { stateDir, tmuxSocket } = config.orchestrator;
  const file = join(stateDir, "orchestrator.db");
  const running = await findOrchestrator(config);
  const inspected = running || !existsSync(file) ? undefined : inspectDatabase(file);
  if (inspected?.damage !== undefined)
    return {
      check,
      status: "problem",
      detail: `${file}: ${inspected.damage}`,
      hint: `To go on, ${restore}.`,
    };
  const agents = await agentsInTmux(tmuxSocket);
  const known = running ? await knownTo(settings, agents) : (inspected?.agents ?? []);
  const unknown = agents.filter(({ id }) => !known.includes(id));
  if (unknown.length === 0)
    return {
      check,
      status: "ok",
      detail: existsSync(file) ? file : `${file} (made when it is first needed)`,
    };
  const sessions = [...new Set(unknown.map(({ session }) => session))].join(", ");
  const size = existsSync(file) ? `${statSync(file).size} bytes` : "not there";
  return {
    check,
    status: "problem",
    detail: `${file} (${size}) does not know ${unknown.length} agents that run in tmux, in the sessions ${sessions}`,
    hint: `To keep them, ${restore}. To end them: tmux -S ${tmuxSocket} kill-session -t NAME`,
  };
}

interface RunningAgent {
  readonly session: string;
  readonly id: string;
}

/** None where no tmux answers. */
async function agentsInTmux(socket: string): Promise<RunningAgent[]> {
  if (!existsSync(socket)) return [];
  // To a terminal without UTF-8, tmux prints a tab as "_".
  const format = "#{session_name} #{@agent_id}";
  const args = ["-S", socket, "list-panes", "-a", "-F", format];
  const { stdout } = await execa("tmux", args, { reject: false, timeout: 5000 });
  const panes = stdout.split("\n").map((line) => line.split(" "));
  return panes.flatMap(([session = "", id = ""]) => (id === "" ? [] : [{ session, id }]));
}

/** Those of the agents whose projects the running orchestrator has. */
async function knownTo(settings: ConfigOptions, agents: readonly RunningAgent[]): Promise<string[]> {
  const projects = [...new Set(agents.map(({ id }) => id.split(".")[0] ?? ""))];
  const has = async (project: string) => {
    try {
      await requestOrchestrator(settings, "GET", `/projects/${encodeURIComponent(project)}`);
      return true;
    } catch (error) {
      if (error instanceof ToolError && error.status === 404) return false;
      throw error;
    }
  };
  const found = await Promise.all(projects.map(has));
  const there = projects.filter((_, index) => found[index]);
  return agents.flatMap(({ id }) => (there.includes(id.split(".")[0] ?? "") ? [id] : []));
}
