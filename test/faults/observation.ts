import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Schema } from "../../src/contract/contract.ts";
import { type Asked, asked } from "./asked.ts";
import { type EventReader, replayEvents } from "./event-reader.ts";
import { type Journals, readJournals } from "./journals.ts";
import type { Api, Machine } from "./machine.ts";
import type { AskedProject, Model } from "./model.ts";
import { type Process, processesNaming } from "./processes.ts";

/** What is there: what the server says, and what tmux, git, the agents and the machine say without it. */
export interface Observation {
  readonly projects: readonly ObservedProject[];
  /** Names of all projects that the server lists. */
  readonly listed: readonly Schema<"Project">[];
  readonly panes: readonly ObservedPane[];
  readonly journals: Journals;
  readonly repositories: readonly ObservedRepository[];
  readonly processes: readonly Process[];
  readonly orchestratorPid: number | undefined;
  readonly tmuxPid: number | undefined;
  /** What does not come to rest. */
  readonly moving: readonly string[];
  /** Undefined while the operation is not served. */
  readonly events: { readonly resumed: readonly string[]; readonly replayed: readonly string[] } | undefined;
}

export interface ObservedProject {
  readonly asked: AskedProject;
  /** Undefined: the server does not know it (any more). */
  readonly found: Schema<"Project"> | undefined;
  readonly agents: readonly Schema<"Agent">[];
  readonly messages: readonly Schema<"Message">[];
  /** Undefined while the operation is not served. */
  readonly tasks: readonly Schema<"Task">[] | undefined;
  readonly schedules: readonly Schema<"Schedule">[] | undefined;
}

export interface ObservedPane {
  readonly paneId: string;
  readonly session: string;
  readonly agentId: string;
  readonly projectId: string;
  readonly dead: boolean;
  readonly pid: number;
  /** What a person sees. */
  readonly screen: string;
}

interface ObservedRepository {
  readonly asked: AskedProject;
  /** Folders, besides the repository's own. */
  readonly workTrees: readonly { readonly folder: string; readonly exists: boolean }[];
  /** Of every ref. */
  readonly commits: ReadonlySet<string>;
  readonly lockFiles: readonly string[];
}

export async function observe(
  machine: Machine,
  model: Model,
  events: EventReader,
  moving: readonly string[] = [],
): Promise<Observation> {
  const projects: ObservedProject[] = [];
  for (const project of model.projects)
    if (project.id !== undefined) projects.push(await observeProject(machine.api, project, project.id));
  const repositories: ObservedRepository[] = [];
  for (const project of model.projects) repositories.push(await observeRepository(machine, project));
  const tmuxPid = Number(await machine.tmux("display-message", "-p", "#{pid}").catch(() => "0"));
  return {
    projects,
    listed: await pages(machine.api),
    panes: await observePanes(machine),
    journals: await readJournals(machine.journals),
    repositories,
    processes: processesNaming(machine.root),
    orchestratorPid: machine.pid,
    tmuxPid: tmuxPid > 0 ? tmuxPid : undefined,
    moving,
    events: events.served ? await observeEvents(machine, events) : undefined,
  };
}

export async function observePanes(machine: Machine): Promise<ObservedPane[]> {
  const format = "#{pane_id}\t#{session_name}\t#{@agent_id}\t#{@project_id}\t#{pane_dead}\t#{pane_pid}";
  const lines = await machine.tmux("list-panes", "-a", "-F", format).catch(() => "");
  const panes = lines.split("\n").filter((line) => line !== "");
  return Promise.all(
    panes.map(async (line) => {
      const [paneId = "", session = "", agentId = "", projectId = "", dead, pid] = line.split("\t");
      const screen = await machine.tmux("capture-pane", "-p", "-t", paneId).catch(() => "");
      return { paneId, session, agentId, projectId, dead: dead === "1", pid: Number(pid), screen };
    }),
  );
}

/** As much as is needed to compare agents with their panes. */
export async function observeStates(
  api: Api,
  { projects }: Model,
): Promise<Pick<ObservedProject, "found" | "agents">[]> {
  const known = projects.flatMap(({ id, deletion }) =>
    id !== undefined && deletion === undefined ? [id] : [],
  );
  return Promise.all(
    known.map(async (id) => {
      const params = { path: { project_id: id } };
      const found = await asked(api.GET("/projects/{project_id}", { params }));
      const agents = await asked(api.GET("/projects/{project_id}/agents", { params }));
      return { found: found.data, agents: agents.data?.agents ?? [] };
    }),
  );
}

/** A read has to be answered: by then everything is at rest. */
async function observeProject(api: Api, project: AskedProject, id: string): Promise<ObservedProject> {
  const params = { path: { project_id: id } };
  const found = await asked(api.GET("/projects/{project_id}", { params }));
  if (found.outcome === "refused")
    return {
      ...{
        asked: project,
        found: undefined,
        agents: [],
        messages: [],
        tasks: undefined,
        schedules: undefined,
      },
    };
  const tasks = await asked(
    api.GET("/projects/{project_id}/tasks", { params: { ...params, query: { limit: 100 } } }),
  );
  const schedules = await asked(
    api.GET("/projects/{project_id}/schedules", { params: { ...params, query: { limit: 100 } } }),
  );
  return {
    asked: project,
    found: answered(found, "getProject"),
    agents: answered(await asked(api.GET("/projects/{project_id}/agents", { params })), "listAgents").agents,
    messages: await allMessages(api, id),
    tasks: tasks.outcome === "not served" ? undefined : answered(tasks, "listTasks").tasks,
    schedules:
      schedules.outcome === "not served" ? undefined : answered(schedules, "listSchedules").schedules,
  };
}

export async function allMessages(api: Api, projectId: string): Promise<Schema<"Message">[]> {
  const all: Schema<"Message">[] = [];
  for (let cursor: string | undefined; ; ) {
    const params = { path: { project_id: projectId }, query: { limit: 100, ...(cursor && { cursor }) } };
    const page = answered(
      await asked(api.GET("/projects/{project_id}/messages", { params })),
      "listMessages",
    );
    all.push(...page.messages);
    if (!page.next_cursor) return all;
    cursor = page.next_cursor;
  }
}

async function pages(api: Api): Promise<Schema<"Project">[]> {
  const all: Schema<"Project">[] = [];
  for (let cursor: string | undefined; ; ) {
    const params = { query: { limit: 100, ...(cursor && { cursor }) } };
    const page = answered(await asked(api.GET("/projects", { params })), "listProjects");
    all.push(...page.projects);
    if (!page.next_cursor) return all;
    cursor = page.next_cursor;
  }
}

function answered<Data>({ data, detail }: Asked<Data>, operation: string): Data {
  if (data === undefined) throw new Error(`${operation} was not answered: ${detail}`);
  return data;
}

async function observeRepository(machine: Machine, project: AskedProject): Promise<ObservedRepository> {
  const list = await machine.git(project.path, "worktree", "list", "--porcelain");
  const folders = [...list.matchAll(/^worktree (.*)$/gm)].map(([, folder = ""]) => folder).slice(1);
  const commits = await machine.git(project.path, "rev-list", "--all");
  const files = await readdir(join(project.path, ".git"), { recursive: true });
  return {
    asked: project,
    workTrees: folders.map((folder) => ({ folder, exists: existsSync(folder) })),
    commits: new Set(commits.split("\n")),
    lockFiles: await Promise.all(
      files.filter((file) => file.endsWith(".lock")).map((file) => timed(join(project.path, ".git", file))),
    ),
  };
}

/** With the time at which it was made, to be found in the trail. */
async function timed(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return `${file} of ${found?.mtime.toISOString() ?? "just now"}`;
}

async function observeEvents(machine: Machine, events: EventReader) {
  const replayed = await replayEvents(machine, events.seen.length);
  return { resumed: [...events.seen], replayed };
}
