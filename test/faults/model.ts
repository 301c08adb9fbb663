import type { Schema } from "../../src/contract/contract.ts";
import type { Outcome } from "./asked.ts";

/** What the test asked for and what it was told: all that it holds the server to. */
export interface Model {
  readonly projects: AskedProject[];
  readonly messages: AskedMessage[];
  readonly tasks: AskedRecord[];
  readonly schedules: AskedRecord[];
  readonly commits: HandCommit[];
  /** What can be undone. */
  readonly resolutions: { readonly project: AskedProject; readonly id: string }[];
  /** Rises with each request and each answer: what ended before something else began. */
  clock: number;
}

type ProjectState = Schema<"ProjectState">;

export interface AskedProject {
  readonly name: string;
  readonly path: string;
  readonly isolation: "worktree" | "shared";
  outcome: Outcome;
  /** Known once it was accepted, or found after a cut-off creation. */
  id: string | undefined;
  /** The state that it was brought to last; undefined when several changes ran side by side, or one was cut off. */
  told: ProjectState | "deleted" | undefined;
  /** State changes under way. */
  changing: number;
  /** Deleting was asked for: accepted, or possibly done. */
  deletion: Outcome | undefined;
  /** Ids of agents whose addition was accepted. */
  readonly added: Set<string>;
  /** Ids of agents whose removal was accepted, or may have been done. */
  readonly removed: Map<string, Outcome>;
}

export interface AskedMessage {
  /** Begins the text, and is in no other text. */
  readonly marker: string;
  readonly content: string;
  readonly project: AskedProject;
  readonly target: string;
  readonly priority: Schema<"Priority">;
  readonly key: string | undefined;
  /** When it was asked for first. */
  readonly askedAt: number;
  /** When it was answered with 2xx first. */
  acceptedAt: number;
  outcome: Outcome;
  /** The ids that its answers named: more than one is a fault. */
  readonly ids: Set<string>;
  cancelled: Outcome | undefined;
}

/** A task or a schedule. */
export interface AskedRecord {
  readonly name: string;
  readonly project: AskedProject;
  outcome: Outcome;
  id: string | undefined;
  deleted: Outcome | undefined;
}

/** A commit that the test, or the server for it, made in an agent's work tree. Agents tell of theirs in their journals. */
interface HandCommit {
  readonly project: AskedProject;
  readonly hash: string;
}

export function emptyModel(): Model {
  return { projects: [], messages: [], tasks: [], schedules: [], commits: [], resolutions: [], clock: 0 };
}

/** Projects that can be worked with: accepted, and not known to be on their way out. */
export function openProjects(model: Model): (AskedProject & { readonly id: string })[] {
  return model.projects.filter(
    (project): project is AskedProject & { id: string } =>
      project.id !== undefined &&
      project.deletion === undefined &&
      project.told !== "completed" &&
      project.told !== "failed",
  );
}

/** Runs a change of a project's state and keeps what it was brought to, as far as that is sure. */
export async function changing(
  project: AskedProject,
  to: ProjectState | "deleted",
  change: () => Promise<Outcome>,
): Promise<void> {
  const alone = project.changing === 0;
  project.changing++;
  const before = project.told;
  project.told = undefined;
  const outcome = await change().finally(() => {
    project.changing--;
  });
  if (!alone || project.changing > 0) return;
  if (outcome === "accepted") project.told = to;
  else if (outcome !== "unknown") project.told = before;
}
