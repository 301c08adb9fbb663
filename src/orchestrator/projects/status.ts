import type { Schema } from "../../contract/contract.ts";
import { agentName } from "../contract/agent-names.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import { gitFacts } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, DeliveryRow, ProjectRow, TaskRow } from "../store/tables.ts";
import { resultsOf } from "../tasks/answers.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import { nameOf } from "../tasks/rules.ts";
import type { Activities, Seen } from "../terminals/activities.ts";
import { agentStatus } from "../terminals/agent-status.ts";
import { projectProgress } from "./progress.ts";
import { tmuxLost } from "./states.ts";

export interface StatusParts {
  readonly store: Store;
  readonly activities: Activities;
  readonly currentTasks: CurrentTasks;
  readonly places: Places;
}

/** One read of a project's repository. */
interface GitRead {
  readonly info: Schema<"GitInfo">;
  /** Why git failed. */
  readonly failure: string | null;
}

type Blocker = Schema<"Blocker">;

/** Callers within this time of each other share one read of the repository. */
const gitSharedMs = 250;

export type StatusReader = ReturnType<typeof createStatusReader>;

/** Reads what a project and its agents are doing. What is not known is null or "unknown", never a guess. */
export function createStatusReader({ store, activities, currentTasks, places }: StatusParts) {
  const reads = new Map<string, Promise<GitRead>>();

  function readGitShared(project: ProjectRow): Promise<GitRead> {
    const shared = reads.get(project.id);
    if (shared) return shared;
    const read = readGit(project, places);
    reads.set(project.id, read);
    const forget = () => reads.delete(project.id);
    read.then(() => setTimeout(forget, gitSharedMs).unref(), forget);
    return read;
  }

  return {
    /** The read of the project's repository that is shared now: once it differs, an earlier one is out of date. */
    gitRead: (projectId: string): unknown => reads.get(projectId),

    async project(project: ProjectRow): Promise<Schema<"ProjectStatus">> {
      const [team, failed, counts, stuck, git] = await Promise.all([
        store.agents.ofProject(project.id),
        store.messages.blockingDeliveries(project.id),
        store.tasks.counts([project.id]),
        store.tasks.inStates(project.id, ["blocked", "failed"]),
        readGitShared(project),
      ]);
      return {
        id: project.id,
        name: project.name,
        path: project.path,
        status: project.status,
        status_reason: project.status_reason,
        ...projectProgress(counts.get(project.id)),
        agents: team.map((agent) => agentStatus(agent, activities.seen(agent.id), currentTasks.of(agent.id))),
        git_info: git.info,
        blockers: [
          ...team.flatMap((agent) => agentBlockers(agent, activities.seen(agent.id))),
          ...failed.map(deliveryBlocker),
          ...stuck.map(taskBlocker),
          ...gitBlockers(git),
          ...lostBlockers(project),
        ],
        estimated_completion: null,
        observed_at: now(),
        created_at: project.created_at,
        updated_at: project.updated_at,
      };
    },
  };
}

async function readGit(project: ProjectRow, places: Places): Promise<GitRead> {
  try {
    await places.hold(project);
    const facts = await gitFacts(project.path, { baseRef: project.base_ref });
    return { info: facts ?? nothingKnown, failure: null };
  } catch (error) {
    if (error instanceof GitError || error instanceof Problem)
      return { info: nothingKnown, failure: error.message };
    throw error;
  }
}

const nothingKnown = {
  branch: null,
  uncommitted_changes: false,
  conflicts: [],
  commit_hash: null,
  worktree_path: null,
} satisfies Schema<"GitInfo">;

const blockerOf = {
  waiting_permission: "agent_waiting_permission",
  waiting_input: "agent_waiting_input",
  rate_limited: "agent_rate_limited",
} as const;

function agentBlockers(agent: AgentRow, seen: Seen | undefined): Blocker[] {
  const name = agentName(agent);
  const since = seen?.since ?? null;
  if (agent.state === "lost")
    return [{ kind: "agent_crashed", agent_id: agent.id, since, detail: `${name}: ${agent.state_reason}.` }];
  if (agent.state !== "ready" && agent.state !== "starting") return [];
  switch (seen?.activity) {
    case "waiting_permission":
    case "waiting_input":
    case "rate_limited":
      return [
        {
          kind: blockerOf[seen.activity],
          agent_id: agent.id,
          since,
          detail: `${name} ${seen.reason ?? "waits"}.`,
        },
      ];
    default:
      return [];
  }
}

function deliveryBlocker(delivery: DeliveryRow): Blocker {
  return {
    kind: "delivery_failed",
    agent_id: delivery.agent_id,
    since: delivery.updated_at,
    detail: `The message ${delivery.message_id} was not delivered: ${delivery.reason}`,
  };
}

function taskBlocker(task: TaskRow): Blocker {
  const failed = resultsOf(task).flatMap((passed, index) => (passed === false ? [index] : []));
  const checks = failed.length > 0 ? ` Checks that did not pass, counted from 0: ${failed.join(", ")}.` : "";
  return {
    kind: "task_blocked",
    agent_id: task.assigned_to,
    since: task.status_since,
    detail: `The task ${nameOf(task)} ${task.status === "failed" ? "has failed" : "is blocked"}.${checks}`,
  };
}

function gitBlockers({ info, failure }: GitRead): Blocker[] {
  const about = { agent_id: null, since: null };
  if (failure !== null) return [{ kind: "git_unreadable", ...about, detail: failure }];
  if (info.conflicts.length === 0) return [];
  return [{ kind: "merge_conflict", ...about, detail: `In conflict: ${info.conflicts.join(", ")}.` }];
}

function lostBlockers(project: ProjectRow): Blocker[] {
  if (project.status_reason !== tmuxLost) return [];
  const detail = "tmux cannot be reached. The agents are started again as soon as it can be.";
  return [{ kind: "tmux_lost", agent_id: null, since: project.updated_at, detail }];
}
