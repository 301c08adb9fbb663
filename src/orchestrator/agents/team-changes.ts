import path from "node:path";
import type { Schema } from "../../contract/contract.ts";
import { agentName } from "../contract/agent-names.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import { cancelDeliveries } from "../messages/cancellation.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import type { Profiles } from "../terminals/profiles.ts";
import { resolveBase } from "../worktrees/isolation.ts";
import { deletionResult, hasWorktree, type WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import { repositoryOf, type Worktrees } from "../worktrees/worktrees.ts";
import type { Briefings } from "./briefings.ts";
import { checkProfileName, parseAgentCommand, requireAgentCommand } from "./command.ts";
import { type EnvironmentParts, recordedEnvironment, searchPathOf } from "./environment.ts";
import { type AgentBase, newAgent } from "./new-agent.ts";
import type { AgentPanes } from "./panes.ts";
import { writes } from "./roles.ts";
import { nextName } from "./teams.ts";

export interface TeamChangeParts extends EnvironmentParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly panes: AgentPanes;
  readonly briefings: Briefings;
  readonly deliveries: Deliveries;
  readonly currentTasks: CurrentTasks;
  readonly worktrees: Worktrees;
  readonly removal: WorktreeRemoval;
  readonly places: Places;
  readonly profiles: Profiles;
}

export interface AddedAgent {
  readonly agent: AgentRow;
  readonly warnings: readonly string[];
}

export type TeamChanges = ReturnType<typeof createTeamChanges>;

/** Adds and removes agents. The caller holds the project's mutex. */
export function createTeamChanges(parts: TeamChangeParts) {
  const { store, events, panes, briefings, deliveries, worktrees, removal, places, currentTasks } = parts;

  function update(agent: AgentRow) {
    return {
      type: "agent_status_update" as const,
      projectId: agent.project_id,
      agentId: agent.id,
      data: { ...agentStatus(agent, undefined, currentTasks.of(agent.id)) },
    };
  }

  async function record(
    project: ProjectRow,
    body: Schema<"AgentCreate">,
    own: Pick<AgentRow, "own_command" | "own_profile" | "own_env">,
    base: AgentBase,
  ): Promise<AgentRow> {
    return events.record(async (records, emit) => {
      const ever = await records.agents.everOfProject(project.id);
      const member = { role: body.role, name: nextName(body.role, ever.map(agentName)) };
      const position = Math.max(-1, ...ever.map((agent) => agent.position)) + 1;
      const planned = newAgent({ ...member, position, created_at: now() }, project, worktrees, base);
      await records.agents.insert([
        {
          ...planned,
          base_ref: body.base_ref ?? null,
          ...own,
          instructions: body.instructions ?? null,
        },
      ]);
      const agent = await records.agents.find(planned.id);
      if (!agent) throw new Error(`The agent ${planned.id} was not recorded.`);
      await emit(update(agent));
      return agent;
    });
  }

  /** Takes an agent out of the team, and cancels what is queued for it. */
  async function takeOut(agent: AgentRow): Promise<void> {
    await events.record(async (records, emit) => {
      const change = { state: "ended", state_reason: null, removed_at: now() } as const;
      const worktree = hasWorktree(agent) ? "removing" : agent.worktree;
      await records.agents.update(agent.id, { ...change, worktree });
      await cancelDeliveries(records, emit, { agent_id: agent.id }, "the agent was taken out of the team");
      await emit(update({ ...agent, ...change, worktree }));
    });
  }

  async function updateBriefings(project: ProjectRow): Promise<void> {
    await briefings.writeAll(project, await store.agents.ofProject(project.id));
  }

  async function undo(project: ProjectRow, agent: AgentRow): Promise<void> {
    await panes.close(project.id, agent.id).catch(() => {});
    await takeOut(agent);
    await removal.removeAll(project, [agent]);
    await updateBriefings(project);
  }

  return {
    /** Throws a Problem before anything is made. When something fails later, everything is undone. */
    async add(project: ProjectRow, body: Schema<"AgentCreate">): Promise<AddedAgent> {
      if (project.status !== "running" && project.status !== "paused")
        throw new Problem(
          "state_conflict",
          `The project is ${project.status}; agents are added to one that is running or paused.`,
        );
      const own_env = recordedEnvironment(body.env, parts);
      const argv = body.agent_command === undefined ? null : parseAgentCommand(body.agent_command);
      await requireAgentCommand(
        argv ?? parseAgentCommand(JSON.parse(project.agent_command)),
        project.path,
        searchPathOf([project.env, own_env], parts),
      );
      const own_profile = checkProfileName(parts.profiles, body.agent_profile);
      const { warnings, ...base } = await baseOf(places, project, body);
      const agent = await record(
        project,
        body,
        { own_command: argv && JSON.stringify(argv), own_profile, own_env },
        base,
      );
      try {
        await updateBriefings(project);
        await worktrees.ensure(project, agent);
        if (project.status === "running") await panes.startAll(project, [agent], { resume: false });
      } catch (error) {
        await undo(project, agent);
        throw error;
      }
      return { agent: (await store.agents.find(agent.id)) ?? agent, warnings };
    },

    async remove(
      project: ProjectRow,
      agent: AgentRow,
      { force }: { force: boolean },
    ): Promise<Schema<"DeletionResult">> {
      const team = await store.agents.ofProject(project.id);
      if (team.length === 1)
        throw new Problem(
          "state_conflict",
          `${agentName(agent)} is the project's only agent. Add another one first, or delete the project.`,
        );
      if (!force) await refuseOpenWork(project, agent);
      await takeOut(agent);
      await panes.close(project.id, agent.id);
      const removed = await removal.removeAll(project, [agent]);
      await briefings.forget(project.id, agentName(agent));
      await updateBriefings(project);
      deliveries.wake(agent.id);
      return deletionResult(agent.id, removed, null);
    },
  };

  async function refuseOpenWork(project: ProjectRow, agent: AgentRow): Promise<void> {
    const open = await removal.openWork(project, [agent]);
    if (open.length === 0) return;
    throw new Problem(
      "state_conflict",
      `${open.join("; ")}. Merge, commit or discard that first, or remove with force=true: it is then kept under a backup ref.`,
    );
  }
}

/** Resolves the base again, because the project's recorded commit can be old. */
async function baseOf(
  places: Places,
  project: ProjectRow,
  { role, base_ref }: Schema<"AgentCreate">,
): Promise<AgentBase & { warnings: readonly string[] }> {
  const isolated = project.isolation === "worktree" && writes(role);
  if (!isolated && base_ref !== undefined) {
    const message = `has no meaning for an agent that works in the project's folder, as ${project.isolation === "shared" ? "all do in this project" : `every ${role} does`}`;
    throw new Problem("validation_failed", `base_ref ${message}.`, {
      errors: [{ path: "/base_ref", message }],
    });
  }
  if (!isolated) return { commit: null, folder: "", warnings: [] };
  const root = await repositoryOf(places, project);
  const { commit, warnings } = await resolveBase(root, base_ref ?? project.base_ref, "/base_ref");
  return { commit, folder: path.relative(root, project.path), warnings };
}
