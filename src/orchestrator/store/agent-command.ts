import { sql } from "kysely";

/** Columns of a query that joins agents and projects: an agent's command and profile, its own or those of its project. */
export const agentCommand = sql<string>`coalesce(agents.own_command, projects.agent_command)`.as(
  "agent_command",
);
export const agentProfile = sql<
  string | null
>`coalesce(agents.own_profile, iif(agents.own_command is null, projects.agent_profile, null))`.as(
  "agent_profile",
);
