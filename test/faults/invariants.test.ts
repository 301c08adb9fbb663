import { expect, test } from "vitest";
import type { Schema } from "../../src/contract/contract.ts";
import { type InvariantName, invariants, violationsOf } from "./invariants.ts";
import { type AskedMessage, type AskedProject, emptyModel, type Model } from "./model.ts";
import type { Observation } from "./observation.ts";

/** A gate is trusted once it has been seen shut: each of these is a fault, and its invariant says so. */
const faults: Record<InvariantName, readonly [what: string, Doctor][]> = {
  acceptedIsThere: [
    ["a project is gone", ({ seen }) => change(first(seen.projects), { found: undefined })],
    ["a project has moved", ({ seen }) => change(found(seen), { path: "/elsewhere" })],
    ["a message is gone", ({ seen }) => change(first(seen.projects), { messages: [] })],
    ["a task is gone", ({ seen }) => change(first(seen.projects), { tasks: [] })],
    ["a schedule is gone", ({ seen }) => change(first(seen.projects), { schedules: [] })],
    ["a deleted task is back", ({ model }) => change(first(model.tasks), { deleted: "accepted" })],
  ],
  teamsAreAsTold: [
    ["an agent that was added is gone", ({ seen }) => change(first(seen.projects), { agents: [] })],
    [
      "an agent that was removed is there",
      ({ model }) => first(model.projects).removed.set("p-1.developer", "accepted"),
    ],
  ],
  refusedIsNotThere: [
    ["a refused project is listed", ({ model }) => change(first(model.projects), { outcome: "refused" })],
    ["a refused message is listed", ({ model }) => change(first(model.messages), { outcome: "refused" })],
  ],
  askedOnceIsThereOnce: [
    ["a repeated request has another id", ({ model }) => first(model.messages).ids.add("msg-b")],
    [
      "two messages are of one request",
      ({ seen }) =>
        change(first(seen.projects), {
          messages: [...messages(seen), { ...first(messages(seen)), id: "msg-b" }],
        }),
    ],
  ],
  deliveredOnce: [["an agent took a message twice", ({ seen }) => took(seen).push(promptOf("one", "msg-a"))]],
  deliveredAlone: [
    [
      "two messages came as one",
      ({ seen }) => {
        took(seen)[0] += promptOf("two", "msg-b");
      },
    ],
  ],
  deliveredWhole: [
    [
      "only the end of a message came",
      ({ seen }) => {
        took(seen)[0] = promptOf("e", "msg-a");
      },
    ],
  ],
  deliveredAsSaid: [
    ["what is called submitted was not taken", ({ seen }) => took(seen).splice(0)],
    ["what is called held was taken", ({ seen }) => change(delivery(seen), { state: "held" })],
    ["what is called cancelled was taken", ({ seen }) => change(delivery(seen), { state: "cancelled" })],
    [
      "what is surely failed was taken",
      ({ seen }) => change(delivery(seen), { state: "failed", error: "The agent ended." }),
    ],
  ],
  inOrder: [
    [
      "a message overtook an earlier one",
      ({ model, seen }) => {
        model.messages.push(messageOf(first(model.projects), "two", "msg-b", 5));
        took(seen).unshift(promptOf("two", "msg-b"));
      },
    ],
  ],
  nothingLeftWaiting: [
    ["a message is held for an idle agent", ({ seen }) => change(delivery(seen), { state: "held" })],
  ],
  comesToRest: [
    ["a project starts again and again", ({ seen }) => change(seen, { moving: ["p-1 is creating"] })],
  ],
  noOrphanPane: [
    ["a pane has an agent of no team", ({ seen }) => change(first(seen.panes), { agentId: "p-1.ghost" })],
    ["a pane has a project that ended", ({ seen }) => change(found(seen), { status: "completed" })],
    ["a pane has an unknown project", ({ seen }) => change(first(seen.panes), { projectId: "p-2" })],
    [
      "an agent has two panes",
      ({ seen }) => change(seen, { panes: [...seen.panes, { ...first(seen.panes), paneId: "%9" }] }),
    ],
  ],
  agentsAreAsSaid: [
    ["an agent without a pane is called idle", ({ seen }) => change(seen, { panes: [] })],
    ["an agent that ended is called idle", ({ seen }) => change(first(seen.panes), { dead: true })],
    ["an agent that lives is called crashed", ({ seen }) => change(agent(seen), { activity: "crashed" })],
    ["an agent is said to be in another pane", ({ seen }) => change(agent(seen), { pane_id: "%7" })],
    [
      "an agent that works is called idle",
      ({ seen }) => change(first(seen.panes), { screen: "thinking… (ctrl-c to interrupt)\n›" }),
    ],
    [
      "an agent that waits is called idle",
      ({ seen }) => change(first(seen.panes), { screen: "The agent would like to\nAllow? (y/n)" }),
    ],
  ],
  projectsAreAsTold: [
    ["a project never starts", ({ seen }) => change(found(seen), { status: "creating" })],
    ["a paused project does not say why", ({ seen }) => change(found(seen), { status: "paused" })],
    ["a paused project runs", ({ model }) => change(first(model.projects), { told: "paused" })],
    ["a completed project runs", ({ model }) => change(first(model.projects), { told: "completed" })],
    ["a deleted project is there", ({ model }) => change(first(model.projects), { told: "deleted" })],
    ["a project of ended agents is running", ({ seen }) => change(agent(seen), { activity: "exited" })],
  ],
  noOrphanWorkTree: [
    ["a work tree has no owner", ({ seen }) => change(agent(seen), { worktree_path: "/r/p-1" })],
    [
      "git names a work tree that is gone",
      ({ seen }) => change(first(first(seen.repositories).workTrees), { exists: false }),
    ],
    ["an agent has no work tree", ({ seen }) => change(first(seen.repositories), { workTrees: [] })],
  ],
  noOrphanProcess: [
    [
      "an agent has outlived its tmux server",
      ({ seen }) =>
        change(seen, { processes: [...seen.processes, { pid: 99, parent: 1, command: "node agent" }] }),
    ],
    ["a second orchestrator runs", ({ seen }) => change(seen, { orchestratorPid: 98 })],
  ],
  noLockLeft: [
    [
      "the index of git is locked",
      ({ seen }) => change(first(seen.repositories), { lockFiles: ["/r/p-1/.git/index.lock"] }),
    ],
  ],
  noWorkLost: [
    [
      "a commit of an agent is in no branch",
      ({ seen }) => change(first(seen.repositories), { commits: new Set(["c2"]) }),
    ],
    [
      "the server has a commit in no branch",
      ({ seen }) => change(first(seen.repositories), { commits: new Set(["c1"]) }),
    ],
  ],
  eventsAreWhole: [
    ["an event was missed", ({ seen }) => change(seen, { events: events(["1 a", "3 c"]) })],
    ["an event came twice", ({ seen }) => change(seen, { events: events(["1 a", "2 b", "2 b", "3 c"]) })],
    ["events came out of order", ({ seen }) => change(seen, { events: events(["2 b", "1 a", "3 c"]) })],
    [
      "an unknown event was seen",
      ({ seen }) => change(seen, { events: events(["1 a", "2 b", "3 c", "4 d"]) }),
    ],
  ],
};

test("no invariant reports a fault when all is as it must be", () => {
  const { model, seen } = healthy();
  expect(violationsOf(model, seen)).toEqual([]);
});

const rows = Object.entries(faults).flatMap(([name, cases]) =>
  cases.map(([what, doctor]) => ({ name: name as InvariantName, what, doctor })),
);
test.for(rows)("the invariant $name reports a fault: $what", ({ name, doctor }) => {
  const world = healthy();
  doctor(world);
  expect(invariants[name].violations(world.model, world.seen)).not.toEqual([]);
});

test("no invariant reports a failed delivery that says so or a project that lost its agents", () => {
  const { model, seen } = healthy();
  change(delivery(seen), { state: "failed", error: "It was cut off while it was delivered." });
  change(found(seen), { status: "paused", status_reason: "tmux_lost" });
  expect(violationsOf(model, seen)).toEqual([]);
});

interface World {
  readonly model: Model;
  readonly seen: Observation;
}
type Doctor = (world: World) => unknown;

/** A project of one agent in its own work tree, who took one message and committed once. */
function healthy(): World {
  const model = emptyModel();
  const project: AskedProject = {
    ...{ name: "p", path: "/r/p-1", isolation: "worktree", outcome: "accepted", id: "p-1" },
    ...{ told: "running", changing: 0, deletion: undefined },
    ...{ added: new Set(["p-1.developer"]), removed: new Map() },
  };
  model.projects.push(project);
  model.messages.push(messageOf(project, "one", "msg-a", 1));
  model.tasks.push({ name: "t", project, outcome: "accepted", id: "task-1", deleted: undefined });
  model.schedules.push({ name: "s", project, outcome: "accepted", id: "schedule-1", deleted: undefined });
  model.commits.push({ project, hash: "c2" });

  const known: Schema<"Project"> = {
    ...{ id: "p-1", name: "p", path: "/r/p-1", status: "running", status_reason: null },
  };
  const worker: Schema<"Agent"> = {
    ...{
      id: "p-1.developer",
      role: "developer",
      pane_id: "%1",
      activity: "idle",
      worktree_path: "/w/developer",
    },
  };
  const message: Schema<"Message"> = {
    ...{
      id: "msg-a",
      content: "one",
      deliveries: [{ agent_id: "p-1.developer", state: "submitted", error: null }],
    },
  };
  const task: Schema<"Task"> = { id: "task-1", title: "t", status: "pending" };
  const schedule: Schema<"Schedule"> = { id: "schedule-1", name: "s", enabled: true };
  const seen: Observation = {
    projects: [
      {
        asked: project,
        found: known,
        agents: [worker],
        messages: [message],
        tasks: [task],
        schedules: [schedule],
      },
    ],
    listed: [known],
    panes: [
      {
        ...{ paneId: "%1", session: "p-1", agentId: "p-1.developer", projectId: "p-1" },
        ...{ dead: false, pid: 12, screen: "developer: received «one»\n›" },
      },
    ],
    journals: {
      prompts: new Map([["p-1.developer", [promptOf("one", "msg-a")]]]),
      commits: [{ agentId: "p-1.developer", hash: "c1" }],
    },
    repositories: [
      {
        asked: project,
        workTrees: [{ folder: "/w/developer", exists: true }],
        commits: new Set(["c1", "c2"]),
        lockFiles: [],
      },
    ],
    processes: [
      { pid: 10, parent: 1, command: "orchestrator" },
      { pid: 11, parent: 1, command: "tmux" },
      { pid: 12, parent: 11, command: "node agent" },
    ],
    orchestratorPid: 10,
    tmuxPid: 11,
    moving: [],
    events: events(["1 a", "2 b", "3 c"]),
  };
  return { model, seen };
}

function messageOf(project: AskedProject, content: string, id: string, askedAt: number): AskedMessage {
  return {
    ...{ marker: content, content, project, target: "developer", priority: "normal", key: undefined },
    ...{ askedAt, acceptedAt: askedAt + 1, outcome: "accepted", ids: new Set([id]), cancelled: undefined },
  };
}

function promptOf(text: string, id: string): string {
  return `${text}\n\n[message ${id} from user]`;
}

function events(resumed: string[]): Observation["events"] {
  return { resumed, replayed: ["1 a", "2 b", "3 c"] };
}

function first<T>(of: readonly T[]): T {
  const [one] = of;
  if (one === undefined) throw new Error("There is none.");
  return one;
}

function found(seen: Observation): Schema<"Project"> {
  return first([first(seen.projects).found].filter((project) => project !== undefined));
}

function agent(seen: Observation): Schema<"Agent"> {
  return first(first(seen.projects).agents);
}

function messages(seen: Observation): readonly Schema<"Message">[] {
  return first(seen.projects).messages;
}

function delivery(seen: Observation): Schema<"Delivery"> {
  return first(first(messages(seen)).deliveries ?? []);
}

function took(seen: Observation): string[] {
  const prompts = seen.journals.prompts.get("p-1.developer");
  if (!Array.isArray(prompts)) throw new Error("The agent keeps no journal.");
  return prompts;
}

/** What is observed is read only, but here. */
function change<T extends object>(what: T, to: { readonly [K in keyof T]?: T[K] }): void {
  Object.assign(what, to);
}
