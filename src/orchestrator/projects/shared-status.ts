import type { Schema } from "../../contract/contract.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Store } from "../store/store.ts";
import type { CurrentTasks } from "../tasks/current-tasks.ts";
import type { Activities, Seen } from "../terminals/activities.ts";
import type { StatusReader } from "./status.ts";

export interface SharedStatusParts {
  readonly store: Store;
  readonly activities: Activities;
  readonly currentTasks: CurrentTasks;
  readonly lookup: ProjectLookup;
  readonly status: StatusReader;
}

/** The facts about an agent that an answer was made from, besides the records. */
interface AgentFacts {
  readonly id: string;
  readonly seen: Seen | undefined;
  readonly task: string | null;
}

interface Answer {
  readonly version: number;
  readonly gitRead: unknown;
  readonly agents: readonly AgentFacts[];
  readonly json: string;
}

export type SharedStatus = ReturnType<typeof createSharedStatus>;

/**
 * The status of a project as JSON, made once for all callers while nothing changes: no record is written, no agent is
 * seen to do something else, and the read of the repository is still shared.
 */
export function createSharedStatus({ store, activities, currentTasks, lookup, status }: SharedStatusParts) {
  const answers = new Map<string, Answer>();
  const making = new Map<string, { version: number; answer: Promise<Answer> }>();

  function factsOf(id: string): AgentFacts {
    return { id, seen: activities.seen(id), task: currentTasks.of(id) };
  }

  function isCurrent({ version, gitRead, agents }: Answer, projectId: string): boolean {
    if (gitRead === undefined || gitRead !== status.gitRead(projectId)) return false;
    if (version !== store.version()) return false;
    return agents.every(({ id, seen, task }) => seen === activities.seen(id) && task === currentTasks.of(id));
  }

  async function make(projectId: string, version: number): Promise<Answer> {
    const body: Schema<"ProjectStatus"> = await status.project(await lookup.findProject(projectId));
    const agents = (body.agents ?? []).map(({ id = "" }) => factsOf(id));
    const answer = { version, gitRead: status.gitRead(projectId), agents, json: JSON.stringify(body) };
    answers.set(projectId, answer);
    return answer;
  }

  return async (projectId: string): Promise<string> => {
    const known = answers.get(projectId);
    if (known && isCurrent(known, projectId)) return known.json;
    answers.delete(projectId);
    // Taken before the records are read: what is written meanwhile makes the answer out of date.
    const version = store.version();
    const underWay = making.get(projectId);
    if (underWay?.version === version) return (await underWay.answer).json;
    const answer = make(projectId, version);
    making.set(projectId, { version, answer });
    try {
      return (await answer).json;
    } finally {
      if (making.get(projectId)?.answer === answer) making.delete(projectId);
    }
  };
}
