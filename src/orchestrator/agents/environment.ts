import type { Schema } from "../../contract/contract.ts";
import { toPointer } from "../../json/pointer.ts";
import { agentName } from "../contract/agent-names.ts";
import { Problem } from "../contract/problem.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";

export interface EnvironmentParts {
  /** The environment of every agent. */
  readonly environment: Readonly<Record<string, string>>;
  /** Variables of the orchestrator that only those agents get whose `env` refers to them. */
  readonly secrets: Readonly<Record<string, string>>;
}

type Environment = Schema<"AgentEnvironment">;

/** Ours, and those by which another program is run in place of the agent's or of the shell that starts it. */
const refused = /^(?:TMUX.*|LD_.*|DYLD_.*|NODE_OPTIONS|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/;

/** Returns what is recorded: a secret stays a reference. Throws `validation_failed`. */
export function recordedEnvironment(env: Environment | undefined, parts: EnvironmentParts): string | null {
  if (env === undefined) return null;
  const errors = Object.entries(env).flatMap(([name, value]) => {
    const path = toPointer(["env", name]);
    if (refused.test(name))
      return [{ path, message: "cannot be set: it would change how agents are started" }];
    if (typeof value === "string" || variableOf(value.from_env, parts) !== undefined) return [];
    const message = `refers to ${value.from_env}, which the orchestrator's environment does not have. List it in orchestrator.agent_secrets, set it, and start the orchestrator again`;
    return [{ path, message }];
  });
  if (errors.length === 0) return JSON.stringify(env);
  const all = errors.map(({ path, message }) => `${path} ${message}.`).join(" ");
  throw new Problem("validation_failed", all, { errors });
}

/** Returns the variables of an agent besides those that every agent gets: its own go before its project's. */
export function environmentOf(
  project: Pick<ProjectRow, "env">,
  agent: Pick<AgentRow, "id" | "project_id" | "own_env">,
  parts: EnvironmentParts,
): Record<string, string> {
  const env: Environment = { ...JSON.parse(project.env ?? "{}"), ...JSON.parse(agent.own_env ?? "{}") };
  const values = Object.entries(env).map(([name, value]) => {
    const found = typeof value === "string" ? value : variableOf(value.from_env, parts);
    if (found !== undefined) return [name, found] as const;
    throw new Problem(
      "state_conflict",
      `The variable ${name} of ${agentName(agent)} is not set in the orchestrator's environment. Set it, and start the orchestrator again.`,
    );
  });
  return Object.fromEntries(values);
}

/** Where a program is looked up that gets these recorded variables, of which the later ones go first. */
export function searchPathOf(recorded: readonly (string | null)[], parts: EnvironmentParts): string {
  const env: Environment = Object.assign({}, ...recorded.map((one) => JSON.parse(one ?? "{}")));
  const { PATH: path } = env;
  const found = typeof path === "object" ? variableOf(path.from_env, parts) : path;
  return found ?? parts.environment.PATH ?? "";
}

function variableOf(name: string, { environment, secrets }: EnvironmentParts): string | undefined {
  for (const variables of [secrets, environment]) if (Object.hasOwn(variables, name)) return variables[name];
  return undefined;
}
