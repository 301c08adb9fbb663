import type { Schema } from "../../src/contract/contract.ts";
import { messageIdsIn } from "./journals.ts";
import type { AskedMessage, AskedRecord, Model } from "./model.ts";
import type { Observation, ObservedPane, ObservedProject } from "./observation.ts";

/** Something that must be so whenever everything is at rest. */
export interface Invariant {
  readonly sentence: string;
  /** What is not so, a line each. */
  violations(model: Model, seen: Observation): string[];
}

export const invariants = {
  acceptedIsThere: {
    sentence: "What was accepted is there: projects, messages, tasks and schedules.",
    violations: (model, seen) => [
      ...model.projects.flatMap((project) => {
        if (project.outcome !== "accepted" || project.deletion !== undefined) return [];
        const found = seen.projects.find(({ asked }) => asked === project)?.found;
        if (!found) return [`the project ${project.id} is gone`];
        return found.name === project.name && found.path === project.path
          ? []
          : [`the project ${project.id} is now ${found.name} in ${found.path}`];
      }),
      ...model.messages.flatMap((message) => {
        const project = remaining(seen, message);
        if (message.outcome !== "accepted" || !project) return [];
        const found = project.messages.filter(({ content }) => content === message.content);
        return found.length > 0 ? [] : [`the message ${message.marker} (${[...message.ids]}) is gone`];
      }),
      ...goneRecords("task", model.tasks, seen, ({ tasks }) => tasks),
      ...goneRecords("schedule", model.schedules, seen, ({ schedules }) => schedules),
    ],
  },

  teamsAreAsTold: {
    sentence: "An agent that was added is in the team, and one that was removed is not.",
    violations: (_, { projects }) =>
      projects.flatMap(({ asked, found, agents }) => {
        if (!found) return [];
        const team = new Set(agents.map(({ id }) => id));
        return [
          ...[...asked.added]
            .filter((id) => !team.has(id) && !asked.removed.has(id))
            .map((id) => `${id} was added and is gone`),
          ...[...asked.removed]
            .filter(([id, outcome]) => outcome === "accepted" && team.has(id))
            .map(([id]) => `${id} was removed and is there`),
        ];
      }),
  },

  refusedIsNotThere: {
    sentence: "What was refused is not there.",
    violations: (model, seen) => [
      ...model.projects.flatMap(({ outcome, name }) =>
        outcome === "refused" && seen.listed.some((listed) => listed.name === name)
          ? [`the project ${name} was refused and is listed`]
          : [],
      ),
      ...model.messages.flatMap((message) =>
        message.outcome === "refused" &&
        remaining(seen, message)?.messages.some(({ content }) => content === message.content)
          ? [`the message ${message.marker} was refused and is listed`]
          : [],
      ),
    ],
  },

  askedOnceIsThereOnce: {
    sentence: "A request makes one message, also when it is repeated with its Idempotency-Key.",
    violations: (model, seen) =>
      model.messages.flatMap((message) => {
        const found = remaining(seen, message)?.messages ?? [];
        const ids = new Set([
          ...message.ids,
          ...found.filter(({ content }) => content === message.content).map(({ id }) => id),
        ]);
        return ids.size > 1 ? [`${message.marker} became ${[...ids].join(" and ")}`] : [];
      }),
  },

  deliveredOnce: {
    sentence: "No agent takes a message twice.",
    violations: (_, { journals }) =>
      [...journals.prompts].flatMap(([agentId, prompts]) =>
        repeated(prompts.flatMap(messageIdsIn)).map((id) => `${agentId} took ${id} more than once`),
      ),
  },

  deliveredAlone: {
    sentence: "No message is glued to another one.",
    violations: (_, { journals }) =>
      [...journals.prompts].flatMap(([agentId, prompts]) =>
        prompts.flatMap((prompt) => {
          const ids = messageIdsIn(prompt);
          return ids.length > 1 ? [`${agentId} took ${ids.join(" and ")} as one`] : [];
        }),
      ),
  },

  deliveredWhole: {
    sentence:
      "What an agent took begins with the whole text that was sent, after a word where it would be a command, or names the file that holds it.",
    violations: (model, { journals }) =>
      [...journals.prompts].flatMap(([agentId, prompts]) =>
        prompts.flatMap((prompt) => {
          const ids = messageIdsIn(prompt);
          const sent = model.messages.find((message) => ids.some((id) => message.ids.has(id)));
          const text = prompt.replace(/^Message: (?=\/)/, "");
          if (!sent || text.startsWith(sent.content) || /\S+\/messages\/\S+/.test(prompt)) return [];
          return [`${agentId} took ${ids} as ${JSON.stringify(prompt.slice(0, 120))}`];
        }),
      ),
  },

  deliveredAsSaid: {
    sentence:
      "A delivery that is called submitted was taken by its agent, and one that is called open or given up was not.",
    violations: (_, { projects, journals }) =>
      deliveries(projects).flatMap(({ message, delivery }) => {
        const prompts = journals.prompts.get(delivery.agent_id ?? "") ?? [];
        const taken = prompts.some((prompt) => messageIdsIn(prompt).includes(message.id));
        const wrong = misstated(delivery, taken);
        const about = `${message.id} (${message.content?.slice(-40)}) for ${delivery.agent_id}`;
        return wrong ? [`${about} is ${delivery.state}, ${wrong}: ${JSON.stringify(delivery)}`] : [];
      }),
  },

  inOrder: {
    sentence: "An agent takes messages of one priority in the order in which they were accepted.",
    violations: (model, { journals }) =>
      [...journals.prompts].flatMap(([agentId, prompts]) => {
        const taken = prompts
          .flatMap(messageIdsIn)
          .flatMap((id) => model.messages.find(({ ids }) => ids.has(id)) ?? []);
        return taken.flatMap((later, index) =>
          taken
            .slice(0, index)
            .filter((earlier) => later.priority === earlier.priority && later.acceptedAt < earlier.askedAt)
            .map((earlier) => `${agentId} took ${earlier.marker} before ${later.marker}`),
        );
      }),
  },

  nothingLeftWaiting: {
    sentence: "No message waits for an agent that waits for messages.",
    violations: (_, { projects }) =>
      projects.flatMap((project) => {
        if (project.found?.status !== "running") return [];
        const idle = new Set(
          project.agents.filter(({ activity }) => activity === "idle").map(({ id }) => id),
        );
        return deliveries([project]).flatMap(({ message, delivery }) =>
          idle.has(delivery.agent_id ?? "") && ["queued", "held", "pasted"].includes(delivery.state)
            ? [`${message.id} for ${delivery.agent_id} is ${delivery.state}: ${delivery.held_reason}`]
            : [],
        );
      }),
  },

  comesToRest: {
    sentence: "When nobody asks for anything any more, everything comes to rest.",
    violations: (_, { moving }) => [...moving],
  },

  noOrphanPane: {
    sentence: "Each pane belongs to an agent of a project that has not ended, and no agent has two.",
    violations: (_, { projects, panes }) => {
      const ours = panes.filter(({ session }) => !session.startsWith("_"));
      return [
        ...repeated(ours.map(({ agentId }) => agentId)).map((id) => `${id || "nobody"} has several panes`),
        ...ours.flatMap((pane) => {
          const project = projects.find(({ asked }) => asked.id === pane.projectId);
          if (!project?.found || isOver(project.found.status))
            return [`${pane.paneId} of ${pane.agentId}: its project is ${project?.found?.status ?? "gone"}`];
          if (!project.agents.some(({ id }) => id === pane.agentId))
            return [`${pane.paneId} is of ${pane.agentId}, who is not in the team`];
          return [];
        }),
      ];
    },
  },

  agentsAreAsSaid: {
    sentence:
      "What is said of an agent is what its terminal shows, and what has no terminal is not called alive.",
    violations: (_, { projects, panes }) => untrueStates(projects, panes),
  },

  projectsAreAsTold: {
    sentence:
      "A project is in the state that it was brought to last; without its agents it is paused and says why.",
    violations: (_, { projects }) =>
      projects.flatMap(({ asked: { told, id }, found, agents }) => {
        const now = found?.status ?? "deleted";
        if (now === "creating") return [`${id} is still creating`];
        if (now === "paused" && !found?.status_reason) return [`${id} is paused and does not say why`];
        if (now === "running" && agents.length > 0 && agents.every(hasEnded))
          return [`${id} is running, and none of its agents is`];
        const lostSince = told === "running" && now === "paused";
        return told === undefined || told === now || lostSince
          ? []
          : [`${id} was told ${told} and is ${now}`];
      }),
  },

  noOrphanWorkTree: {
    sentence: "Each work tree belongs to an agent, and each agent's work tree is there.",
    violations: (_, { projects, repositories }) =>
      repositories.flatMap(({ asked, workTrees }) => {
        const project = projects.find((one) => one.asked === asked);
        const agents = (project?.found && project.agents) || [];
        const owned = agents.flatMap(({ worktree_path: folder, activity }) =>
          folder && folder !== asked.path ? [{ folder, activity }] : [],
        );
        return [
          ...workTrees.flatMap(({ folder, exists }) => {
            if (!exists) return [`git names the work tree ${folder}, which is gone`];
            return owned.some((one) => one.folder === folder) ? [] : [`nobody works in ${folder}`];
          }),
          ...owned.flatMap(({ folder, activity }) =>
            isAlive(activity) && !workTrees.some((one) => one.folder === folder)
              ? [`an agent should work in ${folder}, which is no work tree`]
              : [],
          ),
        ];
      }),
  },

  noOrphanProcess: {
    sentence: "No process is left but the orchestrator, the tmux server and what runs below the two.",
    violations: (_, { processes, orchestratorPid, tmuxPid }) =>
      processes.flatMap(({ pid, parent, command }) => {
        for (let above = pid; above > 1; above = processes.find((one) => one.pid === above)?.parent ?? 0)
          if (above === orchestratorPid || above === tmuxPid) return [];
        return [`process ${pid} (parent ${parent}): ${command.slice(0, 200)}`];
      }),
  },

  noLockLeft: {
    sentence: "No lock file of git is left.",
    violations: (_, { repositories }) => repositories.flatMap(({ lockFiles }) => [...lockFiles]),
  },

  noWorkLost: {
    sentence: "Every commit that was made can be reached from a branch or a backup.",
    violations: (model, { repositories, journals }) => {
      const made = [
        ...model.commits.map(({ project, hash }) => ({ id: project.id, hash })),
        ...journals.commits.map(({ agentId, hash }) => ({ id: agentId.split(".")[0], hash })),
      ];
      return made.flatMap(({ id, hash }) => {
        const repository = repositories.find(({ asked }) => asked.id === id);
        return repository && !repository.commits.has(hash) ? [`${hash} in ${repository.asked.path}`] : [];
      });
    },
  },

  eventsAreWhole: {
    sentence: "Who goes on after the last event seen, over every kill, sees each event once and in order.",
    violations: (_, { events }) => {
      if (!events) return [];
      const ids = events.resumed.map((event) => Number(event.split(" ")[0]));
      const wrong = ids.findIndex((id, index) => index > 0 && !(id > (ids[index - 1] ?? 0)));
      const other = events.replayed.findIndex((event, index) => event !== events.resumed[index]);
      return [
        ...(wrong > 0 ? [`after the event ${ids[wrong - 1]} came ${ids[wrong]}`] : []),
        ...(other >= 0 || events.replayed.length < events.resumed.length
          ? [`event ${other} was seen as ${events.resumed[other]} and is ${events.replayed[other]}`]
          : []),
      ];
    },
  },
} satisfies Record<string, Invariant>;

export type InvariantName = keyof typeof invariants;

export interface Violation {
  readonly invariant: InvariantName;
  readonly detail: string;
}

export function violationsOf(model: Model, seen: Observation): Violation[] {
  return Object.entries(invariants).flatMap(([name, invariant]) =>
    invariant.violations(model, seen).map((detail) => ({ invariant: name as InvariantName, detail })),
  );
}

export function untrueStates(
  projects: readonly Pick<ObservedProject, "found" | "agents">[],
  panes: readonly ObservedPane[],
): string[] {
  return projects.flatMap(({ found, agents }) =>
    !found || isOver(found.status) ? [] : agents.flatMap((agent) => untrueOf(agent, panes)),
  );
}

/** Undefined when deletion was asked for. */
function remaining(seen: Observation, { project }: AskedMessage | AskedRecord): ObservedProject | undefined {
  if (project.deletion !== undefined) return undefined;
  return seen.projects.find(({ asked, found }) => asked === project && found);
}

function goneRecords(
  kind: string,
  records: readonly AskedRecord[],
  seen: Observation,
  listOf: (project: ObservedProject) => readonly { readonly id: string }[] | undefined,
): string[] {
  return records.flatMap((record) => {
    const project = remaining(seen, record);
    const list = project && listOf(project);
    if (!list) return [];
    const there = list.some(({ id }) => id === record.id);
    if (record.outcome === "accepted" && record.deleted === undefined && !there)
      return [`the ${kind} ${record.name} (${record.id}) is gone`];
    return record.deleted === "accepted" && there
      ? [`the ${kind} ${record.name} was deleted and is there`]
      : [];
  });
}

function deliveries(projects: readonly ObservedProject[]) {
  return projects.flatMap(({ messages }) =>
    messages.flatMap((message) => (message.deliveries ?? []).map((delivery) => ({ message, delivery }))),
  );
}

function misstated({ state, error }: Schema<"Delivery">, taken: boolean): string | undefined {
  switch (state) {
    case "submitted":
    case "acknowledged":
    case "answered":
      return taken ? undefined : "and its agent has not taken it";
    case "queued":
    case "held":
    case "expired":
    case "cancelled":
      return taken ? "and its agent has taken it" : undefined;
    case "failed":
      // Where it cannot know, it has to say so.
      return taken && !/cut off|not known|not seen|ended while/.test(error ?? "")
        ? `and its agent has taken it: ${error}`
        : undefined;
    case "pasted":
      return undefined;
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

function isOver(status: Schema<"ProjectState">): boolean {
  return status === "completed" || status === "failed";
}

type Activity = Schema<"AgentStatus">["activity"];

function isAlive(activity: Activity): boolean {
  return !["crashed", "exited", "unknown", undefined].includes(activity);
}

function hasEnded({ activity }: Schema<"Agent">): boolean {
  return activity === "crashed" || activity === "exited";
}

function untrueOf(agent: Schema<"Agent">, panes: readonly ObservedPane[]): string[] {
  const about = `${agent.id} is called ${agent.activity}`;
  const pane = panes.find(({ agentId, dead }) => agentId === agent.id && !dead);
  if (!pane) return isAlive(agent.activity) ? [`${about}, and has no living pane`] : [];
  if (hasEnded(agent)) return [`${about}, and lives in ${pane.paneId}`];
  if (agent.pane_id !== pane.paneId)
    return [`${agent.id} is said to be in ${agent.pane_id}, and is in ${pane.paneId}`];
  const shown = activityShown(pane.screen);
  return shown === agent.activity
    ? []
    : [`${about}, and its screen shows ${shown}: ${lastLine(pane.screen)}`];
}

/** What a person reads off the scripted agent's screen. */
function activityShown(screen: string): Activity {
  if (/^Allow\? \(y\/n\)/m.test(screen)) return "waiting_permission";
  if (/^thinking… /m.test(screen)) return "working";
  if (/^\? .*\n›/m.test(screen)) return "waiting_input";
  return /^›/m.test(screen) ? "idle" : "starting";
}

function lastLine(screen: string): string {
  return JSON.stringify(screen.trimEnd().split("\n").at(-1) ?? "");
}
