import type { Schema } from "../../contract/contract.ts";
import { parseAgentCommand, requireAgentCommand } from "../agents/command.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { readCursor, writeCursor } from "../contract/paging.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import { gitFacts } from "../git/git.ts";
import { attachCommand, projectAnswer, projectLinks } from "../projects/answers.ts";
import type { Completion } from "../projects/completion.ts";
import { type CreationParts, createProject } from "../projects/creation.ts";
import type { ProjectMetrics } from "../projects/metrics.ts";
import { projectProgress } from "../projects/progress.ts";
import type { SharedStatus } from "../projects/shared-status.ts";
import { endTeam, type ProjectStates, type StateChange } from "../projects/states.ts";
import type { StatusReader } from "../projects/status.ts";
import type { ScheduleRuns } from "../schedules/runs.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import { tmuxLost } from "../supervision/recovery.ts";
import type { Supervisor } from "../supervision/supervisor.ts";
import { deletionResult, hasWorktree } from "../worktrees/worktree-removal.ts";

export interface ProjectParts extends CreationParts {
  readonly lookup: ProjectLookup;
  readonly status: StatusReader;
  readonly sharedStatus: SharedStatus;
  readonly deliveries: Deliveries;
  readonly supervisor: Supervisor;
  readonly completion: Completion;
  readonly metrics: ProjectMetrics;
  readonly scheduleRuns: ScheduleRuns;
  readonly tmuxSocket: string;
}

type Along = Parameters<ProjectStates["change"]>[2];

export function createProjectOperations(parts: ProjectParts) {
  const { store, events, states, panes, briefings, removal, lookup, status, deliveries, supervisor, mutex } =
    parts;
  const { completion } = parts;

  async function answer(project: ProjectRow): Promise<{ status: 200; body: Schema<"Project"> }> {
    const [team, counts] = await Promise.all([
      store.agents.ofProject(project.id),
      store.tasks.counts([project.id]),
    ]);
    const { progress } = projectProgress(counts.get(project.id));
    return { status: 200, body: projectAnswer(project, team, parts.tmuxSocket, progress) };
  }

  /** Of one project only one of these runs at a time. */
  function change(id: string, work: (project: ProjectRow) => Promise<ProjectRow>) {
    return mutex.run(id, async () => answer(await work(await lookup.findProject(id))));
  }

  async function move(project: ProjectRow, to: StateChange, along?: Along): Promise<ProjectRow> {
    const moved = await states.change(project.id, to, along);
    if (moved) return moved;
    const current = await lookup.findProject(project.id);
    throw new Problem(
      "state_conflict",
      `The project is ${current.status}${current.status_reason ? ` (${current.status_reason})` : ""}; only one that is ${to.from.join(" or ")} can become ${to.to}.`,
    );
  }

  async function end(project: ProjectRow, to: StateChange, along?: Along): Promise<ProjectRow> {
    const ended = await move(project, to, async (records, emit) => {
      await along?.(records, emit);
      await endTeam(records, emit, project.id);
    });
    await panes.close(project.id);
    return ended;
  }

  async function wakeTeam(projectId: string): Promise<AgentRow[]> {
    const team = await store.agents.ofProject(projectId);
    for (const agent of team) deliveries.wake(agent.id);
    return team;
  }

  return {
    async createProject({ body }) {
      // Two at once for one path would both find it free, look at it and make the folder.
      const { project, team, warnings } = await createProject(parts, body);
      supervisor.hurry();
      const created: Schema<"ProjectCreated"> = {
        id: project.id,
        name: project.name,
        status: "created",
        project_status: project.status,
        agents: team.map(status.agent),
        warnings: [...warnings],
        attach_command: attachCommand(project.id, parts.tmuxSocket),
        links: projectLinks(project.id),
      };
      return { status: 201, body: created, headers: { location: projectLinks(project.id).self ?? "" } };
    },

    async listProjects({ query }) {
      const limit = query.limit ?? 20;
      const states = query.status_filter;
      const [rows, total] = await Promise.all([
        store.projects.list({ ...(states && { states }), ...readCursor(query.cursor), limit: limit + 1 }),
        store.projects.count(states),
      ]);
      const page = rows.slice(0, limit);
      const ids = page.map((project) => project.id);
      const [agents, counts, metrics] = await Promise.all([
        store.agents.ofProjects(ids),
        store.tasks.counts(ids),
        query.include_metrics ? parts.metrics.of(page) : undefined,
      ]);
      const projects = page.map((project) => {
        const team = agents.filter((agent) => agent.project_id === project.id);
        const { progress } = projectProgress(counts.get(project.id));
        const { specification: _specification, ...listed } = projectAnswer(
          project,
          team,
          parts.tmuxSocket,
          progress,
        );
        return metrics ? { ...listed, metrics: metrics.get(project.id) } : listed;
      });
      const body: Schema<"ProjectPage"> = { projects, next_cursor: writeCursor(rows, page), total };
      return { status: 200, body };
    },

    async getProject({ path }) {
      return answer(await lookup.findProject(path.project_id));
    },

    async getProjectStatus({ path }) {
      const content = await parts.sharedStatus(path.project_id);
      return { status: 200, content, headers: { "content-type": "application/json" } };
    },

    updateProject: ({ path, body }) =>
      change(path.project_id, async (project) => {
        const { agent_command: command, ...members } = body;
        const argv = command === undefined ? undefined : parseAgentCommand(command);
        if (argv) await requireAgentCommand(argv, project.path, parts.searchPath);
        await events.record(async (records) => {
          const namesake =
            body.name === undefined ? undefined : await records.projects.findLive(body.name, "");
          if (namesake && namesake.id !== project.id)
            throw new Problem(
              "project_exists",
              `There is a project named "${body.name}" already: ${namesake.id}.`,
            );
          await records.projects.update(project.id, {
            ...members,
            ...(argv && { agent_command: JSON.stringify(argv) }),
            updated_at: now(),
          });
        });
        const updated = await lookup.findProject(project.id);
        if (body.specification !== undefined)
          await briefings.writeAll(updated, await store.agents.ofProject(project.id));
        return updated;
      }),

    pauseProject: ({ path, body }) =>
      change(path.project_id, async (project) => {
        // A pause of ours ends with the loss of tmux; who pauses the project meanwhile wants it to stay paused.
        if (project.status === "paused" && project.status_reason !== tmuxLost) return project;
        const paused = await move(project, {
          from: ["running", "paused"],
          to: "paused",
          reason: body?.reason === undefined ? "paused by the user" : words(body.reason),
        });
        await wakeTeam(project.id);
        return paused;
      }),

    resumeProject: ({ path }) =>
      change(path.project_id, async (project) => {
        if (project.status === "running" || project.status === "creating") return project;
        const team = await store.agents.ofProject(project.id);
        const absent = team.filter((agent) => agent.state === "planned" || agent.state === "lost");
        const first = absent.length === team.length && absent.every((agent) => agent.state === "planned");
        if (project.status === "paused" && absent.length > 0) {
          await requireAgentCommand(
            parseAgentCommand(JSON.parse(project.agent_command)),
            project.path,
            parts.searchPath,
          );
          await briefings.writeAll(project, team);
        }
        const to = first ? "creating" : "running";
        const resumed = await move(project, { from: ["paused"], to, reason: null });
        try {
          const planned = absent.filter((agent) => agent.state === "planned");
          await panes.startAll(project, planned, { resume: false });
          for (const agent of absent.filter(({ state }) => state === "lost")) {
            await store.agents.update(agent.id, { recoveries: "[]" });
            await panes.restart(project, agent, { resume: true });
          }
        } catch (error) {
          // What was started stays; the next resume starts the rest.
          await move(project, { from: [to], to: "paused", reason: project.status_reason });
          throw error;
        }
        supervisor.recoverSoon();
        parts.scheduleRuns.hurry();
        await wakeTeam(project.id);
        return resumed;
      }),

    async completeProject({ path, body }) {
      const force = body?.force ?? false;
      const asked = await lookup.findProject(path.project_id);
      // Checks can take long: the project goes on meanwhile.
      if (!force && asked.status !== "completed" && asked.status !== "failed") await completion.prove(asked);
      return change(path.project_id, (project) => {
        if (project.status === "completed") return Promise.resolve(project);
        const said = force
          ? "a person decided that it is complete"
          : "every task is done and its checks passed";
        const to = {
          from: ["creating", "running", "paused"],
          to: "completed",
          reason: body?.reason ?? said,
        } as const;
        return end(project, to, force ? undefined : (records) => completion.confirm(records, project.id));
      });
    },

    failProject: ({ path, body }) =>
      change(path.project_id, (project) =>
        end(project, { from: ["creating", "running", "paused"], to: "failed", reason: body.reason }),
      ),

    deleteProject: ({ path, query }) =>
      mutex.run(path.project_id, async () => {
        const project = await lookup.findProject(path.project_id);
        const team = await store.agents.ofProject(project.id);
        const facts = await gitFacts(project.path).catch(() => null);
        if (!query.force) refuseOpenWork(project, facts, await removal.openWork(project, team));
        await events.record(async (records, emit) => {
          await endTeam(records, emit, project.id);
          for (const agent of team.filter(hasWorktree))
            await records.agents.update(agent.id, { worktree: "removing" });
          await records.projects.update(project.id, { deleted_at: now(), updated_at: now() });
          await emit({
            type: "project_status_change",
            projectId: project.id,
            data: { status: project.status, previous_status: project.status, status_reason: "deleted" },
          });
        });
        await panes.close(project.id);
        const removed = await removal.removeAll(project, team);
        await briefings.remove(project.id);
        return { status: 200, body: deletionResult(project.id, removed, facts?.branch ?? null) };
      }),
  } satisfies Operations;
}

/** Our own word for a pause that ends by itself is not taken from a request. */
function words(reason: string): string {
  return reason === tmuxLost ? `paused by the user: ${reason}` : reason;
}

function refuseOpenWork(
  project: ProjectRow,
  facts: Awaited<ReturnType<typeof gitFacts>>,
  ofAgents: readonly string[],
): void {
  const here = [
    ...(facts && facts.uncommitted_files > 0 ? [`${facts.uncommitted_files} uncommitted files`] : []),
    ...(facts?.operation ? [`an unfinished ${facts.operation}`] : []),
  ];
  const open = [...ofAgents, ...(here.length > 0 ? [`${project.path} has ${here.join(" and ")}`] : [])];
  if (open.length === 0) return;
  throw new Problem(
    "state_conflict",
    `There is open work: ${open.join("; ")}. Merge, commit or discard it first, or delete with force=true: what only the agents' work trees hold is then kept under backup refs, and ${project.path} is kept in any case.`,
  );
}
