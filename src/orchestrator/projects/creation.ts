import { mkdir, rmdir } from "node:fs/promises";
import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import type { Briefings } from "../agents/briefings.ts";
import {
  type AgentArgv,
  checkProfileName,
  parseAgentCommand,
  requireAgentCommand,
} from "../agents/command.ts";
import { type EnvironmentParts, recordedEnvironment, searchPathOf } from "../agents/environment.ts";
import { newAgent } from "../agents/new-agent.ts";
import type { AgentPanes } from "../agents/panes.ts";
import { teamOf } from "../agents/teams.ts";
import { projectId } from "../contract/identifier.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { readTrust } from "../git/git.ts";
import type { ProjectPath } from "../places/path-rules.ts";
import type { Places } from "../places/places.ts";
import type { Records, Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Profiles } from "../terminals/profiles.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { decideIsolation, type Isolation } from "../worktrees/isolation.ts";
import type { WorktreeRemoval } from "../worktrees/worktree-removal.ts";
import type { Worktrees } from "../worktrees/worktrees.ts";
import { unlessItExists } from "./launches.ts";
import { endTeam, type ProjectStates } from "./states.ts";

export interface CreationParts extends EnvironmentParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly states: ProjectStates;
  readonly tmux: Tmux;
  readonly panes: AgentPanes;
  readonly briefings: Briefings;
  readonly worktrees: Worktrees;
  readonly removal: WorktreeRemoval;
  readonly mutex: KeyedMutex;
  readonly supervisor: { runNow(): void };
  readonly places: Places;
  /** The default of a project's `agent_command`. */
  readonly agentCommand: string;
  readonly profiles: Profiles;
}

export interface CreatedProject {
  readonly project: ProjectRow;
  readonly team: AgentRow[];
  readonly warnings: readonly string[];
}

/** Creates projects: everything is checked first, then recorded, then made. A failure leaves nothing behind. */
export function createCreation(parts: CreationParts) {
  const { store, tmux, panes, briefings, worktrees, mutex, supervisor } = parts;

  async function make(
    project: ProjectRow,
    team: readonly AgentRow[],
    place: ProjectPath,
    start: boolean,
  ): Promise<AgentRow[]> {
    try {
      if (!place.exists) await mkdir(place.path).catch(unlessItExists);
      await Promise.all([briefings.writeAll(project, team), worktrees.ensureAll(project, team)]);
      if (start) await panes.startAll(project, team, { resume: false });
    } catch (error) {
      await undo(parts, project, place, error);
      throw error;
    }
    return store.agents.ofProject(project.id);
  }

  return {
    async create(body: Schema<"ProjectCreate">): Promise<CreatedProject> {
      const wanted = wantedProject(body, parts);
      const place = await parts.places.check(wanted.path);
      await requireAgentCommand(wanted.argv, place.path, searchPathOf([wanted.env], parts));
      const isolation = await decideIsolation(place.path, body.git);
      const untrusted = place.exists ? await untrustedPrograms(place.path) : [];
      if (wanted.start) await tmux.server();
      const { project, team } = await record(parts, wanted, place, isolation);
      // While its team is started, nobody deletes the project, and the supervisor does not judge its launch.
      const started = await mutex.run(project.id, () => make(project, team, place, wanted.start));
      supervisor.runNow();
      return { project, team: started, warnings: [...isolation.warnings, ...untrusted] };
    },
  };
}

async function untrustedPrograms(path: string): Promise<string[]> {
  const { trusted, programs } = await readTrust(path);
  // A push to a folder of this machine asks for it then.
  const named = programs.filter(({ name }) => !/^remote\..+url$/s.test(name));
  if (trusted || named.length === 0) return [];
  const names = listed(named.map(({ name }) => name));
  return [
    `The repository names programs that git would run: ${names}. They do not run until a person trusts them: \`tmux-orchestrator-mcp orchestrator trust PROJECT_ID\` shows them.`,
  ];
}

interface WantedProject {
  readonly name: string;
  readonly path: string;
  readonly specification: string;
  readonly size: Schema<"ProjectSize">;
  readonly composition: readonly string[];
  readonly priority: Schema<"Priority">;
  readonly argv: AgentArgv;
  readonly profile: string | null;
  readonly env: string | null;
  readonly baseRef: string | null;
  readonly start: boolean;
}

function wantedProject(
  body: Schema<"ProjectCreate">,
  { agentCommand, profiles, ...parts }: CreationParts,
): WantedProject {
  return {
    name: body.name,
    path: either("path", body.path, "project_path", body.project_path) ?? "",
    specification: either("specification", body.specification, "spec_content", body.spec_content) ?? "",
    size: either("project_size", body.project_size, "size", body.size) ?? "medium",
    composition: body.team_composition ?? [],
    priority: body.priority ?? "normal",
    argv: parseAgentCommand(body.agent_command ?? agentCommand),
    profile: checkProfileName(profiles, body.agent_profile),
    env: recordedEnvironment(body.env, parts),
    baseRef: body.git?.base_ref ?? null,
    start: body.auto_start ?? true,
  };
}

function either<Value>(name: string, value: Value | undefined, alias: string, other: Value | undefined) {
  if (value === undefined || other === undefined || value === other) return value ?? other;
  throw new Problem(
    "validation_failed",
    `${name} and ${alias} are two names of one member. Give one of them.`,
    { errors: [{ path: `/${alias}`, message: `has another value than ${name}` }] },
  );
}

function record(
  { events, worktrees }: CreationParts,
  wanted: WantedProject,
  place: ProjectPath,
  { isolation, baseCommit, folder }: Isolation,
): Promise<{ project: ProjectRow; team: AgentRow[] }> {
  return events.record(async (records, emit) => {
    await refuseExisting(records, wanted.name, place.path);
    const id = projectId(wanted.name);
    const at = now();
    const status = wanted.start ? "creating" : "paused";
    const reason = wanted.start ? null : "not_started";
    await records.projects.insert({
      id,
      name: wanted.name,
      path: place.path,
      specification: wanted.specification,
      project_size: wanted.size,
      priority: wanted.priority,
      agent_command: JSON.stringify(wanted.argv),
      agent_profile: wanted.profile,
      env: wanted.env,
      isolation,
      base_ref: wanted.baseRef,
      base_commit: baseCommit,
      status,
      status_reason: reason,
      created_at: at,
      updated_at: at,
      deleted_at: null,
    });
    const project = await records.projects.find(id);
    if (!project) throw new Error(`The project ${id} was not recorded.`);
    const members = teamOf(wanted.size, wanted.composition).map((member, position) =>
      newAgent({ ...member, position, created_at: at }, project, worktrees, { commit: baseCommit, folder }),
    );
    await records.agents.insert(members);
    const team = await records.agents.ofProject(id);
    await emit({
      type: "project_status_change",
      projectId: id,
      data: { status, previous_status: null, status_reason: reason },
    });
    return { project, team };
  });
}

async function refuseExisting(records: Records, name: string, path: string): Promise<void> {
  const other = await records.projects.findLive(name, path);
  if (!other) return;
  const what = other.path === path ? `for ${path}` : `named "${name}"`;
  throw new Problem(
    "project_exists",
    `There is a project ${what} already: ${other.id} (${other.status}). Use that one, or delete it first.`,
  );
}

async function undo(
  { store, states, panes, briefings, removal }: CreationParts,
  project: ProjectRow,
  place: ProjectPath,
  error: unknown,
): Promise<void> {
  await panes.close(project.id).catch(() => {});
  await removal.discardUnused(project, await store.agents.ofProject(project.id));
  await briefings.remove(project.id);
  // Removes only an empty folder: what somebody has put there meanwhile stays.
  if (!place.exists) await rmdir(place.path).catch(() => {});
  const reason = error instanceof Error ? error.message : String(error);
  await states.change(
    project.id,
    { from: ["creating", "paused"], to: "failed", reason },
    async (records, emit) => {
      await endTeam(records, emit, project.id);
      await records.projects.update(project.id, { deleted_at: now(), updated_at: now() });
    },
  );
}
